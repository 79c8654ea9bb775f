// Linking and unlinking, saved at once and offered for taking back.
import { t } from "../language/t.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import type { Risk } from "../../domain/plan/risk.ts";
import { linkRisk, unlinkRisk } from "../../domain/risks/riskRegister.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";

type Rule = (risk: Risk, section: string, context: PlanContext) => Answer<Risk>;

export function useLinking(overview: PlanOverview) {
  const saving = usePlanSaving(overview);
  const apply =
    (rule: Rule, said: (risk: string, section: string) => string) =>
    (risk: Risk, section: string) => {
      const stored = (context: PlanContext) =>
        context.record.risks.find((one) => one.id === risk.id) ?? risk;
      return saving.save(
        said(risk.code, section),
        async (desk) => {
          const before = stored(desk.context);
          const answer = rule(before, section, desk.context);
          return answer.ok
            ? saveRow(desk, "risks", before, answer.value)
            : answer.words;
        },
        (desk) => saveRow(desk, "risks", stored(desk.context), risk),
      );
    };
  return {
    saving,
    link: apply(linkRisk, (risk, section) =>
      t("{risk} is linked to {section}.", { risk, section }),
    ),
    unlink: apply(unlinkRisk, (risk, section) =>
      t("{risk} is no longer linked to {section}.", { risk, section }),
    ),
  };
}
