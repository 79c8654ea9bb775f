// My officers: who is silent, late or waiting among the posts somebody leads, with a nudge beside each and the answer where it was asked.
import { asText } from "../ruleWords.ts";
import { counted, t } from "../language/t.ts";
import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { expectedSince } from "../../domain/board/cycle.ts";
import { boardMonth } from "../../domain/board/boardMonth.ts";
import { myOfficers } from "../../domain/board/myOfficers.ts";
import type {
  MyOfficers,
  Officer,
  Whose,
} from "../../domain/board/myOfficers.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import { useCycle } from "../reading/planCycle.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { linesQuery } from "../reading/reminderLines.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Some } from "../ui/Some.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { NeedRow } from "./NeedRow.tsx";

export default function OfficersPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("My officers")}</h1>
      <WholePlan overview={overview}>
        {(record) => <WithCycle overview={overview} record={record} />}
      </WholePlan>
    </main>
  );
}

interface WithRecord extends PlanPageValue {
  readonly record: PlanRecord;
}

function useMyOfficers(
  { overview, record }: WithRecord,
  since: CalendarDate | null,
  today: CalendarDate,
): MyOfficers {
  return useMemo(() => {
    const month = boardMonth(record, {
      asAt: today,
      previousAsAt: null,
      expectedSince: since,
      during: null,
    });
    return myOfficers(
      record,
      month,
      (action) => actorOf(overview, today, action, record.posts),
      today,
    );
  }, [overview, record, since, today]);
}

function WithCycle(props: WithRecord) {
  const { cycle, error, retry } = useCycle(props.record);
  const today = useToday(props.overview.plan.timeZone);
  if (cycle)
    return (
      <Officers
        {...props}
        today={today}
        since={expectedSince(today, cycle.windows)}
      />
    );
  return error ? (
    <ProblemState error={error} retry={retry} />
  ) : (
    <Skeleton label={t("Working out who to speak to")} />
  );
}

const about: Readonly<Record<Exclude<Whose, "none">, string>> = {
  led: t("The posts you lead, late first, then the longest silence."),
  plan: t(
    "You lead no post of this plan, so here is every post, late first, then the longest silence.",
  ),
};

function Officers({
  since,
  today,
  ...props
}: WithRecord & {
  readonly since: CalendarDate | null;
  readonly today: CalendarDate;
}) {
  const styles = usePageStyles();
  const { overview } = props;
  const session = useSession();
  const lines = useQuery(linesQuery(session, overview.plan.id, today));
  const { whose, officers } = useMyOfficers(props, since, today);
  if (whose === "none")
    return (
      <EmptyState title={t("You lead no post of this plan")}>
        {t(
          "This page is for leads, the Board and the plan administrator. What you answer for yourself is in My actions.",
        )}
      </EmptyState>
    );
  if (officers.length === 0)
    return (
      <EmptyState title={t("Nobody needs a word")}>
        {t(
          "Nothing is late, nobody is silent and nothing waits for a decision.",
        )}
      </EmptyState>
    );
  return (
    <>
      <p className={styles.text}>
        {about[whose]}{" "}
        {t(
          "A nudge is a question on the action: it goes as a card in chat in working hours, once a day, and the answer stands here and on the action.",
        )}
      </p>
      {officers.map((officer) => (
        <OneOfficer
          key={officer.postId ?? "none"}
          {...props}
          officer={officer}
          today={today}
          lines={lines.data?.items ?? []}
        />
      ))}
    </>
  );
}

function OneOfficer({
  overview,
  record,
  officer,
  today,
  lines,
}: WithRecord & {
  readonly officer: Officer;
  readonly today: CalendarDate;
  readonly lines: Parameters<typeof NeedRow>[0]["lines"];
}) {
  const styles = usePageStyles();
  const { postId, post, holders, needs } = officer;
  const id = `officer-${postId ?? "none"}`;
  const held = holders.length === 0 ? t("nobody holds it") : holders.join(", ");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.small}>
        {asText(post)}
      </h2>
      <div className={styles.quiet}>
        {postId === null ? "" : `${held} · `}
        {counted(needs.length, "action")}
      </div>
      <ul className={styles.list}>
        <Some of={needs}>
          {(some) =>
            some.map((need) => (
              <NeedRow
                key={need.action.id}
                overview={overview}
                record={record}
                need={need}
                today={today}
                lines={lines}
              />
            ))
          }
        </Some>
      </ul>
    </section>
  );
}
