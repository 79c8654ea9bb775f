// The rows that are copies of the log, compared with it: nothing is ever told the wrong way round, the log first.
import {
  inWords,
  dayIn,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { thingKinds } from "../../domain/entries/entry.ts";
import type { ThingKind, Things } from "../../domain/entries/entry.ts";
import { changedFields } from "../../domain/entries/rightOf.ts";
import { homesOf } from "../../domain/portfolio/namedHomes.ts";
import { withCurrent } from "../../domain/rules/planRules.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Site } from "../wire/connect.ts";
import {
  actionFields,
  asText,
  isFollowing,
  isNamedAnew,
  nameOf,
} from "./copyFields.ts";
import { finding, type Finding } from "./findings.ts";
import type { Mark } from "../log/ahead.ts";
import { beyond } from "./beyondMark.ts";
import { nouns } from "../nouns/nouns.ts";
import { readRowEdits, type RowEdit } from "../rows/rowEdits.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

/** A row that is to be put back, as it stands (null where it is gone) and as its entries have it. */
export type Rebuild = {
  readonly [Kind in ThingKind]: {
    readonly kind: Kind;
    readonly stored: Things[Kind] | null;
    readonly right: Things[Kind];
    readonly name: string;
  };
}[ThingKind];

export interface LogCheck {
  readonly findings: readonly Finding[];
  readonly rebuilt: readonly Rebuild[];
  /** Of these the rows that were not brought after the log yet; no hand has been at them. */
  readonly behind: readonly Rebuild[];
}

interface Difference {
  readonly kind: ThingKind;
  readonly stored: Things[ThingKind] | null;
  readonly right: Things[ThingKind] | null;
  readonly fields: readonly {
    readonly field: string;
    readonly from: string;
    readonly to: string;
    readonly words: string;
  }[];
}

const putBack =
  "Run “waymark check --rebuild” to put back what the log says. If the change is wanted, record it in Waymark.";

/** Every row that differs from what counts, is too many, or is missing. */
function differencesOf({
  record,
  copies,
}: Pick<StoredRecord, "record" | "copies">): readonly Difference[] {
  const things = { ...record, plans: [record.plan] };
  // What is read of a home has its row there.
  const homes = new Set<string>(homesOf(record));
  return thingKinds.flatMap((kind): readonly Difference[] => {
    const rows = new Map<string, Things[ThingKind]>(
      copies[kind].map((row) => [row.id, row]),
    );
    const own: readonly Things[ThingKind][] = things[kind];
    const here = own.filter(
      (one) => !("planId" in one && homes.has(one.planId)),
    );
    const counting = new Map(here.map((one) => [one.id as string, one]));
    const found = here.flatMap((one): readonly Difference[] => {
      const right =
        kind === "actions"
          ? withCurrent(record, one as Things["actions"])
          : one;
      const stored = rows.get(right.id) ?? null;
      if (stored === null) return [{ kind, stored, right, fields: [] }];
      const fields =
        kind === "actions"
          ? actionFields(record, right, stored)
          : changedFields(right, stored).map((field) => {
              const from = asText(right[field as keyof typeof right]);
              const to = asText(stored[field as keyof typeof stored]);
              return {
                field,
                from,
                to,
                words: `${nameOf(right)}: ${field} reads ${to} in the list and ${from} in the log.`,
              };
            });
      return fields.length === 0 ? [] : [{ kind, stored, right, fields }];
    });
    const added = copies[kind]
      .filter(({ id }) => !counting.has(id))
      .map((stored): Difference => ({ kind, stored, right: null, fields: [] }));
    return [...found, ...added];
  });
}

/** The newest entry that counts about each thing: a row written before it was not brought after it. */
function newestEntries({
  record,
  log,
  uncounted,
}: Pick<StoredRecord, "record" | "log" | "uncounted">): ReadonlyMap<
  string,
  Instant
> {
  const not = new Set(uncounted.map(({ entry }) => entry.id));
  const said = [
    ...[...record.updates, ...record.revisions, ...record.decisions].map(
      ({ actionId, recorded }) => ({ about: actionId, at: recorded }),
    ),
    ...(log?.rows ?? [])
      .filter(({ id, loaded }) => !loaded && !not.has(id))
      .map(({ about, stamp }) => ({ about, at: stamp.created })),
  ];
  const newest = new Map<string, Instant>();
  for (const { about, at } of said) {
    const known = about === null ? undefined : newest.get(about);
    if (about !== null && (!known || known < at)) newest.set(about, at);
  }
  return newest;
}

/** Looks for a row that should be in the plan, in whichever plan it says it is in. */
export type FindRow = (
  kind: ThingKind,
  id: string,
) => Promise<Things[ThingKind] | null>;

export interface CheckParts {
  readonly site: Site;
  readonly itemOf: (row: object) => number | null;
  readonly findRow: FindRow;
  /** What was recorded since then is on its way to the Actions list, and no finding. */
  readonly since?: Instant | null;
  /** How far the rows follow the log; null or left out where nobody has brought them. */
  readonly mark?: Mark | null;
}

/** A row that is missing may have been moved to another plan: then that is what is wrong with it. */
async function withMoved(
  found: readonly Difference[],
  findRow: FindRow,
): Promise<readonly Difference[]> {
  const looked: Difference[] = [];
  for (const one of found) {
    const { kind, right, stored } = one;
    const there =
      right !== null && stored === null ? await findRow(kind, right.id) : null;
    if (right === null || there === null) {
      looked.push(one);
      continue;
    }
    const from = "planId" in right ? right.planId : right.id;
    const to = "planId" in there ? there.planId : there.id;
    const words = `${nameOf(right)}: its row was moved out of the plan, to ${to}.`;
    looked.push({
      kind,
      right,
      stored: there,
      fields: [{ field: "plan", from, to, words }],
    });
  }
  return looked;
}

/** Who wrote each row last, and when. */
async function readEdits(
  { site, itemOf }: CheckParts,
  found: readonly Difference[],
): Promise<ReadonlyMap<Difference, RowEdit>> {
  const edits = new Map<Difference, RowEdit>();
  for (const [kind, some] of Map.groupBy(found, (one) => one.kind)) {
    const items = some.map(({ stored }) => (stored ? itemOf(stored) : null));
    const title = nouns[kind].list.title;
    const known = items.flatMap((item) => item ?? []);
    const read = await readRowEdits(site, title, known);
    for (const [n, one] of some.entries()) {
      const edit = read.get(items[n] ?? -1);
      if (edit) edits.set(one, edit);
    }
  }
  return edits;
}

interface Looked {
  readonly record: PlanRecord;
  readonly edit: RowEdit | null;
  readonly item: number | null;
  /** The newest entry about it that counts. */
  readonly newest: Instant | undefined;
  /** Something is recorded about it that the row need not show yet. */
  readonly isBehind: boolean;
  /** What was recorded since is still on its way to the row. */
  readonly since: Instant | null;
}

/** What is known of a row that something is wrong with, wherever it is said. */
function placeOf(
  { kind, stored, right }: Difference,
  { record, edit, item }: Looked,
) {
  const { title } = record.plan;
  const thing = right ?? stored;
  return {
    area: "log" as const,
    where: title,
    plan: title,
    ref: thing && "ref" in thing ? thing.ref : null,
    list: nouns[kind].list.title,
    item,
    who: edit?.by ?? null,
    when: edit?.at ?? null,
  };
}

/** Whether the service may still be on its way to the row with what was recorded last. */
const isOnItsWay = (
  { kind, stored }: Difference,
  { edit, newest, since }: Looked,
): boolean =>
  isFollowing(kind) &&
  since !== null &&
  newest !== undefined &&
  newest >= since &&
  (stored === null || edit === null || edit.at <= newest);

/** Whether a row was not brought after its newest entry, or is not there yet. */
const isUnfinished = (
  difference: Difference,
  { edit, newest, isBehind }: Looked,
): boolean =>
  difference.right !== null &&
  (difference.stored === null ||
    isNamedAnew(difference) ||
    (isBehind && edit !== null && newest !== undefined && edit.at <= newest));

/** What is wrong with one row, each field of it by itself. */
function findingsOf(
  difference: Difference,
  looked: Looked,
): readonly Finding[] {
  const { stored, right, fields } = difference;
  const { record, edit } = looked;
  const thing = right ?? stored;
  if (!thing || isOnItsWay(difference, looked)) return [];
  const at = placeOf(difference, looked);
  const by = edit
    ? ` ${edit.by} wrote the row last, on ${inWords(dayIn(edit.at, record.plan.timeZone))}.`
    : "";
  const name = nameOf(thing);
  if (right === null)
    return [
      finding({
        ...at,
        code: "copyAdded",
        cause: `${name} is in the ${at.list} list and in no entry of the log, so it counts nowhere.${by}`,
        fix: "Put the row into the recycle bin. If it is wanted, add it in Waymark.",
        whoCan: "owner of the site",
      }),
    ];
  if (stored === null)
    return [
      finding({
        ...at,
        code: "copyMissing",
        cause: `${name} is in the log and no longer in the ${at.list} list.`,
        fix: putBack,
      }),
    ];
  const unfinished = isUnfinished(difference, looked);
  return fields.map(({ field, from, to, words }) =>
    finding({
      ...at,
      code: unfinished ? "saveUnfinished" : "copyEdited",
      field,
      from,
      to,
      cause: unfinished
        ? `${name}: the list does not show yet what was recorded last (${field}: ${to}, where the log says ${from}). A save was cut short, or the service does not run.`
        : `${words}${by}`,
      fix: putBack,
    }),
  );
}

/** Every row that differs from what counts, with who wrote it last. */
export async function checkCopies(
  parts: CheckParts,
  stored: StoredRecord,
): Promise<LogCheck> {
  const { record } = stored;
  const since = parts.since ?? null;
  const ahead = beyond(stored, parts.mark ?? null);
  const found = await withMoved(differencesOf(stored), parts.findRow);
  const edits = await readEdits(parts, found);
  const newest = newestEntries(stored);
  const all = found.map((one) => ({
    one,
    looked: {
      record,
      edit: edits.get(one) ?? null,
      item: one.stored ? parts.itemOf(one.stored) : null,
      newest: newest.get(one.right?.id ?? ""),
      // What its home has recorded is in the home's log, which is not looked through here.
      isBehind:
        ahead === null ||
        ahead.has(one.right?.id ?? null) ||
        "home" in (one.right ?? {}),
      since,
    },
  }));
  return {
    findings: all.flatMap(({ one, looked }) => findingsOf(one, looked)),
    rebuilt: found.flatMap(rebuildOf),
    behind: all
      .filter(({ one, looked }) => isUnfinished(one, looked))
      .flatMap(({ one }) => rebuildOf(one)),
  };
}

/** The row as it is to be put back. */
const rebuildOf = ({ kind, stored, right }: Difference): readonly Rebuild[] =>
  right === null
    ? []
    : [{ kind, stored, right, name: nameOf(right) } as Rebuild];
