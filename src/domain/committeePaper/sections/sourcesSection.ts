// The recommendations the plan answers, each with its actions, and those nobody answers yet. Of an exempt action the reference alone.
import {
  answeredBy,
  registerWords,
  sourceRegister,
  stateWords,
} from "../../planLife/actions/sources.ts";
import { capitalised } from "../../values/wording.ts";
import { paragraph, section, table } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";

/** Null where the plan keeps no register. Source: domain.md B1. */
export function sourcesSection(facts: PaperFacts): UnnumberedSection | null {
  const { plan } = facts.input.record;
  const { t } = facts;
  if ((plan.sources ?? []).length === 0) return null;
  const register = sourceRegister(
    plan,
    facts.actions.map(({ action, current }) => ({ ...action, current })),
  );
  const known = register.lines.filter((one) => one.known);
  const hasFrom = known.some(({ from }) => from !== null);
  const others = register.others.length;
  return section("sources", titleOfPart("sources"), [
    paragraph("sources", registerWords(register, facts)),
    table(
      t("Recommendations and the actions that answer them"),
      [
        t("Code"),
        t("Recommendation"),
        ...(hasFrom ? [t("From")] : []),
        t("Actions"),
        t("Position"),
      ],
      known.map((one) => [
        one.code,
        one.words,
        ...(hasFrom ? [one.from ?? ""] : []),
        answeredBy(one, plan, facts) || t("None"),
        facts.called(stateWords[one.state]),
      ]),
    ),
    ...(others === 0
      ? []
      : [
          paragraph(
            "sourcesOthers",
            capitalised(
              t(
                "{others:action} of the plan {others?answers|answer} no recommendation.",
                { others },
              ),
            ),
          ),
        ]),
  ]);
}
