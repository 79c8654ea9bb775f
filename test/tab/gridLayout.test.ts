// The grid keeps real columns as long as they fit: who is responsible goes first, the last word never, and only then rows become cards.
import { expect, test } from "vitest";
import { columnsFor, layoutFor } from "../../src/tab/plan/gridColumns.tsx";

test.each([
  [1134, ["ref", "title", "responsible", "due", "status", "updated"]],
  [880, ["ref", "title", "responsible", "due", "status", "updated"]],
  [760, ["ref", "title", "due", "status", "updated"]],
  [320, ["ref", "title", "responsible", "due", "status", "updated"]],
])("at %i pixels", (width, keys) => {
  expect(columnsFor(layoutFor(width)).map(({ key }) => key)).toEqual(keys);
});

test("at 730 pixels there are still columns, on a phone there are cards", () => {
  expect(layoutFor(730)).not.toBe("cards");
  expect(layoutFor(320)).toBe("cards");
});
