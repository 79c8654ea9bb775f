// A plan at its end: where each unfinished action goes, where actions came from, and the statement that closes it.
import type { Decision } from "../../plan/decision.ts";
import { takenBack } from "../../history/decisionLog.ts";
import { ruledInWords } from "../../planLife/control/changeWords.ts";
import { inWords } from "../../values/calendarDate.ts";
import { capitalised, counted, listInWords } from "../../values/wording.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  section,
  table,
} from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import { isFor } from "../facts/paperFacts.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";
import { planStateOn } from "../facts/planState.ts";

const leaves: ReadonlySet<Decision["ruling"]["kind"]> = new Set([
  "transferred",
  "actionWithdrawn",
  "riskAccepted",
  "merged",
]);

/** The decision by which an action left the plan, as known on the day. */
function leaving(facts: PaperFacts, id: string): Decision | null {
  const gone = takenBack(facts.decisions);
  return (
    facts.decisions.findLast(
      (one) =>
        one.actionId === id && leaves.has(one.ruling.kind) && !gone.has(one.id),
    ) ?? null
  );
}

/** Actions still in the plan and not completed. */
export function stillOpen(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter((one) => one.current.status !== "completed");
}

/** Plans and places the unfinished actions go to, each named once. */
export function destinations(facts: PaperFacts): readonly string[] {
  return [
    ...new Set(
      facts.decisions.flatMap(({ ruling }) =>
        ruling.kind === "transferred" ? [ruling.to] : [],
      ),
    ),
  ];
}

/** Source: the March 2017 report 5.4; domain.md B11. */
export function unfinished(facts: PaperFacts): UnnumberedSection {
  const left = facts.joined
    .filter(({ action }) => isFor(facts.input.audience, action))
    .filter(
      ({ standing }) =>
        standing.left !== null && standing.status !== "completed",
    )
    .map(({ action, standing }) => {
      const decision = leaving(facts, action.id);
      const where = decision
        ? ruledInWords(decision.ruling)
        : standing.left?.into
          ? `${capitalised(standing.left.reason)} to ${standing.left.into}`
          : capitalised(standing.left?.reason ?? "left");
      return [
        action.ref,
        action.title,
        where ?? "Left the plan",
        decision?.words?.trim() || "No reason recorded",
      ];
    });
  const open = stillOpen(facts).map(({ action }) => [
    action.ref,
    action.title,
    "Not yet placed",
    "",
  ]);
  const rows = [...left, ...open];
  const tail =
    open.length === 0
      ? ""
      : ` ${capitalised(counted(open.length, "action"))} ${open.length === 1 ? "has" : "have"} no destination yet.`;
  return section("unfinished", titleOfPart("unfinished"), [
    paragraph(
      "unfinished",
      rows.length === 0
        ? "No action of the plan is left unfinished."
        : `${capitalised(counted(left.length, "action"))} ${left.length === 1 ? "leaves" : "leave"} the plan unfinished, each with its destination.${tail}`,
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            "Unfinished actions",
            ["Ref", "Action", "Where it goes", "Why"],
            rows,
          ),
        ]),
  ]);
}

export function lineage(facts: PaperFacts): UnnumberedSection | null {
  const carried = facts.named.filter((one) => one.action.carriedFrom !== null);
  if (carried.length === 0) return null;
  return section("lineage", titleOfPart("lineage"), [
    paragraph(
      "lineage",
      `${capitalised(counted(carried.length, "action"))} ${carried.length === 1 ? "was" : "were"} carried into this plan from another:`,
    ),
    bullets(
      carried.map(({ action }) =>
        actionBullet(
          action.title,
          action.ref,
          `from ${action.carriedFrom?.plan ?? ""}, ${action.carriedFrom?.ref ?? ""}`,
        ),
      ),
    ),
  ]);
}

/** What the plan achieved in one paragraph, with nothing left out. */
export function closure(facts: PaperFacts): UnnumberedSection {
  const { record, asAt } = facts.input;
  const { plan } = record;
  const { completed, leftUnfinished } = facts.completion;
  const open = stillOpen(facts).length;
  const state = planStateOn(record, asAt);
  const lived = plan.wentLive ? `, live since ${inWords(plan.wentLive)},` : "";
  const ends =
    state === "closed" ? "is closed" : "closes when this report is agreed";
  const parts = [
    `${counted(completed, "action")} ${completed === 1 ? "was" : "were"} completed`,
    `${counted(leftUnfinished, "action")} left it unfinished`,
    ...(open > 0
      ? [`${counted(open, "action")} ${open === 1 ? "is" : "are"} still open`]
      : []),
  ];
  const into = destinations(facts);
  return section("closure", titleOfPart("closure"), [
    paragraph(
      "closure",
      `The ${plan.title}${lived} ${ends}. Of its actions ${listInWords(parts)}.${into.length === 0 ? "" : ` The unfinished work goes on in: ${listInWords(into)}.`}`,
    ),
  ]);
}
