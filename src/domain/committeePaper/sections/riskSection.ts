// Risks and the plan sections that answer them, as the councils print it, with what the hand-made table could not say.
import {
  crossReference,
  leaningOnSlipping,
  type SectionState,
} from "../../risks/crossReference.ts";
import { bullets, paragraph, section, table } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock, PaperBullet } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";

function sectionStates(facts: PaperFacts): Map<string, SectionState> {
  return new Map(
    facts.input.record.themes.map((theme) => [
      theme.code,
      {
        rag: facts.position.ragByTheme[theme.title] ?? null,
        overdue: facts.actions
          .filter((one) => one.overdue && one.theme === theme.title)
          .map((one) => one.action.ref),
      },
    ]),
  );
}

/** Source: the cross-reference table of the 2009 plan's section 7; domain.md B12. */
export function riskSection(facts: PaperFacts): UnnumberedSection | null {
  const { risks, themes, actions } = facts.input.record;
  const { t, tell } = facts;
  if (risks.length === 0) return null;
  const found = crossReference(risks, themes, actions);
  const titles = new Map(found.sections.map((one) => [one.code, one.titles]));
  const named = (code: string) => {
    const title = titles.get(code)?.[0];
    return title ? `${code}: ${title}` : code;
  };
  const rows = found.rows.map(({ risk, sections }) => [
    `${risk.code}${risk.footnote || risk.merged.length > 0 ? "*" : ""}: ${risk.title}`,
    sections.map(named).join("\n"),
  ]);
  const leaning = leaningOnSlipping(found, sectionStates(facts))
    .filter((one) => one.slipping.length > 0)
    .map((one): PaperBullet => ({
      text: `${tell(one.words)}.`,
      ref: null,
    }));
  const alone: PaperBlock[] =
    found.singleSection.length === 0
      ? []
      : [
          paragraph(
            "risksOnOneSection",
            t("Risks covered by one section only: {codes:list}.", {
              codes: found.singleSection,
            }),
          ),
        ];
  const footnotes = found.footnotes.map((text, at) =>
    paragraph(`riskFootnote${at + 1}`, `* ${text.replace(/[.\s]*$/, "")}.`),
  );
  return section("risks", "Risk management", [
    paragraph(
      "risks",
      t("The corporate risks are answered by these sections of the plan:"),
    ),
    table(
      t("Corporate risks and the plan"),
      [t("Corporate risk title"), t("Improvement plan reference")],
      rows,
    ),
    ...footnotes,
    ...(leaning.length === 0
      ? []
      : [
          paragraph(
            "risksLeaning",
            t("These risks rely on sections with actions past their date:"),
          ),
          bullets(leaning),
        ]),
    ...alone,
  ]);
}
