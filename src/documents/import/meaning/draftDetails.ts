// What belongs to an action beside its promise, out of the columns that hold it: a cell of one line of words, or codes, or a mark.
import { say } from "../../../domain/words/say.ts";
import { implicationTag } from "../../../domain/committeePaper/parts/implicationTags.ts";
import { mostColumns } from "../../../domain/plan/ownColumns.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import { flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { isOurHeading } from "../columns/ownColumns.ts";
import type { RawAction } from "../rows/rawAction.ts";

type WordsRole =
  | "leadMember"
  | "rag"
  | "outcome"
  | "resource"
  | "answers"
  | "exempt"
  | "implications";

/** The words of a cell; null where it is empty or says that there is nothing. */
export function textIn(raw: RawAction, role: WordsRole): string | null {
  const text = raw.texts.get(role)?.trim() ?? "";
  return text === "" || /^(?:[-–—]+|n\/?a)$/i.test(text) ? null : text;
}

/** Rows of one action, month by month, may rate it otherwise each time: the last row holds. */
export function settleRatingOf(draft: Draft): void {
  const text = textIn(draft.raw, "rag");
  const ratings = text?.split("\n") ?? [];
  const several = draft.raw.joinedRows.length > 0 && ratings.length > 1;
  draft.rag = several ? (ratings.at(-1) ?? null) : text;
  if (several)
    flag(
      draft,
      "severalRatings",
      say("row.severalRatings", { ratings: ratings.join("; ") }),
    );
}

export function settleDetails(draft: Draft): void {
  const { raw } = draft;
  draft.outcome = textIn(raw, "outcome");
  draft.resource = textIn(raw, "resource");
  draft.answers = (textIn(raw, "answers") ?? "")
    .split(/[,;\n]|\band\b/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
  draft.implications = (textIn(raw, "implications") ?? "")
    .split(/[;\n]/)
    .flatMap((words) => (words.trim() === "" ? [] : [implicationTag(words)]));
  settleExempt(draft);
}

/** "No", "Public" and "Open" are no mark; a mark without a paragraph is one all the same, and flagged. */
function settleExempt(draft: Draft): void {
  const text = textIn(draft.raw, "exempt");
  if (
    text === null ||
    /^(?:no|none|n|not exempt|public|open|part (?:1|i))$/i.test(text)
  )
    return;
  draft.exempt = text;
  if (!/\d/.test(text))
    flag(draft, "exemptUnderNothing", say("row.exempt", { text }));
}

/** What columns of the council's own were taken for. */
const isOwn: ReadonlySet<ColumnRole> = new Set(["other", "start", "percent"]);

/** Columns Waymark does not know are the council's own; words without a heading are told with the account. */
export function addOthers(draft: Draft): void {
  const own = new Set(
    draft.raw.layout.columns
      .filter(({ role }) => isOwn.has(role))
      .map(({ heading }) => heading)
      .filter((heading) => heading !== "")
      .slice(0, mostColumns),
  );
  for (const [heading, text] of draft.raw.others)
    if (own.has(heading)) draft.own.set(titleOf(heading), text.trim());
    else
      draft.narrative.push(
        heading === "" ? text.trim() : `${heading}: ${text.trim()}`,
      );
  draft.narrative.push(...draft.raw.notes);
}

/** A second column called as one of our own sheets is gets a title of its own. */
const titleOf = (heading: string) =>
  isOurHeading(heading) ? `${heading} (beside)` : heading;
