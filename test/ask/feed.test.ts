// The feed's totals are those of the position, at thirty-six month ends, and those of a plain reading of the archive.
import { describe, expect, it } from "vitest";
import { feedOf, monthEnds } from "../../src/ask/feed.ts";
import type { FeedTable } from "../../src/ask/feedTables.ts";
import { writeArchive } from "../../src/documents/archive.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { position } from "../../src/domain/history/position.ts";
import { withheld } from "../../src/domain/readableActions.ts";
import { opened, somebody, today } from "./asking.ts";
import { plainRows, refsWhere } from "./plainRows.ts";
import { storiedPlans } from "./storiedPlans.ts";

const [corporate] = storiedPlans();

/** The plan as if it had begun two years earlier, so that three years of month ends have something to say. */
function longAgo(record: PlanRecord): PlanRecord {
  const back = (on: CalendarDate, n: number) =>
    n % 2 === 0 ? on : addDays(on, -730);
  return {
    ...record,
    actions: record.actions.map((one) => ({
      ...one,
      added: addDays(one.added, -800),
      addedAt: "2023-10-20T09:00:00.000Z" as Instant,
    })),
    updates: record.updates.map((one, n) => {
      const effective = back(one.effective, n);
      const recorded =
        n % 2 === 0 ? one.recorded : (`${effective}T10:00:00.000Z` as Instant);
      return { ...one, effective, recorded };
    }),
  };
}

const plan = longAgo(corporate);
const feed = feedOf(opened(plan, somebody("member")));
const table = (name: string): FeedTable => {
  const found = feed.tables.find((one) => one.name === name);
  if (!found) throw new Error(`No table ${name}`);
  return found;
};
const last36 = monthEnds(day("2023-11-30"), day("2026-10-31"));

/** The rows of a table as records, by column. */
function records({ columns, rows }: FeedTable) {
  return rows.map((row) =>
    Object.fromEntries(columns.map((name, n) => [name, row[n]])),
  );
}

const db = plainRows(writeArchive(plan));
const positions = records(table("positions"));
const actionsAt = records(table("actions_at"));

describe("at each of the last thirty-six month ends and today", () => {
  it("there are as many, one after the other, with today at the end", () => {
    expect(last36.length).toBe(36);
    expect(feed.days.slice(-37)).toEqual([...last36, today]);
    expect(feed.leftOut).toBe(0);
  });

  it.each([...last36, today])("%s", (asAt) => {
    const at = position(historyOf(plan), { asAt });
    const value = (figure: string) =>
      positions.find(
        (one) =>
          one["as_at"] === asAt &&
          one["figure"] === figure &&
          one["since"] === null,
      )?.["value"];
    for (const [name, count] of Object.entries(at.counts))
      expect(value(name), name).toBe(count);
    expect(value("percentComplete")).toBe(at.percentComplete);
    expect(value("overdue")).toBe(at.overdue.length);
    expect(value("awaiting")).toBe(at.awaiting.length);
    expect(value("total")).toBe(refsWhere(db, "1", asAt).length);
    expect(value("overdue")).toBe(refsWhere(db, "late", asAt).length);
    const rows = actionsAt.filter((one) => one["as_at"] === asAt);
    expect(rows.length).toBe(at.counts.total);
    for (const status of ["completed", "inProgress", "slippage"] as const)
      expect(rows.filter((one) => one["status"] === status).length).toBe(
        at.counts[status],
      );
    expect(
      rows.filter((one) => one["overdue"] === true).map((one) => one["ref"]),
    ).toEqual(at.overdue);
  });
});

describe("the tables", () => {
  it("have one row a fact: no key stands twice", () => {
    const keys: Readonly<Record<string, number>> = {
      plans: 1,
      themes: 2,
      posts: 2,
      actions: 2,
      positions: 4,
      actions_at: 3,
      entries: 2,
    };
    for (const { name, rows } of feed.tables) {
      const made = rows.map((row) => JSON.stringify(row.slice(0, keys[name])));
      expect(new Set(made).size, name).toBe(rows.length);
    }
  });

  it("hold every entry once", () => {
    expect(table("entries").rows.length).toBe(
      plan.updates.length + plan.revisions.length + plan.decisions.length,
    );
  });

  it("hold no note, no unsigned word and no exempt title, whoever writes them", () => {
    const exempt = {
      ...plan,
      actions: plan.actions.map((one) =>
        one.ref === "1.1" ? { ...one, exempt: "3", title: "Zanzibar" } : one,
      ),
      updates: plan.updates.map((one) => ({ ...one, note: "Zanzibar" })),
    };
    const text = JSON.stringify(feedOf(opened(exempt, somebody("member"))));
    expect(text).not.toContain("Zanzibar");
    expect(text).toContain(withheld);
  });

  it("of a plan with nothing recorded have today and nothing else", () => {
    const empty = {
      ...plan,
      actions: [],
      updates: [],
      revisions: [],
      decisions: [],
    };
    const { days, tables } = feedOf(opened(empty));
    expect(days).toEqual([today]);
    expect(tables.find(({ name }) => name === "actions_at")?.rows).toEqual([]);
  });

  it("go back ten years, and say how many months were left out", () => {
    const [first] = plan.actions;
    const old = {
      ...plan,
      actions: first
        ? [
            {
              ...first,
              added: day("2014-01-15"),
              addedAt: "2014-01-15T09:00:00.000Z" as Instant,
            },
          ]
        : [],
    };
    const { days, leftOut } = feedOf(opened(old));
    expect(days.length).toBe(121);
    expect(leftOut).toBe(34);
  });
});
