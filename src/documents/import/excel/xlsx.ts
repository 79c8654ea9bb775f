// Reads an Excel workbook: every sheet as a grid of what the reader sees. Formulas are never worked out; the results Excel saved are used.
import { say } from "../../../domain/words/say.ts";
import { tooLarge } from "../file/budget.ts";
import type { Grid, Remark, SourceDocument } from "../file/grid.ts";
import { relationshipsOf } from "../file/relationships.ts";
import { readSharedStrings } from "./xlsxStrings.ts";
import { readSheet } from "./xlsxSheet.ts";
import { readStyles } from "./xlsxStyles.ts";
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

export function readWorkbook(zip: Zip, part: string): SourceDocument {
  const { sheets, date1904 } = readIndex(zip, part);
  const relations = relationshipsOf(zip, part);
  const targetOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const strings = readSharedStrings(zip, targetOf("sharedStrings"));
  const styles = readStyles(zip, targetOf("styles"));
  const blocks: Grid[] = [];
  const remarks: Remark[] = [];
  const asides: SourceDocument["asides"][number][] = [];
  for (const sheet of sheets) {
    const relation = relations.get(sheet.relation);
    if (!relation || relation.type !== "worksheet" || !zip.has(relation.target))
      continue;
    const found = readSheet(zip, relation.target, {
      strings,
      styles,
      date1904,
    });
    blocks.push({
      kind: "table",
      place: { sheet: sheet.name },
      hidden: sheet.hidden,
      rows: found.rows,
    });
    remarks.push(...found.remarks.map((r) => ({ ...r, about: sheet.name })));
    if (sheet.hidden && found.rows.length > 0)
      remarks.push({
        rule: "hiddenSheet",
        about: sheet.name,
        text: say("read.hiddenSheet", { sheet: sheet.name }),
      });
    asides.push(...readComments(zip, relation.target, sheet.name));
  }
  if ([...relations.values()].some((r) => r.type === "externalLink"))
    remarks.push({
      rule: "externalLinks",
      about: say("read.about.workbook"),
      text: say("read.externalLinks"),
    });
  return { format: "xlsx", blocks, remarks, asides, date1904 };
}

function readIndex(
  zip: Zip,
  part: string,
): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  readXml(zip, part, {
    open(name, attributes) {
      if (name === "workbookPr")
        date1904 = ["1", "true"].includes(
          attribute(attributes, "date1904") ?? "",
        );
      if (name === "sheet")
        sheets.push({
          name: attribute(attributes, "name") ?? "",
          relation: attribute(attributes, "id") ?? "",
          hidden: /hidden/i.test(attribute(attributes, "state") ?? ""),
        });
    },
  });
  if (sheets.length > 1_000) throw tooLarge();
  return { sheets, date1904 };
}

/** Notes in the margin of cells: listed so that they are not lost, never read as part of the plan. */
function readComments(
  zip: Zip,
  sheetPart: string,
  sheet: string,
): SourceDocument["asides"][number][] {
  const comments = [...relationshipsOf(zip, sheetPart).values()].find(
    (relation) => relation.type === "comments",
  );
  if (!comments || !zip.has(comments.target)) return [];
  const found: SourceDocument["asides"][number][] = [];
  let [ref, text, inText] = ["", "", false];
  readXml(zip, comments.target, {
    open(name, attributes) {
      if (name === "comment")
        [ref, text] = [attribute(attributes, "ref") ?? "", ""];
      if (name === "t") inText = true;
    },
    text(piece) {
      if (!inText) return;
      zip.budget.spend("letters", piece.length);
      text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "comment" && text.trim() !== "")
        found.push({
          place: { sheet },
          row: Number(/\d+/.exec(ref)?.[0] ?? 0),
          text: text.trim(),
          reason: say("skip.note", { cell: ref }),
        });
    },
  });
  return found;
}
