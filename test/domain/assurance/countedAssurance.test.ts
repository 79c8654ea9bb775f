// Which entries of assurance count, whoever wrote them around the program: by the list they are in and what was recorded before.
import { expect, it } from "vitest";
import {
  acceptRisk,
  sendBack,
  verifyCompletion,
} from "../../../src/domain/assurance/assuranceRules.ts";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import type { Entry, Proof } from "../../../src/domain/entries/entry.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import type { Actor } from "../../../src/domain/rights/permission.ts";
import { action, entryOf, founded } from "../entries/writers.ts";
import {
  accepted,
  aMeeting,
  aPlan,
  auditor,
  aWorld,
  boardMember,
  committee,
  instant,
  lead,
  officer,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

// A meeting that the founded plan has: every tenth day from January.
const meeting = aMeeting(committee, "2018-05-31");
const worldOf = (): World => aWorld(action);
const claimed = worldOf().after(
  claimCompletion(
    { actual: "2018-05-01", note: "See the register." },
    worldOf().context(officer, "2018-06-01"),
  ),
);
const done = claimed.after(
  confirmCompletion({}, claimed.context(lead, "2018-06-02")),
);
const [claim, confirm] = done.log.updates;
const decided = (change: { decisions: readonly Decision[] }): Decision => {
  const [one] = change.decisions;
  if (!one) throw new Error("No decision.");
  return one;
};
const context = done.context(auditor, "2018-06-04");
const verified = decided(accepted(verifyCompletion({}, context)));
const sent = decided(accepted(sendBack({ reason: "No register." }, context)));
const risk = decided(
  accepted(
    acceptRisk(
      { body: committee, meeting, minute: "3", reason: "Too dear." },
      worldOf().context(boardMember, "2018-06-04"),
    ),
  ),
);

const entry = (value: Decision, by: Actor, proof: Proof, n: number): Entry =>
  entryOf(
    { what: "decision", value },
    by.person,
    proof,
    instant(`2018-06-0${n}T09:00:00Z`),
  );

const update = (at: 0 | 1, by: Actor, proof: Proof): Entry => {
  const value = [claim, confirm][at];
  if (!value) throw new Error("No update.");
  return entryOf(
    { what: "update", value },
    by.person,
    proof,
    instant(`2018-06-0${at + 1}T09:00:00Z`),
  );
};
const completed = [
  update(0, officer, "officer"),
  update(1, lead, "lead"),
] as const;

it.each<readonly [string, readonly Entry[], readonly number[]]>([
  [
    "verified in the auditors' list",
    [...completed, entry(verified, auditor, "auditor", 4)],
    [],
  ],
  [
    "verified in the list of anybody else",
    [
      ...completed,
      entry({ ...verified, id: "a" as never }, auditor, "lead", 4),
      entry({ ...verified, id: "b" as never }, auditor, "administrator", 5),
      entry({ ...verified, id: "c" as never }, auditor, "officer", 6),
    ],
    [3, 4, 5],
  ],
  [
    "verified by whoever confirmed it, or claimed it",
    [
      ...completed,
      entry({ ...verified, id: "a" as never }, lead, "auditor", 4),
      entry({ ...verified, id: "b" as never }, officer, "auditor", 5),
    ],
    [3, 4],
  ],
  [
    "verified before it was confirmed",
    [completed[0], entry(verified, auditor, "auditor", 4)],
    [2],
  ],
  [
    "sent back, and then verified though it is open again",
    [
      ...completed,
      entry(sent, auditor, "auditor", 4),
      entry(verified, auditor, "auditor", 5),
    ],
    [4],
  ],
  [
    "sent back without why",
    [...completed, entry({ ...sent, words: " " }, auditor, "auditor", 4)],
    [3],
  ],
  [
    "a risk accepted by the Board's list, at a meeting that was held",
    [entry(risk, boardMember, "board", 4)],
    [],
  ],
  [
    "a risk accepted without a minute, without a meeting, on another day, or by an officer",
    [
      entry(
        { ...risk, id: "a" as never, minute: null },
        boardMember,
        "board",
        4,
      ),
      entry(
        { ...risk, id: "b" as never, meetingId: null },
        boardMember,
        "board",
        5,
      ),
      entry(
        { ...risk, id: "c" as never, effective: "2018-05-30" as never },
        boardMember,
        "board",
        6,
      ),
      entry({ ...risk, id: "d" as never }, officer, "officer", 7),
    ],
    [1, 2, 3, 4],
  ],
  [
    "a risk accepted for what is completed",
    [...completed, entry(risk, boardMember, "board", 4)],
    [3],
  ],
])("%s", (_, entries, not) => {
  const all = [founded(), ...entries];
  const { uncounted } = countedFrom(aPlan(), all);
  expect(uncounted.map(({ entry: one }) => all.indexOf(one))).toEqual(not);
});
