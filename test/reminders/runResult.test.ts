// What a run says of itself is what happened: a reminder is "sent" only where it stands in the card that went.
import { expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Digest, Reminder } from "../../src/domain/reminding/reminder.ts";
import { aboutOf } from "../../src/reminders/messages/about.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { resultOf, shownRun } from "../../src/reminders/day/runResult.ts";

const today = day("2026-11-23");
const recipient = {
  objectId: "officer",
  email: null,
  name: "Head of Finance (placeholder)",
};

function reminder(ref: string): Reminder {
  return {
    key: `v1|${ref}|due|officer`,
    repeats: null,
    rule: "dueToday",
    planId: asId("plan"),
    actionId: asId(ref),
    ref: ref as Reminder["ref"],
    inForce: today,
    recipient,
    as: "holder",
    days: 0,
    on: today,
    by: null,
    words: "It is due today.",
  };
}

it("what became due after a person's card of the day is said to wait for the next one", () => {
  const key = `v1|tenant|digest|officer|${today}`;
  const sent: Digest = {
    key,
    day: today,
    recipient,
    reminders: [reminder("1.1")],
  };
  const about = aboutOf(sent, "en", "run");
  const row = {
    ...plannedRow(key, today, "chat", about, 1),
    version: "1",
    state: "sent" as const,
    via: "card" as const,
  };
  const digests = [{ ...sent, reminders: [reminder("1.1"), reminder("1.2")] }];
  const result = resultOf(
    {
      day: today,
      digests,
      troubles: [],
      correlation: "run",
      planned: 0,
      held: null,
      unreadable: 0,
    },
    [row],
  );
  const { people, reminders } = shownRun(result);
  expect(people).toBe(1);
  expect(reminders.map(({ ref, state }) => [ref, state])).toEqual([
    ["1.1", "sent"],
    ["1.2", "waiting"],
  ]);
  expect(reminders[1]?.note).toContain("next");
});
