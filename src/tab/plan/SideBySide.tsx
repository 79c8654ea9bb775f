// Plans side by side on a day, by plan, theme or post; each number opens its actions.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { parseDate } from "../../domain/values/calendarDate.ts";
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
  total: t("Actions"),
  completed: t("Completed"),
  late: t("Late"),
  waiting: t("Waiting"),
  silent: t("Silent"),
  moved: t("Date moved"),
};
const nobodys: Readonly<Record<SideGroup, string>> = {
  plan: t("No plan"),
  theme: t("No theme"),
  post: t("No post"),
};
const groupWords: Readonly<Record<SideGroup, string>> = {
  plan: t("Plan"),
  theme: t("Theme"),
  post: t("Post"),
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
      ? t("Choose a day, for example 30 June 2018.")
      : asAt > today
        ? t(
            "{asAt:date} has not come: the plans say what was recorded up to today.",
            { asAt },
          )
        : null;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Plans side by side")}</h1>
      <p>
        <a href="#/plans">{t("All plans")}</a>
      </p>
      <div className={styles.line}>
        <DayField label={t("As at")} value={typed} onChange={setTyped} />
        <PickField
          label={t("By")}
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
        <Skeleton
          label={t("{read} of {plans:plan} read", {
            read,
            plans: plans.length,
          })}
        />
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
  const { lines, all, inSeveral } = useMemo(
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
        {t(
          "Each plan is counted by itself as at {asAt:date}, as it was known that day. An action that stands in several plans counts once where they are taken together.",
          { asAt },
        )}{" "}
        {inSeveral.length > 0
          ? t(
              "{n:action} {n?stands|stand} in more than one plan and {n?is|are} counted once.",
              { n: inSeveral.length },
            )
          : null}
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
            <Line key={n} line={line} name={line.name || nobodys[by]} />
          ))}
          <Line line={all} name={t("Together")} />
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
