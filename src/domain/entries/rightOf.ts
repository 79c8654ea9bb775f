// Which right an entry needs. Asked by whoever writes it, to choose the list that proves the right, and by whoever reads it, to judge it.
import type { Ruling } from "../plan/decision.ts";
import type { Verb } from "../rights/permission.ts";
import type { UpdateKind } from "../plan/update.ts";
import type { Fact, Said, ThingKind, Things } from "./entry.ts";

const ofUpdate: Readonly<Record<UpdateKind, Verb>> = {
  progress: "recordProgress",
  noChange: "recordProgress",
  claim: "claimCompletion",
  confirm: "confirmCompletion",
  return: "confirmCompletion",
  signOff: "signOffReportText",
  question: "askQuestion",
  answer: "answerQuestion",
  undo: "readPlan",
};

const ofRuling: Readonly<Record<Ruling["kind"], Verb>> = {
  supported: "recordDecision",
  endorsed: "recordDecision",
  refused: "recordDecision",
  proposalWithdrawn: "proposeDate",
  actionWithdrawn: "changePlan",
  merged: "changePlan",
  transferred: "changePlan",
  suspended: "changePlan",
  resumed: "changePlan",
  added: "changePlan",
  retitled: "changePlan",
  split: "changePlan",
  ownerChanged: "changeOwner",
  themeChanged: "changePlan",
  planMoved: "movePlan",
  amendment: "amendDraft",
  accepted: "takeMeeting",
  asked: "takeMeeting",
  escalated: "takeMeeting",
  heldToDate: "takeMeeting",
  noted: "takeMeeting",
  flagDismissed: "dismissFlag",
  recommendation: "takeMeeting",
  paperEndorsed: "endorsePaper",
  paperOverridden: "endorsePaper",
  correctionAsked: "correctDate",
  correctionConfirmed: "confirmCorrection",
  takenBack: "takeMeeting",
  verified: "verifyCompletion",
  sentBack: "verifyCompletion",
  riskAccepted: "acceptRisk",
  measureSet: "keepMeasures",
  measureDropped: "keepMeasures",
  reading: "recordReading",
};

const ofThing: Readonly<Record<ThingKind, Verb>> = {
  plans: "movePlan",
  themes: "changePlan",
  posts: "managePosts",
  bodies: "keepCycle",
  meetings: "takeMeeting",
  risks: "manageRisks",
  actions: "changePlan",
  milestones: "editMilestones",
};

const links: ReadonlySet<string> = new Set(["dependsOn", "partOf", "sameAs"]);
const owners: ReadonlySet<string> = new Set(["accountable", "supporting"]);

const details: ReadonlySet<string> = new Set([
  "leadMember",
  "supporting",
  "outcome",
  "resource",
  "implications",
  "answers",
  "exempt",
  "own",
]);

const described: ReadonlySet<string> = new Set([
  "sources",
  "columns",
  "membersReadExempt",
]);

/** The fields in which two readings of a thing differ; what is worked out from the log is none of them. */
export function changedFields<Kind extends ThingKind>(
  before: Things[Kind],
  after: Things[Kind],
): readonly string[] {
  const [then, now] = [before, after].map(
    (thing) => new Map<string, unknown>(Object.entries(thing)),
  );
  const names = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  names.delete("current");
  return [...names].filter(
    (name) =>
      JSON.stringify(then?.get(name) ?? null) !==
      JSON.stringify(now?.get(name) ?? null),
  );
}

/** The right to say a thing reads so, by what it read before; null for a thing that was not there. */
export function rightOfFact(
  { kind, value }: Fact,
  before: Things[ThingKind] | null,
): Verb {
  if (before === null) return ofThing[kind];
  const changed = changedFields(before, value);
  if (kind === "plans" && changed.every((name) => described.has(name)))
    return "describePlan";
  if (kind !== "actions") return ofThing[kind];
  if (changed.every((name) => links.has(name))) return "linkActions";
  if (changed.every((name) => owners.has(name))) return "changeOwner";
  if (changed.every((name) => details.has(name))) return "describePlan";
  return ofThing.actions;
}

/** The right an entry needs. */
export function rightOf(
  said: Said,
  before: Things[ThingKind] | null = null,
): Verb {
  switch (said.what) {
    case "fact":
      return rightOfFact(said, before);
    case "update":
      return ofUpdate[said.value.kind];
    case "revision":
      return "proposeDate";
    case "decision": {
      const { ruling, bodyId, actionId } = said.value;
      if (bodyId === null && ruling.kind === "endorsed") return "agreeSafeMove";
      // The measure of a theme is nobody's own.
      return ruling.kind === "reading" && actionId === null
        ? "keepMeasures"
        : ofRuling[ruling.kind];
    }
    case "evidence":
      return "addEvidence";
    case "load":
    case "removed":
      return "importPlan";
  }
}
