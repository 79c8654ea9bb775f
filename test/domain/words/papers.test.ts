// Papers in Welsh: every sentence has its Welsh with the same places, every noun that is counted its six forms, and nothing that a person wrote is touched.
import { describe, expect, test } from "vitest";
import { texts } from "../../../src/domain/words/cy/papers.ts";
import { nouns } from "../../../src/domain/words/cy/nouns.ts";
import { englishWriter } from "../../../src/domain/words/english.ts";
import { nouns as countedByRules } from "../../../src/domain/words/welsh.ts";
import { welshWriter } from "../../../src/domain/words/welshWriter.ts";
import { texts as screen } from "../../../src/tab/language/cy/all.ts";
import { partTitles } from "../../../src/domain/committeePaper/parts/parts.ts";
import { ragWords } from "../../../src/domain/plan/ragWords.ts";
import { saidInPapers } from "../../architecture/sentences.ts";

const welsh = new Map<string, string>(Object.entries(texts));

const placesOf = (text: string) =>
  [...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, place = ""]) => place);
const choicesOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\?/g)].map(([, name = ""]) => name);

describe("the papers in Welsh", () => {
  test("have Welsh for every sentence, and for every title and rating", () => {
    const said = [
      ...saidInPapers(),
      ...Object.values(partTitles),
      ...Object.values(ragWords).flatMap((words) => Object.values(words)),
    ];
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((sentence) => !welsh.get(sentence))).toEqual([]);
  });

  test("take the same values", () => {
    const faults = [...welsh].filter(([english, text]) => {
      const asked = placesOf(english);
      const may = new Set([
        ...asked,
        ...asked.map((place) => place.split(":")[0] ?? ""),
        ...choicesOf(english),
      ]);
      return (
        asked.some((place) => !placesOf(text).includes(place)) ||
        [...placesOf(text), ...choicesOf(text)].some((name) => !may.has(name))
      );
    });
    expect(faults).toEqual([]);
  });

  test("end as their English ends, so that the next sentence stands off from them", () => {
    const faults = [...welsh].filter(
      ([english, text]) => /\s$/.test(english) !== /\s$/.test(text),
    );
    expect(faults).toEqual([]);
  });

  test("count every noun in six forms", () => {
    const forms = { ...countedByRules, ...nouns };
    const counted = [...welsh]
      .flat()
      .flatMap(placesOf)
      .map((place) => place.split(":")[1] ?? "")
      .filter(
        (how) =>
          !["", "date", "monthOf", "list", "or", "all", "commas"].includes(how),
      );
    expect(counted.filter((noun) => !forms[noun])).toEqual([]);
  });

  test("call a rating what the screen calls it", () => {
    const onScreen = new Map<string, string>(Object.entries(screen));
    const words = Object.values(ragWords).flatMap((one) => Object.values(one));
    expect(
      words.filter(
        (word) => onScreen.has(word) && onScreen.get(word) !== welsh.get(word),
      ),
    ).toEqual([]);
  });
});

describe("a document is written", () => {
  const two = { n: 2, hidden: "", end: ":" };

  test("in its language, with the noun as the number asks", () => {
    const said = (writer: typeof welshWriter) =>
      writer.t("{n:action} {n?is|are} past the agreed date:", two);
    expect(said(englishWriter)).toBe("2 actions are past the agreed date:");
    expect(said(welshWriter)).toBe(
      "Mae 2 gam gweithredu heibio i’r dyddiad y cytunwyd arno:",
    );
  });

  test("with numbers as its tables have them, without a comma", () =>
    expect(
      englishWriter.t("{completed} of {total}", {
        completed: 1200,
        total: 10_000,
      }),
    ).toBe("1200 of 10000"));

  test("with what a person wrote as it is, also where it looks like a place", () =>
    expect(
      welshWriter.t("Corrective action: {action}", {
        action: "Ask {name} on {on:date}: don't wait",
      }),
    ).toBe("Cam unioni: Ask {name} on {on:date}: don't wait"));

  test("with a council's own title as the council wrote it", () => {
    expect(welshWriter.called("What the Leader says")).toBe(
      "What the Leader says",
    );
    expect(welshWriter.called("Recommendations")).toBe("Argymhellion");
  });
});
