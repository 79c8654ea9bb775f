// Small makers of paper blocks, so that sections read as prose.
import type { CalendarDate } from "../../values/calendarDate.ts";
import { inWords } from "../../values/calendarDate.ts";
import { compareRefs } from "../../values/ref.ts";
import { listInWords } from "../../values/wording.ts";
import type { Ref } from "../../values/ref.ts";
import type {
  PaperBlock,
  PaperBullet,
  PaperTable,
  SectionName,
} from "./paper.ts";
import type { UnnumberedSection } from "./numbering.ts";

export function paragraph(id: string, text: string): PaperBlock {
  return { kind: "paragraph", id, number: "", text, live: null };
}

export function bullets(items: readonly PaperBullet[]): PaperBlock {
  return { kind: "bullets", items };
}

export function heading(text: string): PaperBlock {
  return { kind: "heading", text };
}

/** One bullet for an action: its title and its reference in brackets, as the councils print them. */
export function actionBullet(
  title: string,
  ref: Ref,
  more?: string | null,
): PaperBullet {
  const ending = more ? `: ${more}` : "";
  return { text: `${withoutStop(title)} (${ref})${ending}`, ref };
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, "");
}

export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: {
    readonly numeric?: readonly number[];
    readonly total?: boolean;
  } = {},
): PaperTable {
  return {
    kind: "table",
    caption,
    header,
    rows,
    numeric: options.numeric ?? [],
    total: options.total ?? false,
  };
}

export function section(
  name: SectionName,
  title: string,
  blocks: readonly PaperBlock[],
  options: { readonly appendix?: boolean; readonly landscape?: boolean } = {},
): UnnumberedSection {
  return {
    name,
    parts: [name],
    title,
    appendix: options.appendix ?? false,
    landscape: options.landscape ?? false,
    blocks,
  };
}

/** "the Audit and Accounts Committee", "Cabinet": as a sentence needs it. */
export function theBody(name: string): string {
  const bare = name.trim().replace(/^the /i, "");
  const named =
    /\b(board|committee|panel|group|commission|forum|team|executive|authority)$/i;
  return named.test(bare) ? `the ${bare}` : bare;
}

/** "31 March 2019", or the words for having none. */
export function dateOr(date: CalendarDate | null, none: string): string {
  return date === null ? none : inWords(date);
}

/** "2.2, 4.2 and 7.6" in natural order. */
export function refsInWords(refs: readonly string[]): string {
  return listInWords(refs.toSorted(compareRefs));
}

/** "Moved once, 181 days"; empty when never moved. */
export function movesInWords(moves: number, days: number): string {
  if (moves === 0) return "";
  const times = moves === 1 ? "once" : moves === 2 ? "twice" : `${moves} times`;
  return `Moved ${times}, ${days} ${Math.abs(days) === 1 ? "day" : "days"}`;
}
