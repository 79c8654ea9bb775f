// The council's own Word template: what it may hold, what is refused with which words, and what comes out of it.
import { inEnglish } from "../../src/domain/words/english.ts";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { fillTemplate } from "../../src/documents/committeePaper/fillTemplate.ts";
import { readTemplate } from "../../src/documents/committeePaper/template.ts";
import { june2018 } from "./june2018.ts";

function aPaper() {
  const archive = readArchive(JSON.stringify(june2018()));
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const { record, history } = archive.value;
  return committeePaper({
    record,
    history,
    body: "Audit and Accounts Committee",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-01"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  });
}

/** A template of a council: each line a paragraph of one or more runs. */
async function aTemplate(
  ...lines: readonly (string | readonly string[])[]
): Promise<Uint8Array> {
  const paragraphs = lines.map(
    (line) =>
      new Paragraph({
        children: (typeof line === "string" ? [line] : line).map(
          (text) => new TextRun(text),
        ),
      }),
  );
  const document = new Document({ sections: [{ children: paragraphs }] });
  return new Uint8Array(await Packer.pack(document, "uint8array"));
}

async function read(bytes: Uint8Array) {
  const answer = await readTemplate(bytes);
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  return answer.value;
}

function textOf(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return body.replaceAll(/<\/w:p>/g, "\n").replaceAll(/<[^>]+>/g, "");
}

describe("a template", () => {
  it("is filled with the words and sections it asks for, its own words kept", async () => {
    const template = await read(
      await aTemplate(
        "Borough Council",
        "To {{body}} on {{meeting}}",
        "{{sections}}",
        "{{appendices}}",
      ),
    );
    expect(template.unplaced).toEqual([]);
    const text = textOf(await fillTemplate(template, aPaper()));
    expect(text).toContain("Borough Council");
    expect(text).toContain("To Audit and Accounts Committee on 19 June 2018");
    expect(text).toContain("Grand total");
    expect(text).toContain("Monitoring sheet");
    expect(text).not.toContain("{{");
  });

  it("may have its placeholders split across runs, as Word leaves them after editing", async () => {
    const template = await read(
      await aTemplate(["To {", "{bo", "dy}", "}"], "{{sections}}"),
    );
    const text = textOf(await fillTemplate(template, aPaper()));
    expect(text).toContain("To Audit and Accounts Committee");
  });

  it("that has no place for a section says which", async () => {
    const template = await read(
      await aTemplate("{{recommendations}}", "{{position}}"),
    );
    expect(template.unplaced).toContain("revised");
    expect(template.unplaced).not.toContain("position");
  });

  it.each([
    ["asks for what Waymark does not know", ["{{minister}}"], "{{minister}}"],
    ["has no placeholders", ["Nothing here"], "{{sections}}"],
  ])("that %s is refused with what to do", async (_, lines, words) => {
    const answer = await readTemplate(await aTemplate(...lines));
    expect(answer.ok ? "" : inEnglish(answer.words)).toContain(words);
  });

  it("that is protected against editing is refused, with how to take the protection off", async () => {
    const parts = unzipSync(await aTemplate("{{sections}}"));
    const name = "word/settings.xml";
    const settings = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /(<w:settings[^>]*>)/,
      '$1<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    );
    const answer = await readTemplate(
      zipSync({ ...parts, [name]: strToU8(settings) }),
    );
    expect(answer).toMatchObject({ ok: false, because: "protected" });
    expect(answer.ok ? "" : inEnglish(answer.words)).toContain(
      "Stop Protection",
    );
  });

  it("with macros is refused", async () => {
    const parts = unzipSync(await aTemplate("{{sections}}"));
    const name = "[Content_Types].xml";
    const types = strFromU8(parts[name] ?? new Uint8Array()).replace(
      "</Types>",
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
    const answer = await readTemplate(
      zipSync({ ...parts, [name]: strToU8(types) }),
    );
    expect(answer).toMatchObject({ ok: false, because: "macros" });
  });

  it("that is no Word document, or half of one, is refused in words", async () => {
    const whole = await aTemplate("{{sections}}");
    for (const bytes of [
      new Uint8Array(),
      strToU8("hello"),
      whole.slice(0, whole.length / 2),
      zipSync({ "a.txt": strToU8("x") }),
    ])
      expect(await readTemplate(bytes)).toMatchObject({
        ok: false,
        because: "notWord",
      });
  });
});
