// A plan at its end: where each unfinished action goes, where actions came from, and the statement that closes it.
import type { Decision } from "../../plan/decision.ts";
import { homeOf, leftHome } from "../../plan/home.ts";
import { takenBack } from "../../history/decisionLog.ts";
import { ruledSaid } from "../../planLife/control/changeWords.ts";
import { capitalised } from "../../values/wording.ts";
import {
  actionBullet,
  bullets,
  paragraph,
  reasonWords,
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
        one.actionId === id &&
        leaves.has(one.ruling.kind) &&
        !leftHome(one, facts.input.record.plan.id) &&
        !gone.has(one.id),
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
      facts.decisions.flatMap((one) =>
        one.ruling.kind === "transferred" &&
        !leftHome(one, facts.input.record.plan.id)
          ? [one.ruling.to]
          : [],
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
  const { t } = facts;
  const because = reasonWords(facts);
  const decision = leaving(facts, action.id);
  const ruled = decision && ruledSaid(decision.ruling);
  const where = decision
    ? ruled && facts.tell(ruled)
    : standing.left?.into
      ? t("{reason} to {into}", {
          reason: capitalised(because[standing.left.reason]),
          into: standing.left.into,
        })
      : capitalised(standing.left ? because[standing.left.reason] : t("left"));
  return [
    action.ref,
    action.title,
    where ?? t("Left the plan"),
    decision?.words?.trim() || t("No reason recorded"),
  ];
}

/** Source: the March 2017 report 5.4; domain.md B11. */
export function unfinished(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
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
      t("Not yet placed"),
      "",
    ]),
  ];
  const placed =
    all.length === 0
      ? ""
      : capitalised(
          t(
            "{n:action}{hidden} {n?leaves|leave} the plan unfinished, {n?with its|each with its} destination. ",
            { n: all.length, hidden: elsewhere(facts, left) },
          ),
        );
  const still = open.all.length;
  const tail =
    still === 0
      ? ""
      : capitalised(
          all.length === 0
            ? t("{still:action}{hidden} {still?has|have} no destination yet.", {
                still,
                hidden: elsewhere(facts, open),
              })
            : t(
                "{still:furtherAction}{hidden} {still?has|have} no destination yet.",
                { still, hidden: elsewhere(facts, open) },
              ),
        );
  return section("unfinished", titleOfPart("unfinished"), [
    paragraph(
      "unfinished",
      `${placed}${tail}`.trim() ||
        t("No action of the plan is left unfinished."),
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            t("Unfinished actions"),
            [t("Ref"), t("Action"), t("Where it goes"), t("Why")],
            rows,
          ),
        ]),
  ]);
}

export function lineage(facts: PaperFacts): UnnumberedSection | null {
  const carried = facts.named.filter(
    ({ action }) => action.carriedFrom !== null && homeOf(action) === null,
  );
  if (carried.length === 0) return null;
  return section("lineage", titleOfPart("lineage"), [
    paragraph(
      "lineage",
      capitalised(
        facts.t(
          "{n:action} {n?was|were} carried into this plan from another:",
          { n: carried.length },
        ),
      ),
    ),
    bullets(
      carried.map(({ action }) =>
        actionBullet(
          action.title,
          action.ref,
          facts.t("from {plan}, {ref}", {
            plan: action.carriedFrom?.plan ?? "",
            ref: action.carriedFrom?.ref ?? "",
          }),
        ),
      ),
    ),
  ]);
}

/** What the plan achieved in one paragraph, with nothing left out. */
export function closure(facts: PaperFacts): UnnumberedSection {
  const { record, asAt } = facts.input;
  const { plan } = record;
  const { t } = facts;
  const { completed, leftUnfinished } = facts.completion;
  const open = inBothParts(facts, stillOpen).all.length;
  const total = completed + leftUnfinished + open;
  const state = planStateOn(record, asAt);
  const named = {
    plan: plan.title,
    lived: plan.wentLive
      ? t(", live since {on:date},", { on: plan.wentLive })
      : "",
  };
  const ends =
    state === "closed"
      ? t("The {plan}{lived} is closed.", named)
      : t("The {plan}{lived} closes when this report is agreed.", named);
  const parts = [
    t("{completed} {completed?was|were} completed", { completed }),
    t("{leftUnfinished} left it unfinished", { leftUnfinished }),
    ...(open > 0 ? [t("{open} {open?is|are} still open", { open })] : []),
  ];
  const into = destinations(facts);
  const goesOn =
    into.length === 0
      ? ""
      : t(" The unfinished work goes on in: {into:list}.", { into });
  return section("closure", titleOfPart("closure"), [
    paragraph(
      "closure",
      `${ends} ${t("Of its {total:action}, {parts:list}.", { total, parts })}${goesOn}`,
    ),
  ]);
}
