// Reads a Word document: tables and the text around them, in order, with tracked changes taken as accepted.
import { say } from "../../../domain/words/say.ts";
import type { Remark, SourceDocument } from "../file/grid.ts";
import { readBody } from "./docxBody.ts";
import { readNotes } from "./docxNotes.ts";
import { readNumbering } from "./docxNumbering.ts";
import { readParagraphStyles } from "./docxStyles.ts";
import { relationshipsOf } from "../file/relationships.ts";
import type { Zip } from "../file/zip.ts";

export function readDocument(zip: Zip, part: string): SourceDocument {
  const relations = relationshipsOf(zip, part);
  const targetOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const body = readBody(zip, part, {
    budget: zip.budget,
    numbering: readNumbering(zip, targetOf("numbering")),
    styleOf: readParagraphStyles(zip, targetOf("styles")),
    footnotes: readNotes(zip, targetOf("footnotes"), "footnote"),
    endnotes: readNotes(zip, targetOf("endnotes"), "endnote"),
    links: new Map(
      [...relations].flatMap(([id, relation]) =>
        relation.type === "hyperlink" && relation.external
          ? [[id, relation.target] as const]
          : [],
      ),
    ),
  });
  const comments = readNotes(zip, targetOf("comments"), "comment");
  const remarks: Remark[] = [];
  if (body.trackedChanges > 0)
    remarks.push({
      rule: "trackedChanges",
      about: say("read.about.document"),
      text: say(
        body.deleted.length > 0
          ? "read.trackedDeletions"
          : "read.trackedChanges",
        { n: body.trackedChanges },
      ),
    });
  if (body.hiddenWords > 0)
    remarks.push({
      rule: "hiddenWords",
      about: say("read.about.document"),
      text: say("read.hiddenWords", { n: body.hiddenWords }),
    });
  if (body.noteMarks > 0)
    remarks.push({
      rule: "noteMarks",
      about: say("read.about.document"),
      text: say("read.noteMarks", { n: body.noteMarks }),
    });
  return {
    format: "docx",
    blocks: body.blocks,
    remarks,
    date1904: false,
    asides: [
      ...body.deleted,
      ...[...comments.values()].map((text, index) => ({
        place: { text: true } as const,
        row: index + 1,
        text,
        reason: say("skip.comment"),
      })),
    ],
  };
}
