// The Board's page before its meeting: what it will look at on one screen, and the button that opens the meeting.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { Button } from "@fluentui/react-components";
import { openMeeting } from "../../domain/board/boardMeeting.ts";
import { bridgeSaid } from "../../domain/history/bridge.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { actorOf } from "../session/actor.ts";
import { goTo } from "../address/location.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";
import { readersWriter } from "../reading/documentWriter.ts";
import { useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { handOver } from "../ui/download.ts";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Awaiting, Exceptions, Risks, Silent } from "./BoardLists.tsx";
import { useBoardStyles } from "./boardStyles.ts";
import type { BoardValue } from "./boardValue.ts";
import { LinkedSentence } from "./Linked.tsx";
import { meetingAddress } from "./meetingAddress.ts";
import { MonthStrip } from "./MonthStrip.tsx";

/** The month on a page of its own: to send, to print, to file. */
async function takeReport({ record, sittings, month }: BoardValue) {
  const [{ exceptionReport }, { minuteNoteHtml }, writer] = await Promise.all([
    import("../../domain/board/exceptionReport.ts"),
    import("../../documents/minuteNoteHtml.ts"),
    readersWriter(),
  ]);
  const report = exceptionReport(record, sittings.body.title, month, writer);
  handOver({
    name: `${report.title}.html`,
    type: "text/html;charset=utf-8",
    content: minuteNoteHtml(report, writer),
  });
  announce(t("The exception report is ready."));
}

export function BeforeMeeting(props: BoardValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { record, month, sittings } = props;
  const { last, open, next } = sittings;
  return (
    <main className={page.page}>
      <h1 className={page.title}>{sittings.body.title}</h1>
      <p className={page.quiet}>
        {[
          record.plan.title,
          t("position at {asAt:date}", { asAt: month.asAt }),
          ...(last ? [t("last met {last:date}", { last: last.date })] : []),
          ...(open
            ? [t("the meeting of {date:date} is open", { date: open.date })]
            : []),
          next
            ? t("next meeting {date:date}", { date: next.date })
            : t("no meeting planned"),
        ].join(" · ")}
      </p>
      <Meetings {...props} />
      <div>
        <Button onClick={() => void takeReport(props)}>
          {t("Exception report (web page)")}
        </Button>
      </div>
      <div className={styles.top}>
        <div>
          <MonthStrip month={month} scheme={record.plan.ragScheme} />
        </div>
        <div>
          <p className={page.text}>
            <LinkedSentence
              record={record}
              words={asText(month.headline.words)}
            />
          </p>
          <p className={page.text}>
            {month.bridge ? (
              <LinkedSentence
                record={record}
                words={asText(bridgeSaid(month.bridge))}
              />
            ) : (
              t(
                "The Board has not met before, so there is nothing to compare with.",
              )
            )}
          </p>
          <p className={page.text}>
            <LinkedSentence
              record={record}
              words={asText(month.reconciliation)}
            />
          </p>
        </div>
      </div>
      <div className={styles.columns}>
        <Exceptions {...props} />
        <div>
          <Silent {...props} />
          <Awaiting {...props} />
          <Risks {...props} />
        </div>
      </div>
    </main>
  );
}

/** Opens the next meeting and goes to it. */
function useOpening({ overview }: BoardValue) {
  const saving = usePlanSaving(overview);
  const start = async (meeting: Meeting) => {
    const opened = await saving.save(
      t("The meeting is open."),
      async (desk) => {
        const { record, actor, today } = desk.context;
        const stored =
          record.meetings.find(({ id }) => id === meeting.id) ?? meeting;
        const answer = openMeeting(stored, record.meetings, actor, today);
        return answer.ok
          ? saveRow(desk, "meetings", stored, answer.value)
          : answer.words;
      },
    );
    if (opened) goTo(meetingAddress(overview.plan.id, meeting));
  };
  return { ...saving, start };
}

function Meetings(props: BoardValue) {
  const { overview, sittings } = props;
  const page = usePageStyles();
  const styles = useBoardStyles();
  const today = useToday(overview.plan.timeZone);
  const { busy, problem, start } = useOpening(props);
  const { open, next, last, meetings } = sittings;
  const actor = actorOf(overview, today);
  const allowed = next && openMeeting(next, meetings, actor, today);
  const toOpen = !open && next && allowed?.ok ? next : null;
  return (
    <>
      <div className={page.buttons}>
        {open ? (
          <Button
            appearance="primary"
            onClick={() => goTo(meetingAddress(overview.plan.id, open))}
          >
            {t("Go to the meeting of {date:date}", { date: open.date })}
          </Button>
        ) : null}
        {toOpen ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void start(toOpen)}
          >
            {busy
              ? t("Opening…")
              : t("Open the meeting of {date:date}", { date: toOpen.date })}
          </Button>
        ) : null}
        <Button onClick={() => window.print()}>{t("Print")}</Button>
        {last ? (
          <a
            className={styles.link}
            href={`#${meetingAddress(overview.plan.id, last)}`}
          >
            {t("Note of {date:date}", { date: last.date })}
          </a>
        ) : null}
      </div>
      {open ? null : <NextStep {...props} allowed={allowed} />}
      <Refused words={problem} />
    </>
  );
}

function NextStep({
  overview,
  sittings,
  allowed,
}: BoardValue & { readonly allowed: ReturnType<typeof openMeeting> | null }) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  if (allowed?.ok) return null;
  return (
    <p className={page.quiet}>
      {sittings.next ? asText(allowed?.words) : t("No meeting is planned.")}{" "}
      <a className={styles.link} href={`#/plan/${overview.plan.id}/cycle`}>
        {t("Open the calendar")}
      </a>
    </p>
  );
}
