// The page of reminders: settings as typed, the delivery log as read.
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Ref } from "../../src/domain/values/ref.ts";
import { defaultReminderSettings } from "../../src/domain/reminding/reminderSettings.ts";
import type { ReminderLine } from "../../src/sharepoint/nouns/reminderLog.ts";
import { deliveryRows } from "../../src/tab/reminding/deliveryRows.ts";
import { ruleLines } from "../../src/tab/reminding/ruleLines.ts";
import {
  settingsFrom,
  typedFrom,
} from "../../src/tab/reminding/typedSettings.ts";

const owner = { objectId: "0a", email: "a@council.example", name: "A. Owner" };

describe("the form of the rules", () => {
  it("says back exactly what it was given", () => {
    const settings = {
      ...defaultReminderSettings,
      updateWindow: { opens: 1, closes: 5 },
      planOwner: owner,
      localDays: [day("2026-12-29"), day("2026-12-30")],
      escalateToBoardDays: null,
      weeklyFor: ["0a"],
      language: "cy" as const,
      sensitive: true,
    };
    expect(settingsFrom(typedFrom(settings), [owner])).toEqual({
      ok: true,
      value: settings,
    });
  });

  it.each([
    [
      "https://teams.microsoft.com/l/channel/19%3Aabc123%40thread.tacv2/General?groupId=g&tenantId=t",
      "19:abc123@thread.tacv2",
    ],
    [" 19:abc123@thread.tacv2 ", "19:abc123@thread.tacv2"],
    ["  ", null],
  ])(
    "takes the channel from the link that Teams copies: “%s”",
    (channel, id) => {
      const answer = settingsFrom(
        { ...typedFrom(defaultReminderSettings), channel },
        [],
      );
      expect(answer).toMatchObject({ ok: true, value: { channel: id } });
    },
  );

  it.each([
    [{ dueSoonDays: "soon" }, "“Due soon: working days before” should be"],
    [{ dueSoonDays: "" }, "“Due soon: working days before”"],
    [{ sendFrom: "18:00" }, "“Not before” should be earlier than “Not after”"],
    [{ opens: "3" }, "“Monthly update window”"],
    [{ localDays: "29 December" }, "“The council's own closed days”"],
  ])("refuses %j by the name of the box", (part, words) => {
    const answer = settingsFrom(
      { ...typedFrom(defaultReminderSettings), ...part },
      [],
    );
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.words).toContain(words);
  });

  it("is told in sentences without an empty one", () => {
    const lines = ruleLines(
      { ...defaultReminderSettings, updateWindow: { opens: 1, closes: 12 } },
      [],
    );
    expect(lines).toContain(
      "Updates are asked for from working day 1 to working day 12 of the month.",
    );
    expect(lines.every((line) => line.endsWith("."))).toBe(true);
  });
});

describe("the delivery log", () => {
  const recorded = parseInstant("2026-11-23T09:00:00.000Z");
  const line = (over: Partial<ReminderLine>): ReminderLine => {
    if (!recorded) throw new Error("No such moment.");
    return {
      id: asId("1"),
      planId: asId("p"),
      actionId: asId("a1"),
      recipient: owner,
      day: day("2026-11-23"),
      rule: "late",
      channel: "card",
      result: "sent",
      why: null,
      recorded,
      ...over,
    };
  };
  const refs = new Map([
    [asId<"Action">("a1"), "5.10" as Ref],
    [asId<"Action">("a2"), "5.9" as Ref],
  ]);

  it("has one line a person and day, refs in natural order", () => {
    const rows = deliveryRows([line({}), line({ actionId: asId("a2") })], refs);
    expect(rows).toMatchObject([
      {
        name: "A. Owner",
        refs: ["5.9", "5.10"],
        result: "Card in chat",
        fix: null,
      },
    ]);
  });

  it.each([
    ["BotNotInConversationRoster", /not installed/, /app setup policy/],
    ["ConversationBlockedByUser", /blocked/, /Unblock/],
    ["Strange", /Strange/, /looks after Waymark/],
  ])("names the cause and the fix of %s", (code, cause, fix) => {
    const [row] = deliveryRows(
      [
        line({
          result: "failed",
          channel: "none",
          why: `Teams answered 403 (${code}).`,
        }),
      ],
      refs,
    );
    expect(row?.result).toMatch(cause);
    expect(row?.fix).toMatch(fix);
  });

  it("names what stood in the way of the email as well", () => {
    const [row] = deliveryRows(
      [
        line({
          result: "failed",
          channel: "none",
          why: "Teams answered 403 (BotNotInConversationRoster). Email: the mailbox refused.",
        }),
      ],
      refs,
    );
    expect(row?.result).toMatch(/not installed.*Email: the mailbox refused/);
  });

  it("says when email was the way, and why", () => {
    const [row] = deliveryRows(
      [
        line({
          channel: "email",
          why: "Teams answered 403 (BotNotInConversationRoster).",
        }),
      ],
      refs,
    );
    expect(row?.result).toMatch(/^By email.*not installed/);
    expect(row?.fix).not.toBeNull();
  });
});
