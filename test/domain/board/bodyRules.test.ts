// Keeping bodies and their meetings right: names, what each may agree, the days they meet.
import { describe, expect, it } from "vitest";
import {
  addMeeting,
  keepBody,
  moveMeeting,
  nextMeetingDay,
} from "../../../src/domain/board/bodyRules.ts";
import type { BodyDraft } from "../../../src/domain/board/bodyRules.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  accepted,
  administrator,
  aMeeting,
  board,
  boardMember,
  committee,
  planId,
  refused,
} from "../ruleWorld.ts";

const planned = (body: typeof board, date: string) => ({
  ...aMeeting(body, date),
  state: "planned" as const,
});
const june = planned(board, "2018-06-12");
const july = planned(board, "2018-07-10");

describe("bodies and their meetings", () => {
  const keeping = { planId, actor: administrator, bodies: [board, committee] };
  const draft = {
    title: "Employment Panel",
    aliases: "Panel; panel\nThe Employment Panel",
    kind: "other" as const,
    frequency: "asAppropriate" as const,
    mayAgree: "none" as const,
    days: "",
    remit: " Interim Chief Executive ",
  };

  it("keeps aliases once each and the remit", () => {
    expect(accepted(keepBody(draft, asId("panel"), keeping))).toMatchObject({
      aliases: ["Panel", "The Employment Panel"],
      remit: "Interim Chief Executive",
    });
  });

  it("keeps up to how many days it may move a date", () => {
    const within = { ...draft, mayAgree: "upTo" as const, days: " 31 " };
    expect(accepted(keepBody(within, asId("panel"), keeping)).mayAgree).toEqual(
      { kind: "upTo", days: 31 },
    );
  });

  it.each([
    ["a name another body has as an alias", { title: "smt" }, "sameName"],
    [
      "an alias another body has as its name",
      { aliases: "Programme board" },
      "sameName",
    ],
    ["no name", { title: " " }, "noName"],
    ["so many days without how many", { mayAgree: "upTo" }, "noDays"],
    ["no days at all", { mayAgree: "upTo", days: "0" }, "noDays"],
    ["half a day", { mayAgree: "upTo", days: "1.5" }, "noDays"],
  ] satisfies [string, Partial<BodyDraft>, string][])(
    "refuses %s",
    (_, over, because) => {
      expect(
        refused(keepBody({ ...draft, ...over }, asId("panel"), keeping))
          .because,
      ).toBe(because);
    },
  );

  it("refuses a Board member, saying who keeps the calendar", () => {
    expect(
      refused(
        keepBody(draft, asId("panel"), { ...keeping, actor: boardMember }),
      ).words,
    ).toContain("the plan administrator or the report author");
  });

  const dating = { actor: administrator, meetings: [june, july] };
  it("refuses two meetings of one body on a day, and moving one that was held", () => {
    expect(
      refused(moveMeeting(june, "2018-07-10", board, dating)).because,
    ).toBe("sameDay");
    expect(
      refused(addMeeting("2018-07-10", asId("x"), board, dating)).because,
    ).toBe("sameDay");
    expect(
      refused(addMeeting("2018-02-30", asId("x"), board, dating)).because,
    ).toBe("noSuchDay");
    expect(
      refused(
        moveMeeting({ ...june, state: "closed" }, "2018-06-13", board, dating),
      ).because,
    ).toBe("held");
  });

  it.each([
    [board, "2018-08-07"],
    [{ ...board, frequency: "quarterly" as const }, "2018-10-09"],
    [{ ...board, frequency: "asAppropriate" as const }, null],
    [committee, null],
  ])(
    "offers the next meeting on the same weekday a round on",
    (body, expected) => {
      expect(nextMeetingDay(body, [june, july])).toBe(expected);
    },
  );
});
