// Which paper: body, meeting, as-at day and part, each in the address.
import { t } from "../language/t.ts";
import { useId } from "react";
import type { ReactNode } from "react";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { bodyNamed } from "./bodyNamed.ts";
import { lastTold } from "../../domain/committeePaper/publishing/lastTold.ts";
import type { PaperRequest } from "../../domain/committeePaper/publishing/paperRequest.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { Choice } from "../ui/Choice.tsx";
import { forBody } from "./paperChoice.ts";
import { usePaperStyles } from "./paperStyles.ts";
import { DayInput } from "../ui/DayInput.tsx";

interface PaperChooserProps {
  readonly record: PlanRecord;
  readonly request: PaperRequest;
  readonly onChoose: (request: PaperRequest) => void;
}

function Chosen({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const styles = usePaperStyles();
  return (
    <div className={styles.chosen}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

function DateChoice(props: {
  readonly label: string;
  readonly value: CalendarDate;
  readonly onChange: (date: CalendarDate) => void;
}) {
  const styles = usePaperStyles();
  const id = useId();
  return (
    <div className={styles.chosen}>
      <label htmlFor={id}>{props.label}</label>
      <DayInput
        id={id}
        value={props.value}
        onChange={(value) => {
          const date = parseDate(value);
          if (date) props.onChange(date);
        }}
      />
    </div>
  );
}

function BodyChoice({ record, request, onChoose }: PaperChooserProps) {
  return (
    <Chosen label={t("Report to")}>
      <Choice
        wide
        label={t("Report to")}
        any={t("Choose a body")}
        value={request.bodyId}
        options={ownRegister(record).bodies.map((one) => ({
          value: one.id,
          text: one.title,
        }))}
        onChange={(value) => {
          const chosen = record.bodies.find((one) => one.id === value);
          if (chosen) onChoose(forBody(record, request, chosen.id));
        }}
      />
    </Chosen>
  );
}

export function PaperChooser(props: PaperChooserProps) {
  const { record, request, onChoose } = props;
  const styles = usePaperStyles();
  const body = record.bodies.find((one) => one.id === request.bodyId);
  const told = lastTold(record.meetings, request.bodyId, request.asAt);
  return (
    <div className={styles.choice}>
      <BodyChoice {...props} />
      <DateChoice
        label={t("Meeting on")}
        value={request.meeting}
        onChange={(meeting) => onChoose({ ...request, meeting })}
      />
      <DateChoice
        label={t("Position as at")}
        value={request.asAt}
        onChange={(asAt) => onChoose({ ...request, asAt })}
      />
      {record.actions.some((one) => one.exempt !== null) ? (
        <Chosen label={t("Part")}>
          <Choice
            label={t("Part")}
            any={t("Public part")}
            value={request.audience === "exempt" ? "exempt" : ""}
            options={[{ value: "exempt", text: t("Exempt part") }]}
            onChange={(value) =>
              onChoose({
                ...request,
                audience: value === "exempt" ? "exempt" : "public",
              })
            }
          />
        </Chosen>
      ) : null}
      <span className={styles.quiet}>
        {told
          ? t("Compared with {told:date}, when {body} was last told.", {
              told,
              body: bodyNamed(body?.title ?? t("this body")),
            })
          : t(
              "{title} has not been told before, so there is nothing to compare with.",
              { title: body?.title ?? t("This body") },
            )}
      </span>
    </div>
  );
}
