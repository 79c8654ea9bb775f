// What somebody with a right appends past the forms, which no form would have recorded: from the fourth edition of the rules on it counts for nothing.
import { describe, expect, test } from "vitest";
import type { Said } from "../../../src/domain/entries/entry.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan } from "../ruleWorld.ts";
import { decision, held, update, writers } from "./anybodysRows.ts";
import {
  asked,
  atClosed,
  attempts,
  back,
  before,
  byBoard,
  claimed,
  closed,
  closing,
  confirming,
  countedOf,
  endorsed,
  refused,
  type Row,
} from "./rowsPastTheForms.ts";
import { action } from "./writers.ts";

describe("past the forms", () => {
  test.each(attempts)("%s: it counts for nothing", (_name, rows) => {
    const { counts, others: besides } = countedOf(rows);
    expect(counts).toBe(false);
    // Only what is tried is refused, and not what led up to it.
    expect(besides).toBe(0);
  });

  test.each(attempts)(
    "%s: what counted before the rule was there goes on counting",
    (_name, rows) => {
      expect(countedOf(rows, before).counts).toBe(true);
    },
  );

  test.each<readonly [string, readonly Row[]]>([
    ["a Board's refusal", [asked, byBoard(refused)]],
    ["a committee's decision", [asked, ["boardMember", decision(endorsed)]]],
    [
      "a correction of a closed meeting at a later one",
      [
        asked,
        closing,
        byBoard({ ...refused, corrects: closed.id } as Ruling, {
          effective: closed.date,
        }),
      ],
    ],
    [
      "a closed meeting's decision taken back at a later one that names it",
      [
        asked,
        atClosed,
        closing,
        byBoard(back({ corrects: closed.id }), {
          words: "Wrong.",
          effective: closed.date,
        }),
      ],
    ],
    ["a confirmation", [claimed, confirming()]],
    [
      "a claim that evidence shows",
      [
        [
          "officer",
          {
            what: "evidence",
            value: {
              id: asId("photo"),
              planId: aPlan().id,
              actionId: action.id,
              title: "Photo",
              url: "https://council.example/photo",
              addedBy: writers.officer.person,
            },
          } as unknown as Said,
        ],
        [
          "officer",
          update("shown", {
            kind: "claim",
            actual: held,
            note: null,
            evidence: [asId("photo")],
          }),
        ],
      ],
    ],
    [
      "words on a closed meeting",
      [
        closing,
        [
          "boardMember",
          {
            what: "fact",
            kind: "meetings",
            value: { ...closed, attendance: "All." },
          },
        ],
      ],
    ],
  ])("%s counts", (_name, rows) => {
    const { counts, others: besides } = countedOf(rows);
    expect([counts, besides]).toEqual([true, 0]);
  });
});
