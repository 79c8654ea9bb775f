// What is typed into any box of any card reaches the answer: a box that nobody reads would lose words in silence.
import { expect, it } from "vitest";
import { readPress } from "../../src/reminders/press/presses.ts";
import { anActionOnCard, everyCard } from "./cardSamples.ts";

/** The names of every box of every card, with the card each stands on. */
function boxes(): readonly (readonly [card: string, box: string])[] {
  const found = new Map<string, string>();
  for (const [name, card] of Object.entries(everyCard("en", anActionOnCard())))
    JSON.stringify(card, (_key, value: unknown) => {
      if (isInput(value)) found.set(value.id, name);
      return value;
    });
  return [...found].map(([box, card]) => [card, box] as const);
}

const isInput = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  String(value.type).startsWith("Input.") &&
  "id" in value;

it.each(boxes())("on %s: %s", (_card, box) => {
  const data = { verb: "update", plan: "p", item: "i", card: "c", seen: "s" };
  const press = readPress(
    { ...data, [box]: "2026-11-20" },
    { aadObjectId: "ann" },
  );
  expect(press?.inputs[box]).toBe("2026-11-20");
});
