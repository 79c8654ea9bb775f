// Two catalogues that say the same: the same places in both, six Welsh plurals, days and lists by our own tables, people's own words as they are.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { texts as cy } from "../../../src/domain/words/cy/all.ts";
import { texts as en } from "../../../src/domain/words/en/all.ts";
import { english, inEnglish } from "../../../src/domain/words/english.ts";
import { say } from "../../../src/domain/words/say.ts";
import { filled, inOrder, tell } from "../../../src/domain/words/sentence.ts";
import { inWelsh, welshGrammar } from "../../../src/domain/words/welsh.ts";

/** The places of a text: "{on:date}" is "on:date"; a choice by number may be left out where the language needs none. */
const placesOf = (text: string) => [
  ...new Set(
    [...text.matchAll(/\{(\w+(?::\w+)?)(?=[}?])/g)].map(([, place]) => place),
  ),
];
const choicesOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\?/g)].map(([, name]) => name);

describe("the catalogues of the rules", () => {
  test.each(Object.entries(en))(
    "%s takes the same values in Welsh",
    (code, text) => {
      const welsh = new Map(Object.entries(cy)).get(code) ?? "";
      const optional = new Set(choicesOf(text));
      const wanted = placesOf(text).filter((one) => !optional.has(one));
      expect(placesOf(welsh)).toEqual(expect.arrayContaining(wanted));
      expect(placesOf(text)).toEqual(expect.arrayContaining(placesOf(welsh)));
    },
  );

  test("no Welsh text is empty, and none is its English", () => {
    const untranslated = Object.entries(cy)
      .filter(
        ([code, text]) =>
          text === Object.entries(en).find(([one]) => one === code)?.[1],
      )
      // Places and joints without a word of any language.
      .filter(([, text]) => /[a-z]{3}/i.test(text.replace(/\{[^}]*\}/g, "")));
    expect(untranslated).toEqual([]);
    expect(Object.values(cy).filter((text) => text.trim() === "")).toEqual([]);
  });
});

test.each([
  ["English", en],
  ["Welsh", cy],
])("no refusal says nothing: %s", (_, texts) => {
  const silent = Object.entries(texts).filter(([, text]) => !/\S/.test(text));
  expect(silent).toEqual([]);
});

describe("Welsh counts", () => {
  test.each([
    [0, "dim cam gweithredu", "dim diwrnod gwaith", "dim gwaith"],
    [1, "1 cam gweithredu", "1 diwrnod gwaith", "1 waith"],
    [2, "2 gam gweithredu", "2 ddiwrnod gwaith", "2 waith"],
    [3, "3 cham gweithredu", "3 diwrnod gwaith", "3 gwaith"],
    [4, "4 cam gweithredu", "4 diwrnod gwaith", "4 gwaith"],
    [6, "6 cham gweithredu", "6 diwrnod gwaith", "6 gwaith"],
    [7, "7 cam gweithredu", "7 diwrnod gwaith", "7 gwaith"],
    [12, "12 cam gweithredu", "12 diwrnod gwaith", "12 gwaith"],
    [13, "13 cam gweithredu", "13 diwrnod gwaith", "13 gwaith"],
    [26, "26 cam gweithredu", "26 diwrnod gwaith", "26 gwaith"],
  ])("%i", (n, action, workingDay, time) => {
    expect(welshGrammar.count(n, "action")).toBe(action);
    expect(welshGrammar.count(n, "workingDay")).toBe(workingDay);
    expect(welshGrammar.count(n, "time")).toBe(time);
  });
});

describe("words are made where they are read", () => {
  const late = say("entryRules.inFuture", {
    what: say("day.done"),
    date: day("2018-06-03"),
    today: day("2018-06-01"),
  });

  test("one refusal, in the language of its reader, with its days", () => {
    expect(inEnglish(late)).toBe(
      "The day it was done 3 June 2018 is in the future. Choose today, 1 June 2018, or an earlier day.",
    );
    expect(inWelsh(late)).toBe(
      "Y diwrnod y cafodd ei wneud: mae 3 Mehefin 2018 yn y dyfodol. Dewiswch heddiw, 1 Mehefin 2018, neu ddiwrnod cynharach.",
    );
  });

  test("a list ends as its language joins it", () => {
    expect(welshGrammar.list(["1.1", "2.3"], "and")).toBe("1.1 a 2.3");
    expect(welshGrammar.list(["Cabinet", "Archwilio"], "and")).toBe(
      "Cabinet ac Archwilio",
    );
    expect(welshGrammar.list(["drafft", "byw"], "or")).toBe("drafft neu byw");
    expect(welshGrammar.list(["y teitl", "y canlyniad"], "and")).toBe(
      "y teitl a'r canlyniad",
    );
    expect(welshGrammar.list(["y Bwrdd", "yr Archwilwyr"], "or")).toBe(
      "y Bwrdd neu'r Archwilwyr",
    );
  });

  test("what a person wrote stays as it is, also where it looks like a place", () => {
    const words = say("told.recordedBeforeAs", {
      words: "{ref} £1,000 {on:date}",
      ref: "1.5",
    });
    expect(inWelsh(words)).toContain("“{ref} £1,000 {on:date}”");
  });

  test("a code that a catalogue lacks is said as it is, never as nothing", () => {
    expect(tell({ code: "gone.entirely" }, english)).toBe("gone.entirely");
    expect(filled("{who} went", {}, english)).toBe("{who} went");
  });

  test("sentences follow one another", () => {
    expect(inEnglish(inOrder("One.", say("draftPlan.noTitle")))).toBe(
      "One. Name the plan.",
    );
  });

  test("thousands have their comma, and a number chooses its form", () => {
    expect(
      inEnglish(
        say("entryRules.tooLong", {
          name: say("field.note"),
          length: 20_001,
          longestText: 20_000,
        }),
      ),
    ).toContain("20,001 characters and the most is 20,000");
    expect(inEnglish(say("blocker.noDate", { refs: ["1.5"], n: 1 }))).toMatch(
      /^1\.5 has no date/,
    );
    expect(
      inEnglish(say("blocker.noDate", { refs: ["1.5", "2.3"], n: 2 })),
    ).toMatch(/^1\.5 and 2\.3 have no date/);
  });
});
