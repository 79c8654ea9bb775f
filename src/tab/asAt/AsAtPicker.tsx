// Choosing the day to look at, and whether as it was known then or as it is known today.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { View } from "../address/address.ts";
import { Form } from "../ui/Form.tsx";
import { cutOf } from "./asAtPlan.ts";
import { DayInput } from "../ui/DayInput.tsx";

export default function AsAtPicker({
  view,
  today,
  onChoose,
  onClose,
}: {
  readonly view: View;
  readonly today: CalendarDate;
  readonly onChoose: (view: View) => void;
  readonly onClose: () => void;
}) {
  const [asAt, setAsAt] = useState(view.asAt ?? "");
  const [known, setKnown] = useState(view.known);
  const [refused, setRefused] = useState<string | null>(null);
  const choose = () => {
    const cut = cutOf({ asAt, known }, today);
    if (!cut.ok) return setRefused(asText(cut.words));
    return onChoose({ ...view, asAt, known });
  };
  return (
    <Form
      label={t("See the plan as at another day")}
      submit={t("Show")}
      busy={false}
      problem={refused}
      onSubmit={choose}
      onClose={onClose}
    >
      <Field label={t("See the plan as at")}>
        <DayInput max={today} value={asAt} onChange={setAsAt} />
      </Field>
      <Field label={t("What is counted")}>
        <RadioGroup
          value={known}
          onChange={(_, { value }) =>
            setKnown(value === "today" ? "today" : "then")
          }
        >
          <Radio
            value="then"
            label={t("As known then: what had been entered by that day")}
          />
          <Radio
            value="today"
            label={t("As known today: with what was entered late")}
          />
        </RadioGroup>
      </Field>
    </Form>
  );
}
