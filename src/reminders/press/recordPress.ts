// The edit a press makes: through the floor of every edit, under the identity of the press, and what is remembered of it.
import { yes } from "../../domain/values/answer.ts";
import { edit } from "../../editing/edit.ts";
import type { Outcome } from "../../editing/edit.ts";
import { readAbout } from "../messages/about.ts";
import { editorOf, type AnswerParts, type Scene } from "./answer.ts";
import { linkGiven } from "./linkGiven.ts";
import { savingRules, type Saving } from "./savingRules.ts";

/** Remembers that the press is answered, for when it comes again. */
export async function rememberPress(
  { notes, ledger, log }: AnswerParts,
  { press, operation }: Scene,
  { theirs, behind }: Extract<Outcome, { kind: "recorded" }>,
): Promise<void> {
  await notes.put("answers", operation, "done");
  const row = await ledger.get(press.data.card);
  log.info("answer", {
    correlation: row ? readAbout(row).correlation : null,
    card: press.data.card,
    verb: press.data.verb,
    conflict: theirs !== null,
    behind: behind?.kind ?? null,
    operation: operation.slice(0, 12),
  });
}

/** The edit a press makes, under the identity of the press: sent again by whoever, it is recorded once. */
export async function recordPress(
  { store, notes, watch }: AnswerParts,
  scene: Scene,
  verb: Saving,
): Promise<Outcome> {
  const { operation, action, stored } = scene;
  const link = verb === "claim" ? linkGiven(scene) : null;
  const { planId } = action;
  await notes.insert("answers", operation, "begun");
  // Also where the saving fails half way: the entries may be written.
  watch.changed(planId);
  const outcome = await edit(
    { store, editor: editorOf(scene) },
    { action, log: stored },
    {
      id: operation,
      rule: savingRules[verb](scene),
      meets: "follow",
      ...(link ? { evidence: () => yes(link) } : {}),
    },
  );
  watch.changed(planId);
  return outcome;
}
