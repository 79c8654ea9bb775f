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
import { elsewhere, inBothParts } from "./otherPart.ts";
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

type Joined = PaperFacts["joined"][number];

/** Those that left the plan and were not completed. */
const leftUnfinished = ({ joined }: PaperFacts): readonly Joined[] =>
  joined.filter(
    ({ standing }) => standing.left !== null && standing.status !== "completed",
  );

/** Where an action that left the plan went, and why. */
function placeOf(facts: PaperFacts, { action, standing }: Joined) {
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
}

/** Source: the March 2017 report 5.4; domain.md B11. */
export function unfinished(facts: PaperFacts): UnnumberedSection {
  const all = leftUnfinished(facts);
  const left = {
    all,
    named: all.filter(({ action }) => isFor(facts.input.audience, action)),
  };
  const open = inBothParts(facts, stillOpen);
  const rows = [
    ...left.named.map((one) => placeOf(facts, one)),
    ...open.named.map(({ action }) => [
      action.ref,
      action.title,
      "Not yet placed",
      "",
    ]),
  ];
  const placed =
    all.length === 0
      ? ""
      : `${capitalised(counted(all.length, "action"))}${elsewhere(facts, left)} ${all.length === 1 ? "leaves" : "leave"} the plan unfinished, ${all.length === 1 ? "with its" : "each with its"} destination. `;
  const still = open.all.length;
  const tail =
    still === 0
      ? ""
      : `${capitalised(counted(still, all.length === 0 ? "action" : "further action"))}${elsewhere(facts, open)} ${still === 1 ? "has" : "have"} no destination yet.`;
  return section("unfinished", titleOfPart("unfinished"), [
    paragraph(
      "unfinished",
      `${placed}${tail}`.trim() || "No action of the plan is left unfinished.",
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
  const open = inBothParts(facts, stillOpen).all.length;
  const total = completed + leftUnfinished + open;
  const state = planStateOn(record, asAt);
  const lived = plan.wentLive ? `, live since ${inWords(plan.wentLive)},` : "";
  const ends =
    state === "closed" ? "is closed" : "closes when this report is agreed";
  const parts = [
    `${completed} ${completed === 1 ? "was" : "were"} completed`,
    `${leftUnfinished} left it unfinished`,
    ...(open > 0 ? [`${open} ${open === 1 ? "is" : "are"} still open`] : []),
  ];
  const into = destinations(facts);
  return section("closure", titleOfPart("closure"), [
    paragraph(
      "closure",
      `The ${plan.title}${lived} ${ends}. Of its ${counted(total, "action")}, ${listInWords(parts)}.${into.length === 0 ? "" : ` The unfinished work goes on in: ${listInWords(into)}.`}`,
    ),
  ]);
}
