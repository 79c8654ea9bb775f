// The eight revised timescales the report of June 2018 asks the committee to endorse, in our words.

export interface Proposed {
  readonly ref: string;
  /** Original year and month, or a day. */
  readonly to: readonly [number, number] | string;
  readonly lead?: string;
  readonly reason:
    | "awaitingDecision"
    | "changeOfAdministration"
    | "capacity"
    | "scope"
    | "other";
  readonly words: string;
  /** What is done about it meanwhile. */
  readonly doing?: string;
}

/** The eight revised timescales the report asks the committee to endorse. */
export const corporateProposals: readonly Proposed[] = [
  {
    ref: "1.5",
    to: [2019, 3],
    reason: "awaitingDecision",
    words:
      "A cross-party working group may consider it with the committee system, so it should wait for that group.",
  },
  {
    ref: "2.5",
    to: [2018, 8],
    lead: "at the latest ",
    reason: "changeOfAdministration",
    words:
      "The administration has changed; the delivery plan is to be reviewed over the summer and taken to Cabinet.",
    doing: "The Chief Officer Group reads the draft delivery plan each week",
  },
  {
    ref: "4.1",
    to: [2018, 9],
    reason: "scope",
    words:
      "A new way of handling complaints is agreed; the code and the protocol follow once the training has been held.",
  },
  {
    ref: "4.2",
    to: [2018, 8],
    reason: "other",
    words:
      "Political groups need to put the training in their diaries after the election.",
    doing: "Group leaders are asked for two dates each by the end of the month",
  },
  {
    ref: "4.4",
    to: [2019, 3],
    reason: "scope",
    words:
      "First work for the coming year is done; a more thorough review follows.",
  },
  {
    ref: "4.5",
    to: [2018, 10],
    reason: "awaitingDecision",
    words:
      "Two independent members are being appointed; the new committee should shape its own development plan.",
  },
  {
    ref: "7.6",
    to: [2019, 3],
    reason: "capacity",
    words:
      "More people for risk management are approved but arrive in the summer; a programme must then be made and delivered.",
    doing: "Risk workshops go on for directors until the new posts are filled",
  },
  {
    ref: "8.2",
    to: "2019-03-31",
    reason: "scope",
    words:
      "New e-learning is out since 1 June; more time is asked to report what the review of content brings about.",
  },
];
