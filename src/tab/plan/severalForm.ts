// Setting one thing for several actions, as typed, and what the rule is asked. Pure.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type {
  Details,
  SeveralChange,
} from "../../domain/planLife/actions/actionDetails.ts";
import { shownColumns } from "../../domain/plan/ownColumns.ts";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PickLine } from "../ui/fields.tsx";

const words = ["leadMember", "outcome", "resource", "exempt"] as const;
const lists = ["supporting", "answers", "implications"] as const;

/** Kept on this device until it is saved. */
export const SeveralTyped = v.object({
  /** A field, or a list and whether one is added to it or removed: "supporting add". */
  what: v.string(),
  value: v.string(),
});
export type SeveralTyped = v.InferOutput<typeof SeveralTyped>;

export const blankSeveral: SeveralTyped = { what: "", value: "" };

const severalPicks: readonly PickLine[] = [
  { value: "leadMember", text: t("The lead member") },
  { value: "supporting add", text: t("Add a supporting post") },
  { value: "supporting remove", text: t("Remove a supporting post") },
  { value: "answers add", text: t("Add a recommendation they answer") },
  {
    value: "answers remove",
    text: t("Remove a recommendation they answer"),
  },
  { value: "outcome", text: t("The outcome") },
  { value: "resource", text: t("The resource") },
  { value: "implications add", text: t("Add an implication") },
  { value: "implications remove", text: t("Remove an implication") },
  { value: "exempt", text: t("Exempt from publication") },
];

/** How a choice of what is set names one of the council's own columns. */
const ofColumn = "column ";

/** What may be set by whom: a lead may say who supports, and nothing else. */
export function picksFor(
  which: "all" | "supporting",
  plan: Pick<Plan, "columns">,
): readonly PickLine[] {
  return which === "all"
    ? [
        ...severalPicks,
        ...shownColumns(plan).map(({ key, title }) => ({
          value: `${ofColumn}${key}`,
          text: title,
        })),
      ]
    : severalPicks.filter(({ value }) => value.startsWith("supporting"));
}

/** The detail that is being set; null while none is chosen. */
export function fieldIn({ what }: SeveralTyped): keyof Details | null {
  return (
    words.find((one) => one === what) ??
    lists.find((one) => what.startsWith(`${one} `)) ??
    null
  );
}

/** The column that is being set; null where it is none of the council's own. */
export function columnIn(
  { what }: SeveralTyped,
  plan: Pick<Plan, "columns">,
): OwnColumn | null {
  return (
    shownColumns(plan).find(({ key }) => what === `${ofColumn}${key}`) ?? null
  );
}

/** The change for the rule; null while it is not said whole. Words may be emptied, a list needs one to add or remove. */
export function severalChange(typed: SeveralTyped): SeveralChange | null {
  const { what, value } = typed;
  if (what.startsWith(ofColumn))
    return { column: what.slice(ofColumn.length), to: value.trim() || null };
  const field = words.find((one) => one === what);
  if (field) return { field, to: value.trim() || null };
  const list = lists.find((one) => what.startsWith(`${one} `));
  if (!list || value.trim() === "") return null;
  return what.endsWith(" add")
    ? { field: list, add: value.trim() }
    : { field: list, remove: value.trim() };
}
