// Whether an entry counts: by what was recorded up to its own moment, and by nothing later.
import { say } from "../words/say.ts";
import type { Action } from "../plan/action.ts";
import { dayIn, inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { mayOverride } from "../rights/overriding.ts";
import { may, rightSaid } from "../rights/permission.ts";
import type { Actor, Verb } from "../rights/permission.ts";
import type { Person } from "../plan/person.ts";
import { actorIn } from "../rights/roles.ts";
import type { Update } from "../plan/update.ts";
import type { Entry } from "./entry.ts";
import { forged, notEntitled } from "./fault.ts";
import { faultOf } from "./faults.ts";
import { formFault } from "./formFaults.ts";
import type { EntryFault } from "./fault.ts";
import { homeFault } from "./homeFault.ts";
import { rightOf } from "./rightOf.ts";
import type { Standing } from "./standing.ts";

/** People of the log are told apart by the name they sign in with: an object id in a row is only what the row claims. */
const asKnown = (person: Person): Person => ({
  ...person,
  objectId: null,
});

const isSame = (a: Person, b: Person) =>
  a.email !== null && a.email.toLowerCase() === b.email?.toLowerCase();

/** Whoever wrote an entry, with what the list proves they were at that moment and the posts they held then. */
export function actorOf(
  { by, proof }: Pick<Entry, "by" | "proof">,
  state: Standing,
  action: Action | null,
  on: CalendarDate,
): Actor {
  return actorIn(
    {
      person: asKnown(by),
      byRights: [proof],
      posts: state.posts,
      themes: state.themes,
    },
    action,
    on,
  );
}

/** Whose own work is decided. */
function madeBy({ said, by }: Entry, state: Standing): Person | null {
  if (said.what === "update") {
    const { updates } = state.logOf(said.value.actionId);
    const about = updates.find(({ id }) => id === said.value.about);
    return about ? asKnown(about.by) : null;
  }
  if (said.what !== "decision" || said.value.actionId === null) return null;
  const { ruling } = said.value;
  const log = state.logOf(said.value.actionId);
  if (ruling.kind === "correctionConfirmed") {
    const asked = log.decisions.find(({ id }) => id === ruling.decisionId);
    return asked ? asKnown(asked.by) : null;
  }
  if ("confirmId" in ruling) {
    const confirm = log.updates.find(({ id }) => id === ruling.confirmId);
    const claim = log.updates.find(({ id }) => id === confirm?.about);
    const own = [confirm, claim].find((one) => one && isSame(one.by, by));
    return own ? asKnown(own.by) : null;
  }
  if (!("revisionId" in ruling)) return null;
  const revision = log.revisions.find(({ id }) => id === ruling.revisionId);
  return revision ? asKnown(revision.by) : null;
}

/** The action an entry is about; null where it is about none, undefined where the plan has no such action. */
function actionOf({ said }: Entry, state: Standing): Action | null | undefined {
  switch (said.what) {
    case "update":
    case "revision":
    case "evidence":
      return state.actionOf(said.value.actionId);
    case "decision":
      return said.value.actionId === null
        ? null
        : state.actionOf(said.value.actionId);
    case "fact":
      if (said.kind === "actions") return state.actionOf(said.value.id) ?? null;
      return said.kind === "milestones"
        ? state.actionOf(said.value.actionId)
        : null;
    default:
      return null;
  }
}

/** Who may take back: whoever wrote it; a question put at a meeting goes with the decision that is taken back. */
function undoIsTheirs(entry: Entry, update: Update, state: Standing): boolean {
  const { updates } = state.logOf(update.actionId);
  const about = updates.find(({ id }) => id === update.about);
  if (!about) return false;
  return (
    isSame(about.by, entry.by) ||
    (about.kind === "question" && entry.proof !== "officer")
  );
}

function rightFault(
  entry: Entry,
  verb: Verb,
  action: Action | null,
  state: Standing,
  on: CalendarDate,
): EntryFault | null {
  const { said } = entry;
  if (said.what === "update" && said.value.kind === "undo")
    return undoIsTheirs(entry, said.value, state)
      ? null
      : notEntitled(
          `${entry.by.name} took back what somebody else had recorded.`,
        );
  const actor = actorOf(entry, state, action, on);
  // A right of one post and of no role.
  if (said.what === "decision" && said.value.ruling.kind === "paperOverridden")
    return mayOverride(actor, state.posts)
      ? null
      : notEntitled(
          `${entry.by.name} let a paper go out without the Board and does not hold the post of Monitoring Officer.`,
        );
  const first = may(actor, verb, {
    ...(action ? { action } : {}),
    madeBy: madeBy(entry, state),
  });
  if (first.ok) return null;
  return notEntitled(
    first.because === "ownWork"
      ? `${entry.by.name} decided on work of their own.`
      : say("judge.noRight", { by: entry.by.name, ...rightSaid(verb) }),
  );
}

/** The day from which an entry speaks, as it claims; null where it leaves it open. */
function effectiveOf({ said, effectiveOpen }: Entry): CalendarDate | null {
  if (effectiveOpen) return null;
  return said.what === "update" ||
    said.what === "revision" ||
    said.what === "decision"
    ? said.value.effective
    : null;
}

/** Why an entry does not count; null where it does. */
export function entryFault(entry: Entry, state: Standing): EntryFault | null {
  const { said, recorded } = entry;
  const elsewhere = homeFault(entry, state);
  if (elsewhere) return elsewhere;
  // Until then it was whoever's whom SharePoint let add it.
  if (said.what === "evidence" && !state.edition.evidenceByRight) return null;
  const on = dayIn(recorded, state.plan.timeZone);
  const effective = effectiveOf(entry);
  if (effective !== null && effective > on)
    return forged(
      `It says it took effect on ${inWords(effective)} and was recorded on ${inWords(on)}, before that.`,
    );
  const action = actionOf(entry, state);
  if (action === undefined)
    return forged("It speaks of an action that the plan does not have.");
  const before =
    said.what === "fact" ? state.thing(said.kind, said.value.id) : null;
  const fault = faultOf(entry, state) ?? formFault(entry, state, on);
  if (fault) return fault;
  // The service judged the person's right by the same rules before it wrote for them.
  if (entry.byService) return null;
  return rightFault(entry, rightOf(said, before), action, state, on);
}
