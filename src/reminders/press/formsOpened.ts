// The form of an action opened with a part of it open already, or with what its person wrote to the bot in it.
import { text, type Element } from "../cards/element.ts";
import { wordsIn } from "../cards/frame.ts";
import type { Scene } from "./answer.ts";

/** The same press as if the claim had been pressed with nothing in it yet. */
export function claiming(scene: Scene): Scene {
  const { press } = scene;
  return {
    ...scene,
    press: { ...press, inputs: {}, data: { ...press.data, verb: "claim" } },
  };
}

/** Verbs that open a form with a sentence in it, and the part of the form it goes into. */
const partOf: Readonly<Record<string, "update" | "claim">> = {
  openSaid: "update",
  openSaidClaim: "claim",
};

/** The form with what its person wrote in it, and the word that nothing is saved until they press; null for any other press. */
export function asWritten(
  scene: Scene,
): { readonly scene: Scene; readonly notice: readonly Element[] } | null {
  const { press, language } = scene;
  const verb = partOf[press.data.verb];
  if (verb === undefined) return null;
  const filled = { ...press, data: { ...press.data, verb } };
  const said = wordsIn(language).checkAndSave;
  return {
    scene: { ...scene, press: filled },
    notice: [text(said, { weight: "bolder" })],
  };
}
