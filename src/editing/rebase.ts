// Somebody else saved an action first: what of mine still holds is put onto theirs, field by field; a field both changed is named. Pure.
import type { Action } from "../domain/plan/action.ts";
import { listInWords } from "../domain/values/wording.ts";

/** Fields of an action that editing a draft and change control touch; what is current follows from the log and is worked out again. */
const owned = {
  ref: "the reference",
  refAsWritten: "the reference as written",
  title: "the title",
  description: "the description",
  due: "the programmed date",
  accountable: "the post that answers",
  supporting: "the supporting posts",
  themeId: "the theme",
  dependsOn: "what it waits for",
} as const satisfies Partial<Record<keyof Action, string>>;

type Owned = keyof typeof owned;

const isOwned = (name: string): name is Owned => name in owned;

const same = (a: Action, b: Action, name: Owned) =>
  JSON.stringify(a[name]) === JSON.stringify(b[name]);

/** Theirs with my changes put on; `clash` says in words which fields both changed to different things. */
export function rebased(
  before: Action,
  mine: Action,
  theirs: Action,
): { readonly action: Action; readonly clash: string | null } {
  const changed = Object.keys(owned)
    .filter(isOwned)
    .filter((name) => !same(before, mine, name));
  const both = changed.filter(
    (name) => !same(before, theirs, name) && !same(mine, theirs, name),
  );
  if (both.length > 0)
    return {
      action: theirs,
      clash: `Somebody else changed ${listInWords(both.map((name) => owned[name]))} of ${mine.ref} while you were at it. Theirs is what stands. Look at it and change it again if it should be yours.`,
    };
  const put = Object.fromEntries(changed.map((name) => [name, mine[name]]));
  return { action: { ...theirs, ...put }, clash: null };
}
