// The dates decided since a body was last told: each with its title, who decided where, from when to when, how often it has moved, and why.
import type { Action } from "../../plan/action.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Decision } from "../../plan/decision.ts";
import { dateMoves, movedDays, revisionOf } from "../../history/dateMoves.ts";
import type { DateOutcome } from "../../history/dateMoves.ts";
import { milestoneCorrections } from "../../history/dateCorrections.ts";
import { takenBack } from "../../history/decisionLog.ts";
import { isKnown } from "../../history/knownEvents.ts";
import type { StandingPlan } from "../../history/standing.ts";
import type { Revision } from "../../plan/revision.ts";
import { decidedWhere } from "../../revisions/decidedBy.ts";
import { capitalised } from "../../values/wording.ts";
import { movesInWords, table } from "../parts/blocks.ts";
import {
  dateInWords,
  decidedInWords,
  proposalInWords,
} from "../parts/dateWords.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "./paperFacts.ts";
import { isFor } from "./paperFacts.ts";

/** One decision on a date, as it is printed. */
export interface DateDecided {
  readonly action: Action;
  /** Whose date it is: the action's title, or the milestone's with the action's. */
  readonly title: string;
  readonly outcome: DateOutcome;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Whole days; null where there was or is no date, or none moved. */
  readonly days: number | null;
  /** "Moved twice, 365 days", up to and with this decision. */
  readonly moves: string;
  readonly decision: Decision | null;
  readonly revision: Revision | null;
}

const isDateRuling = ({ ruling }: Decision) =>
  ruling.kind === "endorsed" || ruling.kind === "refused";

/** Decisions on an action's own date, from the fold that decides which date is in force. */
function ofAction(
  action: Action,
  standing: StandingPlan,
  facts: PaperFacts,
): DateDecided[] {
  const { asAt, previousAsAt, record } = facts.input;
  const before = previousAsAt && { asAt: previousAsAt, knownAt: previousAsAt };
  return dateMoves(standing, facts.logOf(action), record.plan.timeZone)
    .filter(
      ({ event }) =>
        !(before && isKnown(event, before)) && event.effective <= asAt,
    )
    .map(({ outcome, from, to, days, decision, revision, ...how }) => ({
      action,
      title: action.title,
      outcome,
      from,
      to,
      days,
      moves: movesInWords(how.moves, how.daysMoved, facts),
      decision,
      revision,
    }));
}

/** Decisions on the dates of an action's milestones. */
function ofMilestones(action: Action, facts: PaperFacts): DateDecided[] {
  const { record } = facts.input;
  const log = facts.logOf(action);
  const gone = takenBack(log.decisions);
  return log.decisions.flatMap((decision): DateDecided[] => {
    const revision = revisionOf(decision, log);
    if (!isDateRuling(decision) || revision?.milestoneId == null) return [];
    if (gone.has(decision.id) || !facts.isNew(decision)) return [];
    const title = record.milestones.find(
      (one) => one.id === revision.milestoneId,
    )?.title;
    const { ruling } = decision;
    const to = ruling.kind === "endorsed" ? ruling.date : revision.to;
    const refused = ruling.kind === "refused";
    const outcome = refused
      ? "refused"
      : to === revision.to
        ? "endorsed"
        : "another";
    return [
      {
        action,
        title: facts.t("Milestone “{title}” of {action}", {
          title: title ?? facts.t("not found"),
          action: action.title,
        }),
        outcome,
        from: revision.from,
        to,
        days: movedDays(outcome, revision.from, to),
        moves: "",
        decision,
        revision,
      },
    ];
  });
}

/** Corrections of milestones' dates that their source does not prove: they count as moves, as an action's own do. */
function correctedMilestones(action: Action, facts: PaperFacts): DateDecided[] {
  return milestoneCorrections(facts.logOf(action).decisions)
    .filter(
      ({ confirmed }) => !confirmed.ruling.proven && facts.isNew(confirmed),
    )
    .map(({ asked, confirmed, title }) => {
      const [from, to] = [asked.ruling.from?.end ?? null, asked.ruling.to.end];
      return {
        action,
        title: facts.t("Milestone “{title}” of {action}", {
          title,
          action: action.title,
        }),
        outcome: "endorsed",
        from,
        to,
        days: movedDays("endorsed", from, to),
        moves: "",
        decision: confirmed,
        revision: null,
      };
    });
}

/** Every decision on a date that this body has not been told of, in order of ref; those of exempt actions only in the exempt part. */
export function datesDecided(facts: PaperFacts): readonly DateDecided[] {
  return facts.joined
    .filter(({ action }) => isFor(facts.input.audience, action))
    .flatMap(({ action, standing }) => [
      ...ofAction(action, standing, facts),
      ...ofMilestones(action, facts),
      ...correctedMilestones(action, facts),
    ]);
}

function decidedWords(one: DateDecided, facts: PaperFacts): string {
  const { t } = facts;
  const where = decidedWhere(one.decision, facts.input.record, facts);
  if (one.decision?.ruling.kind === "correctionConfirmed")
    return t(
      "Corrected by two people; the words kept from the source do not show it.",
    );
  if (one.outcome === "refused")
    return t("Refused: {where}. The date in force stays.", { where });
  if (one.outcome === "endorsed") return t("Endorsed: {where}.", { where });
  return t("Another date agreed: {where}. Proposed was {asked}.", {
    where,
    asked: one.revision
      ? proposalInWords(one.revision, facts)
      : t("another date"),
  });
}

function movedWords(
  { outcome, days, moves }: DateDecided,
  { t }: PaperFacts,
): string {
  if (outcome === "refused")
    return moves ? `${t("Not moved.")} ${moves}` : t("Not moved");
  const by =
    days === null
      ? t("First date or none")
      : days === 0
        ? t("The same date")
        : days > 0
          ? t("{days:day} later", { days })
          : t("{days:day} earlier", { days: -days });
  return moves ? `${by}. ${moves}` : by;
}

/** Why it was asked, and what the body said. */
function reasonWords(
  { revision, decision }: DateDecided,
  { t }: PaperFacts,
): string {
  const asked = revision?.words.trim() ?? "";
  const said = decision?.words?.trim() ?? "";
  const parts = [asked, said === asked ? "" : said].filter(Boolean);
  return parts.length === 0 ? t("No reason recorded") : parts.join(" / ");
}

/** A milestone has days of its own; an action's are written as the council wrote them. */
function wordsOf(
  { action, revision }: DateDecided,
  date: CalendarDate | null,
  facts: PaperFacts,
  none: string,
): string {
  return revision?.milestoneId == null
    ? decidedInWords(date, action, facts.logOf(action).revisions, {
        writer: facts,
        none,
      })
    : dateInWords(date, facts, none);
}

/** The table of dates decided; nothing where none was. Source: product.md 2.2 and 4.8. */
export function dateDecisionsTable(facts: PaperFacts): PaperBlock[] {
  const { t } = facts;
  const rows = datesDecided(facts).map((one) => [
    one.action.ref,
    one.title,
    capitalised(wordsOf(one, one.from, facts, t("No date"))),
    capitalised(wordsOf(one, one.to, facts, t("Not yet agreed"))),
    movedWords(one, facts),
    decidedWords(one, facts),
    reasonWords(one, facts),
  ]);
  return rows.length === 0
    ? []
    : [
        table(
          t("Dates decided"),
          [
            t("Ref"),
            t("Action"),
            t("From"),
            t("To"),
            t("Moved"),
            t("Decided"),
            t("Reason"),
          ],
          rows,
        ),
      ];
}
