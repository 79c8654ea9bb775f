// A translator's sheet: every text beside its English, and each line of it taken or refused with why.
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetOf, taken, translations } from "../../scripts/translatorSheet.ts";
import { Budget } from "../../src/documents/import/file/budget.ts";
import { readCsv } from "../../src/documents/import/text/csv.ts";
import {
  nameOf,
  printOf,
  stateOf,
} from "../../src/domain/words/translation.ts";
import { reviewed } from "../../src/domain/words/reviewed.ts";

const texts = [
  {
    of: "screen",
    key: "Saved: {ref}",
    english: "Saved: {ref}",
    welsh: "Cadwyd: {ref}",
  },
  { of: "rules", key: "on", english: " on {on:date}", welsh: " ar {on:date}" },
];
const names = ["of", "key", "english", "welsh", "reviewed"];
const line = (over: Partial<Record<string, string>>) => {
  const [first] = texts;
  return names.map(
    (name) => over[name] ?? { ...first, reviewed: "no" }[name] ?? "",
  );
};
const one = (over: Partial<Record<string, string>>) =>
  taken([names, line(over)], texts)[0];

const cellsOf = (csv: string) =>
  readCsv(csv, new Budget()).blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text))
      : [],
  );

describe("a line of the sheet", () => {
  it("is taken with its Welsh, and with whether it has been read", () => {
    expect(one({ welsh: "Wedi cadw: {ref}", reviewed: "Yes" })).toMatchObject({
      refused: false,
      text: { welsh: "Wedi cadw: {ref}", reviewed: true },
      words: expect.stringContaining("Line 2") as string,
    });
    expect(one({ reviewed: "yes" })?.text?.reviewed).toBe(true);
  });

  it("that changes nothing is left alone", () =>
    expect(one({})).toMatchObject({ text: null, refused: false }));

  it("keeps the blanks at its ends that a spreadsheet loses", () =>
    expect(
      one({
        of: "rules",
        key: "on",
        english: "on {on:date}",
        welsh: "dydd {on:date}",
      })?.text?.welsh,
    ).toBe(" dydd {on:date}"));

  it.each([
    [{ key: "Gone" }, "no such text"],
    [{ english: "Kept: {ref}" }, "its English is now “Saved: {ref}”"],
    [{ welsh: " " }, "it has no Welsh"],
    [{ welsh: "Cadwyd" }, "{ref} is missing"],
  ])("%j is refused with why", (over, words) => {
    expect(one(over)).toMatchObject({ refused: true, text: null });
    expect(one(over)?.words).toContain(words);
  });

  it("without the columns is no sheet", () =>
    expect(() => taken([["key", "welsh"]], texts)).toThrow(
      /no column of, english/,
    ));
});

describe("the whole of it", () => {
  const all = translations();

  it("goes out and comes back changing nothing", () => {
    const back = taken(cellsOf(sheetOf(all)), all);
    expect(back).toHaveLength(all.length);
    expect(back.filter(({ refused, text }) => refused || text)).toEqual([]);
  });

  it("names every text once, and each stands where the import writes it", () => {
    expect(new Set(all.map(nameOf)).size).toBe(all.length);
    const cards = readFileSync(
      join(import.meta.dirname, "../../src/reminders/cards/words.cy.ts"),
      "utf8",
    );
    for (const { of, key } of all)
      if (of === "cards") expect(cards).toMatch(new RegExp(`^  ${key}:`, "m"));
  });

  it("of what was read only what still reads so is reviewed", () => {
    const [text] = texts;
    if (!text) throw new Error("no text");
    const read = { [nameOf(text)]: printOf(text) };
    expect(stateOf(text, read)).toBe("reviewed");
    expect(stateOf({ ...text, welsh: "Cadwyd {ref}" }, read)).toBe(
      "unreviewed",
    );
    expect(stateOf({ ...text, english: "Kept: {ref}" }, read)).toBe(
      "unreviewed",
    );
    expect(stateOf({ ...text, welsh: "" }, read)).toBe("missing");
  });

  it("holds no review of a text that is gone", () => {
    const named = new Set(all.map(nameOf));
    expect(Object.keys(reviewed).filter((name) => !named.has(name))).toEqual(
      [],
    );
  });
});
