// How sure it is: what stands behind completion, how old the open actions are by priority, what audit sent back, and the risks accepted instead.
import {
  ages,
  assuranceAt,
  assuranceOf,
  refsIn,
} from "../../assurance/assurance.ts";
import type { Assured } from "../../assurance/assurance.ts";
import {
  assuranceInWords,
  ageColumns,
  ratedWords,
} from "../../assurance/assuranceWords.ts";
import { decidedWhere } from "../../revisions/decidedBy.ts";
import { say } from "../../words/say.ts";
import { paragraph, section, table } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import { isFor } from "../facts/paperFacts.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";

/** Every action in its state on the day of the paper, those included that it may not name. */
export function assuredIn(facts: PaperFacts): readonly Assured[] {
  const { record, asAt } = facts.input;
  const left = facts.joined.flatMap(({ action, standing }) => {
    if (standing.left === null) return [];
    const current = { ...action.current, status: "withdrawn" as const };
    const gone = { ...action, current };
    return assuranceOf(gone, facts.logOf(action)) ? [gone] : [];
  });
  const inPlan = facts.actions.map(({ action, current }) => ({
    ...action,
    current,
  }));
  return assuranceAt([...inPlan, ...left], record, { asAt, knownAt: asAt });
}

/** Whether anything but claims and confirmations says how sure it is. */
const isAudited = (assured: readonly Assured[]) =>
  refsIn(assured, "verified", "sentBack", "riskAccepted").length > 0;

function agesTable(
  assured: readonly Assured[],
  facts: PaperFacts,
): PaperBlock[] {
  const { t, tell } = facts;
  const lines = ages(assured);
  if (lines.length === 0) return [];
  const bands = ageColumns(facts);
  const sums = bands.map((_, n) =>
    lines.reduce((sum, { counts }) => sum + (counts[n]?.length ?? 0), 0),
  );
  const rowOf = (name: string, counts: readonly number[]) => [
    name,
    ...counts.map(String),
    String(counts.reduce((a, b) => a + b, 0)),
  ];
  const numeric = [...bands, ""].map((_, n) => n + 1);
  return [
    table(
      tell(say("assurance.ages")),
      [t("Priority"), ...bands, t("Total")],
      [
        ...lines.map(({ priority, counts }) =>
          rowOf(
            ratedWords(priority, facts),
            counts.map((refs) => refs.length),
          ),
        ),
        rowOf(t("Total"), sums),
      ],
      { numeric, total: true },
    ),
  ];
}

/** What waits for audit or came back from it, in sentences; nothing where there is none. */
function waiting(
  assured: readonly Assured[],
  { tell, date }: PaperFacts,
): PaperBlock[] {
  const back = assured
    .filter(({ state }) => state === "sentBack")
    .map(({ ref, since }) => (since ? `${ref} (${date(since)})` : ref));
  const waits = refsIn(assured, "confirmed");
  return [
    ...(back.length === 0
      ? []
      : [
          paragraph(
            "assuranceBack",
            tell(say("assurance.back", { refs: back })),
          ),
        ]),
    ...(waits.length === 0
      ? []
      : [
          paragraph(
            "assuranceWaits",
            tell(say("assurance.waits", { refs: waits })),
          ),
        ]),
  ];
}

function risksAccepted(
  facts: PaperFacts,
  assured: readonly Assured[],
): PaperBlock[] {
  const { input, joined, t, tell } = facts;
  const titles = new Map(joined.map(({ action }) => [action.id, action.title]));
  const rows = assured
    .filter(({ state }) => state === "riskAccepted")
    .map(({ id, ref, by }) => [
      ref,
      titles.get(id) ?? "",
      decidedWhere(by, input.record, facts),
      by?.words?.trim() ?? "",
    ]);
  return rows.length === 0
    ? []
    : [
        table(
          tell(say("assurance.risksTable")),
          [t("Ref"), t("Action"), t("Accepted"), t("Why")],
          rows,
        ),
      ];
}

/** Null where audit has said nothing and no risk was accepted, but for the follow-up report. Source: product.md 4e. */
export function assuranceSection(facts: PaperFacts): UnnumberedSection | null {
  const assured = assuredIn(facts);
  if (!isAudited(assured) && facts.skeleton.id !== "followUp") return null;
  const mayName = new Set(
    facts.joined
      .filter(({ action }) => isFor(facts.input.audience, action))
      .map(({ action }) => action.id),
  );
  const ours = assured.filter(({ id }) => mayName.has(id));
  return section("assurance", titleOfPart("assurance"), [
    paragraph("assurance", assuranceInWords(assured, facts)),
    ...agesTable(assured, facts),
    ...waiting(ours, facts),
    ...risksAccepted(facts, ours),
  ]);
}
