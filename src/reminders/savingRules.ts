// The buttons that save: which rule of the plan each one asks, with the words from the card's boxes.
import type { Answer } from "../domain/answer.ts";
import type { Change } from "../domain/change.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../domain/progress/completion.ts";
import { asId } from "../domain/id.ts";
import { recordProgress, reportNoChange } from "../domain/progress/progress.ts";
import { proposeDate } from "../domain/revisions/proposal.ts";
import { answerQuestion } from "../domain/progress/questions.ts";
import { revisionReasons } from "../domain/revision.ts";
import { isStatus } from "../domain/status.ts";
import { contextOf, type Press, type Scene } from "./answer.ts";
import { linkGiven } from "./linkGiven.ts";

export type Saving =
  "update" | "noChange" | "claim" | "confirm" | "return" | "propose" | "answer";

export const savingRules: Readonly<
  Record<Saving, (scene: Scene) => Answer<Change>>
> = {
  update: (scene) => {
    const { status, note } = scene.press.inputs;
    return recordProgress(
      { status: isStatus(status) ? status : null, note: note ?? null },
      contextOf(scene),
    );
  },
  noChange: (scene) => reportNoChange(contextOf(scene)),
  claim: (scene) => {
    const { actual, shows } = scene.press.inputs;
    const link = linkGiven(scene);
    return claimCompletion(
      {
        actual: actual ?? "",
        note: shows ?? null,
        evidence: link ? [link.id] : [],
      },
      contextOf(scene),
    );
  },
  confirm: (scene) => confirmCompletion({}, contextOf(scene)),
  return: (scene) =>
    returnClaim({ reason: scene.press.inputs["why"] ?? "" }, contextOf(scene)),
  propose: (scene) => {
    const { to, reason, words, doing } = scene.press.inputs;
    const known = revisionReasons.find((one) => one === reason) ?? "other";
    return proposeDate(
      {
        to: to ?? "",
        reason: known,
        words: words ?? "",
        correctiveAction: doing ?? null,
      },
      contextOf(scene),
    );
  },
  answer: (scene) => {
    const about = scene.press.data.about?.split(":")[1] ?? "";
    return answerQuestion(
      { about: asId(about), words: scene.press.inputs["note"] ?? "" },
      contextOf(scene),
    );
  },
};

export function isSaving(verb: string): verb is Saving {
  return Object.hasOwn(savingRules, verb);
}

/** Whether the press leaves anything behind; the others only look. */
export function saves({ data: { verb } }: Press): boolean {
  return isSaving(verb) || verb === "snooze" || verb === "acknowledge";
}
