// The grid keeps real columns as long as they fit: the last update goes first, then the status, and only then rows become cards.
import { expect, test } from "vitest";
import { columnsFor, layoutFor } from "../../src/tab/plan/gridColumns.tsx";

test.each([
  [1200, ["ref", "title", "responsible", "due", "status", "rag", "updated"]],
  [805, ["ref", "title", "responsible", "due", "status", "rag"]],
  [720, ["ref", "title", "responsible", "due", "rag"]],
  [320, ["ref", "title", "responsible", "due", "rag"]],
])("at %i pixels", (width, keys) => {
  expect(columnsFor(layoutFor(width)).map(({ key }) => key)).toEqual(keys);
});

test("at seven hundred pixels there are still columns, on a phone there are cards", () => {
  expect(layoutFor(700)).not.toBe("cards");
  expect(layoutFor(320)).toBe("cards");
});
