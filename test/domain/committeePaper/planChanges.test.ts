// Every change made to the plan since a body was last told is printed with its title, reason, body, meeting and minute.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  anAction,
  finance,
  instant,
  monitoring,
  on,
  ref,
} from "../ruleWorld.ts";
import { decision, paperOf, rowsIn } from "./decidedWorld.ts";

describe("every change to the plan is printed with its reason, body, meeting and minute", () => {
  const why = { words: "Agreed with the Board." };

  it.each([
    [{ kind: "actionWithdrawn" }, "Withdrawn"],
    [{ kind: "merged", into: ref("6.2") }, "Merged into 6.2"],
    [
      {
        kind: "transferred",
        to: "Corporate Strategy",
        toPlanId: null,
        toRef: ref("H1"),
      },
      "Transferred to Corporate Strategy, ref H1",
    ],
    [{ kind: "suspended" }, "Suspended"],
    [
      { kind: "retitled", from: "Old words", to: "New words" },
      "Retitled from “Old words” to “New words”",
    ],
    [
      { kind: "ownerChanged", from: monitoring, to: finance },
      "Given to Head of Finance, from Monitoring Officer",
    ],
    [
      {
        kind: "themeChanged",
        from: asId<"Theme">("theme-1"),
        to: asId<"Theme">("theme-2"),
      },
      "Moved to Money, from Leadership",
    ],
    [
      { kind: "split", into: [ref("1.5a")] },
      "Split, with 1.5a taken out of it",
    ],
  ] as const satisfies readonly (readonly [Ruling, string])[])(
    "%j is “%s”",
    (ruling, words) => {
      const { tables } = paperOf({ decisions: [decision(ruling, why)] });
      const [row] = rowsIn(tables, "Changes to the plan");
      expect(row?.slice(0, 1)).toEqual(["1.5"]);
      expect(row?.slice(2)).toEqual([
        words,
        "Audit and Accounts Committee, meeting of 19 June 2018, minute 12",
        "Agreed with the Board.",
      ]);
    },
  );

  it("a programmed date that two people corrected, with its source and whether it counts as a move", () => {
    const asked = decision(
      {
        kind: "correctionAsked",
        from: on("2028-09-30"),
        to: on("2018-09-30"),
        place: "Plan.docx, row 2",
        cell: "30 September 2018",
      },
      { words: "A 2 where a 1 belongs." },
    );
    const confirmed = (proven: boolean) =>
      decision(
        { kind: "correctionConfirmed", decisionId: asked.id, proven },
        { words: asked.words, bodyId: null, meetingId: null, minute: null },
      );
    const rowOf = (proven: boolean) =>
      rowsIn(
        paperOf({ decisions: [asked, confirmed(proven)] }).tables,
        "Changes to the plan",
      );
    const [row, ...more] = rowOf(true);
    expect(more).toEqual([]);
    expect(row?.[2]).toMatch(
      /^Corrected: programmed date from 30 September 2028 to 30 September 2018, as Plan.docx, row 2 has it: “30 September 2018”; asked by .*; the words kept from the source show it, so it is no move of the date$/,
    );
    expect(row?.[3]).toMatch(/^confirmed by /);
    expect(row?.[4]).toBe("A 2 where a 1 belongs.");
    expect(rowOf(false)[0]?.[2]).toContain(
      "so it counts as a move of the date",
    );
    // Asked and not confirmed it is nothing yet, and taken back neither.
    const back = decision({ kind: "takenBack", decisionId: asked.id }, why);
    for (const decisions of [[asked], [asked, back]])
      expect(paperOf({ decisions }).tables).toEqual([]);
  });

  it("a decision taken back that the body had been told of, and not one it never saw", () => {
    const before = {
      effective: day("2018-05-20"),
      recorded: instant("2018-05-20T09:00:00Z"),
    };
    const back = (first: Decision) =>
      decision(
        { kind: "takenBack", decisionId: first.id },
        { words: "Recorded by mistake." },
      );
    const seen = decision({ kind: "suspended" }, before);
    const unseen = decision({ kind: "suspended" });
    expect(
      rowsIn(
        paperOf({ decisions: [seen, back(seen)] }).tables,
        "Changes to the plan",
      )[0]?.[2],
    ).toBe(
      "Taken back: Suspended (Audit and Accounts Committee, meeting of 19 June 2018, minute 12)",
    );
    expect(paperOf({ decisions: [unseen, back(unseen)] }).tables).toEqual([]);
  });

  it("of an exempt action only in the exempt part, and the public part says that there is more", () => {
    const over = {
      actions: [anAction({ exempt: "paragraph 3", title: "A secret sale" })],
      decisions: [decision({ kind: "actionWithdrawn" }, why)],
    };
    const open = paperOf(over);
    expect(open.tables).toEqual([]);
    expect(open.text).not.toContain("secret");
    expect(open.text).toContain("1 further decision is about exempt actions");
    expect(
      rowsIn(
        paperOf(over, { audience: "exempt" }).tables,
        "Changes to the plan",
      ),
    ).toHaveLength(1);
  });

  it("under the title the action had on the day of the paper", () => {
    const later = decision(
      { kind: "retitled", from: "Old words", to: "New words" },
      {
        effective: day("2018-07-03"),
        recorded: instant("2018-07-03T09:00:00Z"),
      },
    );
    const { text } = paperOf({
      actions: [anAction({ title: "New words", due: on("2018-09-30") })],
      decisions: [decision({ kind: "suspended" }, why), later],
    });
    expect(text).toContain("Old words");
    expect(text).not.toContain("New words");
  });
});
