// The sentence in which a decision stands for good, read years later by an auditor.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  bodyTitle,
  correctionIn,
  decidedBy,
  decidedWhere,
} from "../../../src/domain/revisions/decidedBy.ts";
import { decision } from "../committeePaper/decidedWorld.ts";
import { aMeeting, board, committee, refused } from "../ruleWorld.ts";
import { decide, proposedTo } from "../sitting.ts";

const later = aMeeting(committee, "2018-09-11");
const known = { bodies: [board, committee], meetings: [later] };
const endorsed = {
  kind: "endorsed",
  revisionId: asId<"Revision">("revision-1"),
  date: null,
} as const;
const corrects = asId<"Meeting">("audit-2018-06-19");

describe("a decision names its body, day, minute and who wrote it down", () => {
  test.each([
    [
      "a body's, with a minute",
      decision(endorsed),
      "Audit and Accounts Committee, 19 June 2018, minute 12, recorded by Author",
    ],
    [
      "without a minute",
      decision(endorsed, { minute: null }),
      "Audit and Accounts Committee, 19 June 2018, recorded by Author",
    ],
    [
      "of no body: a lead's own, named once",
      decision(endorsed, { bodyId: null, minute: null }),
      "Author, 19 June 2018",
    ],
    [
      "of a body that is no longer in the plan",
      decision(endorsed, { bodyId: asId("gone") }),
      "Author, 19 June 2018, minute 12",
    ],
    [
      "a correction, at the meeting that recorded it",
      decision({ ...endorsed, corrects }, { meetingId: later.id }),
      "Audit and Accounts Committee, 19 June 2018, minute 12, a correction recorded at the meeting of 11 September 2018, recorded by Author",
    ],
    [
      "a correction whose meeting is not known",
      decision({ ...endorsed, corrects }, { meetingId: asId("gone") }),
      "Audit and Accounts Committee, 19 June 2018, minute 12, a correction recorded at a later meeting, recorded by Author",
    ],
  ])("%s", (_, one, words) => {
    expect(inEnglish(decidedBy(known, one))).toBe(words);
  });

  const own = aMeeting(committee, "2018-06-19");
  test.each([
    ["nobody decided", null, "no body recorded"],
    [
      "a body's, where its meeting is not known",
      decision(endorsed, { meetingId: asId("gone") }),
      "Audit and Accounts Committee, 19 June 2018, minute 12",
    ],
    [
      "a body's at a meeting, which gives the day",
      decision(endorsed, { meetingId: later.id }),
      "Audit and Accounts Committee, meeting of 11 September 2018, minute 12",
    ],
    [
      "of no body, and the day it took effect",
      decision(endorsed, { bodyId: null }),
      "no body recorded, 19 June 2018",
    ],
    [
      "without a minute",
      decision(endorsed, { minute: null }),
      "Audit and Accounts Committee, meeting of 19 June 2018, no minute recorded",
    ],
    [
      "with a minute of blanks",
      decision(endorsed, { minute: "  " }),
      "Audit and Accounts Committee, meeting of 19 June 2018, no minute recorded",
    ],
    [
      "with blanks about its minute",
      decision(endorsed, { minute: " 12 " }),
      "Audit and Accounts Committee, meeting of 19 June 2018, minute 12",
    ],
    [
      "a correction, with the day of the meeting it puts right",
      decision(
        { ...endorsed, corrects },
        { meetingId: later.id, effective: day("2018-06-20") },
      ),
      "Audit and Accounts Committee, meeting of 11 September 2018, minute 12, correcting the meeting of 19 June 2018",
    ],
    [
      "a correction of a meeting that is not known: the day it took effect",
      decision(
        { ...endorsed, corrects: asId<"Meeting">("gone") },
        { meetingId: later.id, effective: day("2018-06-20") },
      ),
      "Audit and Accounts Committee, meeting of 11 September 2018, minute 12, correcting the meeting of 20 June 2018",
    ],
  ])("where it can be found: %s", (_, one, words) => {
    expect(
      decidedWhere(one, {
        bodies: known.bodies,
        meetings: [later, own],
      }),
    ).toBe(words);
  });

  test("a body that is not there has no title, a decision of its own is no correction, and meetings that are not there are none", () => {
    expect(bodyTitle(known.bodies, { bodyId: asId("gone") })).toBeNull();
    expect(correctionIn(known.meetings, decision(endorsed))).toBeNull();
    expect(correctionIn([], decision({ ...endorsed, corrects }))).toStrictEqual(
      { at: null, of: null },
    );
  });
});

test.each(["endorsed", "refused"] as const)(
  "whoever decides a second time is told that it was %s, by whom, when and under which minute",
  (outcome) => {
    const world = proposedTo("2019-03-31");
    const decided = world.after(decide(world, { outcome }));
    const second = decide(decided, {
      meeting: aMeeting(committee, "2018-06-20"),
    });
    expect(refused(second).words).toBe(
      `The proposal on 1.5 was already ${outcome} by Audit and Accounts Committee on 19 June 2018 (minute 12). A second decision needs a new proposal.`,
    );
  },
);
