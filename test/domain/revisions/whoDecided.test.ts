// The sentence in which a decision stands for good, read years later by an auditor.
import { describe, expect, test } from "vitest";
import { asId } from "../../../src/domain/values/id.ts";
import {
  bodyTitle,
  correctionIn,
  decidedBy,
} from "../../../src/domain/revisions/decidedBy.ts";
import { decision } from "../committeePaper/decidedWorld.ts";
import { aMeeting, board, committee } from "../ruleWorld.ts";

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
    expect(decidedBy(known, one)).toBe(words);
  });

  test("a body that is not there has no title, a decision of its own is no correction, and meetings that are not there are none", () => {
    expect(bodyTitle(known.bodies, { bodyId: asId("gone") })).toBeNull();
    expect(correctionIn(known.meetings, decision(endorsed))).toBeNull();
    expect(correctionIn([], decision({ ...endorsed, corrects }))).toStrictEqual(
      { at: null, of: null },
    );
  });
});
