// Who may do what, as one list of facts: screens print it, buttons ask it, rules refuse by it.
import type { Action } from "./action.ts";
import { no, yes } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { CalendarDate } from "./calendarDate.ts";
import type { PostId } from "./id.ts";
import { samePerson } from "./person.ts";
import type { Person } from "./person.ts";
import { delegatesOn, holdersOn } from "./post.ts";
import type { Post } from "./post.ts";
import { listInWords } from "./wording.ts";

export type Role =
  | "administrator"
  | "author"
  | "lead"
  | "board"
  | "officer"
  | "member"
  | "auditor";

/** The person acting, with what they are in this plan on this day. */
export interface Actor {
  readonly person: Person;
  readonly roles: readonly Role[];
  /** Posts the person holds or stands in for today (`actorOn`). */
  readonly posts: readonly PostId[];
}

/** The actor on a day: the posts are those the person holds or is a delegate for on that day, both ends inclusive. */
export function actorOn(
  person: Person,
  roles: readonly Role[],
  posts: readonly Post[],
  today: CalendarDate,
): Actor {
  const answersFor = (post: Post) =>
    [...holdersOn(post, today), ...delegatesOn(post, today)].some((one) =>
      samePerson(one.person, person),
    );
  return {
    person,
    roles,
    posts: posts.filter(answersFor).map((post) => post.id),
  };
}

/** How near an officer's post must be to the action. */
type OfficerReach = "accountable" | "supporting";

interface Fact {
  /** What is done, as a phrase that follows "may": "report progress". */
  readonly does: string;
  readonly roles: readonly Exclude<Role, "officer">[];
  /** Officers may do it for actions their post answers for ("accountable"), or also helps with ("supporting"). */
  readonly officer?: OfficerReach;
  /** Whose own work it is that this verb may not decide: "claimed it". */
  readonly notWhoever?: string;
}

const everyone = [
  "administrator",
  "author",
  "lead",
  "board",
  "member",
  "auditor",
] as const;

/** The facts. Source: product.md 1 and 4, domain.md 5 (roles) and F23, F28, F50, F95. */
const facts = {
  readPlan: {
    does: "read the plan, its dates and what is published",
    roles: everyone,
    officer: "supporting",
  },
  readNotes: {
    does: "read officers' internal notes, words not yet signed off, evidence and exempt matter",
    roles: ["administrator", "author", "lead", "board", "auditor"],
    officer: "supporting",
  },
  recordProgress: {
    does: "report progress or no change",
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  addEvidence: {
    does: "add evidence",
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  claimCompletion: {
    does: "claim that an action is complete",
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  confirmCompletion: {
    does: "confirm that an action is complete, or send the claim back",
    roles: ["administrator", "lead"],
    notWhoever: "claimed it",
  },
  signOffReportText: {
    does: "sign off words for publication",
    roles: ["administrator", "lead"],
    notWhoever: "wrote them",
  },
  askQuestion: {
    does: "ask a question about an action",
    roles: ["administrator", "author", "lead", "board", "auditor"],
  },
  answerQuestion: {
    does: "answer a question about an action",
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  proposeDate: {
    does: "propose another date, or take the proposal back",
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  recordDecision: {
    does: "record what a body decided about a date, or take it back",
    roles: ["administrator", "author", "board"],
    notWhoever: "proposed the date",
  },
  agreeSafeMove: {
    does: "agree a milestone move that leaves the action's date safe",
    roles: ["administrator", "lead", "board"],
    notWhoever: "proposed the date",
  },
  takeMeeting: {
    does: "record what a meeting made of an exception, or take it back",
    roles: ["administrator", "author", "board"],
  },
  keepCycle: {
    does: "keep bodies, meetings and the calendar right",
    roles: ["administrator", "author"],
  },
  dismissFlag: {
    does: "dismiss a contradiction flag with a reason",
    roles: ["administrator", "author", "lead"],
    notWhoever: "claimed the action complete",
  },
  editMilestones: {
    does: "add and mark milestones",
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  linkActions: {
    does: "say what an action waits for",
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  amendDraft: {
    does: "record an amendment to the draft plan",
    roles: ["administrator", "author"],
  },
  movePlan: {
    does: "approve, start, close or reopen the plan",
    roles: ["administrator"],
  },
  changePlan: {
    does: "add, retitle, withdraw, suspend, resume, merge or split actions",
    roles: ["administrator"],
  },
  correctDate: {
    does: "ask for a programmed date to be corrected that was written wrongly",
    roles: ["administrator"],
  },
  confirmCorrection: {
    does: "confirm that a programmed date was written wrongly",
    roles: ["administrator", "author", "board"],
    notWhoever: "asked for it",
  },
  describePlan: {
    does: "set an action's lead member, outcome, resource, implications, sources or exempt mark, or keep the register of sources",
    roles: ["administrator"],
  },
  keepMeasures: {
    does: "set, change and drop measures, and read those of a theme",
    roles: ["administrator", "lead"],
  },
  recordReading: {
    does: "record how a measure of an action stands",
    roles: ["administrator", "author", "lead"],
    officer: "supporting",
  },
  changeOwner: {
    does: "change the post that answers for an action",
    roles: ["administrator", "lead"],
  },
  managePosts: {
    does: "keep posts and holders right, and hand actions over",
    roles: ["administrator"],
  },
  manageRisks: {
    does: "add risks and link them to the plan",
    roles: ["administrator", "lead"],
  },
  carryForward: {
    does: "give open actions a destination and close the plan",
    roles: ["administrator"],
  },
  writePaper: {
    does: "write and publish a committee paper",
    roles: ["administrator", "author"],
  },
  endorsePaper: {
    does: "record the Board's endorsement of a paper",
    roles: ["administrator", "author", "board"],
  },
  importPlan: {
    does: "bring in a plan from a file and change settings",
    roles: ["administrator"],
  },
  checkPlan: {
    does: "run the health check and take the whole record away",
    roles: ["administrator", "author", "auditor"],
  },
} as const satisfies Record<string, Fact>;

export type Verb = keyof typeof facts;

/** One line of the table that the app prints. */
export interface Permission {
  readonly verb: Verb;
  readonly does: string;
  /** "the plan administrator, a lead or the officer whose post answers for the action". */
  readonly who: string;
  /** "Never by the person who claimed it."; null where no one is shut out. */
  readonly separation: string | null;
}

const roleWords: Readonly<Record<Exclude<Role, "officer">, string>> = {
  administrator: "the plan administrator",
  author: "the report author",
  lead: "a lead",
  board: "a member of the Programme Board",
  member: "an elected member",
  auditor: "an auditor",
};

const officerWords: Readonly<Record<OfficerReach, string>> = {
  accountable: "the officer whose post answers for the action",
  supporting: "an officer whose post answers for or supports the action",
};

function factOf(verb: Verb): Fact {
  return facts[verb];
}

/** The roles that may by role alone; officers, who may for the posts they hold, are not among them. */
export function rolesFor(verb: Verb): readonly Role[] {
  return factOf(verb).roles;
}

/** Whether a post that is held gives the right; what concerns a plan as a whole is given by roles alone. */
export function isForPosts(verb: Verb): boolean {
  return factOf(verb).officer !== undefined;
}

function whoMay(verb: Verb): string {
  const { roles, officer } = factOf(verb);
  const people = roles.map((role) => roleWords[role]);
  return listInWords(
    officer ? [...people, officerWords[officer]] : people,
    "or",
  );
}

function separationOf(verb: Verb): string | null {
  const { notWhoever } = factOf(verb);
  return notWhoever ? `Never by the person who ${notWhoever}.` : null;
}

/** The table of facts in the order it is printed. */
export const permissions: readonly Permission[] = Object.keys(facts)
  .filter((verb): verb is Verb => verb in facts)
  .map((verb) => ({
    verb,
    does: facts[verb].does,
    who: whoMay(verb),
    separation: separationOf(verb),
  }));

/** What a verb is about. Leave `action` out to ask in general (is there any action this person may do it for?). */
export interface Subject {
  readonly action?: Pick<Action, "ref" | "accountable" | "supporting">;
  /** The person whose own work is being decided: who claimed, wrote or proposed. */
  readonly madeBy?: Person | null;
}

/** The post the person acts for on this action: the accountable one first; null where they act by role alone. */
export function postFor(
  actor: Actor,
  action: Pick<Action, "accountable" | "supporting">,
): PostId | null {
  const mine = [action.accountable, ...action.supporting].find(
    (post) => post !== null && actor.posts.includes(post),
  );
  return mine ?? null;
}

function officerMay(actor: Actor, reach: OfficerReach, subject: Subject) {
  // Holding the post makes the officer: a card answered in chat comes from people who are in no SharePoint group.
  if (!subject.action) return actor.posts.length > 0;
  const post = postFor(actor, subject.action);
  if (post === null) return false;
  return reach === "supporting" || post === subject.action.accountable;
}

/** Yes, or no with who may do it instead. Codes: `notYours` (wrong person), `ownWork` (right role, but it is their own work). */
export function may(
  actor: Actor,
  verb: Verb,
  subject: Subject = {},
): Answer<true, "notYours" | "ownWork"> {
  const { does, roles, officer, notWhoever } = factOf(verb);
  const byRole = roles.some((role) => actor.roles.includes(role));
  if (!byRole && !(officer && officerMay(actor, officer, subject))) {
    const about = subject.action ? ` (${subject.action.ref})` : "";
    return no(
      "notYours",
      `You cannot ${does}${about}. This is for ${whoMay(verb)}; ask one of them.`,
    );
  }
  if (notWhoever && subject.madeBy && samePerson(subject.madeBy, actor.person))
    return no(
      "ownWork",
      `You ${notWhoever}, so somebody else must ${does}. Ask ${whoMay(verb)}.`,
    );
  return yes(true);
}
