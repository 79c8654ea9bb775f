// Proposing a date in half a minute: the date, why, what is being done about it; and that nothing moves until a body has agreed.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo } from "react";
import {
  Checkbox,
  Field,
  Input,
  Select,
  Textarea,
} from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { effectOfMove } from "../../domain/planLife/actions/dependencies.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { routeOfDates } from "../../domain/revisions/route.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useRuleEntry } from "../saving/entry.ts";
import type { Entry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { movedWords } from "../ui/words.ts";
import { reasonWords } from "../ui/reasonWords.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { DayInput } from "../ui/DayInput.tsx";
import {
  DateForm,
  dateIn,
  dateRule,
  emptyDateForm,
} from "../saving/dateForm.ts";

type FieldsOf = Pick<Entry<DateForm>, "form" | "change">;

interface ProposeDateProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly today: CalendarDate;
  readonly onDone: () => void;
}

export default function ProposeDate(props: ProposeDateProps) {
  const { overview, action, onDone } = props;
  const entry = useRuleEntry(overview, action, {
    key: draftKey(overview.me, "date", action.id),
    shape: DateForm,
    empty: emptyDateForm,
    onClose: onDone,
    later: "date",
  });
  const { form, change } = entry;
  const to = dateIn(form);
  const effect = useMemo(
    () =>
      to === undefined
        ? null
        : effectOfMove(action.id, to, overview.actions).words,
    [action.id, to, overview.actions],
  );
  const save = async () => {
    // What waits for it is said by the program where nobody said it, and kept with the form: a proposal may be sent without it.
    const whole = { ...form, effect: form.effect || (effect ?? "") };
    change(whole);
    const said = t(
      "Another date proposed for {ref}. The date in force stays until it is decided.",
      { ref: action.ref },
    );
    await entry.finish(entry.run(said, dateRule(whole)));
  };
  return (
    <Form
      label={t("Propose a date for {ref}", { ref: action.ref })}
      submit={t("Propose the date")}
      {...entry.frame}
      onSubmit={() => void save()}
    >
      <WhenFields {...props} {...{ form, change }} />
      <WhyFields {...{ form, change }} />
      <What {...props} to={to} effect={effect} />
    </Form>
  );
}

function WhenFields({
  action,
  today,
  form,
  change,
}: ProposeDateProps & FieldsOf) {
  const to = dateIn(form);
  const { inForce } = action.current;
  return (
    <>
      {form.notAgreed ? null : (
        <Field
          label={t("New date")}
          required
          hint={
            inForce
              ? t(
                  "{inForce:date} stays in force until a body has agreed another.",
                  { inForce },
                )
              : t("No date is in force until a body has agreed one.")
          }
        >
          <DayInput value={form.to} onChange={(to) => change({ to })} />
        </Field>
      )}
      <Checkbox
        label={t("Not yet agreed: there is no new date to propose")}
        checked={form.notAgreed}
        onChange={(_, { checked }) => change({ notAgreed: checked === true })}
      />
      {to && to < today ? (
        <Field label={t("This day has passed. Why is it right?")} required>
          <Input
            value={form.whyPast}
            onChange={(_, { value }) => change({ whyPast: value })}
          />
        </Field>
      ) : null}
    </>
  );
}

function WhyFields({ form, change }: FieldsOf) {
  return (
    <>
      <Field label={t("Reason")} required>
        <Select
          value={form.reason}
          onChange={(_, { value }) =>
            change({
              reason: revisionReasons.find((one) => one === value) ?? "",
            })
          }
        >
          <option value="">{t("Choose a reason")}</option>
          {revisionReasons.map((reason) => (
            <option key={reason} value={reason}>
              {capitalised(reasonWords[reason])}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("Why, in a sentence")}
        required
        hint={t("The committee will read this.")}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={form.words}
          onChange={(_, { value }) => change({ words: value })}
        />
      </Field>
      <Field label={t("What is being done about it")}>
        <Textarea
          rows={2}
          resize="vertical"
          value={form.correctiveAction}
          onChange={(_, { value }) => change({ correctiveAction: value })}
        />
      </Field>
    </>
  );
}

/** What the proposal means: how far the date moves, who decides, what waits for it. */
function What({
  overview,
  action,
  to,
  effect,
}: ProposeDateProps & {
  readonly to: CalendarDate | null | undefined;
  readonly effect: string | null;
}) {
  const styles = usePanelStyles();
  if (to === undefined) return null;
  const { inForce, moves, daysMoved, awaiting } = action.current;
  const { because } = routeOfDates(action.ref, { from: inForce, to }, overview);
  const moved = movedWords(moves, daysMoved);
  return (
    <div className={styles.quiet} role="status">
      {asText(because)}
      {moved ? t(" Its date was {moved}.", { moved }) : ""}
      {!awaiting
        ? ""
        : awaiting.to
          ? t(" This replaces the proposal that waits, to {to:date}.", {
              to: awaiting.to,
            })
          : t(" This replaces the proposal that waits.")}
      {effect ? ` ${effect}` : t(" No other action waits for this one.")}
    </div>
  );
}
