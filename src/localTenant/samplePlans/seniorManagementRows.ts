// The senior-management plan of March 2017: five headline actions and 31 items in five themes. Refs, owners, dates and statuses as read from the report; the words are ours.
import type { Status } from "../../domain/plan/status.ts";

export const seniorThemes: readonly (readonly [string, string, string])[] = [
  ["H", "Headline actions", "Chief Executive"],
  ["B", "Behaviour / Cultural Change", "HR Manager"],
  ["E", "Effective / Successful Council", "Chief Executive"],
  ["P", "Partnerships", "Director of Communities"],
  ["M", "Managerial / Procedural", "Monitoring Officer"],
  ["R", "Performance / Project Management", "Director of Communities"],
];

/** When it is due: financial years ("2016/18"), a month, or nothing said. */
export type SeniorDue =
  | { readonly years: readonly [number, number]; readonly andBeyond?: boolean }
  | { readonly month: readonly [number, number] }
  | null;

interface SeniorRow {
  readonly ref: string;
  readonly title: string;
  /** Accountable first. */
  readonly posts: readonly string[];
  readonly status: Extract<
    Status,
    "completed" | "inProgress" | "notStarted" | "transferred"
  >;
  readonly due: SeniorDue;
  readonly partOf?: string;
  readonly sameAs?: string;
}

const hr = "HR Manager";
const monitoring = "Monitoring Officer";
const communities = "Director of Communities";
const finance = "Head of Finance";
const chief = "Chief Executive";

const row = (
  ref: string,
  posts: readonly string[],
  status: SeniorRow["status"],
  due: SeniorDue,
  title: string,
  more: Pick<SeniorRow, "partOf" | "sameAs"> = {},
): SeniorRow => ({ ref, posts, status, due, title, ...more });

const twoYears: SeniorDue = { years: [2016, 2018] };
const oneYear: SeniorDue = { years: [2016, 2017] };

export const seniorRows: readonly SeniorRow[] = [
  row(
    "H1",
    [hr],
    "inProgress",
    { years: [2016, 2018], andBeyond: true },
    "Run an organisational development programme that changes behaviour and culture",
  ),
  row(
    "H2",
    [hr],
    "inProgress",
    { years: [2016, 2018], andBeyond: true },
    "Define what a good council looks like, and put the core competences into senior managers' job descriptions",
  ),
  row(
    "H3",
    [communities, hr],
    "inProgress",
    twoYears,
    "Review the frameworks for managing performance and projects across the council",
  ),
  row(
    "H4",
    [chief],
    "inProgress",
    oneYear,
    "Review the council's material partnerships and the due diligence behind them",
  ),
  row(
    "H5",
    [monitoring, finance],
    "inProgress",
    twoYears,
    "Review the contract procedure rules",
  ),
  row(
    "B1",
    [finance],
    "completed",
    { month: [2017, 1] },
    "Set up a working group on the rules for finance and put its changes into the constitution",
  ),
  row(
    "B2",
    [monitoring],
    "completed",
    null,
    "Make legal and governance advice part of every major project from its start",
  ),
  row(
    "B3",
    [communities],
    "completed",
    oneYear,
    "Bring communities and services together in how priorities are set",
  ),
  row(
    "B4",
    [chief],
    "completed",
    { month: [2017, 3] },
    "Hold a programme board of the management team that watches major projects",
  ),
  row(
    "B5",
    [hr],
    "completed",
    { month: [2016, 11] },
    "Train staff in fraud awareness and whistleblowing, and repeat it every year",
  ),
  row(
    "B6",
    [hr, finance],
    "completed",
    { month: [2016, 11] },
    "Train budget holders and managers in their duties",
  ),
  row(
    "E1",
    [monitoring],
    "inProgress",
    { years: [2017, 2018] },
    "Train officers and members in how decisions are made and by whom",
  ),
  row(
    "E2",
    [chief],
    "completed",
    null,
    "Make the management team answer together for corporate decisions",
    { sameAs: "B2" },
  ),
  row(
    "E3",
    [monitoring],
    "inProgress",
    null,
    "Explain the schemes of delegation as part of the training in decisions",
    { partOf: "E1" },
  ),
  row(
    "E4",
    [communities],
    "inProgress",
    null,
    "Explain partnership governance as part of the training in decisions",
    { partOf: "E1" },
  ),
  row(
    "E5",
    [hr],
    "completed",
    null,
    "Keep a programme of induction for new staff and new members",
  ),
  row(
    "E6",
    ["Media and Engagement Officer"],
    "transferred",
    { month: [2017, 3] },
    "Write down the corporate priorities and how they are measured, now part of the Corporate Strategy",
  ),
  row(
    "E7",
    [hr],
    "inProgress",
    { month: [2017, 4] },
    "Run a programme of management training",
  ),
  row(
    "P1",
    [monitoring],
    "completed",
    null,
    "Agree a framework for the governance of partnerships",
  ),
  row(
    "P2",
    [monitoring],
    "completed",
    null,
    "Apply the framework to the partnerships there are",
    { sameAs: "P1" },
  ),
  row(
    "M1",
    [monitoring],
    "completed",
    null,
    "Strengthen the team that gives governance advice",
  ),
  row(
    "M2",
    [chief],
    "completed",
    null,
    "Meet weekly as a management team with a record of what was decided",
  ),
  row(
    "M3",
    [finance],
    "completed",
    null,
    "Put checks on virements and commitments into the financial rules",
  ),
  row(
    "M4",
    [monitoring],
    "completed",
    null,
    "Record delegated decisions of officers in one place",
  ),
  row(
    "M5",
    [monitoring],
    "completed",
    null,
    "Bring the constitution up to date where the review found gaps",
  ),
  row(
    "M6",
    [monitoring],
    "completed",
    null,
    "Make reports to members show their legal and financial advice",
  ),
  row(
    "M7",
    ["Head of ITC"],
    "completed",
    null,
    "Replace the forms for buying equipment and systems",
  ),
  row(
    "M8",
    [monitoring],
    "completed",
    null,
    "Keep a register of contracts that is complete",
  ),
  row(
    "M9",
    [finance],
    "completed",
    { month: [2016, 3] },
    "Set up regular monitoring of major budgets by the management team",
  ),
  row(
    "M10",
    [monitoring],
    "inProgress",
    { month: [2017, 9] },
    "Bring the policy on gifts and declarations up to date",
  ),
  row(
    "R1",
    [communities],
    "completed",
    null,
    "Use one method for every project, with a business case",
  ),
  row(
    "R2",
    [communities],
    "completed",
    null,
    "Monitor projects by stages, with named owners and risks",
  ),
  row(
    "R3",
    [communities],
    "completed",
    null,
    "Report projects to the management team by exception",
  ),
  row(
    "R4",
    [communities],
    "completed",
    null,
    "Review each project when it ends and keep the lessons",
  ),
  row(
    "R5",
    [communities],
    "completed",
    null,
    "Tie the development programme to how projects are run",
  ),
  row(
    "R6",
    [finance],
    "completed",
    { month: [2016, 3] },
    "Report every year on how well the rules are followed",
  ),
];
