// Which entries about measures count, whoever wrote them around the program: by the list they are in and what was recorded before.
import { expect, it } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import type { Entry, Proof } from "../../../src/domain/entries/entry.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Actor } from "../../../src/domain/rights/permission.ts";
import { action, entryOf, founded } from "../entries/writers.ts";
import {
  aPlan,
  aRecord,
  instant,
  lead,
  officer,
  otherOfficer,
} from "../ruleWorld.ts";
import { measured, read } from "./measuredPlan.ts";

const base = aRecord({ actions: [action] });
const set = measured(base, { actionId: action.id }, { actor: lead });
const [measure] = set.record.decisions;
const reading = read(set.record, set.id, "2018-04-01, 8").decisions.at(-1);
if (!measure || !reading) throw new Error("No entries.");

const at = (n: number) => instant(`2018-06-0${n}T09:00:00Z`);
const said = (value: Decision, by: Actor, proof: Proof, n: number): Entry =>
  entryOf({ what: "decision", value }, by.person, proof, at(n));
const other = {
  ...measure,
  id: asId<"Decision">("other"),
  ruling: {
    ...measure.ruling,
    measure: {
      ...(measure.ruling as never as { measure: object }).measure,
      unit: "hours",
    },
  },
} as Decision;

it.each<readonly [string, readonly Entry[], readonly number[]]>([
  [
    "set by a lead, read by the officer whose post answers",
    [said(measure, lead, "lead", 4), said(reading, officer, "officer", 5)],
    [],
  ],
  [
    "set by an officer, so that its reading is of nothing",
    [
      said(measure, officer, "officer", 4),
      said(reading, officer, "officer", 5),
    ],
    [1, 2],
  ],
  [
    "read by an officer of another post",
    [said(measure, lead, "lead", 4), said(reading, otherOfficer, "officer", 5)],
    [2],
  ],
  [
    "read before it was set",
    [said(reading, officer, "officer", 4), said(measure, lead, "lead", 5)],
    [1],
  ],
  [
    "given another unit after it was read",
    [
      said(measure, lead, "lead", 4),
      said(reading, officer, "officer", 5),
      said(other, lead, "lead", 6),
    ],
    [3],
  ],
])("%s", (_, entries, not) => {
  const all = [founded(), ...entries];
  const { uncounted } = countedFrom(aPlan(), all);
  expect(uncounted.map(({ entry }) => all.indexOf(entry))).toEqual(not);
});
