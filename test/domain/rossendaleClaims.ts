// The 36 rows of the Rossendale plan as reported on 14 March 2017, in our own words with the same facts, and the flags each must raise.
import type { Claimed } from "../../src/domain/checks/contradictions.ts";
import type { Promised } from "../../src/domain/planLife/draft/draftChecks.ts";
import type { Status } from "../../src/domain/plan/status.ts";
import type { Timeline } from "../../src/domain/dates/timeline.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { readTimeline } from "../../src/domain/dates/timeline.ts";

export const reported = day("2017-03-14");

export interface Row {
  readonly claim: Claimed;
  readonly promise: Promised;
  readonly flags: readonly string[];
}

function row(
  ref: string,
  owner: string,
  status: Status | null,
  said: string,
  words: string,
  flags: readonly string[] = [],
  over: Partial<Claimed> & { readonly due?: string } = {},
): Row {
  const { due, ...claimed } = over;
  const title = over.title ?? `What ${ref} promises`;
  const timeline: Timeline | null = due
    ? readTimeline(due, { reference: reported })
    : null;
  return {
    claim: {
      ref,
      title,
      status,
      statusAsWritten: said,
      words,
      evidence: [],
      partOf: null,
      openMilestones: [],
      ownRag: null,
      forecast: null,
      inForce: null,
      actual: null,
      ...claimed,
    },
    promise: { ref, title, owner, due: timeline },
    flags,
  };
}

const done = "completed" as const;
const legal = "Monitoring Officer";
const communities = "Director of Communities";

export const headlines: readonly Row[] = [
  row("H1", "HR Manager", "inProgress", "", "", ["noEndDate"], {
    due: "2016/18 and beyond.",
  }),
  row("H2", "HR Manager", "inProgress", "", "", ["noEndDate"], {
    due: "2016/18 and beyond.",
  }),
  row(
    "H3",
    "Director of Communities and HR Manager to lead a review of frameworks and resources",
    "inProgress",
    "",
    "",
    ["twoOwners", "taskInOwnerCell"],
    { due: "2016/18." },
  ),
  row(
    "H4",
    "Senior Management Team to identify the main partnerships and keep their registers",
    "inProgress",
    "",
    "",
    ["groupOwner", "taskInOwnerCell"],
    { due: "2016/17." },
  ),
  row(
    "H5",
    "Monitoring Officer and Section 151 Officer to lead a review.",
    "inProgress",
    "",
    "",
    ["twoOwners", "taskInOwnerCell"],
    { due: "2016/18" },
  ),
];

export const progress: readonly Row[] = [
  row(
    "B1",
    "Head of Finance",
    done,
    "Completed -",
    "A working group on the update of section 4.47 of the constitution is scheduled for January 2017.",
    ["completedButFuture"],
  ),
  row(
    "B2",
    legal,
    done,
    "Completed and now forms part",
    "Forms part of every committee report; used for the Spinning Point and Bacup heritage schemes.",
  ),
  row(
    "B3",
    communities,
    done,
    "Completed and evidenced by",
    "Evidenced by grant schemes run under the new procedure in 2016/17.",
  ),
  row(
    "B4",
    "Chief Executive",
    done,
    "Completed -",
    "A programme board has now been established (April 2017) and meets weekly.",
    ["evidenceAfterReport"],
  ),
  row(
    "B5",
    "HR Manager",
    null,
    "",
    "All staff did the course in autumn 2016; it is undertaken annually and followed up by the fraud officer.",
    ["noStatus"],
  ),
  row(
    "B6",
    "HR Manager / Head of Finance",
    done,
    "Completed –",
    "Courses held in March 2016 and again in Autumn 2016.",
    ["twoOwners"],
  ),
  row(
    "E1",
    legal,
    done,
    "Completed -",
    "Staff have had the training. Constitutional changes are scheduled for 2017/18.",
    ["completedButFuture", "completedWithOpenPart", "scopeNotCovered"],
    { title: "Make officers and Members aware of the rules that bind them" },
  ),
  row(
    "E2",
    "Chief Executive",
    done,
    "Completed (see 2 Behavioural)",
    "See B2.",
  ),
  row(
    "E3",
    legal,
    "inProgress",
    "To be completed as part of 1 above",
    "To be completed as part of 1 above",
    ["partOfCompleted"],
    { partOf: "E1" },
  ),
  row(
    "E4",
    communities,
    "inProgress",
    "To be completed as part of 1 above.",
    "To be completed as part of 1 above.",
    ["partOfCompleted"],
    { partOf: "E1" },
  ),
  row(
    "E5",
    "HR Manager",
    done,
    "Completed plus and add",
    "An induction for staff and for new Members is in place.",
    [],
    { title: "Induct officers and Members alike" },
  ),
  row(
    "E6",
    "Media & Engagement Officer",
    null,
    "",
    "The outcomes move into the Corporate Strategy 2017 and its register.",
    ["noStatus"],
  ),
  row(
    "E7",
    "HR Manager",
    null,
    "",
    "A programme of courses commencing April 2017.",
    ["noStatus"],
  ),
  row(
    "P1",
    legal,
    done,
    "Completed as part of",
    "Part of the partnership framework.",
  ),
  row("P2", legal, done, "As 1 above", "As 1 above", [], {}),
  row("M1", legal, done, "Completed\n", "The posts were filled."),
  row("M2", "CEO", done, "Completed\n", "The management team meets weekly."),
  row(
    "M3",
    "Head of Finance",
    done,
    "Completed and incorporated",
    "Incorporated in the budget rules.",
  ),
  row(
    "M4",
    legal,
    done,
    "Completed –",
    "The scheme was rewritten and adopted.",
  ),
  row(
    "M5",
    legal,
    done,
    "Completed as evidenced by",
    "Evidenced by the register; the rest follows in the next constitutional update.",
    ["completedButFuture"],
  ),
  row("M6", legal, done, "Completed.", "Training\nGuidance\nTemplates"),
  row(
    "M7",
    "Head of ITC",
    done,
    "Completed with new forms",
    "New forms on the intranet.",
  ),
  row(
    "M8",
    legal,
    done,
    "Completed as evidenced by:",
    "Evidenced by the contracts register.",
  ),
  row(
    "M9",
    "Head of Finance",
    null,
    "31st March 2016 Established",
    "31st March 2016 Established; reviewed in 16/17.",
    ["dateWhereStatus"],
  ),
  row(
    "M10",
    legal,
    null,
    "",
    "Policy being updated. Adoption in September 2017.",
    ["noStatus"],
  ),
  row(
    "R1",
    communities,
    done,
    "Completed and evidenced by:",
    "Evidenced by the project register.",
  ),
  row(
    "R2",
    communities,
    done,
    "Completed, embedded and monitored",
    "The nine principles are in use and are to be incorporated into Part 4 at the next Constitutional update.",
    ["completedButFuture"],
  ),
  row(
    "R3",
    communities,
    done,
    "Completed as part of",
    "Part of the project framework.",
  ),
  row(
    "R4",
    communities,
    done,
    "Completed as part of",
    "Part of the project framework.",
  ),
  row(
    "R5",
    communities,
    done,
    "Completed as part of",
    "Reports go to the programme board first.",
  ),
  row(
    "R6",
    "Head of Finance",
    done,
    "Completed.",
    "Set up in March 2016. The group will meet quarterly and will report annually.",
    ["completedButFuture"],
  ),
];
