// Counts are of the whole plan in both parts of a paper; what a part may not name it says to be in the other. Source: domain.md F68.
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";

type Pick = (facts: PaperFacts) => readonly PaperAction[];

/** Actions of a kind: those this part may name, and those the whole plan has. */
interface InBothParts {
  readonly named: readonly PaperAction[];
  readonly all: readonly PaperAction[];
}

/** Picks a kind of action twice: as this part may name it, and in the whole plan. */
export const inBothParts = (facts: PaperFacts, pick: Pick): InBothParts => ({
  named: pick(facts),
  all: pick({ ...facts, named: facts.actions }),
});

/** " (2 of them exempt and named in the exempt part of this paper)", to follow the count; empty where this part names them all. */
export function elsewhere(
  { input, t }: PaperFacts,
  { named, all }: Readonly<Record<keyof InBothParts, readonly unknown[]>>,
): string {
  const hidden = all.length - named.length;
  if (hidden === 0) return "";
  const isPublic = input.audience === "public";
  if (hidden < all.length)
    return isPublic
      ? t(
          " ({hidden} of them exempt and named in the exempt part of this paper)",
          { hidden },
        )
      : t(" ({hidden} of them named in the public part of this paper)", {
          hidden,
        });
  if (hidden > 1)
    return isPublic
      ? t(" (all exempt and named in the exempt part of this paper)")
      : t(" (all named in the public part of this paper)");
  return isPublic
    ? t(" (exempt and named in the exempt part of this paper)")
    : t(" (named in the public part of this paper)");
}

/** A colon where a list of what may be named follows, else a full stop. */
export const leadsTo = ({ named }: InBothParts) =>
  named.length === 0 ? "." : ":";
