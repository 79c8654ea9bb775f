// What heads of service put forward for the draft of the risk map's plan: two actions a section. Sections, risks and the kinds of implication are the published report's; the actions are invented, which the plan says once.
export interface DraftRow {
  readonly ref: string;
  readonly title: string;
  readonly post: string;
  /** Year and month; null where the date waits for another action. */
  readonly due: readonly [number, number] | null;
  readonly waitsFor?: string;
  readonly resource: string;
  readonly outcome?: string;
  readonly milestones?: readonly (readonly [
    title: string,
    year: number,
    month: number,
  ])[];
}

const executive = "Chief Executive";
const finance = "Head of Finance";
const democratic = "Head of Democratic Services";
const strategy = "Head of Strategy and Performance";
const staff = "HR Manager";
const communities = "Director of Communities";
const computing = "Head of ITC";

const existing = "Existing budgets";

const row = (
  ref: string,
  post: string,
  due: DraftRow["due"],
  title: string,
  more: Partial<DraftRow> = {},
): DraftRow => ({ ref, title, post, due, resource: existing, ...more });

export const draftRows: readonly DraftRow[] = [
  row(
    "CP3.1",
    communities,
    [2009, 6],
    "Agree a community strategy with the county council and publish it",
    {
      outcome: "Residents know who does what for their area",
    },
  ),
  row(
    "CP3.2",
    communities,
    [2009, 9],
    "Hold two meetings a year in each ward, and say after each what came of it",
  ),
  row(
    "FP1.1",
    finance,
    [2009, 3],
    "Close the accounts within the statutory time, with no change asked for by the auditor",
    {
      outcome: "An opinion without qualification",
      milestones: [
        ["Timetable of the closing agreed", 2009, 1],
        ["First draft with the auditor", 2009, 2],
      ],
    },
  ),
  row(
    "FP1.2",
    finance,
    [2009, 9],
    "Save 3% of what is bought by buying with the neighbouring councils",
    {
      resource: "£15,000 for advice on procurement",
    },
  ),
  row(
    "FP2.1",
    democratic,
    [2009, 4],
    "Test the plans for business continuity of every critical service",
  ),
  row(
    "FP2.2",
    democratic,
    [2009, 7],
    "Adopt one project method, with a business case for every project above £25,000",
  ),
  row(
    "FP3.1",
    finance,
    [2009, 10],
    "Match the budget of each service to what the council has said comes first",
  ),
  row(
    "FP3.2",
    staff,
    null,
    "Fill the posts that the review of services creates",
    {
      waitsFor: "HROD2.1",
      resource: "To be agreed with the review of services",
    },
  ),
  row(
    "FP4.1",
    strategy,
    [2009, 3],
    "Check a tenth of all performance figures each quarter, and publish what was found wrong",
  ),
  row(
    "FP4.2",
    strategy,
    [2009, 8],
    "Look at how every service meets the needs of each community, and act on what is missing",
    {
      outcome: "No group is served worse for who they are",
    },
  ),
  row(
    "HROD1.1",
    staff,
    [2009, 5],
    "Train members in leading their communities, with a personal plan for each",
  ),
  row(
    "HROD1.2",
    staff,
    [2009, 9],
    "Give every employee a yearly talk about what they need to learn",
    {
      resource: "£8,000 for training managers",
    },
  ),
  row("HROD2.1", staff, [2009, 6], "Complete job evaluation and pay by it", {
    resource: "£120,000, in the budget agreed in September",
    milestones: [
      ["All posts scored", 2009, 2],
      ["Agreement with the unions", 2009, 4],
    ],
  }),
  row(
    "HROD2.2",
    staff,
    [2009, 10],
    "Halve the days lost to accidents at the depot",
  ),
  row(
    "HROD3.1",
    staff,
    [2009, 4],
    "Ask all staff how they find working here, and answer the three worst results",
  ),
  row(
    "HROD3.2",
    executive,
    [2009, 7],
    "Meet staff of every site four times a year",
  ),
  row(
    "HROD4.1",
    strategy,
    [2009, 3],
    "Report performance to the management team each month by exception",
  ),
  row("PR1.1", computing, [2009, 11], "Put ten more services online", {
    resource: "£40,000 of the customer budget",
    milestones: [["Five services online", 2009, 6]],
  }),
  row(
    "PR1.2",
    computing,
    [2009, 5],
    "Answer eight calls of ten within twenty seconds",
  ),
  row(
    "PR2.1",
    democratic,
    [2009, 3],
    "Agree a protocol between members and officers, and train both in it",
  ),
  row("PR2.2", democratic, null, "Review the constitution", {
    waitsFor: "PR2.1",
  }),
  row(
    "PR4.1",
    communities,
    [2009, 8],
    "Judge every partnership by what it achieves for what it costs",
  ),
  row(
    "PR4.2",
    communities,
    [2009, 10],
    "Cut the carbon of the council's buildings by 5% with the partners",
  ),
];

/** Under which implication a section falls, as the published report says it. */
export const implicationsOf: Readonly<Record<string, readonly string[]>> = {
  CP3: ["equalities", "communitySafety"],
  FP1: ["valueForMoney"],
  FP2: ["valueForMoney", "procurement", "governance"],
  FP3: ["valueForMoney"],
  FP4: ["valueForMoney", "equalities", "governance"],
  HROD1: ["personnel"],
  HROD2: ["personnel"],
  HROD3: ["personnel"],
  PR2: ["governance"],
  PR4: ["environmental"],
};
