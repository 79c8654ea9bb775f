// Rows that are not where or whose they should be: of no plan of the site, or with permissions of their own.
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { setUpList } from "../log/proofs.ts";
import { wholeSite } from "../nouns/statements.ts";
import { finding, type Finding } from "./findings.ts";

interface StrangeRow {
  readonly id: number;
  readonly plan: string | null;
  readonly isApart: boolean;
  readonly by: string | null;
  readonly at: Instant | null;
}

const setUpTitle = setUpList.noun.list.title;

/** Rows that say they are of a plan that the site does not have. */
export function ofNoPlan(
  { title }: ListDeclaration,
  rows: readonly StrangeRow[],
  plans: ReadonlySet<string>,
): readonly Finding[] {
  return rows.flatMap(({ id, plan, by, at }) =>
    plan !== null &&
    (plans.has(plan) || (plan === wholeSite && title === setUpTitle))
      ? []
      : [
          finding({
            code: "rowOfNoPlan",
            area: "rows",
            where: `${title}, row ${id}`,
            list: title,
            item: id,
            field: "PlanKey",
            to: plan ?? "none",
            who: by,
            when: at,
            cause: `Row ${id} of ${title} says it is of a plan that this site does not have, so it counts nowhere.${by ? ` ${by} wrote it last.` : ""}`,
            fix: "If it belongs to a plan, put back its first version in SharePoint (version history); otherwise put it into the recycle bin.",
            whoCan: "owner of the site",
          }),
        ],
  );
}

/** Rows with permissions of their own: not everybody who reads the list is told of them, or somebody else may change them. */
export function apartRows(
  { title }: ListDeclaration,
  rows: readonly StrangeRow[],
): readonly Finding[] {
  return rows.flatMap(({ id, isApart }) =>
    isApart
      ? [
          finding({
            code: "grantExtra",
            area: "rights",
            where: `${title}, row ${id}`,
            list: title,
            item: id,
            cause: `Row ${id} of ${title} has permissions of its own: whoever may not see it is told of the plan without it, and whoever was given more may change it.`,
            fix: "Give it the permissions of its list again (Manage access, Advanced, Delete unique permissions). SharePoint does not say who took them away; its audit log in Purview does.",
            whoCan: "owner of the site",
          }),
        ]
      : [],
  );
}
