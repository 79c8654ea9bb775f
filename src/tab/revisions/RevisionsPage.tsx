// Revised dates: what waits for a decision and for whose, a meeting recorded once for all of it, and what was decided.
import { counted, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { actorOf } from "../session/actor.ts";
import { EarlierMoves } from "../confirming/EarlierMoves.tsx";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useRecord } from "../reading/useRecord.ts";
import { useToday } from "../session/today.ts";
import { useFocusInside } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { EmptyState } from "../ui/State.tsx";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { AwaitingTable } from "./AwaitingTable.tsx";
import { DecidedTable } from "./DecidedTable.tsx";
import { MeetingFields } from "./MeetingFields.tsx";
import { firstProposed, tallyWords, takenRows } from "./meetingForm.ts";
import { awaitingGroups, revisionRows } from "./revisionRows.ts";
import type { RevisionRows } from "./revisionRows.ts";
import { reportWords, useMeeting } from "./useMeeting.ts";
import type { MeetingForms } from "./useMeeting.ts";

export default function RevisionsPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const reading = useRecord(overview.plan.id);
  return (
    <main className={mergeClasses(styles.page, styles.wide)}>
      <h1 className={styles.title}>{t("Revised dates")}</h1>
      {reading.record ? (
        <Revisions overview={overview} record={reading.record} />
      ) : (
        <ReadingRecord reading={reading} />
      )}
    </main>
  );
}

interface RevisionsProps extends PlanPageValue {
  readonly record: PlanRecord;
}

function useActor({ overview, record }: RevisionsProps) {
  const today = useToday(record.plan.timeZone);
  return useMemo(
    () => ({ today, actor: actorOf(overview, today, null, record.posts) }),
    [today, overview, record.posts],
  );
}

function Revisions(props: RevisionsProps) {
  const { overview, record } = props;
  const styles = usePageStyles();
  const { actor, today } = useActor(props);
  const rows = useMemo(() => revisionRows(record, actor), [record, actor]);
  const desk = useMeeting(overview);
  const { awaiting, decided } = rows;
  return (
    <>
      <p className={styles.text}>
        {awaiting.length === 0
          ? t("No proposed date waits for a decision.")
          : t(
              "{dates} {awaiting?waits|wait} for a decision. The date in force stays until a body has agreed another.",
              {
                dates: capitalised(counted(awaiting.length, "proposedDate")),
                awaiting: awaiting.length,
              },
            )}
      </p>
      {awaiting.length > 0 ? (
        <>
          <EarlierMoves record={record} asAt={today} />
          <Awaiting {...props} {...{ rows, desk }} />
        </>
      ) : null}
      <Report desk={desk} />
      <h2 className={styles.section}>{t("Decided")}</h2>
      {decided.length > 0 ? (
        <DecidedTable rows={decided} />
      ) : (
        <EmptyState title={t("Nothing has been decided yet")}>
          {t(
            "When a body has agreed or refused a proposed date, it stands here with the meeting and the minute, for good.",
          )}
        </EmptyState>
      )}
    </>
  );
}

interface AwaitingProps extends RevisionsProps {
  readonly rows: RevisionRows;
  readonly desk: MeetingForms;
}

function Awaiting(props: AwaitingProps) {
  const { rows, desk } = props;
  const styles = usePageStyles();
  const [open, setOpen] = useState(desk.form.bodyId !== "");
  const groups = awaitingGroups(rows.awaiting);
  const tables = groups.map(({ to, title, rows: inside }) => (
    <section key={title} aria-label={title}>
      <h2 className={styles.section}>
        {title} ({inside.length})
      </h2>
      <AwaitingTable
        caption={title}
        rows={inside}
        desk={desk}
        deciding={open && to !== "home"}
      />
    </section>
  ));
  if (!open)
    return (
      <>
        <StartRecording {...props} onStart={() => setOpen(true)} />
        {tables}
      </>
    );
  return (
    <RecordMeeting {...props} onClose={() => setOpen(false)}>
      {tables}
    </RecordMeeting>
  );
}

function StartRecording(
  props: AwaitingProps & { readonly onStart: () => void },
) {
  const styles = usePageStyles();
  const { actor } = useActor(props);
  const allowed = may(actor, "recordDecision");
  if (!allowed.ok)
    return <p className={styles.quiet}>{asText(allowed.words)}</p>;
  if (!props.overview.rights.mayDecide)
    return (
      <p className={styles.quiet}>
        {t(
          "SharePoint does not let you add to the Decisions list. Ask the plan administrator to put you in the authors’ or the board’s group.",
        )}
      </p>
    );
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={props.onStart}>
        {t("Record a meeting")}
      </Button>
    </div>
  );
}

function RecordMeeting({
  record,
  rows,
  desk,
  onClose,
  children,
  ...props
}: AwaitingProps & {
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) {
  const styles = usePageStyles();
  const { today } = useActor({ record, ...props });
  const taken = rows.awaiting.filter(
    ({ route: { to } }) => to !== "none" && to !== "home",
  );
  const when = { since: firstProposed(taken), today };
  const nothing =
    desk.body !== null && takenRows(desk.form, taken, desk.body).length === 0;
  return (
    <form
      ref={useFocusInside()}
      aria-label={t("Record a meeting")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!desk.busy) void desk.record(taken);
      }}
    >
      <p className={styles.text}>
        {t(
          "Everything is set to endorsed as proposed. Change only what was decided otherwise.",
        )}
      </p>
      <MeetingFields record={record} when={when} desk={desk} />
      {children}
      <Refused words={desk.problem} />
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={desk.busy !== null || nothing}
        >
          {desk.busy ?? t("Record the decisions")}
        </Button>
        <span role="status">{tallyWords(desk.form, taken, desk.body)}</span>
        <Button onClick={onClose}>{t("Close and keep draft")}</Button>
      </div>
    </form>
  );
}

/** What came of the last meeting recorded; each item that was not recorded, with the reason. */
function Report({ desk }: { readonly desk: MeetingForms }) {
  const styles = usePageStyles();
  const { report, problem } = desk;
  if (!report) return desk.form.bodyId ? null : <Refused words={problem} />;
  return (
    <div
      className={report.not.length > 0 ? styles.warning : styles.note}
      role="status"
    >
      {reportWords(report)}
      {report.not.length > 0 ? (
        <ul>
          {report.not.map((one) => (
            <li key={one.revisionId}>{asText(one.words)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
