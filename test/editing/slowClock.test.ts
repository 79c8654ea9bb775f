// The clock of a device that is behind: what is recorded now comes after what others recorded, whatever the clock says.
import { describe, expect, it, test } from "vitest";
import { contextOf } from "../../src/editing/context.ts";
import { planContextOf } from "../../src/editing/planChange.ts";
import { formOpened } from "./floor.ts";
import { moved } from "../domain/planWorld.ts";
import { administrator, instant } from "../domain/ruleWorld.ts";

const record = moved();
const [action] = record.actions;
if (!action) throw new Error("no action");
const { plan, updates, revisions, decisions } = record;
const log = { updates, revisions, decisions };
const last = [...updates, ...revisions, ...decisions]
  .map(({ recorded }) => recorded)
  .toSorted()
  .at(-1);
const editor = (now: string) => ({
  plan,
  actor: administrator,
  now: instant(now),
  door: "tab" as const,
  windows: [],
});
const contexts = (now: string) => [
  contextOf(editor(now), { action, log }, formOpened()),
  planContextOf(editor(now), record, formOpened()),
];

describe("a clock that is behind the last entry", () => {
  it("is not believed: the moment is that of the last entry, and today its day", () => {
    for (const { now, today } of contexts("2001-01-01T09:00:00Z")) {
      expect(now).toBe(last);
      expect(today).toBe(last?.slice(0, 10));
    }
  });
});

test("a clock that is not behind is believed", () => {
  for (const { now, today } of contexts("2030-07-01T23:30:00Z")) {
    expect(now).toBe("2030-07-01T23:30:00.000Z");
    expect(today).toBe("2030-07-02");
  }
});
