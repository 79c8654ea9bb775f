// Evidence is an entry as every other: from the fifth edition of the rules on it counts where whoever added it might, by role or by a post of the action.
import { describe, expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import {
  editions,
  latestEdition,
} from "../../../src/domain/entries/editions.ts";
import type { Said } from "../../../src/domain/entries/entry.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan, instant, planId } from "../ruleWorld.ts";
import { proofs, writers, type Writer } from "./anybodysRows.ts";
import { action, entryOf, founded, others } from "./writers.ts";

function countsOf(who: Writer, actionId: string, edition = latestEdition) {
  const said = {
    what: "evidence",
    value: {
      id: asId("photo"),
      planId,
      actionId: asId(actionId),
      kind: "link",
      title: "Photo",
      url: "https://council.example/photo",
      dated: null,
      note: null,
      addedBy: writers[who].person,
      recorded: instant("2018-03-01T09:00:00Z"),
    },
  } as unknown as Said;
  const entry = entryOf(
    said,
    writers[who].person,
    proofs[who],
    instant("2018-03-01T09:00:00Z"),
  );
  const { record, uncounted } = countedFrom(
    aPlan(),
    [founded(), entry],
    () => edition,
  );
  expect(uncounted).toHaveLength(1 - record.evidence.length);
  return record.evidence.length === 1;
}

describe("evidence", () => {
  test.each<readonly [string, Writer, string, boolean]>([
    [
      "an officer adds to an action of a post of theirs",
      "officer",
      action.id,
      true,
    ],
    ["an officer adds to another's action", "officer", others.id, false],
    [
      "a lead adds to any action, where a list proves the lead",
      "lead",
      others.id,
      true,
    ],
    ["an administrator adds to any action", "administrator", others.id, true],
    [
      "a member of the Board adds past every form",
      "boardMember",
      action.id,
      false,
    ],
    [
      "an officer adds to an action that is not there",
      "officer",
      "none",
      false,
    ],
  ])("that %s", (_name, who, about, counts) => {
    expect(countsOf(who, about)).toBe(counts);
  });

  test("that was added before the rule was there stands as it was added", () => {
    const before = editions.find(({ n }) => n === 4);
    expect(countsOf("officer", others.id, before)).toBe(true);
  });
});
