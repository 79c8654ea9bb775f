// A link in the words of a claim made on a card: evidence of the action, as if it had been attached in the tab.
import type { Evidence } from "../domain/evidence.ts";
import { asId } from "../domain/id.ts";
import { idsFrom, type Scene } from "./answer.ts";

/** The first https address in what shows that it is done; null for words alone. Its id is the answer's own, so that a repeat adds nothing. */
export function linkGiven(scene: Scene): Evidence | null {
  const { press, action, actor, today, now, operation } = scene;
  const shows = press.inputs["shows"]?.trim() ?? "";
  // Punctuation that ends the sentence is not part of the address.
  const url = /https:\/\/[^\s<>"]+/.exec(shows)?.[0].replace(/[).,;:!?]+$/, "");
  if (url === undefined || !URL.canParse(url)) return null;
  return {
    id: asId(idsFrom(`${operation}|link`)()),
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
