// The fields of an action that a file may set: as text to compare, as a fingerprint to keep, in words for a person.
import { statusSaid } from "../../plan/status.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import { implicationWords } from "../../committeePaper/parts/implicationTags.ts";
import { saidWords } from "./fileSaid.ts";
import { ownAfter, ownDiffers, ownText } from "./ownCells.ts";
import type { OwnCells } from "./ownCells.ts";
import type { PostId, ThemeId } from "../../values/id.ts";
import { mergedFields } from "./importedPlan.ts";
import type { MergedField, ReadAction } from "./importedPlan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";

export type Fields = Readonly<Record<MergedField, string>>;

/** One line, single spaces: what is compared. */
export const plain = (text: string | null | undefined) =>
  (text ?? "").replace(/\s+/g, " ").trim();

/** "Paragraph 3" is kept as the forms keep it, by its number; other words as they are. */
export function exemptKept(written: string | undefined): string | null {
  const number = /^para(?:graph)?\.? *(\d+)$/i.exec(written?.trim() ?? "")?.[1];
  return number ?? written ?? null;
}

/** What the file says, as text to compare. A field it does not speak of is empty. */
export function fieldsOfFile({
  read,
  theme,
  posts,
  action,
  own,
}: {
  readonly read: ReadAction;
  readonly theme: ThemeId | null;
  readonly posts: readonly PostId[];
  readonly action: Action;
  readonly own: OwnCells;
}): Fields {
  return {
    title: plain(read.title),
    theme: theme ?? "",
    officers: posts.join(" "),
    leadMember: plain(read.leadMember),
    due: plain(read.due?.text),
    status: read.status ?? "",
    outcome: plain(read.outcome),
    resource: plain(read.resource),
    answers: (read.answers ?? []).join(" "),
    exempt: plain(exemptKept(read.exempt)),
    implications: (read.implications ?? []).join(" "),
    own:
      Object.keys(own.cells).length === 0 ? "" : ownText(ownAfter(action, own)),
  };
}

export function fieldsOfPlan(action: Action): Fields {
  const posts = [action.accountable, ...action.supporting];
  return {
    title: plain(action.title),
    theme: action.themeId,
    officers: posts.filter((post) => post !== null).join(" "),
    leadMember: plain(action.leadMember),
    due: plain(action.due?.text),
    status: action.current.status,
    outcome: plain(action.outcome),
    resource: plain(action.resource),
    answers: (action.answers ?? []).join(" "),
    exempt: plain(action.exempt),
    implications: action.implications.join(" "),
    own: ownText(action.own),
  };
}

/** Eight characters a field: enough to tell whether two texts are the same, small enough to keep for ten thousand rows. */
export function fingerprints(
  fields: Fields,
  idFor: (words: string) => string,
): string {
  return mergedFields
    .map((field) => idFor(`${field} ${fields[field]}`).slice(0, 8))
    .join("");
}

/** No fingerprint: a field nobody has settled yet. */
export const unsettled = "--------";

/** The part of a run of fingerprints that belongs to the n-th field. */
export const markAt = (marks: string, n: number) =>
  marks.slice(n * 8, n * 8 + 8);

/** What the file says of a field, in words; what it leaves out is said so. */
export function fileWords(field: MergedField, read: ReadAction): Sentence {
  const words = saidWords(field, read);
  return field === "due" && words === "" ? say("saidDate.none") : words;
}

/** A field of an action in the plan, for a person. */
export function planWords(
  field: MergedField,
  action: Action,
  { themes, posts, plan }: PlanRecord,
): Sentence {
  switch (field) {
    case "theme":
      return themes.find(({ id }) => id === action.themeId)?.title ?? "";
    case "officers":
      return [action.accountable, ...action.supporting]
        .flatMap((id) => posts.find((post) => post.id === id)?.title ?? [])
        .join("; ");
    case "due":
      return action.due?.text ?? say("saidDate.none");
    case "status":
      return statusSaid(plan, action.current.status);
    case "answers":
      return (action.answers ?? []).join(", ");
    case "own":
      return ownDiffers({}, action.own, plan).to;
    case "implications":
      return action.implications.map(implicationWords).join("; ");
    default:
      return action[field] ?? "";
  }
}
