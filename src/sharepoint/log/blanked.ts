// Words that had to go: an owner blanked them in a row of the log, an entry in Setup names it, and the rest of the row goes on counting.
import * as v from "valibot";
import type { Site } from "../wire/connect.ts";
import type { KeptIn, Noun } from "../columns/list.ts";
import type { Reader } from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import { sha256Of } from "../wire/sha256.ts";
import { stampFor } from "../nouns/logNoun.ts";
import { setUpList } from "./proofs.ts";
import type { Prove } from "./prove.ts";
import { canonical } from "./signature.ts";
import type { Stamp } from "../nouns/stamp.ts";
import type { StatementsRead } from "./statementRows.ts";
import { blankedSays, type Statement } from "../nouns/statements.ts";

/** What stands in the place of words that were blanked. Nothing else may. */
export const blankWords = "[words blanked]";

/** What an entry says that names a row whose words were blanked. Never the words, nor what would let anybody try them. */
export const blanking = v.object({
  list: v.string(),
  item: v.number(),
  /** The columns; "Saying.OfficerNote" within what a statement says. */
  fields: v.pipe(v.array(v.string()), v.nonEmpty()),
  /** Who wrote the row and when, as the list had it: no version is left to say so. */
  author: v.nullable(v.string()),
  created: v.string(),
  /** The hash of all the row says otherwise. */
  rest: v.string(),
  why: v.string(),
});
export type Blanking = v.InferOutput<typeof blanking>;

/** Words that people write freely; what a number, a date or a right follows from is none of them. */
const ofRows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Updates: {
    OfficerNote: "note",
    ReportText: "reportText",
    CorrectiveAction: "correctiveAction.words",
  },
  Revisions: {
    ReasonWords: "words",
    CorrectiveAction: "correctiveAction",
    EffectOfMoving: "effect",
  },
  Decisions: { DecisionWords: "words" },
};
const ofStatements = new Set([
  "OfficerNote",
  "ReportText",
  "CorrectiveAction",
  "ReasonWords",
  "EffectOfMoving",
  "DecisionWords",
  "ActionDescription",
  "FullTitle",
  "LeadMember",
  "Outcome",
  "Resource",
  "Footnote",
  "Control",
]);

/** The columns of a list whose words may be blanked, as they are named on the command line. */
export const mayBeBlanked = (list: string): readonly string[] =>
  Object.keys(ofRows[list] ?? {}).concat(
    list in ofRows ? [] : [...ofStatements].map((name) => `Saying.${name}`),
  );

const placeOf = (list: string, field: string): readonly string[] | null => {
  const place = ofRows[list]?.[field];
  if (place) return place.split(".");
  const [saying, name = ""] = field.split(".");
  return !(list in ofRows) && saying === "Saying" && ofStatements.has(name)
    ? ["saying", name]
    : null;
};

function withWords(
  value: unknown,
  [name, ...rest]: readonly string[],
): unknown {
  if (name === undefined)
    return typeof value === "string" && value !== "" ? blankWords : value;
  if (!(value instanceof Object) || !(name in value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      key === name ? withWords(one, rest) : one,
    ]),
  );
}

/** The value of a row with the words of some columns blanked; null where one of them is none of those that may be. */
export function blankedIn<T extends object>(
  list: string,
  value: T,
  fields: readonly string[],
): T | null {
  const places = fields.map((field) => placeOf(list, field));
  if (places.includes(null)) return null;
  return places.reduce<unknown>(
    (now, place) => withWords(now, place ?? []),
    value,
  ) as T;
}

/** The hash of all that a row says once its words are blanked; who wrote it is the list's and may be called otherwise by then. */
export async function restOf(
  { list }: KeptIn,
  value: object,
  { effectiveOpen }: Pick<Stamp, "effectiveOpen">,
): Promise<string> {
  const { by: _by, ...rest } = value as { readonly by?: unknown };
  return sha256Of(canonical(list.title, 0, rest, effectiveOpen));
}

const nameOf = (list: string, item: number) => `${list} ${item}`;

/** Whether a row is what an entry says was left of it: the words blanked and nothing else touched. */
async function isLeft(
  noun: KeptIn,
  row: object,
  { author, created, fields, rest }: Blanking,
): Promise<boolean> {
  const stamp = stampFor(row);
  if (!stamp || stamp.created !== created || stamp.author.email !== author)
    return false;
  const { title } = noun.list;
  const again = blankedIn(title, row, fields);
  return (
    again !== null &&
    JSON.stringify(again) === JSON.stringify(row) &&
    (await restOf(noun, row, stamp)) === rest
  );
}

/** What the Setup list says was blanked, as it was recorded and by whom it proves. */
async function blankingsIn(
  parts: { readonly site: Site; readonly reader: Reader },
  statements: readonly Statement[],
  prove: Prove,
): Promise<ReadonlyMap<string, readonly Blanking[]>> {
  const said = statements.filter(({ says }) => says === blankedSays);
  const first = await asRecorded(parts, setUpList.noun, said);
  const found: Blanking[] = [];
  for (const one of first) {
    if (one?.says !== blankedSays || (await prove(one)) !== null) continue;
    const read = v.safeParse(blanking, one.saying);
    if (read.success) found.push(read.output);
  }
  return Map.groupBy(found, ({ list, item }) => nameOf(list, item));
}

/** The rows that stand as they are, since only words that had to go were blanked in them. */
export async function standingBlanked(
  parts: { readonly site: Site; readonly reader: Reader },
  found: StatementsRead,
  logs: readonly {
    readonly noun: Noun<object>;
    readonly items: readonly object[];
  }[],
  prove: Prove,
): Promise<ReadonlySet<object>> {
  const setUp = found.filter(({ proof }) => proof === "administrator");
  const said = await blankingsIn(
    parts,
    setUp.flatMap(({ rows }) => rows),
    prove,
  );
  const standing = new Set<object>();
  const all = [
    ...logs,
    ...found.map(({ noun, rows }) => ({
      noun,
      items: rows as readonly object[],
    })),
  ];
  for (const { noun, items } of all)
    for (const row of items) {
      const item = stampFor(row)?.item ?? 0;
      for (const one of said.get(nameOf(noun.list.title, item)) ?? [])
        if (await isLeft(noun, row, one)) standing.add(row);
    }
  return standing;
}
