// Risks ⇄ the Risks list.
import * as v from "valibot";
import type { Risk } from "../../domain/plan/risk.ts";
import { optional } from "../columns/column.ts";
import { jsonList, note, text } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

export const risks = noun<Risk>({
  title: "Risks",
  description: "Corporate risks and the plan references that answer them.",
  access: "copies",
  view: ["RiskCode", "RefsAsWritten", "Score"],
  sortBy: "RiskCode",
  titleOf: (risk) => `${risk.code} ${risk.title}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    code: text("RiskCode"),
    title: note("FullTitle"),
    merged: jsonList("MergedCodes", v.string()),
    footnote: optional(note("Footnote")),
    refsAsWritten: jsonList("RefsAsWritten", v.string()),
    score: optional(text("Score")),
    control: optional(note("Control")),
  },
});
