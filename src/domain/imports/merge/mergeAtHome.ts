// What a file says of an action that another plan is home to: what is this plan's own is taken, the rest is told with where it is recorded.
import { homeOf, ownFields, ownRulings } from "../../plan/home.ts";
import type { Home } from "../../plan/home.ts";
import { atHome } from "../../rules/entryRules.ts";
import type { FieldRefusal, MergedAction } from "./mergeTypes.ts";

/** A theme is this plan's own too; the file calls the field otherwise than the action does. */
const isOwn = (field: string): boolean =>
  field === "theme" || ownFields.has(field);

function refusedAtHome(
  { before, changed, refused, updates, revisions, milestones }: MergedAction,
  home: Home,
): readonly FieldRefusal[] {
  const why = atHome(before, home);
  const taken = changed.map(({ field, from, to }) => ({
    field,
    inPlan: from,
    inFile: to,
  }));
  const all = [...refused, ...taken]
    .filter(({ field }) => !isOwn(field))
    .map(({ field, inPlan, inFile }) => ({ field, inPlan, inFile }));
  const said = updates.length + revisions.length + milestones.length > 0;
  const news =
    said && all.length === 0
      ? [{ field: "narrative" as const, inPlan: "", inFile: "" }]
      : [];
  return [
    ...refused.filter(({ field }) => isOwn(field)),
    ...[...all, ...news].map((one) => ({
      ...one,
      why,
      choice: false,
      waits: false,
    })),
  ];
}

/** The merged row of an action; of one that another plan is home to only what this plan says itself. Source: decision 0023. */
export function mergedAtHome(merged: MergedAction): MergedAction {
  const { before, after } = merged;
  const home = homeOf(before);
  if (!home) return merged;
  const changed = merged.changed.filter(({ field }) => isOwn(field));
  const { themeId, answers, own } = after ?? before;
  return {
    ...merged,
    after:
      changed.length === 0
        ? null
        : {
            ...before,
            themeId,
            ...(answers ? { answers } : {}),
            ...(own ? { own } : {}),
          },
    updates: [],
    revisions: [],
    milestones: [],
    decisions: merged.decisions.filter(({ ruling }) =>
      ownRulings.has(ruling.kind),
    ),
    changed,
    refused: refusedAtHome(merged, home),
    names: { ...merged.names, officers: false },
  };
}
