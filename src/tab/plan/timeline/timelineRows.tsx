// What the cells of a timeline hold: an action and its line of time, or the same dates in words.
import { t } from "../../language/t.ts";
import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { PlanRow } from "../../reading/rows.ts";
import { columns as listColumns } from "../gridColumns.tsx";
import { heardOf, saidOf } from "./dateFacts.ts";
import type { DateFacts } from "./dateFacts.ts";
import { atEndOf } from "./timeScale.ts";
import type { Tick, Window } from "./timeScale.ts";
import { useTimelineStyles } from "./timelineStyles.ts";
import { TrackLine } from "./Track.tsx";
import { trackOf } from "./trackShapes.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";

/** What the rows are drawn against. */
export interface Drawing {
  readonly window: Window;
  readonly ticks: readonly Tick[];
  readonly today: CalendarDate;
}

export interface TimelineColumn {
  readonly key: string;
  readonly title: string;
  /** Its place where the cells of a row stand one under the other. */
  readonly area: "ref" | "title" | "due" | "track" | null;
  readonly cell: (
    row: PlanRow,
    facts: DateFacts,
    drawing: Drawing,
  ) => ReactNode;
}

const fromList = (key: "ref" | "title" | "due"): TimelineColumn => {
  const found = listColumns.find((one) => one.key === key);
  return {
    key,
    title: found?.title ?? "",
    area: key,
    cell: (row) => found?.cell(row),
  };
};

/** Where today stands; null outside the window. */
export function todayIn({ window, today }: Drawing): number | null {
  const at = atEndOf(today, window);
  return at < 0 || at > 100 ? null : at;
}

function DrawnCell({
  facts,
  drawing,
}: {
  readonly facts: DateFacts;
  readonly drawing: Drawing;
}) {
  const styles = useTimelineStyles();
  return (
    <>
      <span className={styles.hidden}>{heardOf(facts)}</span>
      <TrackLine
        track={trackOf(facts, drawing.window, drawing.today)}
        ticks={drawing.ticks}
        today={todayIn(drawing)}
      />
    </>
  );
}

function SaidCell({
  facts,
  name,
}: {
  readonly facts: DateFacts;
  readonly name: string;
}) {
  const styles = useTimelineStyles();
  const lines = saidOf(facts).find((one) => one.name === name)?.lines ?? [];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li
          key={line}
          className={mergeClasses(
            name === "In force" && facts.late && line !== facts.inForceWords
              ? styles.late
              : undefined,
          )}
        >
          {line}
        </li>
      ))}
    </ul>
  );
}

export const drawnColumns: readonly TimelineColumn[] = [
  fromList("ref"),
  fromList("title"),
  {
    key: "track",
    title: t("Timeline"),
    area: "track",
    cell: (_, facts, drawing) => <DrawnCell facts={facts} drawing={drawing} />,
  },
  fromList("due"),
];

const wordNames = [
  t("Programmed"),
  t("In force"),
  t("Decided"),
  t("Expected"),
  t("Milestones"),
] as const;

export const wordedColumns: readonly TimelineColumn[] = [
  fromList("ref"),
  fromList("title"),
  ...wordNames.map((name): TimelineColumn => ({
    key: name,
    title: name,
    area: null,
    cell: (_, facts) => <SaidCell facts={facts} name={name} />,
  })),
];
