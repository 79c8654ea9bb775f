// How sure it is, asked of a plan that audit looked at: each figure equals a plain SQL reading of the archive's rows.
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { askingOf, figureOf, opened, somebody } from "./asking.ts";
import { plainRows, refsWhere } from "./plainRows.ts";
import { storiedPlans } from "./storiedPlans.ts";

const [corporate] = storiedPlans();

/** Of the actions completed by then: every second verified in September, every fifth sent back in October; two risks accepted. */
function audited(record: PlanRecord): PlanRecord {
  const done = refsWhere(
    plainRows(writeArchive(record)),
    "status = 'completed'",
    "2026-08-31",
  );
  const open = refsWhere(
    plainRows(writeArchive(record)),
    "status <> 'completed'",
    "2026-11-24",
  ).slice(0, 2);
  const idOf = new Map(record.actions.map(({ ref, id }) => [String(ref), id]));
  const entry = (ref: string, ruling: Ruling, on: string, n: number) => ({
    id: asId<"Decision">(`audit-${ruling.kind}-${n}`),
    planId: record.plan.id,
    actionId: idOf.get(ref) ?? null,
    ruling,
    bodyId:
      ruling.kind === "riskAccepted" ? (record.bodies[0]?.id ?? null) : null,
    meetingId: null,
    minute: ruling.kind === "riskAccepted" ? "12" : null,
    words: `Secret of ${ref}`,
    effective: day(on),
    recorded: `${on}T09:00:0${n % 10}.000Z` as Instant,
    by: { objectId: null, email: null, name: "Auditor" },
  });
  const confirmOf = (ref: string) =>
    record.updates.findLast(
      ({ actionId, kind }) => actionId === idOf.get(ref) && kind === "confirm",
    )?.id ?? null;
  const decisions: Decision[] = [
    ...done.flatMap((ref, n) =>
      n % 2 === 0
        ? [
            entry(
              ref,
              { kind: "verified", confirmId: confirmOf(ref) },
              "2026-09-15",
              n,
            ),
          ]
        : [],
    ),
    ...done.flatMap((ref, n) =>
      n % 5 === 0
        ? [
            entry(
              ref,
              { kind: "sentBack", confirmId: confirmOf(ref) },
              "2026-10-15",
              n,
            ),
          ]
        : [],
    ),
    ...open.map((ref, n) =>
      entry(ref, { kind: "riskAccepted" }, "2026-11-10", n),
    ),
  ];
  return { ...record, decisions: [...record.decisions, ...decisions] };
}

const record = audited(corporate);
const archive = writeArchive(record);

/** The rows as they lie in the archive, for SQL. */
function rowsIn(): DatabaseSync {
  const { record: rows } = JSON.parse(archive) as {
    record: {
      actions: { id: string; ref: string }[];
      updates: {
        actionId: string;
        kind: string;
        effective: string;
        recorded: string;
      }[];
      decisions: {
        actionId: string | null;
        effective: string;
        recorded: string;
        ruling: { kind: string };
      }[];
    };
  };
  const db = new DatabaseSync(":memory:");
  db.exec(
    "create table said (ref, kind, effective, moment); create table claim (ref, kind, moment)",
  );
  const refOf = new Map(rows.actions.map(({ id, ref }) => [id, ref]));
  const put = (table: string, ...values: string[]) =>
    db
      .prepare(`insert into ${table} values (${values.map(() => "?").join()})`)
      .run(...values);
  for (const one of rows.decisions)
    put(
      "said",
      refOf.get(one.actionId ?? "") ?? "",
      one.ruling.kind,
      one.effective,
      one.recorded,
    );
  for (const one of rows.updates)
    put("claim", refOf.get(one.actionId) ?? "", one.kind, one.recorded);
  return db;
}

const db = rowsIn();
/** Actions whose last word of this kind or another, by a day, is this kind. */
const lastSaid = (kinds: string, kind: string, d: string) =>
  (
    db
      .prepare(
        `select ref from said a where kind = '${kind}' and effective <= '${d}' and substr(moment, 1, 10) <= '${d}'
         and not exists (select 1 from said b where b.ref = a.ref and b.kind in (${kinds}) and b.moment > a.moment and substr(b.moment, 1, 10) <= '${d}')`,
      )
      .all() as { ref: string }[]
  ).map(({ ref }) => ref);
const both = "'verified','sentBack'";
const plain = plainRows(writeArchive(corporate));

/** Worked out by hand: who is completed comes from the plan before audit looked, and audit's words from the rows. */
function wanted(d: string) {
  const before = refsWhere(plain, "status = 'completed'", d);
  const back = lastSaid(both, "sentBack", d);
  const verified = lastSaid(both, "verified", d);
  const risk = lastSaid("'riskAccepted'", "riskAccepted", d);
  const completed = before.filter((ref) => !back.includes(ref));
  return {
    verified: verified.toSorted(),
    confirmed: completed.filter((ref) => !verified.includes(ref)).toSorted(),
    riskAccepted: risk.toSorted(),
    total: refsWhere(plain, "1", d).filter((ref) => !risk.includes(ref)).length,
    back: back.toSorted(),
  };
}

const days = [
  "2026-06-30",
  "2026-08-31",
  "2026-09-30",
  "2026-10-31",
  "2026-11-24",
];

let ask: Awaited<ReturnType<typeof askingOf>>["ask"];
beforeAll(async () => {
  ({ ask } = await askingOf([opened(record)]));
});

describe("how sure it is", () => {
  it.each(days)("at %s, each state with its refs, and they sum", async (d) => {
    const answer = await ask("assurance", { asAt: d });
    const of = (name: string) => figureOf(answer, `assurance.${name}`);
    const should = wanted(d);
    expect(of("verified").refs.toSorted()).toEqual(should.verified);
    expect(of("confirmed").refs.toSorted()).toEqual(should.confirmed);
    expect(of("riskAccepted").refs.toSorted()).toEqual(should.riskAccepted);
    expect(
      [...of("sentBack").refs, ...of("claimed").refs].filter((ref) =>
        should.back.includes(ref),
      ).length,
    ).toBe(should.back.length);
    const sum = ["open", "sentBack", "claimed", "confirmed", "verified"]
      .map((name) => of(name).value ?? 0)
      .reduce((a, b) => a + b, 0);
    expect(sum).toBe(should.total);
    expect(figureOf(answer, "total").value).toBe(should.total);
    const position = await ask("position", { asAt: d });
    expect(figureOf(answer, "completedActions").value).toBe(
      figureOf(position, "completed").value,
    );
    expect(figureOf(position, "total").value).toBe(should.total);
  });

  it("every state that audit makes is met", () => {
    const last = wanted("2026-11-24");
    expect(last.verified.length).toBeGreaterThan(0);
    expect(last.back.length).toBeGreaterThan(0);
    expect(last.riskAccepted).toHaveLength(2);
  });

  it("members get the figures and not what the auditor wrote", async () => {
    const { ask: open } = await askingOf([opened(record, somebody("member"))]);
    const answer = await open("assurance", { state: "verified", most: 1000 });
    expect(answer.rows.length).toBe(wanted("2026-11-24").verified.length);
    expect(JSON.stringify(answer)).not.toContain("Secret");
    const inside = await ask("assurance", { state: "verified", most: 1000 });
    expect(JSON.stringify(inside)).toContain("Secret");
  });

  it("an archive written and read again answers the same", () => {
    const read = readArchive(archive);
    expect(read.ok && read.value.record.decisions).toEqual(record.decisions);
  });
});
