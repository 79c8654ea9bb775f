// Clerical corrections of a programmed date in a live plan: what was asked with its source, and whether a second person confirmed it.
import { readDatePhrase } from "../dates/timeline.ts";
import { addDays } from "../values/calendarDate.ts";
import { firstDocument } from "../plan/originalWords.ts";
import type { Plan } from "../plan/plan.ts";
import type { Action } from "../plan/action.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { MilestoneId } from "../values/id.ts";
import { byRecorded } from "../values/order.ts";
import { takenBack } from "./decisionLog.ts";

export type CorrectionAsked = Decision & {
  readonly ruling: Extract<Ruling, { kind: "correctionAsked" }>;
};
export type CorrectionConfirmed = Decision & {
  readonly ruling: Extract<Ruling, { kind: "correctionConfirmed" }>;
};

interface DateCorrection {
  readonly asked: CorrectionAsked;
  /** Null while it waits for the second person: nothing is corrected until then. */
  readonly confirmed: CorrectionConfirmed | null;
}

const isAsked = (one: Decision): one is CorrectionAsked =>
  one.ruling.kind === "correctionAsked";
/** A programmed date that two people corrected. */
export const isConfirmed = (one: Decision): one is CorrectionConfirmed =>
  one.ruling.kind === "correctionConfirmed";

/** The corrections that stand, in the order they were asked; one that was taken back before it was confirmed is none. */
export function dateCorrections(
  decisions: readonly Decision[],
): readonly DateCorrection[] {
  if (!decisions.some(isAsked)) return [];
  const gone = takenBack(decisions);
  const confirmations = new Map(
    decisions
      .filter(isConfirmed)
      .map((one) => [one.ruling.decisionId, one] as const),
  );
  return decisions
    .filter(isAsked)
    .filter(({ id }) => !gone.has(id))
    .toSorted(byRecorded)
    .map((asked) => ({
      asked,
      confirmed: confirmations.get(asked.id) ?? null,
    }));
}

/** Those of the action's own programmed date; a milestone's date is not the action's. */
export const ownCorrections = (
  decisions: readonly Decision[],
): readonly DateCorrection[] =>
  dateCorrections(decisions).filter(({ asked }) => !asked.ruling.milestone);

/** The confirmed corrections of milestones' dates. */
export const milestoneCorrections = (
  decisions: readonly Decision[],
): readonly {
  readonly asked: CorrectionAsked;
  readonly confirmed: CorrectionConfirmed;
  readonly id: MilestoneId;
  readonly title: string;
}[] =>
  dateCorrections(decisions).flatMap(({ asked, confirmed }) =>
    asked.ruling.milestone && confirmed
      ? [{ asked, confirmed, ...asked.ruling.milestone }]
      : [],
  );

/** The programmed date as it was before every correction in the log: what the fold begins with. */
export function programmedFirst<Due>(
  due: Due,
  decisions: readonly Decision[],
): Due | CorrectionAsked["ruling"]["from"] {
  const first = ownCorrections(decisions).find(({ confirmed }) => confirmed);
  return first ? first.asked.ruling.from : due;
}

const plain = (text: string) =>
  text.replaceAll(/\s+/g, " ").trim().toLowerCase();

/** A milestone's line says its title first, then its date; null where it does not begin with the title. */
function afterTitle(cell: string, title: string): string | null {
  const [line, begins] = [plain(cell), plain(title)];
  if (begins === "" || !line.startsWith(begins)) return null;
  return line.slice(begins.length).replace(/^[\s–—|;:,-]+/, "");
}

/**
 * Whether the source shows the date: the quoted cell is among the words kept since the action was brought in, whole, and says with its year the
 * day corrected to; of a milestone it says its title too. What anybody typed since then proves nothing.
 */
export function sourceProves(
  {
    to,
    cell,
    milestone,
  }: Pick<CorrectionAsked["ruling"], "to" | "cell" | "milestone">,
  { original, added }: Pick<Action, "original" | "added">,
  { financialYearStartMonth }: Pick<Plan, "financialYearStartMonth">,
): boolean {
  const quoted = plain(cell);
  const isKept = (firstDocument(original) ?? "").split("\n").some((line) => {
    const kept = plain(line);
    return kept === quoted || kept.endsWith(`: ${quoted}`);
  });
  const phrase = milestone ? afterTitle(cell, milestone.title) : cell;
  if (!isKept || quoted === "" || to.end === null || phrase === null)
    return false;
  // Read near two days far apart: a phrase that does not say its year proves none.
  return [added, addDays(added, 1500)].every((reference) => {
    const read = readDatePhrase(phrase, { reference, financialYearStartMonth });
    return read?.end === to.end;
  });
}

/** The correction that waits for the second person; null where none does. */
export function openCorrection(
  decisions: readonly Decision[],
): CorrectionAsked | null {
  const open = dateCorrections(decisions).find(({ confirmed }) => !confirmed);
  return open?.asked ?? null;
}
