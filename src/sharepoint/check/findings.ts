// What the check finds, in the shape that contract.md promises: what, where, who did it and when, why, and who can put it right.

export type FindingCode =
  | "listsBehind"
  | "rightsMissing"
  | "rowUnreadable"
  | "rowOfNoPlan"
  | "settingUnknown"
  | "notBroughtForward"
  | "planUnreadable"
  | "copyEdited"
  | "copyAdded"
  | "copyMissing"
  | "saveUnfinished"
  | "entryForged"
  | "entryNotEntitled"
  | "entryRewritten"
  | "entryMissing"
  | "entryRestored"
  | "sealBroken"
  | "momentDiffers"
  | "decisionContradicts"
  | "separationBroken"
  | "historyGap"
  | "homeUnread"
  | "paperChanged"
  | "membersBehind"
  | "membersChanged"
  | "grantExtra"
  | "groupChanged"
  | "viewChanged";

export interface Finding {
  readonly code: FindingCode;
  /** "lists", "rows", "log", "rights", "papers": what kind of thing it is about. */
  readonly area: "lists" | "rows" | "log" | "rights" | "papers";
  readonly where: string;
  readonly plan: string | null;
  readonly ref: string | null;
  readonly list: string | null;
  readonly item: number | null;
  readonly field: string | null;
  /** Who did it, as SharePoint keeps it. */
  readonly who: string | null;
  readonly when: string | null;
  /** What the log says, and what the copy says. */
  readonly from?: string;
  readonly to?: string;
  /** The whole of it in a sentence. */
  readonly text: string;
  readonly cause: string;
  readonly fix: string;
  readonly whoCan: "owner of the site" | "plan administrator";
  /** The row in SharePoint, where it is about one. */
  readonly link?: string;
}

type Known = Pick<Finding, "code" | "area" | "where" | "cause" | "fix"> &
  Partial<Finding>;

/** A finding; what is not known of it is null. */
export function finding(known: Known): Finding {
  return {
    plan: null,
    ref: null,
    list: null,
    item: null,
    field: null,
    who: null,
    when: null,
    whoCan: "plan administrator",
    text: known.cause,
    ...known,
  };
}
