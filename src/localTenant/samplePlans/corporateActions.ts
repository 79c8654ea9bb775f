// The corporate improvement plan of June 2018: its themes and actions. Refs, dates and statuses are the real report's, the words are ours, and what the report does not name is invented.
import type { Ending } from "./inventedUpdates.ts";

/** Themes 2, 6 and 10 are not named in what survives of the report: their names are invented. */
export const corporateThemes: readonly (readonly [string, string, string])[] = [
  ["1", "City Leadership", "Chief Executive"],
  ["2", "Sustainable finances", "Strategic Director of Corporate Resources"],
  ["3", "Effective management", "Chief Executive"],
  ["4", "Constructive Member relationships", "Monitoring Officer"],
  ["5", "Robust internal controls", "Head of Finance"],
  ["6", "Confident workforce", "Chief Executive"],
  [
    "7",
    "Embedded Risk Management",
    "Strategic Director of Corporate Resources",
  ],
  ["8", "Sound Information Governance", "Monitoring Officer"],
  ["9", "Improved service outcomes", "Director of Communities"],
  ["10", "Working with partners", "Chief Executive"],
];

/** `due` is a year and month, or null where the report gives none. `{…}` in a title is a month that moves with the plan. */
export interface CorporateRow {
  readonly ref: string;
  readonly title: string;
  readonly post: string;
  readonly ending: Ending;
  readonly due: readonly [number, number] | null;
}

const finance = "Head of Finance";
const democratic = "Head of Democratic Services";
const risk = "Risk Manager";
const information = "Information Governance Manager";
const audit = "Head of Internal Audit";
const resources = "Strategic Director of Corporate Resources";
const strategy = "Head of Strategy and Performance";

const row = (
  ref: string,
  title: string,
  post: string,
  ending: Ending,
  due: readonly [number, number] | null,
): CorporateRow => ({ ref, title, post, ending, due });

export const corporateRows: readonly CorporateRow[] = [
  row(
    "1.5",
    "Look at the options for electing the whole council every four years",
    democratic,
    "inProgress",
    [2018, 9],
  ),
  row(
    "2.1",
    "Agree how the medium term financial plan will be made, and its timetable",
    finance,
    "completed",
    [2018, 5],
  ),
  row(
    "2.2",
    "Review every savings plan in detail, signed off by each strategic director by {2018-03}",
    resources,
    "slippage",
    [2018, 3],
  ),
  row(
    "2.5",
    "Review the council's delivery plan in the light of the financial plan by {2018-06}",
    strategy,
    "inProgress",
    [2018, 6],
  ),
  row(
    "3.3",
    "Start new forums in which directors and heads of service are heard",
    "Chief Executive",
    "completed",
    [2018, 4],
  ),
  row(
    "4.1",
    "Strengthen how standards complaints are dealt with, the code of conduct and the protocol between members and officers",
    "Monitoring Officer",
    "inProgress",
    [2018, 6],
  ),
  row(
    "4.2",
    "Hold Local Government Association training for members with members on values and behaviour",
    democratic,
    "inProgress",
    [2018, 3],
  ),
  row(
    "4.3",
    "Train officers in working in a political environment with the Local Government Association",
    democratic,
    "completed",
    [2018, 3],
  ),
  row(
    "4.4",
    "Review and improve the members' development programmes by {2018-06}",
    democratic,
    "inProgress",
    [2018, 6],
  ),
  row(
    "4.5",
    "Review how well the Audit and Accounts Committee works and make a development plan for it",
    audit,
    "inProgress",
    [2018, 6],
  ),
  row(
    "5.1",
    "Bring the action plan for the statement of accounts up to date, so that the statutory date is met",
    finance,
    "completed",
    [2018, 3],
  ),
  row(
    "5.2",
    "Review how the accounts are closed and written, so that roles are known and teams talk to each other",
    finance,
    "completed",
    [2018, 3],
  ),
  row(
    "5.3",
    "Finish the year's programme of asset valuations",
    finance,
    "completed",
    [2018, 4],
  ),
  row(
    "5.4",
    "Finish the analytical review, with reasons for variances, for the external auditor's working papers",
    finance,
    "inProgress",
    [2018, 6],
  ),
  row(
    "5.5",
    "Have capitalisation rates formally approved, and reviewed with evidence by service directors",
    finance,
    "completed",
    [2018, 4],
  ),
  row(
    "5.6",
    "Put a documented review of impairment and asset lives into the closing of the accounts",
    finance,
    "inProgress",
    [2018, 6],
  ),
  row(
    "5.9",
    "Revise the delegated authority and the financial procedure rules",
    finance,
    "completed",
    [2018, 5],
  ),
  row(
    "5.10",
    "Consider the options for the future of internal audit",
    audit,
    "completed",
    [2018, 5],
  ),
  row(
    "7.1",
    "Bring the risk framework, policy and summary up to date and tell staff and members",
    risk,
    "completed",
    [2017, 12],
  ),
  row(
    "7.2",
    "Refresh the strategic and directorate risk registers",
    risk,
    "completed",
    [2018, 1],
  ),
  row(
    "7.3",
    "Hold risk workshops with directors and with members of the Cabinet and the audit committee",
    risk,
    "completed",
    [2018, 3],
  ),
  row(
    "7.4",
    "Watch the strategic and directorate registers regularly",
    risk,
    "completed",
    [2018, 3],
  ),
  row(
    "7.6",
    "Train all members, managers and budget holders in risk",
    risk,
    "inProgress",
    [2018, 3],
  ),
  row(
    "8.1",
    "Strengthen the corporate information governance team",
    information,
    "completed",
    [2018, 1],
  ),
  row(
    "8.2",
    "Develop skill in information governance across the organisation",
    information,
    "inProgress",
    null,
  ),
  row(
    "8.3",
    "Start the corporate programme of content management",
    information,
    "completed",
    [2018, 4],
  ),
  row(
    "8.4",
    "Finish preparing for the General Data Protection Regulation",
    information,
    "completed",
    [2018, 5],
  ),
  row(
    "8.5",
    "Be accredited under Cyber Essentials",
    "Head of ITC",
    "inProgress",
    [2018, 6],
  ),
  row(
    "8.6",
    "Refresh how information requests are answered, and answer them better and keep it so",
    information,
    "completed",
    [2018, 3],
  ),
  row(
    "8.7",
    "Refresh and promote how breaches of information are reported, and learn from them",
    information,
    "inProgress",
    [2018, 6],
  ),
];
