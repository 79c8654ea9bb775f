// The changes made to the plan since a body was last told: each with its title, what changed, who agreed it where, and why.
import {
  correctedSaid,
  ruledSaid,
} from "../../planLife/control/changeWords.ts";
import type { ChangeNames } from "../../planLife/control/changeWords.ts";
import type { Decision } from "../../plan/decision.ts";
import { leftHome } from "../../plan/home.ts";
import { isConfirmed } from "../../history/dateCorrections.ts";
import { takenBack } from "../../history/decisionLog.ts";
import { table } from "../parts/blocks.ts";
import { decidedWhere } from "../../revisions/decidedBy.ts";
import type { PaperBlock } from "../parts/paper.ts";
import { isFor } from "./paperFacts.ts";
import type { PaperFacts } from "./paperFacts.ts";
import { compareText } from "../../values/order.ts";

function namesIn({ input: { record } }: PaperFacts): ChangeNames {
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  const themes = new Map(record.themes.map((one) => [one.id, one.title]));
  return {
    post: (id) => (id && posts.get(id)) ?? null,
    theme: (id) => themes.get(id) ?? null,
  };
}

/** What a decision changed in the plan, in words; null for one that changed nothing but a date. */
function wordsOf(
  decision: Decision,
  all: readonly Decision[],
  facts: PaperFacts,
): string | null {
  const { ruling } = decision;
  const { t, tell } = facts;
  const names = namesIn(facts);
  const ruled = (one: Decision["ruling"]) => {
    const said = ruledSaid(one, names);
    return said && tell(said);
  };
  if (isConfirmed(decision)) return tell(correctedSaid(decision, all));
  if (ruling.kind !== "takenBack") return ruled(ruling);
  const first = all.find((one) => one.id === ruling.decisionId);
  // What this body was never told of needs no taking back.
  if (!first || facts.isNew(first) || first.ruling.kind === "correctionAsked")
    return null;
  return t("Taken back: {what} ({where})", {
    what: ruled(first.ruling) ?? t("A decision on its date"),
    where: decidedWhere(first, facts.input.record, facts),
  });
}

/** What a decision was about: an action as it was called on the day, or the plan; null where this part may not name it. */
function subjectOf(
  { actionId }: Decision,
  { input, joined, t }: PaperFacts,
): readonly [ref: string, title: string, place: number] | null {
  if (actionId === null)
    return input.audience === "public" ? ["", t("The plan"), -1] : null;
  const place = joined.findIndex(({ action }) => action.id === actionId);
  const action = joined[place]?.action;
  return action && isFor(input.audience, action)
    ? [action.ref, action.title, place]
    : null;
}

/** The table of changes under control, in order of ref; nothing where none was made. Source: product.md 4.3 and domain.md B11. */
export function planChangesTable(facts: PaperFacts): PaperBlock[] {
  const { t } = facts;
  const all = facts.decisions;
  const gone = takenBack(all);
  const rows = all
    .filter(
      (one) =>
        facts.isNew(one) &&
        !gone.has(one.id) &&
        !leftHome(one, facts.input.record.plan.id),
    )
    .flatMap((one) => {
      const change = wordsOf(one, all, facts);
      const subject = change === null ? null : subjectOf(one, facts);
      if (change === null || subject === null) return [];
      const [ref, title, place] = subject;
      const where = isConfirmed(one)
        ? t("confirmed by {name}, {on:date}", {
            name: one.by.name,
            on: one.effective,
          })
        : decidedWhere(one, facts.input.record, facts);
      const why = one.words?.trim() || t("No reason recorded");
      return [
        { at: one.recorded, place, row: [ref, title, change, where, why] },
      ];
    })
    .toSorted((a, b) => a.place - b.place || compareText(a.at, b.at))
    .map(({ row }) => row);
  return rows.length === 0
    ? []
    : [
        table(
          t("Changes to the plan"),
          [t("Ref"), t("Action"), t("Change"), t("Agreed"), t("Reason")],
          rows,
        ),
      ];
}
