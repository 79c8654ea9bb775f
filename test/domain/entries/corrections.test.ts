// A correction written around the program: what the judge makes of it.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/domain/entries/entry.ts";
import { ask, confirm, counted, wrong } from "../correctionWorld.ts";
import {
  administrator,
  aWorld,
  emptyLog,
  instant,
  otherOfficer,
} from "../ruleWorld.ts";
import { entryOf } from "./writers.ts";

describe("around the program it counts nowhere", () => {
  const last = (entries: Entry[]) => entries.at(-1) as Entry;

  test.each<readonly [string, (entries: Entry[]) => void]>([
    [
      "confirmed by whoever asked",
      (entries) => {
        entries[1] = {
          ...last(entries),
          by: administrator.person,
          proof: "administrator",
        };
      },
    ],
    [
      "confirmed by an officer",
      (entries) => {
        entries[1] = {
          ...last(entries),
          by: otherOfficer.person,
          proof: "officer",
        };
      },
    ],
    [
      "confirmed without having been asked",
      (entries) => {
        entries.shift();
      },
    ],
  ])("%s", (_, change) => {
    const { record, uncounted } = counted(confirm(ask(aWorld(wrong))), change);
    expect(uncounted.map(({ code }) => code)).toEqual(["entryNotEntitled"]);
    expect(record.actions[0]?.due?.end).toBe("2028-09-30");
  });

  test("said to be proven by words that do not show it", () => {
    const world = confirm(ask(aWorld(wrong), { cell: "some time" }));
    const { record, uncounted } = counted(world, (entries) => {
      const one = last(entries);
      if (one.said.what !== "decision") throw new Error("no decision");
      const { ruling } = one.said.value;
      if (ruling.kind !== "correctionConfirmed")
        throw new Error("no confirmation");
      entries[1] = {
        ...one,
        said: {
          what: "decision",
          value: { ...one.said.value, ruling: { ...ruling, proven: true } },
        },
      };
    });
    expect(uncounted[0]?.why).toContain("do not");
    expect(record.actions[0]?.due?.end).toBe("2028-09-30");
  });

  test("after the words that were kept are written over: they are frozen as the date is", () => {
    const { uncounted } = counted(ask(aWorld(wrong)), (entries) => {
      entries.push(
        entryOf(
          {
            what: "fact",
            kind: "actions",
            value: { ...wrong, original: "Timescale: 30 September 2019" },
          },
          administrator.person,
          "administrator",
          instant("2018-06-20T09:00:00Z"),
        ),
      );
    });
    expect(uncounted.map(({ code }) => code)).toEqual(["entryNotEntitled"]);
  });

  test("a confirmed correction is not taken back, but corrected again", () => {
    const done = confirm(ask(aWorld(wrong)));
    const decision = done.log.decisions[1];
    if (!decision) throw new Error("not confirmed");
    const back = {
      ...decision,
      id: "back" as typeof decision.id,
      recorded: instant("2018-06-20T09:00:00Z"),
      ruling: { kind: "takenBack", decisionId: decision.id } as const,
    };
    const world = aWorld(wrong, {
      ...emptyLog,
      decisions: [...done.log.decisions, back],
    });
    expect(counted(world).uncounted).toHaveLength(1);
  });
});
