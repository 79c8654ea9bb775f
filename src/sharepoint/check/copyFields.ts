// In which fields a row that is a copy reads otherwise than the log, in words.
import { inEnglish } from "../../domain/words/english.ts";
import { outsideEdits } from "../../domain/checks/outsideEdits.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { ThingKind, Things } from "../../domain/entries/entry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { nouns } from "../nouns/nouns.ts";

/** The things whose rows are written after the log by the service and by administrators, and by nobody else. */
const followingKinds = ["actions", "risks", "milestones"] as const;
export type FollowingKind = (typeof followingKinds)[number];

export const isFollowing = (kind: string): kind is FollowingKind =>
  followingKinds.some((one) => one === kind);

const titleOf = (thing: Things[ThingKind]): string =>
  "title" in thing ? thing.title : "date" in thing ? inWords(thing.date) : "";

/** What a thing is called in a finding: its ref, else its title or day. */
export const nameOf = (thing: Things[ThingKind]): string =>
  "ref" in thing ? thing.ref : titleOf(thing);

/** A value as a finding shows it. */
export const asText = (value: unknown): string =>
  value === null || value === undefined || value === ""
    ? "none"
    : typeof value === "string"
      ? value
      : JSON.stringify(value);

/** What differs in words that people read; where that is nothing, every column that would be written otherwise. */
export function actionFields(
  record: PlanRecord,
  right: Things[ThingKind],
  stored: Things[ThingKind],
) {
  const { edits } = outsideEdits(record, new Map(), [
    stored as Things["actions"],
  ]);
  return edits.length > 0
    ? edits.map(({ field, from, to, words }) => ({
        field,
        from: inEnglish(from),
        to: inEnglish(to),
        words: inEnglish(words),
      }))
    : columnsOf(right, stored);
}

const nobody = { siteUserId: () => null };

/** People are told apart by how they sign in, in whatever letters; an object id is only what some row claimed. */
function isSameCell(name: string, from: unknown, to: unknown): boolean {
  if (name.endsWith("ObjectId") && (from === null || to === null)) return true;
  const [a, b] = [from, to].map((cell) =>
    name.endsWith("Email") && typeof cell === "string"
      ? cell.toLowerCase()
      : cell,
  );
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function columnsOf(right: Things[ThingKind], stored: Things[ThingKind]) {
  const [then, now] = [right, stored].map((thing) =>
    nouns.actions.write(thing as Things["actions"], nobody),
  );
  return Object.keys({ ...then, ...now }).flatMap((field) => {
    const [raw, shown] = [then?.[field] ?? null, now?.[field] ?? null];
    if (isSameCell(field, raw, shown)) return [];
    const [from, to] = [asText(raw), asText(shown)];
    const words = `${nameOf(right)}: ${field} reads ${to} in the list and ${from} in the log.`;
    return [{ field, from, to, words }];
  });
}

const ofPosts: ReadonlySet<string> = new Set(["accountable", "supporting"]);

/** Whether only the posts of a shared action differ, which are those of the same name in its plan: whoever names one anew in either plan leaves the row behind and has not edited it. */
export const isNamedAnew = ({
  right,
  fields,
}: {
  readonly right: object | null;
  readonly fields: readonly { readonly field: string }[];
}): boolean =>
  right !== null &&
  "home" in right &&
  fields.every(({ field }) => ofPosts.has(field));
