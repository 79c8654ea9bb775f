// What somebody with a right could append past the forms, each with what led up to it.
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import {
  editions,
  latestEdition,
  type Edition,
} from "../../../src/domain/entries/editions.ts";
import type { Entry, Said } from "../../../src/domain/entries/entry.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aMeeting, aMilestone, aPlan, board, instant } from "../ruleWorld.ts";
import {
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

/** The edition before. */
export const before = editions.find(({ n }) => n === 3) ?? latestEdition;

export type Row = readonly [Writer, Said];

/** Recorded an hour after each other, on the day the bodies met. */
export function countedOf(
  rows: readonly Row[],
  edition: Edition = latestEdition,
) {
  const entries: Entry[] = rows.map(([who, said], n) =>
    entryOf(
      said,
      writers[who].person,
      proofs[who],
      instant(`${held}T${String(n + 1).padStart(2, "0")}:00:00Z`),
    ),
  );
  const all = [founded(), ...entries];
  const { record, uncounted } = countedFrom(aPlan(), all, () => edition);
  const last = entries.at(-1);
  return {
    record,
    counts: uncounted.every(({ entry }) => entry !== last),
    others: uncounted.filter(({ entry }) => entry !== last).length,
  };
}

export const asked: Row = ["officer", revision("asked")];
const inBody = { bodyId: board.id, meetingId: boardMeeting ?? null };
const inNobodys = { bodyId: null, meetingId: null, minute: null };
export const endorsed: Ruling = {
  kind: "endorsed",
  revisionId: asId("asked"),
  date: day("2018-10-31"),
};
export const refused: Ruling = { kind: "refused", revisionId: asId("asked") };
export const byBoard = (ruling: Ruling, over = {}): Row => [
  "boardMember",
  decision(ruling, { ...inBody, ...over }),
];

export const closed = {
  ...aMeeting(board, today(3)),
  state: "closed" as const,
};
export const closing: Row = [
  "boardMember",
  { what: "fact", kind: "meetings", value: closed },
];
export const atClosed: Row = [
  "boardMember",
  decision(refused, {
    id: asId("ruled"),
    bodyId: board.id,
    meetingId: closed.id,
    effective: closed.date,
  }),
];
export const back = (over = {}): Ruling => ({
  kind: "takenBack",
  decisionId: asId("ruled"),
  ...over,
});

const milestone = aMilestone("Draft", "2018-08-31", { actionId: others.id });
const set: Row = [
  "administrator",
  { what: "fact", kind: "milestones", value: milestone },
];
export const claimed: Row = [
  "officer",
  update("claimed", { kind: "claim", actual: held }),
];
export const confirming = (over = {}): Row => [
  "lead",
  update("forged", {
    kind: "confirm",
    about: asId("claimed"),
    status: "completed",
    actual: held,
    effective: held,
    ...over,
  }),
];
const meetingToCome = aMeeting(board, today(5)).id;

export const attempts: readonly (readonly [string, readonly Row[]])[] = [
  [
    "a lead endorses a date in no body's name",
    [asked, ["lead", decision(endorsed, inNobodys)]],
  ],
  [
    "a lead endorses in no body's name what the Board could have agreed",
    [
      asked,
      [
        "lead",
        decision({ ...endorsed, date: day("2018-10-02") } as Ruling, inNobodys),
      ],
    ],
  ],
  [
    "a Board member refuses a date in no body's name",
    [asked, ["boardMember", decision(refused, inNobodys)]],
  ],
  [
    "the Board's meeting is still to come",
    [asked, byBoard(refused, { meetingId: meetingToCome })],
  ],
  [
    "a decision takes effect before its meeting",
    [asked, byBoard(refused, { effective: today(2) })],
  ],
  [
    "a committee decides without a minute",
    [
      asked,
      [
        "boardMember",
        decision({ ...endorsed, date: day("2019-03-31") } as Ruling, {
          minute: "  ",
        }),
      ],
    ],
  ],
  [
    "a correction names a meeting that is open",
    [
      asked,
      byBoard({
        ...refused,
        corrects: aMeeting(board, today(2)).id,
      } as Ruling),
    ],
  ],
  [
    "an officer's report completes the action",
    [["officer", update("forged", { status: "completed" })]],
  ],
  [
    "a report writes the day of completion",
    [["officer", update("forged", { actual: day("2018-01-15") })]],
  ],
  [
    "a question says what the owner expects",
    [
      [
        "boardMember",
        update("forged", { kind: "question", forecast: day("2018-12-01") }),
      ],
    ],
  ],
  [
    "completion is claimed with blanks",
    [
      [
        "officer",
        update("forged", { kind: "claim", actual: held, note: " \n" }),
      ],
    ],
  ],
  [
    "completion is claimed with evidence that is not there",
    [
      [
        "officer",
        update("forged", {
          kind: "claim",
          actual: held,
          note: null,
          evidence: [asId("none")],
        }),
      ],
    ],
  ],
  [
    "completion is claimed for a day to come",
    [["officer", update("forged", { kind: "claim", actual: today(5) })]],
  ],
  [
    "completion is confirmed for an earlier day than was claimed",
    [claimed, confirming({ actual: today(1), effective: today(1) })],
  ],
  [
    "completion is confirmed as something else",
    [claimed, confirming({ status: "slippage" })],
  ],
  [
    "a date is proposed without why",
    [["officer", revision("forged", { words: " " })]],
  ],
  [
    "a date is proposed for a milestone of another's action",
    [set, ["officer", revision("forged", { milestoneId: milestone.id })]],
  ],
  [
    "an officer takes another's milestone to an action of their own",
    [
      set,
      [
        "officer",
        {
          what: "fact",
          kind: "milestones",
          value: { ...milestone, actionId: action.id },
        },
      ],
    ],
  ],
  [
    "a closed meeting is opened again",
    [
      closing,
      [
        "boardMember",
        { what: "fact", kind: "meetings", value: { ...closed, state: "open" } },
      ],
    ],
  ],
  [
    "a closed meeting becomes one of another day",
    [
      closing,
      [
        "boardMember",
        { what: "fact", kind: "meetings", value: { ...closed, date: held } },
      ],
    ],
  ],
  [
    "a closed meeting's decision is taken back at no meeting",
    [
      asked,
      atClosed,
      closing,
      ["boardMember", decision(back(), { ...inNobodys, words: "Wrong." })],
    ],
  ],
  [
    "a decision is taken back without why",
    [
      asked,
      byBoard(refused, { id: asId("ruled") }),
      byBoard(back(), { words: null }),
    ],
  ],
  [
    "a change of the plan is taken back as if a meeting had decided it",
    [
      [
        "administrator",
        decision({ kind: "suspended" }, { id: asId("ruled"), ...inNobodys }),
      ],
      byBoard(back(), { words: "Wrong." }),
    ],
  ],
  [
    "a live plan becomes a draft again",
    [
      [
        "administrator",
        { what: "fact", kind: "plans", value: aPlan({ state: "draft" }) },
      ],
    ],
  ],
];
