// The feed's tables of names and of entries, and what a table is.
import { dayIn } from "../domain/values/calendarDate.ts";
import type { CalendarDate, Instant } from "../domain/values/calendarDate.ts";
import type { Ruling } from "../domain/plan/decision.ts";
import { measuresIn } from "../domain/measures/measuresAt.ts";
import { takenBack } from "../domain/history/decisionLog.ts";
import { compareRefs } from "../domain/values/ref.ts";
import { bodyTitle } from "../domain/revisions/decidedBy.ts";
import { alwaysThere } from "../domain/plan/action.ts";
import type { OpenPlan } from "./openPlan.ts";
import { postTitle } from "./questions/base.ts";

export type Cell = string | number | boolean | null;

export interface FeedTable {
  /** The file's name without its ending; stable. */
  readonly name: string;
  /** Stable names; the first ones are the key. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Entered {
  readonly id: string;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  readonly actionId: string | null;
}

const entryColumns = [
  "plan_id",
  "entry_id",
  "action_id",
  "list",
  "kind",
  "effective",
  "recorded_on",
  "recorded_at",
  "post_id",
  "body",
  "minute",
  "status",
  "to_date",
  "actual",
  "forecast",
  "about",
  "taken_back",
] as const;

type Facts = Partial<Record<(typeof entryColumns)[number], Cell>>;

/** What a ruling is about beside its action: the proposal or the measure. */
function aboutOf(ruling: Ruling): string | null {
  if ("revisionId" in ruling) return ruling.revisionId;
  if ("measureId" in ruling) return ruling.measureId;
  return ruling.kind === "measureSet" ? ruling.measure.id : null;
}

/** The facts of every entry of the three lists. */
function factsOf({
  record,
}: OpenPlan): readonly (readonly [string, Entered, Facts])[] {
  const undone = new Set<string | null>(
    record.updates.flatMap(({ kind, about }) =>
      kind === "undo" ? [about] : [],
    ),
  );
  const gone = new Set<string>(takenBack(record.decisions).keys());
  return [
    ...record.updates.map(
      (one) =>
        [
          "updates",
          one,
          {
            kind: one.kind,
            post_id: one.post,
            status: one.status,
            actual: one.actual,
            forecast: one.forecast,
            about: one.about,
            taken_back: undone.has(one.id),
          },
        ] as const,
    ),
    ...record.revisions.map(
      (one) =>
        [
          "revisions",
          one,
          {
            kind: one.milestoneId === null ? "proposed" : "milestoneProposed",
            post_id: one.post,
            to_date: one.to,
            taken_back: false,
          },
        ] as const,
    ),
    ...record.decisions.map(
      (one) =>
        [
          "decisions",
          one,
          {
            kind: one.ruling.kind,
            body: bodyTitle(record.bodies, one),
            minute: one.minute,
            to_date: one.ruling.kind === "endorsed" ? one.ruling.date : null,
            about: aboutOf(one.ruling),
            taken_back: gone.has(one.id),
          },
        ] as const,
    ),
  ];
}

/** Every entry, oldest recorded first. Its words are left out: they are the papers' business, and the notes nobody's outside the plan. */
export function entriesTable(plan: OpenPlan): FeedTable {
  const { id: planId, timeZone } = plan.record.plan;
  const rows = factsOf(plan).map(([list, { recorded, ...one }, facts]) => {
    const all: Facts = {
      plan_id: planId,
      entry_id: one.id,
      action_id: one.actionId,
      list,
      effective: one.effective,
      recorded_on: dayIn(recorded, timeZone),
      recorded_at: recorded,
      ...facts,
    };
    return entryColumns.map((name) => all[name] ?? null);
  });
  const at = entryColumns.indexOf("recorded_at");
  return {
    name: "entries",
    columns: entryColumns,
    rows: rows.toSorted((a, b) =>
      String(a[at]) < String(b[at])
        ? -1
        : String(a[at]) > String(b[at])
          ? 1
          : 0,
    ),
  };
}

/** The measures that are kept, and every reading of them that stands. */
export function measureTables({ record }: OpenPlan): readonly FeedTable[] {
  const { id: planId, timeZone } = record.plan;
  const kept = measuresIn(record.decisions);
  return [
    {
      name: "measures",
      columns: [
        "plan_id",
        "measure_id",
        "action_id",
        "theme_id",
        "title",
        "unit",
        "better",
        "baseline",
        "baseline_on",
        "target",
        "target_by",
      ],
      rows: kept.map(({ measure: one, actionId }) => [
        planId,
        one.id,
        actionId,
        one.themeId,
        one.title,
        one.unit,
        one.better,
        one.baseline,
        one.baselineOn,
        one.target,
        one.targetBy,
      ]),
    },
    {
      name: "readings",
      columns: ["plan_id", "measure_id", "read_on", "recorded_on", "value"],
      rows: kept.flatMap(({ measure, readings }) =>
        readings.map(({ on, recorded, value }) => [
          planId,
          measure.id,
          on,
          dayIn(recorded, timeZone),
          value,
        ]),
      ),
    },
  ];
}

function actionsTable({ record }: OpenPlan): FeedTable {
  return {
    name: "actions",
    columns: [
      "plan_id",
      "action_id",
      "ref",
      "title",
      "exempt",
      "programmed",
      "programmed_date",
      "added",
    ],
    rows: record.actions
      .toSorted((a, b) => compareRefs(a.ref, b.ref))
      .map((one) => [
        record.plan.id,
        one.id,
        one.ref,
        one.title,
        one.exempt !== null,
        one.due?.text ?? null,
        one.due?.end ?? null,
        one.added > alwaysThere ? one.added : null,
      ]),
  };
}

/** What the others' keys stand for. */
export function nameTables(plan: OpenPlan): readonly FeedTable[] {
  const { plan: about, themes, posts } = plan.record;
  const { id, title, shortName, state, ragScheme, wentLive } = about;
  return [
    {
      name: "plans",
      columns: [
        "plan_id",
        "title",
        "short_name",
        "state",
        "rag_scheme",
        "went_live",
      ],
      rows: [[id, title, shortName, state, ragScheme, wentLive]],
    },
    {
      name: "themes",
      columns: ["plan_id", "theme_id", "code", "title"],
      rows: themes.map((one) => [id, one.id, one.code, one.title]),
    },
    {
      name: "posts",
      columns: ["plan_id", "post_id", "title", "reports_to"],
      rows: posts.map((one) => [
        id,
        one.id,
        one.title,
        postTitle(plan, one.reportsTo),
      ]),
    },
    actionsTable(plan),
  ];
}
