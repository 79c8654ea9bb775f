// The screen in Welsh: every sentence has its Welsh with the same places, and every noun that is counted its six forms.
import { describe, expect, test } from "vitest";
import { nouns as countedByRules } from "../../../src/domain/words/welsh.ts";
import { cy } from "../../../src/reminders/cards/words.cy.ts";
import { en } from "../../../src/reminders/cards/words.en.ts";
import { texts } from "../../../src/tab/language/cy/all.ts";
import { nouns } from "../../../src/domain/words/cy/nouns.ts";
import { saidOnScreen } from "../../architecture/sentences.ts";

const said = saidOnScreen();
const welsh = new Map<string, string>(Object.entries(texts));
const written = [...welsh].filter(([, text]) => text !== "");

/** The places of a text: "{on:date}" is "on:date". */
const placesOf = (text: string) =>
  [...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, place = ""]) => place);
const choicesOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\?/g)].map(([, name = ""]) => name);
const nounsIn = (text: string) =>
  placesOf(text)
    .map((place) => place.split(":")[1] ?? "")
    .filter(
      (how) =>
        !["", "date", "monthOf", "list", "or", "all", "commas"].includes(how),
    );

describe("the screen in Welsh", () => {
  test("has a line for every sentence, and Welsh on it", () => {
    const missing = said
      .flatMap(({ sentences }) => sentences)
      .filter((sentence) => !welsh.get(sentence));
    expect(missing).toEqual([]);
  });

  test("takes the same values", () => {
    const faults = written.filter(([english, text]) => {
      const asked = placesOf(english);
      const chosen = choicesOf(english);
      const plain = asked.map((place) => place.split(":")[0] ?? "");
      // A number that only chooses a word may go where the language needs no choice, or be said as it is.
      const may = new Set([...asked, ...plain, ...chosen]);
      return (
        asked.some((place) => !placesOf(text).includes(place)) ||
        [...placesOf(text), ...choicesOf(text)].some((name) => !may.has(name))
      );
    });
    expect(faults).toEqual([]);
  });

  test("stands off from what stands beside it as its English does", () => {
    const begins = /^[\s,;:.)]/;
    const ends = /\s$/;
    const faults = written.filter(
      ([english, text]) =>
        begins.test(text) !== begins.test(english) ||
        ends.test(text) !== ends.test(english),
    );
    expect(faults).toEqual([]);
  });

  test("has no straight quotes", () => {
    expect(written.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  test("counts every noun in six forms", () => {
    const counted = new Set([
      ...said.flatMap((file) => file.nouns),
      ...[...welsh].flatMap(([english, text]) => [
        ...nounsIn(english),
        ...nounsIn(text),
      ]),
    ]);
    const forms = { ...countedByRules, ...nouns };
    expect([...counted].filter((noun) => !forms[noun])).toEqual([]);
  });

  test("calls a thing what the card calls it", () => {
    const plain = (text: unknown) => String(text).replaceAll("'", "’");
    const onCards = Object.keys(en).flatMap((name) => {
      const english: unknown = Reflect.get(en, name);
      const here = typeof english === "string" ? welsh.get(english) : null;
      return here ? [[name, here, plain(Reflect.get(cy, name))]] : [];
    });
    expect(onCards.filter(([, here, card]) => here !== card)).toEqual([]);
  });
});
