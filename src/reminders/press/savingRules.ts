// The buttons that save: which rule of the plan each one asks, with the words from the card's boxes.
import { wishesVerb } from "../cards/wishesCard.ts";
import { no } from "../../domain/values/answer.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../domain/progress/completion.ts";
import { asId, type UpdateId } from "../../domain/values/id.ts";
import { badLink } from "../../domain/progress/evidenceEntry.ts";
import {
  recordProgress,
  reportNoChange,
  undoUpdate,
} from "../../domain/progress/progress.ts";
import { proposeDate } from "../../domain/revisions/proposal.ts";
import { answerQuestion } from "../../domain/progress/questions.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { isStatus } from "../../domain/plan/status.ts";
import type { Rule } from "../../editing/edit.ts";
import type { Press, Scene } from "./answer.ts";
import { addressGiven, linkGiven } from "./linkGiven.ts";

export type Saving =
  | "undo"
  | "update"
  | "noChange"
  | "claim"
  | "confirm"
  | "return"
  | "propose"
  | "answer";

/** The entry a button is about ("undo:ID", "question:ID"); nobody's id where it names none. */
function entryOf({ data }: Press): UpdateId {
  return asId(data.about?.split(":")[1] ?? "");
}

/** The rule a button asks, with the words from the card's boxes. */
export const savingRules: Readonly<Record<Saving, (scene: Scene) => Rule>> = {
  undo:
    ({ press }) =>
    (context) =>
      undoUpdate(entryOf(press), context),
  update: ({ press }) => {
    const {
      status,
      note = null,
      corrective: correctiveAction = null,
      correctiveBy = null,
    } = press.inputs;
    const draft = {
      status: isStatus(status) ? status : null,
      note,
      correctiveAction,
      correctiveBy,
    };
    return (context) => recordProgress(draft, context);
  },
  noChange: () => reportNoChange,
  claim: (scene) => {
    const { actual = "", shows: note = null } = scene.press.inputs;
    const link = linkGiven(scene);
    // An address that may not be kept would stand in the words, for people to follow.
    if (link === null && addressGiven(scene) !== null)
      return () => no("badLink", badLink);
    const evidence = link ? [link.id] : [];
    return (context) => claimCompletion({ actual, note, evidence }, context);
  },
  confirm: () => (context) => confirmCompletion({}, context),
  return: ({ press }) => {
    const { why: reason = "" } = press.inputs;
    return (context) => returnClaim({ reason }, context);
  },
  propose: ({ press }) => {
    const { to = "", reason, words = "", doing = null } = press.inputs;
    const draft = {
      to,
      reason: revisionReasons.find((one) => one === reason) ?? "other",
      words,
      correctiveAction: doing,
    } as const;
    return (context) => proposeDate(draft, context);
  },
  answer: ({ press }) => {
    const { note: words = "" } = press.inputs;
    const about = entryOf(press);
    return (context) => answerQuestion({ about, words }, context);
  },
};

export function isSaving(verb: string): verb is Saving {
  return Object.hasOwn(savingRules, verb);
}

/** What leaves something behind without asking a rule of one action by itself. */
const alsoSaves: ReadonlySet<string> = new Set([
  "snooze",
  wishesVerb,
  "acknowledge",
  "noChangeRow",
  "noChangeRest",
  "undoRow",
]);

/** Whether the press leaves anything behind; the others only look. */
export function saves({ data: { verb } }: Press): boolean {
  return isSaving(verb) || alsoSaves.has(verb);
}
