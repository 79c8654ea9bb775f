// The register of sources as rows of a file. Pure.
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
    ["Code", "Recommendation", "From", "Actions", "Position"],
    ...lines.map((one) => [
      one.code,
      one.known ? one.words : "Not in the register",
      one.from ?? "",
      answeredBy(one, plan),
      stateWords[one.state],
    ]),
    ...others.map(({ ref, title }) => [
      "",
      "Answers no recommendation",
      "",
      ref,
      title,
    ]),
  ];
}
