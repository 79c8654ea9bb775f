// An archive with forged moments: what is brought into a plan that is there was recorded when it was brought, whatever the file says.
import { expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { position } from "../../../src/domain/history/position.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import {
  accepted,
  administrator,
  aPlan,
  aRecord,
  aWorld,
  instant,
  officer,
} from "../ruleWorld.ts";
import { action, entryOf, founded } from "./writers.ts";

const forged = "2018-01-10";
const brought = instant("2018-09-01T09:00:00Z");

const { updates } = accepted(
  recordProgress(
    { status: "slippage", note: "Forged." },
    aWorld(action).context(officer, forged),
  ),
);
const { revisions } = accepted(
  proposeDate(
    { to: "2030-01-01", reason: "scope", words: "Forged." },
    aWorld(action).context(officer, forged),
  ),
);

const load = (by: typeof officer, proof: "administrator" | "officer") =>
  entryOf(
    {
      what: "load",
      value: { ...aRecord({ updates, revisions }), plans: [] },
    },
    by.person,
    proof,
    brought,
  );

const positionAt = (
  entries: Parameters<typeof countedFrom>[1],
  asAt: string,
) => {
  const { plans: _plans, ...record } = countedFrom(aPlan(), entries).record;
  return position(historyOf(aRecord(record)), { asAt: day(asAt) });
};

test("no day before it was brought changes, and from that day on it is known", () => {
  const all = [founded(), load(administrator, "administrator")];
  for (const asAt of ["2018-01-10", "2018-06-30", "2018-08-31"])
    expect(positionAt(all, asAt)).toEqual(positionAt([founded()], asAt));
  expect(positionAt(all, "2018-09-01").counts.slippage).toBe(1);
});

test("and an officer brings nothing in at all", () => {
  const { uncounted, record } = countedFrom(aPlan(), [
    founded(),
    load(officer, "officer"),
  ]);
  expect(uncounted).toHaveLength(1);
  expect(record.updates).toEqual([]);
});
