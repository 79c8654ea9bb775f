// An archive beside the plan it was taken out of: what it has that the plan has not. An archive is brought back whole or not at all, so nothing of it is merged.
import { inEnglish } from "../../words/english.ts";
import type { Action } from "../../plan/action.ts";
import { fieldsOfPlan, planWords } from "../file/importFields.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { MergeTold } from "./mergeTold.ts";
import { logOf, withCurrent } from "../../rules/planRules.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";

const notMerged =
  "An archive is brought back whole or not at all, so nothing of it was taken.";

/** What an archive would do to the plan it came from, as the contract tells it of any file. */
export function archiveTold(archive: PlanRecord, there: PlanRecord): MergeTold {
  const known = new Map(there.actions.map((one) => [one.id, one]));
  const met = archive.actions.flatMap((one) => {
    const now = known.get(one.id);
    return now ? [{ then: one, now }] : [];
  });
  const rejected = [
    ...archive.actions.flatMap(({ id, ref }) =>
      known.has(id)
        ? []
        : [
            {
              ref,
              field: null,
              reason: `${ref} is in the archive and not in the plan. ${notMerged}`,
            },
          ],
    ),
    ...met.flatMap(({ then, now }) => differences(then, now, archive, there)),
  ];
  const touched = new Set(rejected.map(({ ref }) => ref));
  return {
    plan: there.plan.title,
    added: [],
    unchanged: met.filter(({ now }) => !touched.has(now.ref)).length,
    changed: [],
    missing: [],
    rejected,
    undecided: 0,
  };
}

/** Entries the plan has not, and fields that differ though nothing was recorded since; what the plan was told later is no difference. */
function differences(
  then: Action,
  now: Action,
  archive: PlanRecord,
  there: PlanRecord,
): MergeTold["rejected"] {
  const entries = ({
    updates,
    revisions,
    decisions,
  }: ReturnType<typeof logOf>) =>
    [...updates, ...revisions, ...decisions].map(({ id }) => id as string);
  const [old, current] = [
    entries(logOf(archive, then.id)),
    new Set(entries(logOf(there, now.id))),
  ];
  const lost = old.filter((id) => !current.has(id)).length;
  if (lost > 0)
    return [
      {
        ref: now.ref,
        field: "history",
        reason: `The archive has ${lost} of its entries that the plan has not. ${notMerged}`,
      },
    ];
  if (current.size > old.length) return [];
  const [a, b] = [withCurrent(archive, then), withCurrent(there, now)];
  const [said, has] = [fieldsOfPlan(a), fieldsOfPlan(b)];
  return mergedFields.flatMap((field) =>
    said[field] === has[field]
      ? []
      : [
          {
            ref: now.ref,
            field,
            reason: `The archive says “${inEnglish(planWords(field, a, archive))}”, the plan “${inEnglish(planWords(field, b, there))}”. ${notMerged}`,
          },
        ],
  );
}
