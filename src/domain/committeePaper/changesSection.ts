// What changed since this body last looked: every movement of the figures with its references, and why the number moved.
import { inWords } from "../calendarDate.ts";
import type { DateMove } from "../position.ts";
import { bullets, dateOr, paragraph, refsInWords, section } from "./blocks.ts";
import type { UnnumberedSection } from "./numbering.ts";
import type { PaperBullet } from "./paper.ts";
import type { PaperFacts } from "./paperFacts.ts";

function moveWords(move: DateMove): string {
  return `${move.ref} from ${dateOr(move.from, "no date")} to ${dateOr(move.to, "a date not yet agreed")}`;
}

function line(label: string, items: readonly string[]): PaperBullet[] {
  return items.length === 0
    ? []
    : [{ text: `${label}: ${items.join("; ")}.`, ref: null }];
}

function statusLines(facts: PaperFacts): PaperBullet[] {
  const words = facts.input.record.plan.statusWords;
  const groups = new Map<string, string[]>();
  for (const change of facts.position.statusChanges) {
    const key = `${words[change.from]} to ${words[change.to].toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), change.ref]);
  }
  return [...groups].map(([key, refs]) => ({
    text: `${key}: ${refsInWords(refs)}.`,
    ref: null,
  }));
}

function movements(facts: PaperFacts): PaperBullet[] {
  const at = facts.position;
  const cleared = at.clearedOverdue.map(
    ({ ref, reason }) => `${ref} (${reason})`,
  );
  const gone = at.withdrawn.map(({ ref, reason, into }) =>
    into ? `${ref} (${reason} into ${into})` : `${ref} (${reason})`,
  );
  return [
    ...statusLines(facts),
    ...line(
      "Added to the plan",
      at.added.map(({ ref }) => ref),
    ),
    ...line("Left the plan", gone),
    ...line("Newly past the date in force", at.newlyOverdue),
    ...line("Still past the date in force", at.stillOverdue),
    ...line("No longer past the date in force", cleared),
    ...line("Dates endorsed", at.endorsed.map(moveWords)),
    ...line("Dates refused", at.rejected.map(moveWords)),
  ];
}

/** Source: domain.md B5: each body sees what changed since it, not somebody else, last looked. */
export function changesSection(facts: PaperFacts): UnnumberedSection {
  const { previousAsAt, body } = facts.input;
  if (previousAsAt === null)
    return section("changes", "What has changed", [
      paragraph(
        "changes",
        `${body} has not been told the position of this plan before, so there is nothing to compare with.`,
      ),
    ]);
  const items = movements(facts);
  return section("changes", "What has changed", [
    paragraph(
      "changes",
      items.length === 0
        ? `Nothing has changed since ${body} was told the position as at ${inWords(previousAsAt)}.`
        : `Since ${body} was told the position as at ${inWords(previousAsAt)}:`,
    ),
    ...(items.length === 0 ? [] : [bullets(items)]),
  ]);
}
