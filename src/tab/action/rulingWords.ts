// What a body or a person decided, as the history of an action says it. Pure.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import {
  assuranceSaid,
  isOfAssurance,
} from "../../domain/assurance/assuranceWords.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { baselineSaid } from "../../domain/measures/measureWords.ts";
import type {
  RecommendationOutcome,
  Ruling,
} from "../../domain/plan/decision.ts";
import type { PlanState } from "../../domain/plan/plan.ts";
import { correctionSaid } from "../../domain/planLife/control/changeWords.ts";

function dateWords(date: CalendarDate | null): string {
  return date ? inWords(date) : t("a date not yet agreed");
}

const becameWords: Readonly<Record<PlanState, string>> = {
  draft: t("The plan became a draft"),
  approved: t("The plan was approved"),
  live: t("The plan became live"),
  closing: t("The plan began to close"),
  closed: t("The plan was closed"),
};

const outcomeWords: Readonly<Record<RecommendationOutcome, string>> = {
  agreed: t("Recommendation agreed"),
  noted: t("Recommendation noted"),
  amended: t("Recommendation amended"),
  referred: t("Recommendation referred"),
  deferred: t("Recommendation deferred"),
  refused: t("Recommendation refused"),
};

/** What was put right of a first date, and what was measured. */
function numbersWords(
  ruling: Extract<
    Ruling,
    {
      kind:
        | "correctionAsked"
        | "correctionConfirmed"
        | "measureSet"
        | "measureDropped"
        | "reading";
    }
  >,
): string {
  switch (ruling.kind) {
    case "correctionAsked":
      return t("Correction asked: {ruling}", {
        ruling: asText(correctionSaid(ruling)),
      });
    case "correctionConfirmed":
      return ruling.proven
        ? t(
            "The programmed date was corrected; the words kept from the source show it, so it is no move of the date",
          )
        : t(
            "The programmed date was corrected; the words kept from the source do not show it, so it counts as a move of the date",
          );
    case "measureSet":
      return t("Measured by “{title}”, {baseline} at first", {
        title: ruling.measure.title,
        baseline: asText(baselineSaid(ruling)),
      });
    case "measureDropped":
      return t("A measure was dropped");
    case "reading":
      return ruling.value === null
        ? t("The reading of a measure was taken away")
        : t("A measure was read: {value}, by {source}", {
            value: ruling.value,
            source: ruling.source,
          });
  }
}

/** "The date moved to 31 March 2027", "Withdrawn from the plan". */
export function rulingWords(ruling: Ruling): string {
  if (isOfAssurance(ruling)) return assuranceSaid(ruling);
  switch (ruling.kind) {
    case "supported":
      return t("The proposed date was supported");
    case "endorsed":
      return t("The date moved to {date}", { date: dateWords(ruling.date) });
    case "refused":
      return t("The proposed date was refused; the date in force stays");
    case "proposalWithdrawn":
      return t("The proposed date was withdrawn");
    case "actionWithdrawn":
      return t("Withdrawn from the plan");
    case "merged":
      return t("Merged into {into}", { into: ruling.into });
    case "transferred":
      return ruling.toRef
        ? t("Transferred to {to} ({ref})", {
            to: ruling.to,
            ref: ruling.toRef,
          })
        : t("Transferred to {to}", { to: ruling.to });
    case "suspended":
      return t("Suspended");
    case "resumed":
      return t("Resumed");
    case "added":
      return t("Added to the plan");
    case "retitled":
      return t("Retitled from “{from}”", { from: ruling.from });
    case "split":
      return t("Split into {refs:list}", { refs: ruling.into });
    case "ownerChanged":
      return t("Another post answers for it");
    case "themeChanged":
      return t("Moved to another theme");
    case "planMoved":
      return becameWords[ruling.to];
    case "amendment":
      return ruling.accepted
        ? t("Amendment accepted: {change}", { change: ruling.change })
        : t("Amendment not accepted: {change}", { change: ruling.change });
    case "accepted":
      return t("Accepted");
    case "asked":
      return t("Asked: {question}", { question: ruling.question });
    case "escalated":
      return t("Escalated");
    case "heldToDate":
      return t("Held to its date");
    case "noted":
      return t("Noted");
    case "flagDismissed":
      return t("A flag was dismissed");
    case "recommendation":
      return outcomeWords[ruling.outcome];
    case "paperEndorsed":
      return t("The paper was endorsed");
    case "paperOverridden":
      return t("The paper was overridden");
    case "takenBack":
      return t("A decision recorded by mistake was taken back");
    default:
      return numbersWords(ruling);
  }
}
