// Plans side by side on a day, by plan, theme or post; each number opens its actions.
import { useMemo, useState } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { inWords, parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import {
  placedOn,
  sideBySide,
  sideFigures,
  sideGroups,
} from "../../domain/portfolio/portfolio.ts";
import type {
  PlanSide,
  SideFigure,
  SideGroup,
  SideLine,
} from "../../domain/portfolio/portfolio.ts";
import { counted } from "../../domain/values/wording.ts";
import { planCycle } from "../../editing/planCycle.ts";
import { recordQuery, settingsQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { CountOf } from "../ui/CountOf.tsx";
import { DayField, PickField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";

const figureWords: Readonly<Record<SideFigure, string>> = {
  total: "Actions",
  completed: "Completed",
  late: "Late",
  waiting: "Waiting",
  silent: "Silent",
  moved: "Date moved",
};
const groupWords: Readonly<Record<SideGroup, string>> = {
  plan: "Plan",
  theme: "Theme",
  post: "Post",
};

/** Every plan whole, one after the other as they come; what could not be read is said and asked again. */
function useSides(plans: readonly Plan[]) {
  const session = useSession();
  const settings = useQuery(settingsQuery(session));
  const records = useQueries({
    queries: plans.map(({ id }) => recordQuery(session, id)),
  });
  const failed = [settings, ...records].find(({ error }) => error !== null);
  const items = settings.data?.items;
  const read = records.flatMap(({ data }) => (data ? [data.record] : []));
  const sides =
    items && read.length === plans.length
      ? read.map((record): PlanSide => ({
          record,
          windows: planCycle(record, items).windows,
        }))
      : null;
  return {
    sides,
    read: read.length,
    error: failed?.error ?? null,
    retry: () =>
      void Promise.all(
        [settings, ...records]
          .filter(({ error }) => error !== null)
          .map((one) => one.refetch()),
      ),
  };
}

export default function SideBySide({
  plans,
}: {
  readonly plans: readonly Plan[];
}) {
  const styles = usePageStyles();
  const today = useToday(plans[0]?.timeZone ?? "Europe/London");
  const [typed, setTyped] = useState<string>(today);
  const [by, setBy] = useState<SideGroup>("plan");
  const { sides, read, error, retry } = useSides(plans);
  const asAt = parseDate(typed);
  const wrong =
    asAt === null
      ? "Choose a day, for example 30 June 2018."
      : asAt > today
        ? `${inWords(asAt)} has not come: the plans say what was recorded up to today.`
        : null;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>Plans side by side</h1>
      <p>
        <a href="#/plans">All plans</a>
      </p>
      <div className={styles.line}>
        <DayField label="As at" value={typed} onChange={setTyped} />
        <PickField
          label="By"
          value={by}
          options={sideGroups.map((one) => ({
            value: one,
            text: groupWords[one],
          }))}
          onChange={(value) =>
            setBy(sideGroups.find((one) => one === value) ?? "plan")
          }
        />
      </div>
      {error ? <ProblemState error={error} retry={retry} /> : null}
      {wrong ? <p role="alert">{wrong}</p> : null}
      {sides && asAt && !wrong ? (
        <Lines sides={sides} by={by} asAt={asAt} />
      ) : null}
      {sides || error ? null : (
        <Skeleton label={`${read} of ${counted(plans.length, "plan")} read`} />
      )}
    </main>
  );
}

function Lines({
  sides,
  by,
  asAt,
}: {
  readonly sides: readonly PlanSide[];
  readonly by: SideGroup;
  readonly asAt: CalendarDate;
}) {
  const styles = usePageStyles();
  const { table } = useTableStyles();
  const placed = useMemo(
    () => sides.flatMap((side) => placedOn(side, asAt)),
    [sides, asAt],
  );
  const { lines, all } = useMemo(
    () =>
      sideBySide(
        sides.map(({ record }) => record.plan),
        placed,
        by,
      ),
    [sides, placed, by],
  );
  return (
    <>
      <p className={styles.text}>
        Each plan is counted by itself as at {inWords(asAt)}, as it was known
        that day. An action counts once in each plan it stands in.
      </p>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{groupWords[by]}</th>
            {sideFigures.map((figure) => (
              <th key={figure} scope="col">
                {figureWords[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, n) => (
            <Line key={n} line={line} name={line.name || `No ${by}`} />
          ))}
          <Line line={all} name="Together" />
        </tbody>
      </table>
    </>
  );
}

function Line({
  line,
  name,
}: {
  readonly line: SideLine;
  readonly name: string;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sideFigures.map((figure) => (
        <td key={figure}>
          <CountOf title={figureWords[figure]} of={line.figures[figure]} />
        </td>
      ))}
    </tr>
  );
}
