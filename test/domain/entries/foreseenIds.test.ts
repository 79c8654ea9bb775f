// An id that can be worked out before it is used: whoever takes it first silences nobody.
import { describe, expect, test } from "vitest";
import { dateSubject } from "../../../src/domain/revisions/meetingDecisions.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { guidsOf } from "../../../src/domain/values/stableGuid.ts";
import { update } from "./anybodysRows.ts";
import {
  asked,
  before,
  byBoard,
  countedOf,
  refused,
  type Row,
} from "./rowsPastTheForms.ts";

describe("an id that somebody else took first", () => {
  // Everybody can work out the id that the Board's decision on a proposal will have.
  const foreseen = guidsOf(dateSubject(asId("asked"), "decided"))();
  const first: Row = ["officer", update(foreseen, {})];
  const ruling: Row = byBoard(refused, { id: asId(foreseen) });

  test("silences nobody: the Board's decision counts, and so does what took its id", () => {
    const {
      record,
      counts,
      others: besides,
    } = countedOf([asked, first, ruling]);
    expect([counts, besides]).toEqual([true, 0]);
    expect(record.updates.map(({ id }) => id)).toEqual([foreseen]);
    expect(record.decisions).toHaveLength(1);
    expect(record.decisions[0]?.id).not.toBe(foreseen);
  });

  test("is one entry's, however often it is sent", () => {
    const { record } = countedOf([asked, first, ruling, ruling]);
    expect(record.decisions).toHaveLength(1);
  });

  test("is still no second entry of its own author's", () => {
    const { counts, record } = countedOf([
      first,
      ["officer", update(foreseen, { note: "Other words." })],
    ]);
    expect(counts).toBe(false);
    expect(record.updates.map(({ note }) => note)).toEqual(["Words."]);
  });

  test("was the first one's before the rule was there", () => {
    expect(countedOf([asked, first, ruling], before).counts).toBe(false);
  });
});
