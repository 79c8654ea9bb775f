// The summary: each kind of paper in a paragraph.
import { capitalised } from "../../values/wording.ts";
import { theBody } from "../parts/blocks.ts";
import { paragraphNumber, sectionNumber } from "../parts/numbering.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { inBothParts } from "./otherPart.ts";
import { awaitingActions, slippedActions } from "./progressSections.ts";
import { answersWhat, isOut, worded } from "./wordsSections.ts";

/** "; 3 are past their date in force", or nothing. */
function lateWords(facts: PaperFacts): string {
  const late = facts.actions.filter((one) => one.overdue).length;
  return late === 0
    ? ""
    : ` ${capitalised(
        facts.t(
          "{late:action} {late?is past its|are past their} date in force.",
          { late },
        ),
      )}`;
}

function progressSummary(facts: PaperFacts): string {
  const { record, asAt } = facts.input;
  const { t } = facts;
  const { counts } = facts.position;
  const awaiting = inBothParts(facts, awaitingActions).all.length;
  const slipped = inBothParts(facts, slippedActions).all.length;
  const revised =
    awaiting === 0 || isOut(facts, "revised")
      ? ""
      : t(
          " {awaiting?A revised timescale is|Revised timescales are} proposed for {awaiting:action} (paragraph {at}).",
          { awaiting, at: paragraphNumber("revisedTable") },
        );
  const report = t(
    "This report presents the progress of the {plan} up to {asAt:date}. Of its {total:action}, {completed} {completed?is|are} completed and {slipped} {slipped?is|are} reported as slippage.",
    {
      plan: record.plan.title,
      asAt,
      total: counts.total,
      completed: counts.completed,
      slipped,
    },
  );
  return `${report}${lateWords(facts)}${revised}`;
}

function approveSummary(facts: PaperFacts): string {
  const { record, body } = facts.input;
  const { t } = facts;
  const themes = record.themes.length;
  const holds =
    facts.actions.length === 0
      ? t("It has {themes:theme} and no action yet.", { themes })
      : t(
          "It has {actions:action} in {themes:theme}, each with the post that answers for it and its timescale.",
          { themes, actions: facts.actions.length },
        );
  const gives = t(
    "This report gives {body} the draft {plan} ({section}) for consideration.",
    {
      body: theBody(body, facts),
      plan: record.plan.title,
      section: sectionNumber("draftPlan"),
    },
  );
  return `${gives} ${holds}${answersWhat(record.plan.origin, facts)}`;
}

function changeSummary(facts: PaperFacts): string {
  const awaiting = awaitingActions(facts).length;
  const asked = facts.input.words.changesAsked.length;
  const { t } = facts;
  const parts = [
    ...(awaiting > 0 ? [facts.count(awaiting, "revisedTimescale")] : []),
    ...(asked > 0 ? [t("{asked:change} to the plan", { asked })] : []),
  ];
  const asks = t("This report asks {body} to decide on {parts:list}.", {
    body: theBody(facts.input.body, facts),
    parts: parts.length === 0 ? [t("nothing yet")] : parts,
  });
  return `${asks}${lateWords(facts)}`;
}

function closeSummary(facts: PaperFacts): string {
  const { record, asAt } = facts.input;
  const { t } = facts;
  const { completed, leftUnfinished } = facts.completion;
  const open = facts.actions.filter(
    (one) => one.current.status !== "completed",
  ).length;
  const still =
    open === 0
      ? ""
      : ` ${capitalised(t("{open:action} {open?is|are} still open.", { open }))}`;
  const closes = t("This report closes the {plan}, as at {asAt:date}.", {
    plan: record.plan.title,
    asAt,
  });
  const became = t(
    "{completed:action} {completed?was|were} completed; {leftUnfinished} left the plan unfinished, and paragraph {at} says where each went.",
    { completed, leftUnfinished, at: paragraphNumber("unfinished") },
  );
  return `${closes} ${capitalised(became)}${still}`;
}

export function summary(facts: PaperFacts): UnnumberedSection | null {
  const live = {
    progress: progressSummary,
    approve: approveSummary,
    change: changeSummary,
    close: closeSummary,
  }[facts.kind](facts);
  return worded(facts, "summary", live);
}
