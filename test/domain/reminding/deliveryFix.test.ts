import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { deliveryFindings } from "../../../src/domain/reminding/deliveryFix.ts";

const line = (who: string, on: string, result: string, why = "") => ({
  recipient: { objectId: who, email: null, name: who },
  day: day(on),
  result,
  why,
});

describe("who was not reached is a finding with the cause, the fix and who can do it", () => {
  it.each([
    ["BotNotInConversationRoster", /not installed/, /Teams administrator/],
    [
      "403 BotDisabledByAdmin. Email: the mailbox refused.",
      /switched off/,
      /Teams administrator/,
    ],
    ["ConversationBlockedByUser", /blocked Waymark/, /themselves/],
    ["NoObjectId", /does not know/, /plan administrator/],
    ["Something new", /Something new/, /looks after Waymark/],
  ])("%s", (why, cause, who) => {
    const [found] = deliveryFindings([
      line("Ann", "2026-11-23", "failed", why),
      line("Ann", "2026-11-23", "failed", why),
    ]);
    expect(found).toMatchObject({ code: "deliveryFailed", where: "Ann" });
    expect(found?.cause).toMatch(cause);
    expect(found?.cause).toMatch(/^2 reminders of 23 November 2026/);
    expect(found?.who).toMatch(who);
    expect(found?.fix).not.toBe("");
  });

  it("and nobody else is: reached since, put off, out of hours, or told of another by the same card", () => {
    expect(
      deliveryFindings([
        line("Ann", "2026-11-20", "failed", "x"),
        line("Ann", "2026-11-23", "sent"),
        line("Bob", "2026-11-23", "suppressed"),
        line("Cy", "2026-11-23", "expired"),
        line("Di", "2026-11-23", "sent"),
      ]),
    ).toEqual([]);
  });

  it("a failure since somebody was reached counts, in whatever order the lines come", () => {
    const lines = [
      line("Ann", "2026-11-23", "failed", "x"),
      line("Ann", "2026-11-20", "sent"),
      line("Bob", "2026-11-20", "sent"),
    ];
    for (const some of [lines, lines.toReversed()])
      expect(deliveryFindings(some).map(({ where }) => where)).toEqual(["Ann"]);
  });
});
