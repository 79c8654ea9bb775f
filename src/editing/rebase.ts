// Somebody else saved an action first: what of mine still holds is put onto theirs, field by field; a field both changed is named. Pure.
import { changedFields } from "../domain/entries/rightOf.ts";
import type { Action } from "../domain/plan/action.ts";
import { say } from "../domain/words/say.ts";
import type { Sentence } from "../domain/words/sentence.ts";

/** What no edit changes: whose row it is, when it was added, and what is worked out from the log again. */
type Kept = "id" | "planId" | "addedAt" | "current";

type Field = Exclude<keyof Action, Kept>;

/** Every field an edit may change; a new one that is missing here does not compile. */
const fields = {
  themeId: true,
  ref: true,
  refAsWritten: true,
  title: true,
  description: true,
  due: true,
  initialStatus: true,
  added: true,
  accountable: true,
  supporting: true,
  leadMember: true,
  dependsOn: true,
  partOf: true,
  sameAs: true,
  carriedFrom: true,
  home: true,
  outcome: true,
  resource: true,
  implications: true,
  answers: true,
  own: true,
  exempt: true,
  original: true,
  placeholder: true,
} as const satisfies Record<Field, true>;

const isField = (name: string): name is Field => name in fields;

/** The fields that differ, in the order above. */
function changed(before: Action, after: Action): readonly Field[] {
  const differ = new Set(changedFields<"actions">(before, after));
  return Object.keys(fields)
    .filter(isField)
    .filter((name) => differ.has(name));
}

/** Theirs with my changes put on; `clash` says in words which fields both changed to different things. */
export function rebased(
  before: Action,
  mine: Action,
  theirs: Action,
): { readonly action: Action; readonly clash: Sentence | null } {
  const ofMine = changed(before, mine);
  const ofTheirs = new Set(changed(before, theirs));
  const differ = new Set(changed(mine, theirs));
  const both = ofMine.filter((name) => ofTheirs.has(name) && differ.has(name));
  if (both.length > 0)
    return {
      action: theirs,
      clash: say("told.clash", {
        fields: both.map((name) => say(`told.field.${name}`)),
        ref: mine.ref,
      }),
    };
  const put = Object.fromEntries(ofMine.map((name) => [name, mine[name]]));
  return { action: { ...theirs, ...put }, clash: null };
}
