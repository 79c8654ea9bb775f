// Corrections: a figure a published paper got wrong, said openly in the next paper to the same body. The paper itself is never changed.
import { say } from "../../words/say.ts";
import type { Answer } from "../../values/answer.ts";
import { no, yes } from "../../values/answer.ts";
import type { Instant } from "../../values/calendarDate.ts";
import type { Id } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Person } from "../../plan/person.ts";
import type { Correction } from "../parts/paperInput.ts";
import { byRecorded } from "../../values/order.ts";

/** A correction as it is kept, tied to the snapshot it corrects. */
export interface PaperCorrection extends Correction {
  readonly id: Id<"Correction">;
  /** The id of the published paper it corrects. */
  readonly of: string;
  readonly recorded: Instant;
  readonly by: Person;
}

/** Issues a correction to a published paper. Refuses: `notYours`, `empty`, `nothingChanged`. Source: domain.md F65. */
export function correctPaper(
  draft: Correction & { readonly of: string },
  context: {
    readonly actor: Actor;
    readonly now: Instant;
    readonly newId: () => Id<"Correction">;
  },
): Answer<PaperCorrection> {
  const allowed = may(context.actor, "writePaper");
  if (!allowed.ok) return allowed;
  for (const name of ["where", "was", "is", "why"] as const)
    if (draft[name].trim() === "")
      return no("empty", say(`corrections.${name}`));
  if (draft.was.trim() === draft.is.trim())
    return no("nothingChanged", say("corrections.nothingChanged"));
  return yes({
    ...draft,
    id: context.newId(),
    recorded: context.now,
    by: context.actor.person,
  });
}

/** A paper of this body that has been published, and when. */
interface Published {
  readonly key: string;
  readonly at: Instant;
}

/** The corrections the next paper to a body must print: of its papers, and not yet printed in a later one. */
export function correctionsToPrint(
  all: readonly PaperCorrection[],
  published: readonly Published[],
): PaperCorrection[] {
  const keys = new Set(published.map((one) => one.key));
  const last = published
    .map((one) => one.at)
    .toSorted()
    .at(-1);
  return all
    .filter((one) => keys.has(one.of))
    .filter((one) => last === undefined || one.recorded > last)
    .toSorted(byRecorded);
}
