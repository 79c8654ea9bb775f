// Small makers of paper blocks, so that sections read as prose.
import type { CalendarDate } from "../../values/calendarDate.ts";
import { bareName } from "../../plan/body.ts";
import { compareRefs } from "../../values/ref.ts";
import { englishWriter } from "../../words/english.ts";
import type { Writer } from "../../words/writer.ts";
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

/** "the Audit and Accounts Committee", "Cabinet": as an English sentence needs it; a Welsh one takes the name as it is. */
export function theBody(
  name: string,
  { language }: Pick<Writer, "language"> = englishWriter,
): string {
  if (language === "cy") return name;
  const { bare, takesArticle } = bareName(name);
  return takesArticle ? `the ${bare}` : bare;
}

/** Why an action left the plan or is no longer late: "withdrawn", "merged". */
export const reasonWords = ({ t }: Writer) => ({
  withdrawn: t("withdrawn"),
  merged: t("merged"),
  transferred: t("transferred"),
  completed: t("completed"),
  revised: t("revised"),
});

/** "31 March 2019", or the words for having none. */
export function dateOr(
  date: CalendarDate | null,
  none: string,
  writer: Writer,
): string {
  return date === null ? none : writer.date(date);
}

/** "2.2, 4.2 and 7.6" in natural order. */
export function refsInWords(refs: readonly string[], writer: Writer): string {
  return writer.list(refs.toSorted(compareRefs));
}

/** "Moved once, 181 days"; empty when never moved. */
export function movesInWords(
  moves: number,
  days: number,
  { t, count }: Writer = englishWriter,
): string {
  const span =
    days === 0
      ? t("0 days")
      : `${days < 0 ? "-" : ""}${count(Math.abs(days), "day")}`;
  if (moves === 0) return "";
  if (moves === 1) return t("Moved once, {span}", { span });
  return moves === 2
    ? t("Moved twice, {span}", { span })
    : t("Moved {moves:time}, {span}", { moves, span });
}
