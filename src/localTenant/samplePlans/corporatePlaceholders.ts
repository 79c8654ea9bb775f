// The 31 actions the corporate report counts and does not name: their titles are invented after its themes, and each is marked as invented in its record.
import type { CorporateRow } from "./corporateActions.ts";

const posts = [
  "Chief Executive",
  "Strategic Director of Corporate Resources",
  "Head of Strategy and Performance",
  "Director of Communities",
  "HR Manager",
  "Head of Democratic Services",
];

/** What such a plan would promise. */
const titles: Readonly<Record<string, string>> = {
  "1.1": "Agree a shared vision with partners and publish it",
  "1.2": "Set up the community safety board with a new membership",
  "1.3": "Hold a symposium for partners on closing the gap",
  "1.4": "Review which outside bodies the council sits on, and why",
  "2.3": "Write a commercial strategy with a target for income",
  "2.4": "Review reserves and agree what each is kept for",
  "3.1": "Consult on the first phase of the senior management structure",
  "3.2": "Fill the vacant director posts",
  "3.4": "Bring in one form of appraisal for all managers",
  "3.5": "Agree which decisions managers may take by themselves",
  "5.7": "Keep a register of all contracts and their end dates",
  "5.8": "Check supplier payments against orders each month",
  "6.1": "Write a workforce plan for the next three years",
  "6.2": "Cut sickness absence in the three services with the most",
  "6.3": "Start a leadership programme for new managers",
  "6.4": "Ask staff each quarter how they find working here",
  "6.5": "Replace agency staff in hard-to-fill posts",
  "7.5": "Report strategic risks to the audit committee each quarter",
  "9.1": "Act on every recommendation of the children’s services inspection",
  "9.2": "Turn all statements of special needs into plans by the statutory day",
  "9.3": "Open the new front door for adult social care",
  "9.4": "Agree standards for answering the telephone and letters",
  "9.5": "Put ten more services online",
  "9.6": "Publish how each service performs, every quarter",
  "10.1": "Agree a joint plan with the health service",
  "10.2": "Review grants to the voluntary sector",
  "10.3": "Set up a forum of parish and neighbourhood groups",
  "10.4": "Share data on families with the police under one agreement",
  "10.5": "Agree the council’s part in the regional growth deal",
  "10.6": "Write a partnership protocol for all new partnerships",
  "10.7": "Review the shared legal service",
};

const missing: readonly (readonly [number, readonly number[]])[] = [
  [1, [1, 2, 3, 4]],
  [2, [3, 4]],
  [3, [1, 2, 4, 5]],
  [5, [7, 8]],
  [6, [1, 2, 3, 4, 5]],
  [7, [5]],
  [9, [1, 2, 3, 4, 5, 6]],
  [10, [1, 2, 3, 4, 5, 6, 7]],
];

/** The report counts two actions as not started and names neither. */
const notStarted = new Set(["10.6", "10.7"]);

function placeholder(theme: number, number: number): CorporateRow {
  const ref = `${theme}.${number}`;
  // Due dates spread over the nine months after July 2018: invented, none of them past.
  const month = 7 + ((theme + number * 2) % 9);
  return {
    ref,
    title: titles[ref] ?? `Action ${ref}`,
    post: posts[(theme + number) % posts.length] ?? "Chief Executive",
    ending: notStarted.has(ref) ? "notStarted" : "inProgress",
    due: [2018 + Math.floor(month / 12), (month % 12) + 1],
  };
}

export const corporatePlaceholders: readonly CorporateRow[] = missing.flatMap(
  ([theme, numbers]) => numbers.map((number) => placeholder(theme, number)),
);
