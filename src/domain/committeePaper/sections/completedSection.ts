// What is completed: since launch, since this body was last told, with what evidence, and what is only claimed.
import { dayIn } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { paragraph, section, theBody } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { elsewhere, inBothParts, leadsTo } from "./otherPart.ts";
import { bulletsOf, completedActions } from "./progressSections.ts";

/** Completed since this body was last told; none when it never was. */
export function recentlyCompleted(facts: PaperFacts): readonly PaperAction[] {
  const { statusChanges, added } = facts.position;
  const recent = new Set<string>([
    ...statusChanges
      .filter((change) => change.to === "completed")
      .map((change) => change.ref),
    ...added.filter((one) => one.status === "completed").map((one) => one.ref),
  ]);
  return completedActions(facts).filter((one) => recent.has(one.action.ref));
}

function sinceLastWords(
  facts: PaperFacts,
  {
    all,
    recent,
    since,
  }: {
    readonly all: number;
    readonly recent: number;
    readonly since: CalendarDate;
  },
): string {
  const { t } = facts;
  const told = { body: theBody(facts.input.body, facts), previousAsAt: since };
  if (recent < all) {
    const lately = inBothParts(facts, recentlyCompleted);
    return t(
      "Of these, {recent:action}{hidden} {recent?was|were} completed since {body} was last told, as at {previousAsAt:date}{end}",
      {
        ...told,
        recent,
        hidden: elsewhere(facts, lately),
        end: leadsTo(lately),
      },
    );
  }
  return all === 1
    ? t(
        "It was completed since {body} was last told, as at {previousAsAt:date}.",
        told,
      )
    : t(
        "All {count} were completed since {body} was last told, as at {previousAsAt:date}.",
        { ...told, count: all },
      );
}

/** Both time frames, each with its name: since launch, and since this body was last told. Source: S3 4.5 and 4.6 mix them; M41. */
export function completedSection(facts: PaperFacts): UnnumberedSection {
  const done = inBothParts(facts, completedActions);
  const { previousAsAt } = facts.input;
  const lately = inBothParts(facts, recentlyCompleted);
  const [count, recent] = [done.all.length, lately.all.length];
  const all = recent === count;
  const { t } = facts;
  const sinceLast: PaperBlock[] =
    previousAsAt === null || count === 0
      ? []
      : [
          paragraph(
            "completedSinceLast",
            sinceLastWords(facts, { all: count, recent, since: previousAsAt }),
          ),
          // The same list twice would say nothing new.
          ...(all ? [] : bulletsOf(lately.named)),
        ];
  return section("completed", "Completed actions", [
    paragraph(
      "completedSinceLaunch",
      count === 0
        ? t("No action has been completed since the launch of the plan.")
        : t(
            "{count:action}{hidden} {count?has|have} been completed since the launch of the plan{end}",
            { count, hidden: elsewhere(facts, done), end: leadsTo(done) },
          ),
    ),
    ...bulletsOf(done.named),
    ...sinceLast,
    ...evidenced(facts, done.all),
    ...claimedComplete(facts),
  ]);
}

function evidencedWords(
  count: number,
  all: number,
  t: PaperFacts["t"],
): string {
  if (count < all)
    return t("The plan keeps evidence for {count} of these {all}.", {
      count,
      all,
    });
  if (count === 1) return t("The plan keeps evidence for it.");
  return count === 2
    ? t("The plan keeps evidence for both.")
    : t("The plan keeps evidence for all {count}.", { count });
}

/** For how many of the completed actions somebody showed that they are. */
function evidenced(
  { input: { record, asAt }, t }: PaperFacts,
  done: readonly PaperAction[],
): PaperBlock[] {
  const shown = new Set<string>(
    record.evidence
      .filter(({ recorded }) => dayIn(recorded, record.plan.timeZone) <= asAt)
      .map(({ actionId }) => actionId),
  );
  const count = done.filter(({ action }) => shown.has(action.id)).length;
  return count === 0
    ? []
    : [paragraph("completedEvidence", evidencedWords(count, done.length, t))];
}

/** One person claims, another confirms: until then it is not counted as completed. Source: product.md 4, completion. */
function claimedComplete(facts: PaperFacts): PaperBlock[] {
  const claimed = inBothParts(facts, ({ named }) =>
    named.filter(
      ({ current }) => current.claimed && current.status !== "completed",
    ),
  );
  const count = claimed.all.length;
  return count === 0
    ? []
    : [
        paragraph(
          "completedClaimed",
          facts.t(
            "{count:action}{hidden} {count?is|are} said to be complete by whoever answers for {count?it|them} and not yet confirmed by a second person, so {count?it is|they are} not counted above{end}",
            { count, hidden: elsewhere(facts, claimed), end: leadsTo(claimed) },
          ),
        ),
        ...bulletsOf(claimed.named),
      ];
}
