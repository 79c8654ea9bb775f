// What became of everything the plan had already, and of what waits: in words, each by its ref or code.
import { say } from "../../words/say.ts";
import { inOrder } from "../../words/sentence.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { FieldChange, MergedAction } from "../merge/mergeTypes.ts";
import type { ImportPlan } from "./importDecided.ts";
import type { MergedRisks } from "../merge/importRisks.ts";
import type { MergedField } from "../file/importedPlan.ts";
import type { Rejected } from "../merge/sortRows.ts";

/** What became of everything the plan had already, and of what waits: each by its ref or code. */
export function importOutcomes(
  merged: readonly MergedAction[],
  risks: MergedRisks,
  rejected: readonly Rejected[],
): Pick<ImportPlan, "changed" | "unchanged" | "rejected"> {
  const refused = merged.flatMap(({ before, refused: all }) =>
    all.map((one): Rejected => ({
      about: before.ref,
      of: one.field,
      waits: one.waits,
      ...(one.choice ? { field: one.field as MergedField } : {}),
      why: refusalWords(one),
    })),
  );
  const waiting = new Set([...rejected, ...refused].map(({ about }) => about));
  return {
    changed: [
      ...merged.flatMap(({ before, changed }) =>
        changed.length > 0
          ? [
              {
                ref: before.ref as string,
                what: changed.map(changeWords),
                fields: changed,
              },
            ]
          : [],
      ),
      ...risks.changed.map((one) => ({ ...one, fields: [] })),
    ],
    unchanged: [
      ...merged.flatMap(({ before, changed }) =>
        changed.length === 0 && !waiting.has(before.ref) ? [before.ref] : [],
      ),
      ...risks.unchanged,
    ],
    rejected: [
      ...rejected,
      // A person settles these on the Risks page; until then they are told each time.
      ...risks.rejected.map((one) => ({ ...one, of: null, waits: true })),
      ...refused,
    ],
  };
}

function refusalWords({
  field: name,
  inFile: file,
  inPlan: plan,
  why,
}: MergedAction["refused"][number]): Sentence {
  if (file === "" && plan === "") return why;
  const field = say(`fileField.${name}`);
  if (file === "") return inOrder(say("merge.fileBlank", { field, plan }), why);
  return inOrder(
    plan === ""
      ? say("merge.fileSays", { field, file })
      : say("merge.differ", { field, file, plan }),
    why,
  );
}

function changeWords({ field, as, to }: FieldChange): Sentence {
  if (as === "proposal") return say("merge.proposed", { to });
  return as === "claim" ? say("merge.claimed") : say(`fileField.${field}`);
}
