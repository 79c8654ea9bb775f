// An undo is held against the person the entry was recorded for, whoever wrote either into the list.
import { expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import type { Person } from "../../../src/domain/plan/person.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  accepted,
  aPlan,
  aWorld,
  instant,
  officer,
  otherOfficer,
} from "../ruleWorld.ts";
import { action, entryOf, founded } from "./writers.ts";

const service: Person = {
  name: "Waymark",
  email: "app@sharepoint",
  objectId: null,
};

const [report] = accepted(
  recordProgress(
    { note: "Words." },
    aWorld(action).context(officer, "2018-01-10"),
  ),
).updates;
if (!report) throw new Error("no report");

const undo: Update = {
  ...report,
  id: asId("undo"),
  kind: "undo",
  note: null,
  about: report.id,
};

/** The report as a card recorded it for the officer, and somebody's undo in the tab or by a card. */
const counts = (by: Person, undoByService: boolean) =>
  countedFrom(aPlan(), [
    founded(),
    entryOf(
      { what: "update", value: report },
      officer.person,
      "officer",
      instant("2018-01-10T09:00:00Z"),
      { byService: true },
    ),
    entryOf(
      { what: "update", value: { ...undo, by } },
      by,
      "officer",
      instant("2018-01-11T09:00:00Z"),
      { byService: undoByService },
    ),
  ]).record.updates.length === 2;

test("what a card recorded for an officer is taken back by that officer, by card or in the tab", () => {
  expect(counts(officer.person, false)).toBe(true);
  expect(counts(officer.person, true)).toBe(true);
});

test("and by nobody else, neither another officer nor whoever wrote the row", () => {
  expect(counts(otherOfficer.person, false)).toBe(false);
  expect(counts(service, false)).toBe(false);
});
