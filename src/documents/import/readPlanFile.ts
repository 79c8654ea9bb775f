// Reads any council's plan: bytes in; actions, risks, questions and what was left out, or one clear sentence, out. No network, no clock, no files.
import type { Worded } from "../../domain/words/sentence.ts";
import { say } from "../../domain/words/say.ts";
import { Budget, limits, tooLarge } from "./file/budget.ts";
import { readCsv } from "./text/csv.ts";
import { readDocument } from "./word/docx.ts";
import type { Remark, SourceDocument } from "./file/grid.ts";
import { readHtml } from "./text/html.ts";
import type { ImportError, ImportResult } from "./rows/importResult.ts";
import { isPdf, officePart, sniff } from "./file/sniff.ts";
import { decodeText, looksBinary } from "./file/textEncoding.ts";
import { understand } from "./understand.ts";
import type { ImportOptions } from "./understand.ts";
import { paragraphsOf } from "./text/plainParagraphs.ts";
import { isEven, isProse, proseAndTables } from "./text/proseAndTables.ts";
import { withListsAsTables } from "./rows/lists.ts";
import { withRefListsAsTables } from "./rows/refLists.ts";
import { UnreadableFile } from "./file/unreadable.ts";
import { readWorkbook } from "./excel/xlsx.ts";
import { openZip } from "./file/zip.ts";

export type { ImportOptions } from "./understand.ts";

/**
 * Reads a plan from a .xlsx, .csv or .docx file (told by content, not by name) into the model of the public contract. Never throws on account of
 * the file: what cannot be read comes back as `{ error }` with a code and one sentence. Source: product.md 2.5, domain.md 6.
 */
export function readPlanFile(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions,
): ImportResult | ImportError {
  return answering(() => {
    const budget = new Budget();
    const source = readSource(fileName, bytes, budget);
    try {
      return understand(fileName, source, options, budget);
    } catch (error) {
      const read = asParagraphs(fileName, bytes, source, options, error);
      if (read) return read;
      throw wronglyNamed(fileName, source, error) ?? error;
    }
  });
}

/**
 * The same of any file, a PDF included: what reads those is large and is fetched only when one is chosen. Everything else is read at once.
 */
export async function readAnyPlanFile(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportResult | ImportError> {
  if (!isPdf(bytes)) return readPlanFile(fileName, bytes, options);
  try {
    if (bytes.length > limits.fileBytes) throw tooLarge();
    const budget = new Budget();
    const { readPdf } = await import("./pdf/readPdf.ts");
    const source = await readPdf(bytes, budget);
    return answering(() => {
      try {
        return understand(fileName, source, options, budget);
      } catch (error) {
        throw withoutLines(error) ?? error;
      }
    });
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { error: { code: error.code, words: error.words } };
    throw error;
  }
}

/** No table with the headings of a plan: in a PDF, most likely one drawn without lines. */
function withoutLines(error: unknown): UnreadableFile | null {
  if (!(error instanceof UnreadableFile) || error.code !== "noTable")
    return null;
  return new UnreadableFile("noTable", say("file.noLinesInPdf"));
}

/** Text in which no table was found may be a report that lists its actions; null where it is not. */
function asParagraphs(
  fileName: string,
  bytes: Uint8Array,
  source: SourceDocument,
  options: ImportOptions,
  error: unknown,
): ImportResult | null {
  if (source.format !== "csv") return null;
  if (!(error instanceof UnreadableFile) || error.code !== "noTable")
    return null;
  const blocks = paragraphsOf(decodeText(bytes).text);
  const listed = withRefListsAsTables({ ...source, blocks });
  return listed && understand(fileName, listed, options, new Budget());
}

/** Called an Office file and neither that nor a table: the name is what misleads, so that is what is said. */
function wronglyNamed(
  fileName: string,
  { format, blocks }: SourceDocument,
  error: unknown,
): UnreadableFile | null {
  const called = /\.(?:xls|doc)[xm]$/i.test(fileName);
  if (!called || format === "xlsx" || format === "docx") return null;
  // A comma in a letter makes no table; two rows of several cells do.
  const rows = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );
  const wide = rows.filter(
    ({ cells }) => cells.filter(({ text }) => text.trim() !== "").length > 1,
  );
  if (wide.length > 1) return null;
  if (!(error instanceof UnreadableFile) || error.code !== "noTable")
    return null;
  return new UnreadableFile("notAnOfficeFile", say("file.onlyText"));
}

/** The same for a table copied from Word, Excel or a page: its HTML, or its text with tabs. */
export function readPastedTable(
  htmlOrText: string,
  options: ImportOptions,
): ImportResult | ImportError {
  return answering(() => {
    if (htmlOrText.trim() === "") throw empty(say("file.emptyPaste"));
    const budget = new Budget();
    const source = /<(?:table|tr|td)\b/i.test(htmlOrText)
      ? readHtml(htmlOrText, budget)
      : readText(htmlOrText, budget);
    return understand("pasted table", source, options, budget);
  });
}

function answering(read: () => ImportResult): ImportResult | ImportError {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { error: { code: error.code, words: error.words } };
    throw error;
  }
}

function empty(words: Worded = say("file.empty")): UnreadableFile {
  return new UnreadableFile("empty", words);
}

function readSource(
  fileName: string,
  bytes: Uint8Array,
  budget: Budget,
): SourceDocument {
  if (bytes.length === 0) throw empty();
  if (bytes.length > limits.fileBytes) throw tooLarge();
  const kind = sniff(bytes);
  if (kind === "zip") return readOffice(fileName, bytes, budget);
  const { text, encoding } = decodeText(bytes);
  if (text.replaceAll("\0", "").trim() === "") throw empty();
  if (looksBinary(text))
    throw new UnreadableFile("notAnOfficeFile", say("file.noKind"));
  const source =
    kind === "html" ? readHtml(text, budget) : readText(text, budget, encoding);
  const remark =
    kind === "html"
      ? null
      : misnamed(fileName, "csv", /\.(?:csv|txt|tsv|tab)$/i);
  return remark ? { ...source, remarks: [...source.remarks, remark] } : source;
}

/** Rows of values, or a report with tables in it. */
function readText(
  text: string,
  budget: Budget,
  encoding?: string,
): SourceDocument {
  const source = readCsv(text, budget, encoding);
  if (isEven(source)) return source;
  if (isProse(text)) return proseAndTables(text, source);
  // "A1. Publish the standards (Head of Finance, March 2027)" line by line is a list, whatever its first line is called.
  return withListsAsTables({ ...source, blocks: paragraphsOf(text) }) ?? source;
}

function readOffice(
  fileName: string,
  bytes: Uint8Array,
  budget: Budget,
): SourceDocument {
  const zip = openZip(bytes, budget);
  const office = officePart(zip);
  const source =
    office.kind === "docx"
      ? readDocument(zip, office.part)
      : readWorkbook(zip, office.part);
  const remarks: Remark[] = [...source.remarks];
  const remark = misnamed(
    fileName,
    office.kind,
    office.kind === "docx" ? /\.do[ct][xm]$/i : /\.xl[st][xm]$/i,
  );
  if (remark) remarks.push(remark);
  if (office.macros)
    remarks.push({
      rule: "macros",
      about: say("read.about.file"),
      text: say("read.macros"),
    });
  return { ...source, remarks };
}

function misnamed(
  fileName: string,
  kind: SourceDocument["format"],
  expected: RegExp,
): Remark | null {
  if (expected.test(fileName) || !fileName.includes(".")) return null;
  return {
    rule: "wrongExtension",
    about: fileName,
    text: say("read.wrongName", { what: say(`read.kind.${kind}`) }),
  };
}
