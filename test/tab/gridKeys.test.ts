// The keyboard goes everywhere in the grid and never out of it.
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { placeAfter } from "../../src/tab/plan/gridKeys.ts";

const shape = { lines: 100, columns: 7, page: 10, head: true };
const press = (key: string, line: number, column: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey }, { line, column }, shape);

describe("the keys of the grid", () => {
  it.each([
    ["ArrowDown", 4, 2, false, { line: 5, column: 2 }],
    ["ArrowUp", 0, 2, false, { line: -1, column: 2 }],
    ["ArrowUp", -1, 2, false, { line: -1, column: 2 }],
    ["ArrowDown", 99, 2, false, { line: 99, column: 2 }],
    ["ArrowRight", 4, 6, false, { line: 4, column: 6 }],
    ["ArrowLeft", 4, 0, false, { line: 4, column: 0 }],
    ["Home", 4, 5, false, { line: 4, column: 0 }],
    ["End", 4, 5, false, { line: 4, column: 6 }],
    ["Home", 4, 5, true, { line: 0, column: 0 }],
    ["End", 4, 5, true, { line: 99, column: 6 }],
    ["PageDown", 4, 5, false, { line: 14, column: 5 }],
    ["PageDown", 95, 5, false, { line: 99, column: 5 }],
    ["PageUp", 4, 5, false, { line: 0, column: 5 }],
  ] as const)("%s from %i, %i", (key, line, column, ctrl, to) => {
    expect(press(key, line, column, ctrl)).toEqual(to);
  });

  it("cards have no header row to go to", () => {
    const cards = { ...shape, head: false };
    const up = { key: "ArrowUp", ctrlKey: false };
    expect(placeAfter(up, { line: 0, column: 2 }, cards)).toEqual({
      line: 0,
      column: 2,
    });
  });

  it("a key that is not the grid's is left to the page", () => {
    expect(press("a", 1, 1)).toBeNull();
  });

  it("no walk leaves the grid", () => {
    const keys = fc.constantFrom(
      "ArrowUp",
      "ArrowDown",
      "ArrowLeft",
      "ArrowRight",
      "PageUp",
      "PageDown",
      "Home",
      "End",
    );
    fc.assert(
      fc.property(
        fc.array(keys),
        fc.integer({ min: 1, max: 50 }),
        (walk, lines) => {
          let place = { line: 0, column: 0 };
          for (const key of walk)
            place =
              placeAfter({ key, ctrlKey: false }, place, { ...shape, lines }) ??
              place;
          expect(place.line).toBeGreaterThanOrEqual(-1);
          expect(place.line).toBeLessThan(lines);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(7);
        },
      ),
    );
  });
});
