// The corporate plan of June 2018 as a bare archive: 30 actions by the facts of the published report, 31 placeholders to make its 61.

/** ref, theme, title, status at 1 June 2018, programmed end, proposed end, reason given. */
type Known = readonly [
  ref: string,
  theme: string,
  title: string,
  status: "completed" | "inProgress" | "slippage",
  due: string | null,
  proposed?: string,
  reason?: string,
];

const known: readonly Known[] = [
  [
    "1.5",
    "City leadership",
    "Look at options for elections every four years",
    "inProgress",
    "2018-09-30",
    "2019-03-31",
    "A working group may consider it later in the year.",
  ],
  [
    "2.1",
    "Finances",
    "Agree the approach and timetable for the medium term financial plan",
    "completed",
    "2018-03-31",
  ],
  [
    "2.2",
    "Finances",
    "Review detailed savings plans with each strategic director's sign-off",
    "slippage",
    "2018-03-31",
  ],
  [
    "2.5",
    "Finances",
    "Review the council delivery plan for the year",
    "inProgress",
    "2018-06-30",
    "2018-08-31",
    "The administration has changed.",
  ],
  [
    "3.3",
    "Effective management",
    "Set up new engagement forums",
    "completed",
    "2018-03-31",
  ],
  [
    "4.1",
    "Member relationships",
    "Strengthen the standards process",
    "inProgress",
    "2018-06-30",
    "2018-09-30",
    "Part was agreed in May; the rest follows training.",
  ],
  [
    "4.2",
    "Member relationships",
    "Hold member to member training",
    "inProgress",
    "2018-03-31",
    "2018-08-31",
    "Groups need to book dates after the election.",
  ],
  [
    "4.3",
    "Member relationships",
    "Hold officer training on working in a political setting",
    "completed",
    "2018-03-31",
  ],
  [
    "4.4",
    "Member relationships",
    "Review programmes of member development",
    "inProgress",
    "2018-06-30",
    "2019-03-31",
    "First work is done; a fuller review follows.",
  ],
  [
    "4.5",
    "Member relationships",
    "Review how effective the audit committee is",
    "inProgress",
    "2018-06-30",
    "2018-10-31",
    "Independent members are being appointed.",
  ],
  [
    "5.1",
    "Internal controls",
    "Update the action plan for the accounts",
    "completed",
    "2018-03-31",
  ],
  [
    "5.2",
    "Internal controls",
    "Review how the accounts are closed",
    "completed",
    "2018-03-31",
  ],
  [
    "5.3",
    "Internal controls",
    "Complete the year's asset valuations",
    "completed",
    "2018-03-31",
  ],
  [
    "5.4",
    "Internal controls",
    "Carry out a full analytical review",
    "inProgress",
    "2018-06-30",
  ],
  [
    "5.5",
    "Internal controls",
    "Approve capitalisation rates formally",
    "completed",
    "2018-03-31",
  ],
  [
    "5.6",
    "Internal controls",
    "Document the review of impairment",
    "inProgress",
    "2018-06-30",
  ],
  [
    "5.9",
    "Internal controls",
    "Revise the financial procedure rules",
    "completed",
    "2018-03-31",
  ],
  [
    "5.10",
    "Internal controls",
    "Consider options for internal audit",
    "completed",
    "2018-03-31",
  ],
  [
    "7.1",
    "Risk management",
    "Update the risk framework",
    "completed",
    "2018-03-31",
  ],
  [
    "7.2",
    "Risk management",
    "Refresh the risk registers",
    "completed",
    "2018-03-31",
  ],
  ["7.3", "Risk management", "Hold risk workshops", "completed", "2018-03-31"],
  [
    "7.4",
    "Risk management",
    "Monitor the registers regularly",
    "completed",
    "2018-03-31",
  ],
  [
    "7.6",
    "Risk management",
    "Train all members, managers and budget holders in risk",
    "inProgress",
    "2018-03-31",
    "2019-03-31",
    "More capacity arrives in the summer.",
  ],
  [
    "8.1",
    "Information governance",
    "Strengthen the information governance team",
    "completed",
    "2018-03-31",
  ],
  [
    "8.2",
    "Information governance",
    "Develop information governance capability",
    "inProgress",
    null,
    "2019-03-31",
    "Learning material is out; results are to be reported.",
  ],
  [
    "8.3",
    "Information governance",
    "Start the content management programme",
    "completed",
    "2018-03-31",
  ],
  [
    "8.4",
    "Information governance",
    "Complete data protection preparations",
    "completed",
    "2018-05-25",
  ],
  [
    "8.5",
    "Information governance",
    "Secure the cyber accreditation",
    "inProgress",
    "2018-06-30",
  ],
  [
    "8.6",
    "Information governance",
    "Refresh procedures for information requests",
    "completed",
    "2018-03-31",
  ],
  [
    "8.7",
    "Information governance",
    "Refresh the reporting of breaches",
    "inProgress",
    "2018-06-30",
  ],
];

/** 29 in progress and 2 not started, none due by the end of June: labelled, and invented. */
const placeholders = Array.from({ length: 31 }, (_, at) => ({
  ref: `${[6, 9, 10][at % 3]}.${Math.floor(at / 3) + 1}`,
  theme: ["Service outcomes", "Placeholder theme 9", "Placeholder theme 10"][
    at % 3
  ],
  title: `Placeholder action ${at + 1}`,
  due: "2019-03-31",
  dueText: "March 2019",
  initialStatus: at < 29 ? "inProgress" : "notStarted",
}));

const proposedOn = "2018-05-28";

/** The archive as a script would write it. Statuses were reported and dates proposed before 1 June 2018. */
export function june2018(): {
  format: string;
  plan: { title: string };
  actions: Record<string, unknown>[];
  events: Record<string, unknown>[];
} {
  const events = known.flatMap(([ref, , , status, , proposed, reason]) => [
    ...(status === "inProgress"
      ? []
      : [
          {
            effective: "2018-05-20",
            ref,
            type: "status",
            to: status,
            ...(status === "slippage"
              ? { correctiveAction: "Directors hold sessions on the plan." }
              : {}),
          },
        ]),
    ...(proposed
      ? [
          {
            effective: proposedOn,
            ref,
            type: "propose",
            to: proposed,
            reason,
            correctiveAction: "The work is planned again.",
          },
        ]
      : []),
  ]);
  const actions = known.map(([ref, theme, title, , due]) => ({
    ref,
    theme,
    title,
    due,
    dueText: null,
    initialStatus: "inProgress",
  }));
  return {
    format: "waymark-plan/1",
    plan: { title: "Corporate Improvement Plan" },
    actions: [...actions, ...placeholders],
    events,
  };
}
