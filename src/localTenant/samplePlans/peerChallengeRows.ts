// The peer challenge plan in short tables: what was promised, and what became of each. All of it is invented.
import type { RecommendationOutcome } from "../../domain/plan/decision.ts";

/** What the ids of the plan are made of. */
export const peerCode = "peerChallenge";

/** How an action goes: what the plan's history says of it, from its start to the closing. */
export type Course =
  | "done"
  | "doneLate"
  | "claimed"
  | "refused"
  | "movedAgain"
  | "going"
  | "notBegun"
  | "withdrawn";

export interface PeerRow {
  readonly ref: string;
  readonly theme: string;
  readonly title: string;
  readonly posts: readonly string[];
  readonly due: readonly [number, number];
  readonly course: Course;
  readonly answers: string;
  readonly outcome: string;
  /** Words for publication, signed off. */
  readonly words: string | null;
}

export const peerThemes = [
  ["1", "Vision and leadership", "Chief Executive"],
  ["2", "Money and assets", "Head of Finance"],
  ["3", "People and residents", "HR Manager"],
] as const;

export const peerSources = [
  ["R1", "Agree one vision with members, and tell residents what it means."],
  ["R2", "Close the gap in the budget with plans that have owners."],
  ["R3", "Decide which buildings the council needs."],
  ["R4", "Make the council a place where people stay."],
] as const;

export const peerRows: readonly PeerRow[] = [
  {
    ref: "1.1",
    theme: "1",
    title: "Hold three workshops with members and agree one vision",
    posts: ["Chief Executive", "Head of Strategy and Performance"],
    due: [2018, 6],
    course: "done",
    answers: "R1",
    outcome: "All group leaders sign the vision",
    words:
      "Members agreed the vision at Council in June, after three workshops that 38 of 42 members came to. It is on the website.",
  },
  {
    ref: "1.2",
    theme: "1",
    title: "Publish what the vision means for each service",
    posts: ["Head of Strategy and Performance"],
    due: [2018, 9],
    course: "doneLate",
    answers: "R1",
    outcome: "A page for each service",
    words:
      "Each service has its page. It took two months more than promised, since two services were reorganised in the summer.",
  },
  {
    ref: "2.1",
    theme: "2",
    title: "Give every saving in the budget an owner and a date",
    posts: ["Head of Finance"],
    due: [2018, 10],
    course: "refused",
    answers: "R2",
    outcome: "No saving without an owner",
    words:
      "Forty of 44 savings have an owner. The other four are in services that are shared with the neighbouring council, which has not yet agreed them.",
  },
  {
    ref: "2.2",
    theme: "2",
    title: "Review reserves and report what each is for",
    posts: ["Head of Finance"],
    due: [2018, 12],
    course: "claimed",
    answers: "R2",
    outcome: "A purpose and a limit for each reserve",
    words: null,
  },
  {
    ref: "2.3",
    theme: "2",
    title: "Decide the future of the old town hall",
    posts: ["Strategic Director of Corporate Resources", "Head of Finance"],
    due: [2018, 9],
    course: "movedAgain",
    answers: "R3",
    outcome: "A decision of Cabinet",
    words:
      "Two offers were received. Cabinet asked for a third, and for the views of the people who use the building.",
  },
  {
    ref: "2.4",
    theme: "2",
    title: "Sell the depot at Mill Lane",
    posts: ["Strategic Director of Corporate Resources"],
    due: [2018, 12],
    course: "withdrawn",
    answers: "R3",
    outcome: "Receipt in the capital programme",
    words: null,
  },
  {
    ref: "3.1",
    theme: "3",
    title: "Ask every leaver why they leave, and act on it",
    posts: ["HR Manager"],
    due: [2019, 3],
    course: "going",
    answers: "R4",
    outcome: "Turnover below 12%",
    words:
      "Every leaver since May was asked. Pay is the reason of one in three; managers and flexible hours are named as often.",
  },
  {
    ref: "3.2",
    theme: "3",
    title: "Train all managers in having difficult conversations",
    posts: ["HR Manager"],
    due: [2019, 6],
    course: "notBegun",
    answers: "R4",
    outcome: "Nine in ten managers trained",
    words: null,
  },
];

/** Proposals, and what the committee made of each; a later date where it agreed another than was asked. */
export const peerProposals: readonly {
  readonly ref: string;
  readonly on: string;
  readonly to: readonly [number, number];
  readonly reason: "capacity" | "external" | "awaitingDecision";
  readonly words: string;
  readonly doing: string;
  readonly outcome: Extract<RecommendationOutcome, "agreed" | "refused"> | null;
  readonly agreed?: readonly [number, number];
  /** What the committee said of it. */
  readonly told?: string;
}[] = [
  {
    ref: "1.2",
    on: "2018-08-06",
    to: [2018, 11],
    reason: "capacity",
    words: "Two services are being reorganised, and their pages wait for it.",
    doing: "The other nine pages go out in September as promised",
    outcome: "agreed",
  },
  {
    ref: "2.3",
    on: "2018-08-09",
    to: [2019, 3],
    reason: "awaitingDecision",
    words: "A third offer is asked for before Cabinet decides.",
    doing: "The agent reports every fortnight",
    outcome: "agreed",
    agreed: [2018, 12],
    told: "The committee agreed an earlier date than was asked.",
  },
  {
    ref: "2.1",
    on: "2018-08-10",
    to: [2019, 6],
    reason: "external",
    words: "The neighbouring council is not ready to agree four savings.",
    doing: "The two chief executives meet every month",
    outcome: "refused",
    told: "The committee wants owners for all savings before the budget is set.",
  },
  {
    ref: "2.3",
    on: "2018-11-16",
    to: [2019, 2],
    reason: "external",
    words: "The people who use the building are asked for their views first.",
    doing: "Three open days are held in January",
    outcome: null,
  },
];
