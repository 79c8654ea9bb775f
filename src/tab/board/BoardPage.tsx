// The Board's month in the channel: one page before the meeting, the meeting itself, and the note after it.
import { t } from "../language/t.ts";
import { useEffect, useMemo, useState } from "react";
import { expectedSince } from "../../domain/board/cycle.ts";
import { boardMonth } from "../../domain/board/boardMonth.ts";
import type { BoardAsked } from "../../domain/board/boardMonth.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { useHashSearch } from "../address/location.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useCycle } from "../reading/planCycle.ts";
import type { PlanCycle } from "../../editing/planCycle.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { boardSittings, meetingBefore } from "./agenda.ts";
import type { BoardSittings } from "./agenda.ts";
import { BeforeMeeting } from "./BeforeMeeting.tsx";
import { MeetingMode } from "./MeetingMode.tsx";
import { NotePage } from "./NotePage.tsx";

export default function BoardPage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Board overview={overview} record={record} />}
    </WholePlan>
  );
}

interface WithRecord extends PlanPageValue {
  readonly record: PlanRecord;
}

/** Beside a meeting in Teams there is room for the meeting only. */
function useInSidePanel(): boolean {
  const { host } = useSession();
  const [beside, setBeside] = useState(false);
  useEffect(() => {
    host.then(
      ({ place }) => setBeside(place.frame === "sidePanel"),
      // Without a host there is no panel; the pages say what is wrong with it.
      () => undefined,
    );
  }, [host]);
  return beside;
}

function Board({ overview, record }: WithRecord) {
  const { cycle, error, retry } = useCycle(record);
  const sittings = useMemo(() => boardSittings(record), [record]);
  const search = useHashSearch();
  const beside = useInSidePanel();
  const styles = usePageStyles();
  if (!sittings)
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>{t("Programme Board")}</h1>
        <EmptyState
          title={t("This plan has no Programme Board yet")}
          action={
            <a href={`#/plan/${overview.plan.id}/cycle`}>
              {t("Open the calendar")}
            </a>
          }
        >
          {t(
            "This page shows the Board its month: exceptions, silent officers and dates to agree. Add the Board and its first meeting in the calendar.",
          )}
        </EmptyState>
      </main>
    );
  if (!cycle)
    return error ? (
      <ProblemState error={error} retry={retry} />
    ) : (
      <Skeleton label={t("Working out the Board's month")} />
    );
  const wanted = new URLSearchParams(search).get("meeting");
  const asked = sittings.meetings.find(({ id }) => id === wanted) ?? null;
  const meeting = asked ?? (beside ? sittings.open : null);
  return (
    <Sitting
      key={meeting?.id ?? "before"}
      overview={overview}
      record={record}
      sittings={sittings}
      cycle={cycle}
      meeting={meeting?.state === "planned" ? null : meeting}
    />
  );
}

interface SittingProps extends WithRecord {
  readonly sittings: BoardSittings;
  readonly cycle: PlanCycle;
  /** Open or closed; null before the meeting. */
  readonly meeting: Meeting | null;
}

function Sitting({ overview, record, sittings, cycle, meeting }: SittingProps) {
  const today = useToday(overview.plan.timeZone);
  const held = meeting ?? sittings.open;
  const asAt: CalendarDate = held?.date ?? today;
  const asked = useMemo((): BoardAsked => {
    const before = meetingBefore(sittings, held);
    return {
      asAt,
      previousAsAt: before && (before.told ?? before.date),
      expectedSince: expectedSince(asAt, cycle.windows),
      during: held?.id ?? null,
    };
  }, [sittings, held, asAt, cycle.windows]);
  const month = useMemo(() => boardMonth(record, asked), [record, asked]);
  const value = { overview, record, sittings, month };
  if (!meeting) return <BeforeMeeting {...value} />;
  return meeting.state === "open" ? (
    <MeetingMode {...value} meeting={meeting} asked={asked} />
  ) : (
    <NotePage {...value} meeting={meeting} asked={asked} />
  );
}
