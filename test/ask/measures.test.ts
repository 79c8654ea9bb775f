// Did it help, asked of a plan with measures on its completed actions: each figure equals a plain SQL reading of the archive's rows.
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { ActionId } from "../../src/domain/values/id.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { askingOf, figureOf, opened, somebody } from "./asking.ts";
import { plainRows, refsWhere } from "./plainRows.ts";
import { storiedPlans } from "./storiedPlans.ts";

const [corporate] = storiedPlans();
let made = 0;

function entry(
  actionId: ActionId,
  ruling: Ruling,
  on: string,
  recorded = on,
): Decision {
  made += 1;
  const time = `10:${String(Math.floor(made / 60)).padStart(2, "0")}:${String(made % 60).padStart(2, "0")}`;
  return {
    id: asId(`measure-${made}`),
    planId: corporate.plan.id,
    actionId,
    ruling,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: null,
    effective: day(on),
    recorded: `${recorded}T${time}.000Z` as Instant,
    by: { objectId: null, email: null, name: "HR Manager" },
  };
}

/** Every third action measured, with readings that come late, twice of a day, are taken away, and a measure that is dropped. */
function withMeasures(record: PlanRecord): PlanRecord {
  const decisions = record.actions.flatMap(({ id }, n): Decision[] => {
    if (n % 3 === 2) return [];
    const measureId = asId<"Measure">(`m-${n}`);
    const read = (on: string, value: number | null, recorded = on) =>
      entry(
        id,
        { kind: "reading", measureId, value, source: "Monthly return" },
        on,
        recorded,
      );
    const better = n % 2 === 0 ? ("lower" as const) : ("higher" as const);
    return [
      entry(
        id,
        {
          kind: "measureSet",
          measure: {
            id: measureId,
            title: `Measure ${n}`,
            unit: "days",
            better,
            baseline: 10,
            baselineOn: day("2025-10-01"),
            target: null,
            targetBy: null,
            themeId: null,
          },
        },
        "2025-10-01",
        "2026-01-05",
      ),
      read("2026-03-15", 10 + ((n % 5) - 2)),
      // Of July, recorded in September.
      read("2026-07-31", 10 + ((n % 4) - 1), "2026-09-10"),
      ...(n % 7 === 0 ? [read("2026-07-31", 10, "2026-10-02")] : []),
      ...(n % 9 === 0 ? [read("2026-07-31", null, "2026-10-20")] : []),
      ...(n % 11 === 0
        ? [entry(id, { kind: "measureDropped", measureId }, "2026-11-01")]
        : []),
    ];
  });
  return { ...record, decisions: [...record.decisions, ...decisions] };
}

const record = withMeasures(corporate);
const archive = writeArchive(record);
const days = ["2026-03-31", "2026-08-31", "2026-09-30", "2026-11-24"];

/** The rows of measures, and for each completed action the day it was done, in a database of their own. */
function measureRows(): DatabaseSync {
  const { record: rows } = JSON.parse(archive) as {
    record: {
      decisions: {
        actionId: string;
        effective: string;
        recorded: string;
        ruling: {
          kind: string;
          measureId?: string;
          value?: number | null;
          measure?: {
            id: string;
            baseline: number;
            baselineOn: string;
            better: string;
          };
        };
      }[];
      updates: {
        actionId: string;
        kind: string;
        status: string | null;
        effective: string;
        recorded: string;
        actual: string | null;
      }[];
    };
  };
  const db = new DatabaseSync(":memory:");
  db.exec(
    "create table m (id, action, base, baseOn, better, effective, moment); create table r (m, day, value, moment); create table gone (m, day); create table done (action, day, effective, moment)",
  );
  const put = (table: string, ...values: (string | number | null)[]) =>
    db
      .prepare(`insert into ${table} values (${values.map(() => "?").join()})`)
      .run(...values);
  for (const { ruling, ...one } of rows.decisions) {
    const { measure, measureId = "" } = ruling;
    if (measure)
      put(
        "m",
        measure.id,
        one.actionId,
        measure.baseline,
        measure.baselineOn,
        measure.better,
        one.effective,
        one.recorded,
      );
    if (ruling.kind === "reading")
      put("r", measureId, one.effective, ruling.value ?? null, one.recorded);
    if (ruling.kind === "measureDropped") put("gone", measureId, one.effective);
  }
  for (const one of rows.updates)
    if (one.kind === "confirm" || one.status === "completed")
      put(
        "done",
        one.actionId,
        one.actual ?? one.effective,
        one.effective,
        one.recorded,
      );
  return db;
}

const db = measureRows();
const plain = plainRows(archive);

/** What a completed action is counted as, by SQL. */
function states(d: string): ReadonlyMap<string, string> {
  const latest = `
    select m.action, m.base, m.better, r.value, r.day from m join r on r.m = m.id
    where m.effective <= '${d}' and substr(m.moment, 1, 10) <= '${d}'
      and not exists (select 1 from gone where gone.m = m.id and gone.day <= '${d}')
      and r.day <= '${d}' and r.day > m.baseOn and substr(r.moment, 1, 10) <= '${d}' and r.value is not null
      and not exists (select 1 from r s where s.m = r.m and s.day = r.day and s.moment > r.moment and substr(s.moment, 1, 10) <= '${d}')
    order by r.day`;
  const last = new Map(
    (
      db.prepare(latest).all() as {
        action: string;
        base: number;
        better: string;
        value: number;
        day: string;
      }[]
    ).map((row) => [row.action, row]),
  );
  const done = new Map(
    (
      db
        .prepare(
          `select action, day from done where effective <= '${d}' and substr(moment, 1, 10) <= '${d}' order by moment`,
        )
        .all() as { action: string; day: string }[]
    ).map((row) => [row.action, row.day]),
  );
  const refs = new Map(
    record.actions.map(({ id, ref }) => [ref as string, id as string]),
  );
  return new Map(
    refsWhere(plain, "status = 'completed'", d).map((ref) => {
      const action = refs.get(ref) ?? "";
      const row = last.get(action);
      const since = done.get(action);
      if (!row || (since && row.day < since)) return [ref, "notMeasured"];
      const better =
        row.better === "lower" ? row.value < row.base : row.value > row.base;
      return [ref, better ? "moved" : "notMoved"];
    }),
  );
}

let ask: Awaited<ReturnType<typeof askingOf>>["ask"];
beforeAll(async () => {
  ({ ask } = await askingOf([opened(record)]));
});

describe("how many helped", () => {
  it.each(days)("at %s, each with its refs, and the three sum", async (d) => {
    const answer = await ask("measures", { asAt: d });
    const wanted = states(d);
    let sum = 0;
    for (const state of ["moved", "notMoved", "notMeasured"]) {
      const found = figureOf(answer, `measure.${state}`);
      expect(found.refs.toSorted(), state).toEqual(
        [...wanted]
          .filter(([, one]) => one === state)
          .map(([ref]) => ref)
          .toSorted(),
      );
      sum += found.value ?? 0;
    }
    expect(figureOf(answer, "completedActions").value).toBe(sum);
    expect(sum).toBe(wanted.size);
  });

  it("the days tell something: each of the three is met, and they change", () => {
    const all = days.map((d) => [...states(d).values()]);
    for (const state of ["moved", "notMoved", "notMeasured"])
      expect(all.flat()).toContain(state);
    expect(new Set(all.map((one) => one.join())).size).toBeGreaterThan(2);
  });
});

it("an archive written and read again answers the same", () => {
  const read = readArchive(archive);
  if (!read.ok) throw new Error(inEnglish(read.words));
  expect(read.value.record.decisions).toEqual(record.decisions);
});

it("of an exempt action anybody reads the numbers and neither what is measured nor from where", async () => {
  const [first] = record.actions;
  if (!first) throw new Error("no action");
  const exempt = {
    ...record,
    actions: record.actions.map((one) =>
      one.id === first.id ? { ...one, exempt: "3" as never } : one,
    ),
  };
  const { ask: open } = await askingOf([opened(exempt, somebody("member"))]);
  const answer = await open("measures", { most: 1000, asAt: "2026-10-15" });
  const row = answer.rows.find(({ ref }) => ref === first.ref);
  expect(row?.["baseline"]).toBe(10);
  expect(JSON.stringify(row)).not.toMatch(/Measure 0|Monthly/);
});
