// The register of sources as rows of a file. Pure.
import { t } from "../language/t.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import {
  answeredBy,
  stateWords,
} from "../../domain/planLife/actions/sources.ts";
import type { SourceRegister } from "../../domain/planLife/actions/sources.ts";

/** Both ways in one table: each recommendation with its actions, then the actions that answer none. */
export function sourceRows(
  { lines, others }: SourceRegister,
  plan: Pick<Plan, "statusWords">,
): readonly (readonly string[])[] {
  return [
    [t("Code"), t("Recommendation"), t("From"), t("Actions"), t("Position")],
    ...lines.map((one) => [
      one.code,
      one.known ? one.words : t("Not in the register"),
      one.from ?? "",
      answeredBy(one, plan),
      stateWords[one.state],
    ]),
    ...others.map(({ ref, title }) => [
      "",
      t("Answers no recommendation"),
      "",
      ref,
      title,
    ]),
  ];
}
