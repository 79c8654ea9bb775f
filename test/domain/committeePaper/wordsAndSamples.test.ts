// Figures that stay live in an author's words, a sample anybody can draw again, the member's page and the September paper.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { sampleOf } from "../../../src/domain/committeePaper/facts/auditSample.ts";
import { committeePaper } from "./paperInEnglish.ts";
import { carryFigures } from "../../../src/domain/committeePaper/parts/figures.ts";
import { memberBrief } from "../../../src/domain/committeePaper/memberBrief.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { readRemit } from "../../../src/domain/committeePaper/facts/remit.ts";
import { asRef } from "../../../src/domain/values/ref.ts";
import { readArchive } from "../../../src/documents/archive.ts";
import { june2018 } from "../../documents/june2018.ts";

describe("an author's words keep their figures live", () => {
  const over = "17 actions have been completed as at 1 June 2018.";
  it.each([
    ["nothing moved", "We finished 17.", over, "We finished 17.", false],
    [
      "a figure moved",
      "We are proud that 17 are done.",
      "18 actions have been completed as at 1 June 2018.",
      "We are proud that 18 are done.",
      false,
    ],
    [
      "the date moved and the author did not write it",
      "We finished 17.",
      "17 actions have been completed as at 1 July 2018.",
      "We finished 17.",
      true,
    ],
    [
      "the sentence changed",
      "We finished 17.",
      "No action has been completed.",
      "We finished 17.",
      true,
    ],
    [
      "the figure stands twice",
      "17 of our 17 are done.",
      "18 actions have been completed as at 1 June 2018.",
      "17 of our 17 are done.",
      true,
    ],
  ])("when %s", (_, written, live, text, stale) => {
    expect(carryFigures(written, over, live)).toEqual({ text, stale });
  });

  it("and never changes a word", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        const { text, stale } = carryFigures(a, b, c);
        if (stale) expect(text).toBe(a);
        const words = (one: string) => one.replaceAll(/[\d.%]+/g, "#");
        if (!/\d/.test(a)) expect(words(text)).toBe(words(a));
      }),
    );
  });
});

function things(n: number) {
  return Array.from({ length: n }, (_, i) => {
    const ref = asRef(`${1 + (i % 9)}.${i}`);
    if (!ref) throw new Error("ref");
    return { ref };
  });
}

describe("the auditor's sample", () => {
  it("is the same for the same seed whatever order the rows come in, and another for another", () => {
    const all = things(60);
    const ten = sampleOf(all, 10, 42);
    expect(sampleOf(all.toReversed(), 10, 42)).toEqual(ten);
    expect(sampleOf(all, 10, 43)).not.toEqual(ten);
    expect(new Set(ten.map((one) => one.ref)).size).toBe(10);
  });

  it("is everything when fewer are there, and nothing when none are asked for", () => {
    expect(sampleOf(things(3), 10, 1)).toHaveLength(3);
    expect(sampleOf(things(3), 0, 1)).toEqual([]);
    expect(sampleOf(things(3), -5, 1)).toEqual([]);
  });

  it("gives every action about the same chance", () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const { ref } of sampleOf(things(20), 5, seed))
        drawn.set(ref, (drawn.get(ref) ?? 0) + 1);
    for (const times of drawn.values()) {
      expect(times).toBeGreaterThan(400);
      expect(times).toBeLessThan(600);
    }
  });
});

function inputOf(
  events: readonly unknown[],
  over: Partial<PaperInput> = {},
): PaperInput {
  const file = june2018();
  const archive = readArchive(
    JSON.stringify({ ...file, events: [...file.events, ...events] }),
  );
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const { record, history } = archive.value;
  return {
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
    ...over,
  };
}

describe("a body that looks at a part of the plan", () => {
  const paperFor = (remit: string | null) =>
    committeePaper(inputOf([], { remit }));
  const textOf = (remit: string | null) => JSON.stringify(paperFor(remit));

  it("is told of that part only, in words, tables and lists, and of how much of the plan it is", () => {
    const { record } = inputOf([]);
    const theme = record.themes[1];
    if (!theme) throw new Error("No theme.");
    const inside = record.actions.filter((one) => one.themeId === theme.id);
    const text = textOf(theme.title);
    expect(text).toContain(
      `The Audit and Accounts Committee looks at ${theme.title}: ${inside.length} actions in 1 theme, of the 61 actions of the plan.`,
    );
    for (const { title, themeId } of record.actions)
      if (themeId !== theme.id) expect(text).not.toContain(title);
    expect(
      memberBrief(inputOf([], { remit: theme.title })).parts[0]?.words,
    ).toContain(`${inside.length} actions in 1 theme`);
  });

  it("may name references and posts as well, several on a line", () => {
    const { record } = inputOf([]);
    const read = readRemit("2.1 and 5.4\n8.2; the moon", record);
    expect(
      record.actions
        .filter(({ id }) => read.actions.has(id))
        .map(({ ref }) => ref),
    ).toEqual(["2.1", "5.4", "8.2"]);
    expect(read.unread).toEqual(["the moon"]);
  });

  it("is told of the whole plan where its remit names nothing of it, and the author is told so", () => {
    const paper = paperFor("Interim Chief Executive");
    expect(paper.checks.map(({ words }) => words)).toContainEqual(
      expect.stringContaining(
        "“Interim Chief Executive”, which names no theme, reference or post of this plan, so the paper is about the whole plan",
      ),
    );
    expect(JSON.stringify(paper.sections)).toBe(
      JSON.stringify(paperFor(null).sections),
    );
  });
});

describe("the member's page", () => {
  it("says what was promised, done, late and asked, and fits a page", () => {
    const brief = memberBrief(inputOf([]));
    expect(brief.parts.map((part) => part.words)).toEqual([
      "61 actions in 10 themes. 17 of them are done.",
      "17 actions were completed since the launch of the plan:",
      "3 actions are past the agreed date:",
      "You are asked to note the progress, and to decide on 8 new dates. Until you decide, the date now agreed stays:",
    ]);
    for (const part of brief.parts)
      expect(part.items.length).toBeLessThanOrEqual(9);
  });
});

describe("the September paper", () => {
  const on = "2018-07-01";
  const september = inputOf(
    [
      {
        effective: on,
        recorded: on,
        ref: "1.5",
        type: "endorse",
        to: "2019-03-31",
      },
      {
        effective: on,
        recorded: on,
        ref: "5.4",
        type: "status",
        to: "completed",
      },
    ],
    {
      meeting: day("2018-09-18"),
      asAt: day("2018-09-01"),
      previousAsAt: day("2018-06-01"),
    },
  );
  const text = JSON.stringify(committeePaper(september).sections);

  it("shows what changed since June for that committee, with the old date beside the new one", () => {
    expect(text).toContain("In progress to completed: 5.4.");
    expect(text).toContain("1.5 from 30 September 2018 to 31 March 2019");
    expect(text).toContain("Why the number done or in time moved: 58 of 61");
    expect(text).toContain("June 2018");
  });
});
