// What belongs to an action beside its promise, as typed, and what the rules are asked with it. Pure.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import { asId } from "../../domain/values/id.ts";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import { detailsOf } from "../../domain/planLife/actions/actionDetails.ts";
import type { Details } from "../../domain/planLife/actions/actionDetails.ts";
import { exemptParagraphs } from "../../domain/planLife/actions/exemptUnder.ts";
import type { OwnValues } from "../../domain/plan/ownColumns.ts";
import type { Nation } from "../../domain/values/nation.ts";
import type { PickLine } from "../ui/fields.tsx";

/** Kept on this device until it is saved. */
export const DetailsTyped = v.object({
  leadMember: v.string(),
  supporting: v.array(v.string()),
  outcome: v.string(),
  resource: v.string(),
  /** Codes, apart by commas. */
  answers: v.string(),
  implications: v.array(v.string()),
  exempt: v.string(),
  /** The council’s own columns, by key, as typed. */
  own: v.optional(v.record(v.string(), v.string()), {}),
});
export type DetailsTyped = v.InferOutput<typeof DetailsTyped>;

/** An action's details as they stand in the form when it opens; empty for a new one. */
export function detailsTyped(action: Action | null): DetailsTyped {
  const details = action && detailsOf(action);
  return {
    leadMember: details?.leadMember ?? "",
    supporting: [...(details?.supporting ?? [])],
    outcome: details?.outcome ?? "",
    resource: details?.resource ?? "",
    answers: details?.answers.join(", ") ?? "",
    implications: [...(details?.implications ?? [])],
    exempt: details?.exempt ?? "",
    own: { ...details?.own },
  };
}

/** "R1, R4; R7" as codes. */
function codesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** Only what was changed: what somebody else set meanwhile is not put back. */
export function detailsAsked(
  typed: DetailsTyped,
  action: Action | null,
): Partial<Details> {
  const was = detailsTyped(action);
  const isChanged = (field: keyof DetailsTyped) =>
    JSON.stringify(typed[field]) !== JSON.stringify(was[field]);
  const words = (field: "leadMember" | "outcome" | "resource" | "exempt") =>
    isChanged(field) ? { [field]: typed[field] } : {};
  return {
    ...words("leadMember"),
    ...words("outcome"),
    ...words("resource"),
    ...words("exempt"),
    ...(isChanged("answers") ? { answers: codesIn(typed.answers) } : {}),
    ...(isChanged("implications") ? { implications: typed.implications } : {}),
    ...(isChanged("own") ? { own: ownAsked(typed, action) } : {}),
    ...(isChanged("supporting")
      ? { supporting: typed.supporting.map((id) => asId<"Post">(id)) }
      : {}),
  };
}

/** What somebody else put into another column meanwhile stays. */
function ownAsked({ own }: DetailsTyped, action: Action | null): OwnValues {
  const was: OwnValues = action?.own ?? {};
  const changed = Object.entries(own).filter(
    ([key, text]) => text !== (was[key] ?? ""),
  );
  return { ...was, ...Object.fromEntries(changed) };
}

/** The headings of the paper's implications by their tags, and tags that the plan has besides. */
export function implicationPicks(
  actions: readonly Action[],
): readonly PickLine[] {
  const known = plainSkeleton.implications.map(({ tag, title }) => ({
    value: tag,
    text: title,
  }));
  const tags = new Set(actions.flatMap((one) => one.implications));
  for (const { value } of known) tags.delete(value);
  return [...known, ...[...tags].map((tag) => ({ value: tag, text: tag }))];
}

/** What may be chosen of Schedule 12A; empty where the nation has another act. */
export function exemptPicks(nation: Nation): readonly PickLine[] {
  return exemptParagraphs(nation).map(({ number, words }) => ({
    value: number,
    text: t("Paragraph {number}: {words}", { number, words: t(words) }),
  }));
}
