// Every card to the letter: each stands beside this test as Teams is given it, so that whoever changes a word, a button or what a press carries sees which cards change.
import { expect, it } from "vitest";
import { anActionOnCard, everyCard } from "./cardSamples.ts";

const isPlain = (value: unknown) => typeof value !== "object" || value === null;

/** A line for each part, with what it holds itself; the parts in it below. */
function lines(
  name: string,
  part: object,
  shows: (name: string) => boolean,
): readonly string[] {
  const own = Object.entries(part)
    .filter(([key, value]) => isPlain(value) && shows(key))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  const parts = Object.entries(part).flatMap(([key, value]) =>
    // For hosts that know no Action.Execute: the same press once more.
    isPlain(value) || key === "fallback"
      ? []
      : lines(key, value as object, shows),
  );
  const inside = parts.map((line) => ` ${line}`);
  return own.length > 0 ? [`${name}: ${own.join(", ")}`, ...inside] : parts;
}

const textOf = (
  language: "en" | "cy",
  shows: (name: string) => boolean = () => true,
) =>
  Object.entries(everyCard(language, anActionOnCard()))
    .flatMap(([name, card]) => [`# ${name}`, ...lines("card", card, shows), ""])
    .join("\n");

it("every card in English: its parts, its words and what its buttons carry", async () => {
  await expect(textOf("en")).toMatchFileSnapshot("whole/cards-en.txt");
});

it("every word of every card in Welsh", async () => {
  const words = /^(?:text|title|label|placeholder|fallbackText|errorMessage)$/;
  await expect(textOf("cy", (name) => words.test(name))).toMatchFileSnapshot(
    "whole/cards-cy.txt",
  );
});
