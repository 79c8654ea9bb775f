// A link in the words of a claim made on a card: evidence of the action, as if it had been attached in the tab.
import type { Evidence } from "../../domain/plan/evidence.ts";
import { asId } from "../../domain/values/id.ts";
import { safeAddress } from "../../domain/progress/evidenceEntry.ts";
import type { Scene } from "./answer.ts";
import { idFrom } from "../basics/idFrom.ts";

/** The first address in what shows that it is done; null for words alone. */
export function addressGiven({ press }: Pick<Scene, "press">): string | null {
  const found = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"]+/i.exec(
    press.inputs["shows"] ?? "",
  );
  // Punctuation that ends the sentence is not part of the address.
  return found?.[0].replace(/[).,;:!?]+$/, "") ?? null;
}

/** That address as evidence; null where there is none, or none that may be kept. Its id is the answer's own, so that a repeat adds nothing. */
export function linkGiven(scene: Scene): Evidence | null {
  const { press, action, actor, today, now, operation } = scene;
  const shows = press.inputs["shows"]?.trim() ?? "";
  const url = safeAddress(addressGiven(scene) ?? "");
  if (url === null) return null;
  return {
    id: asId(idFrom(`${operation}|link`)),
    planId: action.planId,
    actionId: action.id,
    kind: "link",
    title: `${action.ref}: link given with the claim`,
    url,
    dated: today,
    note: shows === url ? null : shows,
    addedBy: actor.person,
    recorded: now,
  };
}
