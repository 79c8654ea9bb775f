// Under which name a form's words are kept on this device: whose they are and what they are about, said in one place.
import type { Me } from "../../sharepoint/people/people.ts";

/** What a form is about. Two forms may share a word: the id tells them apart. */
type Draft =
  | "add actions"
  | "amendment"
  | "answer"
  | "body"
  | "change"
  | "change asked"
  | "claim"
  | "closing"
  | "columns"
  | "confirm"
  | "date"
  | "days"
  | "details"
  | "draft"
  | "call"
  | "draft action"
  | "evidence"
  | "flag"
  | "give"
  | "handover"
  | "links"
  | "measure"
  | "meeting"
  | "meeting day"
  | "milestone"
  | "milestones"
  | "move"
  | "new meeting"
  | "new plan"
  | "no change"
  | "nudge"
  | "paper"
  | "post"
  | "question"
  | "reached"
  | "reading"
  | "readings"
  | "return"
  | "risk"
  | "several"
  | "sources"
  | "sign"
  | "takeBack"
  | "theme"
  | "views"
  | "waiting"
  | "withdraw";

/**
 * The key of a draft. A browser may be shared, so it begins with who wrote it: their address, or their number in this site where the directory
 * knows no address.
 * @param about ids of what the form is about, the widest first
 */
export function draftKey(
  { person, siteUserId }: Pick<Me, "person" | "siteUserId">,
  what: Draft,
  ...about: readonly string[]
): string {
  const who = person.email ?? `#${siteUserId}`;
  return ["waymark", what, who, ...about].join(" ");
}
