// The buttons that save: which rule of the plan each one asks, with the words from the card's boxes.
import { no } from "../domain/answer.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../domain/progress/completion.ts";
import { asId } from "../domain/id.ts";
import { badLink } from "../domain/progress/evidenceEntry.ts";
import {
  recordProgress,
  reportNoChange,
  undoUpdate,
} from "../domain/progress/progress.ts";
import { proposeDate } from "../domain/revisions/proposal.ts";
import { answerQuestion } from "../domain/progress/questions.ts";
import { revisionReasons } from "../domain/revision.ts";
import { isStatus } from "../domain/status.ts";
import type { Rule } from "../editing/edit.ts";
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

/** The rule a button asks, with the words from the card's boxes. */
export const savingRules: Readonly<Record<Saving, (scene: Scene) => Rule>> = {
  undo: ({ press }) => {
    const entry = press.data.about?.split(":")[1] ?? "";
    return (context) => undoUpdate(asId<"Update">(entry), context);
  },
  update: ({ press }) => {
    const { status, note, corrective, correctiveBy } = press.inputs;
    const draft = {
      status: isStatus(status) ? status : null,
      note: note ?? null,
      correctiveAction: corrective ?? null,
      correctiveBy: correctiveBy ?? null,
    };
    return (context) => recordProgress(draft, context);
  },
  noChange: () => reportNoChange,
  claim: (scene) => {
    const { actual, shows } = scene.press.inputs;
    const link = linkGiven(scene);
    // An address that may not be kept would stand in the words, for people to follow.
    if (link === null && addressGiven(scene) !== null)
      return () => no("badLink", badLink);
    const draft = {
      actual: actual ?? "",
      note: shows ?? null,
      evidence: link ? [link.id] : [],
    };
    return (context) => claimCompletion(draft, context);
  },
  confirm: () => (context) => confirmCompletion({}, context),
  return: ({ press }) => {
    const reason = press.inputs["why"] ?? "";
    return (context) => returnClaim({ reason }, context);
  },
  propose: ({ press }) => {
    const { to, reason, words, doing } = press.inputs;
    const draft = {
      to: to ?? "",
      reason: revisionReasons.find((one) => one === reason) ?? "other",
      words: words ?? "",
      correctiveAction: doing ?? null,
    } as const;
    return (context) => proposeDate(draft, context);
  },
  answer: ({ press }) => {
    const about = press.data.about?.split(":")[1] ?? "";
    const draft = {
      about: asId<"Update">(about),
      words: press.inputs["note"] ?? "",
    };
    return (context) => answerQuestion(draft, context);
  },
};

export function isSaving(verb: string): verb is Saving {
  return Object.hasOwn(savingRules, verb);
}

/** What leaves something behind without asking a rule of one action by itself. */
const alsoSaves: ReadonlySet<string> = new Set([
  "snooze",
  "acknowledge",
  "noChangeRow",
  "noChangeRest",
  "undoRow",
]);

/** Whether the press leaves anything behind; the others only look. */
export function saves({ data: { verb } }: Press): boolean {
  return isSaving(verb) || alsoSaves.has(verb);
}
