// Answers that mean something only under their heading: "Implemented (Y/N): Y", "% complete: 75".
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { RawAction } from "./rawAction.ts";
import { readStatusCell } from "../words/statusWords.ts";
import type { StatusWord } from "../words/statusWords.ts";

const finishing =
  /\b(?:complete|completed|completion|implemented|done|closed|finished|delivered|achieved|discharged)\b/i;

/** The status a bare yes, no or number gives under its column's heading; null for words that speak for themselves. */
export function answerToHeading(
  { layout }: RawAction,
  cell: string,
): StatusWord | null {
  const heading =
    layout.columns.find(({ role }) => role === "status")?.heading ?? "";
  if (/%|percent/i.test(heading)) return ofPercent(cell);
  if (!finishing.test(heading)) return null;
  if (/^(?:y|yes|true|✓|✔|x|\[x\])\.?$/i.test(cell))
    return said(cell, "completed");
  return /^(?:n|no|false|✗|✘|\[\s*\])\.?$/i.test(cell)
    ? unfinished(cell, say("why.no", { heading }))
    : null;
}

/** What a column of percentages says against the status: "Complete", and 60 %. Null where they agree. */
export function percentAgainst(
  { others }: RawAction,
  status: StatusWord["status"],
): string | null {
  const [heading, text = ""] =
    others.find(([name]) => /%|percent/i.test(name)) ?? [];
  const figure = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1];
  if (heading === undefined || figure === undefined) return null;
  const full = Number(figure) >= 100;
  return (status === "completed" && !full) ||
    (full && (status === "inProgress" || status === "notStarted"))
    ? `${heading}: ${text.trim()}`
    : null;
}

/** The lines of a cell, and its lettered parts: "(a) Complete (b) In progress". */
export const partsOf = (cell: string) =>
  cell
    .split(/\n|;|\s+(?=\(?(?:[b-h]|i{1,3}|iv|v|[2-9])[).]\s)/)
    .map((part) =>
      part.trim().replace(/^\(?(?:[a-h]|i{1,3}|iv|v|\d)[).:]\s*/, ""),
    )
    .filter((part) => part !== "");

/** Rows of one action, or the parts of one cell, may say different things of it. */
export function saysSeveral({ joinedRows }: RawAction, cell: string): boolean {
  const parts = partsOf(cell);
  // An account goes on below its status; statuses are said in few words.
  const few = joinedRows.length > 0 || parts.every((part) => part.length <= 40);
  const said = parts
    .map((part) => readStatusCell(part)?.status ?? null)
    .filter((status) => status !== null);
  return few && new Set(said).size > 1;
}

function ofPercent(cell: string): StatusWord | null {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(cell)) return null;
  const value = Number(cell);
  if (value === 0) return said(cell, "notStarted");
  if (value === 100) return said(cell, "completed");
  if (value === 1)
    return {
      ...unfinished(cell, say("why.onePercent")),
      suggestion: "completed",
    };
  return value < 100 ? said(cell, "inProgress") : null;
}

function said(cell: string, status: StatusWord["status"]): StatusWord {
  return {
    status,
    suggestion: null,
    why: null,
    said: cell,
    tail: "",
    rag: null,
  };
}

function unfinished(cell: string, why: Sentence): StatusWord {
  return { ...said(cell, null), suggestion: "inProgress", why };
}
