// One paper in two languages, side by side: each side is the paper of that language, under one number, and what somebody wrote stands once.
import { describe, expect, it } from "vitest";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { CommitteePaper } from "../../../src/domain/committeePaper/parts/paper.ts";
import { isInBoth, sidesOf } from "../../../src/domain/words/bothLanguages.ts";
import { englishWriter } from "../../../src/domain/words/english.ts";
import { welshWriter } from "../../../src/domain/words/welshWriter.ts";
import {
  inBoth,
  inOne,
  purpose,
  thanks,
} from "../../documents/sideBySideWorld.ts";

/** What is left of a value for whoever reads one side of it. */
function sideOf(value: unknown, at: 0 | 1): unknown {
  if (typeof value === "string") {
    const sides = sidesOf(value);
    return (sides[at] ?? sides[0])?.text;
  }
  if (Array.isArray(value)) return value.map((one) => sideOf(one, at));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, sideOf(one, at)]),
  );
}

const paragraphsOf = ({ sections }: CommitteePaper) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === "paragraph" ? [one] : [])),
  );

const textsUnder = (paper: CommitteePaper, id: string) =>
  paragraphsOf(paper)
    .filter((one) => one.id.split("~")[0] === id)
    .map(({ text }) => sidesOf(text).map((side) => side.text));

describe("a paper in Welsh and English", () => {
  const both = inBoth(noWords);

  it.each([
    ["Welsh", 0, welshWriter],
    ["English", 1, englishWriter],
  ] as const)(
    "read on its %s side is the paper of that language, to the letter",
    (_, at, writer) => {
      const alone = inOne(writer, noWords);
      expect(sideOf(both.sections, at)).toEqual(alone.sections);
      expect(sideOf(both.front, at)).toEqual(alone.front);
      expect(sideOf(both.banner, at)).toBe(alone.banner);
    },
  );

  it("has one number for a paragraph, and references, figures and names once", () => {
    for (const { number } of paragraphsOf(both))
      expect(isInBoth(number)).toBe(false);
    const sheet = both.sections.find(({ name }) => name === "monitoring");
    const [table] = sheet?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("No monitoring sheet");
    expect(table.rows).toHaveLength(61);
    for (const [ref = "", title = ""] of table.rows)
      expect(isInBoth(ref + title)).toBe(false);
  });

  it("is of no language alone, so that nothing reads all of it as one", () =>
    expect(Object.keys(both)).not.toContain("language"));
});

describe("what an author wrote", () => {
  const paper = inBoth();

  it("in both languages stands on both sides; a paragraph more of one stands once, with a number of its own", () => {
    expect(textsUnder(paper, "purpose")).toEqual([
      [purpose.cy, purpose.en],
      [purpose.more],
    ]);
    const numbers = paragraphsOf(paper).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("in one language stands once, as it was written", () =>
    expect(textsUnder(paper, "added-1")).toEqual([[thanks]]));

  it("is said to be so, at the head and beside the paragraph, in both", () => {
    expect(sidesOf(paper.sideBySide?.note ?? "")).toMatchObject([
      { language: "cy", text: expect.stringContaining("unwaith") as string },
      { language: "en", text: expect.stringContaining("once") as string },
    ]);
    expect(isInBoth(paper.sideBySide?.once ?? "")).toBe(true);
  });
});
