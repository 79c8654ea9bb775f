// Whatever is written into the lists by hand or by another program counts for nothing, and is named with its reason: each kind of it stands to the letter beside this test.
import { expect, it } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import type { Entry, Said } from "../../../src/domain/entries/entry.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { aPlan, board, instant, on } from "../ruleWorld.ts";
import {
  at,
  boardMeeting,
  decision,
  held,
  proofs,
  revision,
  update,
  writers,
  type Writer,
} from "./anybodysRows.ts";
import { action, entryOf, founded, others, today } from "./writers.ts";

const endorsed = (revisionId: string, to = "2018-10-31"): Ruling => ({
  kind: "endorsed",
  revisionId: asId(revisionId),
  date: day(to),
});
const from = on("2018-09-30");
const to = on("2018-11-30");
const text = { hash: "h", pieces: {} };
const asked = {
  kind: "correctionAsked" as const,
  from,
  to,
  place: "Row 2",
  cell: "November 2018",
};

/** What was honestly recorded before, each at its minute. */
const before: readonly (readonly [Writer, Said])[] = [
  ["officer", update("said", {})],
  ["officer", update("claimed", { kind: "claim", actual: held })],
  ["lead", update("returned", { kind: "return", about: asId("claimed") })],
  ["officer", update("taken", {})],
  ["officer", update("undone", { kind: "undo", about: asId("taken") })],
  ["officer", revision("asked")],
  ["officer", revision("settled", { to: day("2018-10-15") })],
  [
    "boardMember",
    decision(
      { kind: "refused", revisionId: asId("settled") },
      { id: asId("refused") },
    ),
  ],
];

const forgeries: readonly (readonly [string, Writer, Said])[] = [
  ["progress on another's action", "otherOfficer", update("forged", {})],
  [
    "a status that is a decision",
    "officer",
    update("forged", { status: "withdrawn" }),
  ],
  ["a day to come", "officer", update("forged", { effective: today(5) })],
  [
    "a completion typed in an update",
    "officer",
    update("forged", { status: "completed" }),
  ],
  ["a claim without a day", "officer", update("forged", { kind: "claim" })],
  [
    "a claim that nothing shows",
    "officer",
    update("forged", { kind: "claim", actual: held, note: null }),
  ],
  [
    "a claim answered before",
    "lead",
    update("forged", {
      kind: "confirm",
      about: asId("claimed"),
      status: "completed",
    }),
  ],
  ["a claim nobody made", "lead", update("forged", { kind: "return" })],
  [
    "words nobody wrote, signed off",
    "lead",
    update("forged", { kind: "signOff", about: asId("none") }),
  ],
  [
    "what is not there, taken back",
    "officer",
    update("forged", { kind: "undo", about: asId("none") }),
  ],
  [
    "what was taken back before",
    "officer",
    update("forged", { kind: "undo", about: asId("taken") }),
  ],
  [
    "somebody else's entry, taken back",
    "lead",
    update("forged", { kind: "undo", about: asId("said") }),
  ],
  [
    "an action of no plan",
    "officer",
    update("forged", { actionId: asId("none") }),
  ],
  [
    "a row with an id that is there",
    "officer",
    update("said", { note: "Other words." }),
  ],
  ["a date proposed for another's action", "otherOfficer", revision("forged")],
  ["a ruling by an officer", "officer", decision(endorsed("asked"))],
  [
    "a date endorsed in no body's name",
    "lead",
    decision(endorsed("asked", "2031-12-31"), {
      bodyId: null,
      meetingId: null,
      minute: null,
    }),
  ],
  ["a proposal that is not there", "boardMember", decision(endorsed("none"))],
  [
    "a proposal of no action",
    "boardMember",
    decision(endorsed("asked"), { actionId: null }),
  ],
  ["a proposal decided before", "boardMember", decision(endorsed("settled"))],
  [
    "a body the plan does not have",
    "boardMember",
    decision(endorsed("asked"), { bodyId: asId("none") }),
  ],
  [
    "another body's meeting",
    "boardMember",
    decision(endorsed("asked"), { meetingId: boardMeeting ?? null }),
  ],
  [
    "no meeting",
    "boardMember",
    decision(endorsed("asked"), { meetingId: null }),
  ],
  [
    "a body that may not agree so much",
    "boardMember",
    decision(endorsed("asked", "2020-10-31"), {
      bodyId: board.id,
      meetingId: boardMeeting ?? null,
    }),
  ],
  [
    "an action withdrawn by the Board's member",
    "boardMember",
    decision({ kind: "actionWithdrawn" }),
  ],
  [
    "a decision taken back that is not there",
    "boardMember",
    decision({ kind: "takenBack", decisionId: asId("none") }),
  ],
  [
    "a paper endorsed on another day",
    "boardMember",
    decision(
      { kind: "paperEndorsed", paper: "p", text },
      {
        actionId: null,
        bodyId: board.id,
        meetingId: boardMeeting ?? null,
        effective: today(3),
      },
    ),
  ],
  [
    "a paper endorsed by a committee",
    "boardMember",
    decision(
      { kind: "paperEndorsed", paper: "p", text },
      {
        actionId: null,
      },
    ),
  ],
  [
    "a paper endorsed without its words",
    "boardMember",
    decision(
      { kind: "paperEndorsed", paper: "p" },
      {
        actionId: null,
        bodyId: board.id,
        meetingId: boardMeeting ?? null,
      },
    ),
  ],
  [
    "a paper let out by whoever is no Monitoring Officer",
    "lead",
    decision(
      { kind: "paperOverridden", paper: "p" },
      { actionId: null, bodyId: null, meetingId: null },
    ),
  ],
  [
    "the date of no action corrected",
    "administrator",
    decision(asked, { actionId: null, bodyId: null, meetingId: null }),
  ],
  [
    "a date corrected that it never had",
    "administrator",
    decision(
      { ...asked, from: on("2018-01-01") },
      {
        bodyId: null,
        meetingId: null,
      },
    ),
  ],
  [
    "a correction confirmed that nobody asked",
    "administrator",
    decision(
      {
        kind: "correctionConfirmed",
        decisionId: asId("none"),
        proven: false,
      },
      { bodyId: null, meetingId: null },
    ),
  ],
  [
    "an action verified that is not complete",
    "administrator",
    decision(
      { kind: "verified", confirmId: null },
      {
        bodyId: null,
        meetingId: null,
      },
    ),
  ],
  [
    "the programmed date written over",
    "administrator",
    {
      what: "fact",
      kind: "actions",
      value: { ...action, due: on("2031-12-31") },
    },
  ],
  [
    "the reference of another action",
    "administrator",
    { what: "fact", kind: "actions", value: { ...action, ref: others.ref } },
  ],
  [
    "a title written by an officer",
    "officer",
    { what: "fact", kind: "actions", value: { ...action, title: "Mine" } },
  ],
];

function fateOf(by: Writer, said: Said): readonly string[] {
  const past: readonly Entry[] = before.map(([who, one], n) =>
    entryOf(
      one,
      writers[who].person,
      proofs[who],
      instant(`${held}T0${n + 1}:00:00Z`),
    ),
  );
  const last = entryOf(said, writers[by].person, proofs[by], at);
  const { uncounted } = countedFrom(aPlan(), [founded(), ...past, last]);
  return uncounted.map(
    ({ entry, code, why }) =>
      `${entry.id === last.id ? "" : `(before: ${entry.id}) `}${code}: ${typeof why === "string" ? why : inEnglish(why)}`,
  );
}

it("every kind of entry that counts for nothing", async () => {
  const lines = forgeries.flatMap(([what, by, said]) => [
    `# ${what}, by ${by}`,
    ...fateOf(by, said),
    "",
  ]);
  await expect(lines.join("\n")).toMatchFileSnapshot("whole/forgeries.txt");
});
