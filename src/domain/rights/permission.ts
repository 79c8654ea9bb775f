// Who may do what, as one list of facts: screens print it, buttons ask it, rules refuse by it.
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PostId } from "../values/id.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { delegatesOn, holdersOn } from "../plan/post.ts";
import type { Post } from "../plan/post.ts";
import { say } from "../words/say.ts";
import type { Worded } from "../words/sentence.ts";

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

/** What somebody did that they may not decide themselves. */
type OwnWork =
  "claimed" | "wrote" | "proposed" | "asked" | "claimedComplete" | "completed";

interface Fact {
  readonly roles: readonly Exclude<Role, "officer">[];
  /** Officers may do it for actions their post answers for ("accountable"), or also helps with ("supporting"). */
  readonly officer?: OfficerReach;
  /** Whose own work it is that this verb may not decide: "claimed it". */
  readonly notWhoever?: OwnWork;
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
    roles: everyone,
    officer: "supporting",
  },
  readNotes: {
    roles: ["administrator", "author", "lead", "board", "auditor"],
    officer: "supporting",
  },
  recordProgress: {
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  addEvidence: {
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  claimCompletion: {
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  confirmCompletion: {
    roles: ["administrator", "lead"],
    notWhoever: "claimed",
  },
  verifyCompletion: {
    roles: ["auditor"],
    notWhoever: "completed",
  },
  acceptRisk: {
    roles: ["administrator", "author", "board"],
  },
  signOffReportText: {
    roles: ["administrator", "lead"],
    notWhoever: "wrote",
  },
  askQuestion: {
    roles: ["administrator", "author", "lead", "board", "auditor"],
  },
  answerQuestion: {
    roles: ["administrator", "lead"],
    officer: "supporting",
  },
  proposeDate: {
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  recordDecision: {
    roles: ["administrator", "author", "board"],
    notWhoever: "proposed",
  },
  agreeSafeMove: {
    roles: ["administrator", "lead", "board"],
    notWhoever: "proposed",
  },
  takeMeeting: {
    roles: ["administrator", "author", "board"],
  },
  keepCycle: {
    roles: ["administrator", "author"],
  },
  dismissFlag: {
    roles: ["administrator", "author", "lead"],
    notWhoever: "claimedComplete",
  },
  editMilestones: {
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  linkActions: {
    roles: ["administrator", "lead"],
    officer: "accountable",
  },
  amendDraft: {
    roles: ["administrator", "author"],
  },
  movePlan: {
    roles: ["administrator"],
  },
  changePlan: {
    roles: ["administrator"],
  },
  correctDate: {
    roles: ["administrator"],
  },
  confirmCorrection: {
    roles: ["administrator", "author", "board"],
    notWhoever: "asked",
  },
  describePlan: {
    roles: ["administrator"],
  },
  keepMeasures: {
    roles: ["administrator", "lead"],
  },
  recordReading: {
    roles: ["administrator", "author", "lead"],
    officer: "supporting",
  },
  changeOwner: {
    roles: ["administrator", "lead"],
  },
  managePosts: {
    roles: ["administrator"],
  },
  manageRisks: {
    roles: ["administrator", "lead"],
  },
  carryForward: {
    roles: ["administrator"],
  },
  writePaper: {
    roles: ["administrator", "author"],
  },
  endorsePaper: {
    roles: ["administrator", "author", "board"],
  },
  importPlan: {
    roles: ["administrator"],
  },
  checkPlan: {
    roles: ["administrator", "author", "auditor"],
  },
} as const satisfies Record<string, Fact>;

export type Verb = keyof typeof facts;

/** One line of the table that the app prints. */
export interface Permission {
  readonly verb: Verb;
  readonly does: Worded;
  /** "the plan administrator, a lead or the officer whose post answers for the action". */
  readonly who: Worded;
  /** "Never by the person who claimed it."; null where no one is shut out. */
  readonly separation: Worded | null;
}

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

function whoMay(verb: Verb): Worded {
  const { roles, officer } = factOf(verb);
  const people = roles.map((role) => say(`role.${role}`));
  return say("permission.who", {
    who: officer ? [...people, say(`officer.${officer}`)] : people,
  });
}

/** What a verb does and who may, for a sentence about it. */
export function rightSaid(verb: Verb): {
  readonly does: Worded;
  readonly who: Worded;
} {
  return { does: say(`may.${verb}`), who: whoMay(verb) };
}

function separationOf(verb: Verb): Worded | null {
  const { notWhoever } = factOf(verb);
  return notWhoever
    ? say("permission.separation", { own: say(`did.${notWhoever}`) })
    : null;
}

/** The table of facts in the order it is printed. */
export const permissions: readonly Permission[] = Object.keys(facts)
  .filter((verb): verb is Verb => verb in facts)
  .map((verb) => ({
    verb,
    does: say(`may.${verb}`),
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
  const { roles, officer, notWhoever } = factOf(verb);
  const byRole = roles.some((role) => actor.roles.includes(role));
  if (!byRole && !(officer && officerMay(actor, officer, subject))) {
    return no(
      "notYours",
      subject.action
        ? say("permission.notYoursOf", {
            does: say(`may.${verb}`),
            ref: subject.action.ref,
            who: whoMay(verb),
          })
        : say("permission.notYours", {
            does: say(`may.${verb}`),
            who: whoMay(verb),
          }),
    );
  }
  if (notWhoever && subject.madeBy && samePerson(subject.madeBy, actor.person))
    return no(
      "ownWork",
      say("permission.ownWork", {
        own: say(`own.${notWhoever}`),
        does: say(`may.${verb}`),
        who: whoMay(verb),
      }),
    );
  return yes(true);
}
