// Did it help? Of the completed actions how many had their measure move, each measure with where it began and where it is. Null where the plan keeps none.
import { didItHelp, refsOf } from "../../measures/didItHelp.ts";
import type { Helped } from "../../measures/didItHelp.ts";
import {
  baselineSaid,
  helpedSaid,
  latestSaid,
  movementWords,
  targetSaid,
} from "../../measures/measureWords.ts";
import type { MeasureAt } from "../../measures/measuresAt.ts";
import { capitalised } from "../../values/wording.ts";
import { paragraph, section, table } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";
import type { Writer } from "../../words/writer.ts";

/** What became of the measures of this paper's actions, those included that it may not name. */
function helpedIn(facts: PaperFacts): Helped {
  const { record, asAt } = facts.input;
  return didItHelp(
    facts.actions.map(({ action: { id, ref }, current }) => ({
      id,
      ref,
      current,
    })),
    facts.decisions,
    { asAt, knownAt: asAt },
    record.plan.timeZone,
  );
}

const header = ({ t }: Writer) => [
  t("Measure"),
  t("Before"),
  t("Latest"),
  t("Target"),
  t("Movement"),
];

const cellsOf = (one: MeasureAt, { t, tell, called }: Writer) => [
  one.measure.title,
  capitalised(tell(baselineSaid(one))),
  capitalised(tell(latestSaid(one))),
  tell(targetSaid(one)) || t("None"),
  one.movement === null
    ? t("Not measured")
    : called(movementWords[one.movement]),
];

/** The measures of completed actions that this part of the paper may name. */
function ofActions(facts: PaperFacts, { completed }: Helped) {
  const { named, t } = facts;
  const mayName = new Set(named.map(({ action }) => action.id));
  const rows = completed
    .filter(({ id }) => mayName.has(id))
    .flatMap(({ ref, measures }) =>
      measures.map((one) => [ref, ...cellsOf(one, facts)]),
    );
  return rows.length === 0
    ? []
    : [
        table(
          t("Measures of completed actions"),
          [t("Ref"), ...header(facts)],
          rows,
        ),
      ];
}

function ofThemes(facts: PaperFacts, { measures }: Helped) {
  const { input, actions, t } = facts;
  const within = new Set(actions.map(({ action }) => action.themeId));
  const rows = input.record.themes
    .filter(({ id }) => within.has(id))
    .flatMap(({ id, title }) =>
      measures
        .filter(({ measure }) => measure.themeId === id)
        .map((one) => [title, ...cellsOf(one, facts)]),
    );
  return rows.length === 0
    ? []
    : [table(t("Measures of themes"), [t("Theme"), ...header(facts)], rows)];
}

/** Source: product.md 4c; a scrutiny committee's complaint that progress could not be demonstrated without figures. */
export function helpedSection(facts: PaperFacts): UnnumberedSection | null {
  const helped = helpedIn(facts);
  const tables: PaperBlock[] = [
    ...ofActions(facts, helped),
    ...ofThemes(facts, helped),
  ];
  if (helped.measures.length === 0) return null;
  const unmeasured = refsOf(helped, "notMeasured");
  return section("helped", titleOfPart("helped"), [
    paragraph("helped", `${facts.tell(helpedSaid(helped))}.`),
    paragraph(
      "helpedHow",
      facts.t(
        "An action counts as moved or not moved only by a reading of the day it was done or later; where it has several measures, each must have moved the right way.",
      ),
    ),
    ...(unmeasured.length === 0
      ? []
      : [
          paragraph(
            "helpedNot",
            facts.t(
              "Not measured since {n?it was|they were} done: {refs:list}.",
              { n: unmeasured.length, refs: unmeasured },
            ),
          ),
        ]),
    ...tables,
  ]);
}
