import { expect, it } from "vitest";
import { pressLimit } from "../../src/reminders/press/pressLimit.ts";

const officer = (n: number) => ({
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  email: null,
  name: `Officer ${n}`,
});

it("an officer may press as fast as anybody can, and a script is stopped for that minute only", () => {
  let at = 1_000_000;
  const allowed = pressLimit(() => at);
  const answers = Array.from({ length: 61 }, () => allowed(officer(1)));
  expect(answers.filter(Boolean)).toHaveLength(60);
  expect(answers.at(-1)).toBe(false);
  at += 60_000;
  expect(allowed(officer(1))).toBe(true);
});

it("one person's presses do not use up another's", () => {
  const allowed = pressLimit(() => 0);
  for (let n = 0; n < 100; n += 1) allowed(officer(1));
  expect(allowed(officer(2))).toBe(true);
});
