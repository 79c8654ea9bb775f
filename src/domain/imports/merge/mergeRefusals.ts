// What of a row was not taken, and why.
import { saidWords } from "../file/fileSaid.ts";
import type { SaidField } from "../file/fileSaid.ts";
import { fileWords } from "../file/importFields.ts";
import { hasChanged, hasLeft, isNews } from "./importMet.ts";
import type { Met } from "./importMet.ts";
import { ownRagOf } from "./fileEntries.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { MergedField } from "../file/importedPlan.ts";
import type { StatusTaken } from "./mergeChanges.ts";
import type { FieldRefusal } from "./mergeTypes.ts";
import type { Verdict, Verdicts } from "./mergeVerdict.ts";

type Refusal = (
  field: SaidField,
  why: string,
  more?: Partial<FieldRefusal>,
) => FieldRefusal;

/** What of a row was not taken, and why. */
export function refusals(
  met: Met,
  judged: Verdicts,
  status: StatusTaken | null,
  inPlan: (field: MergedField) => string,
): readonly FieldRefusal[] {
  const { read, row } = met;
  const told = row.own?.told ?? false;
  const refusal: Refusal = (field, why, more = {}) => ({
    field,
    inPlan: isMerged(field) ? inPlan(field) : "",
    inFile: saidWords(field, read),
    why,
    choice: false,
    waits: told,
    ...more,
  });
  return [
    ...otherRef(met, refusal),
    ...mergedFields.flatMap((field) =>
      refusedField(field, judged[field], met, refusal),
    ),
    ...(status === "refused"
      ? [
          refusal(
            "status",
            "This is a decision and not progress: record it in Waymark.",
          ),
        ]
      : []),
    ...otherColour(met, refusal),
    ...(isNews("own", met) === false
      ? []
      : met.own.unread.map((why) =>
          refusal("own", why, { inFile: "", inPlan: "" }),
        )),
    ...(row.own?.refused ?? []).map(({ field, words }) =>
      refusal(field, words, { inFile: "", inPlan: "" }),
    ),
  ];
}

const isMerged = (field: SaidField): field is MergedField =>
  mergedFields.some((one) => one === field);

function refusedField(
  field: MergedField,
  found: Verdict,
  met: Met,
  refusal: Refusal,
): readonly FieldRefusal[] {
  const { memory, own } = met.row;
  if (found === "conflict")
    return [
      refusal(field, whyBoth(met, field), {
        choice: true,
        waits: own?.told || (memory?.open.includes(field) ?? false),
        inFile: fileWords(field, met.read),
      }),
    ];
  return found === "emptied"
    ? [
        refusal(
          field,
          "The file leaves it blank now. The plan’s was kept; if it is to go, change it in Waymark.",
        ),
      ]
    : [];
}

function otherColour(met: Met, refusal: Refusal): readonly FieldRefusal[] {
  const { rag } = met.read;
  return isNews("rag", met) && rag !== null && ownRagOf(rag) === null
    ? [
        refusal(
          "rag",
          `“${rag}” is none of green, amber, red and blue. It is kept with the words as written.`,
        ),
      ]
    : [];
}

function otherRef(met: Met, refusal: Refusal): readonly FieldRefusal[] {
  const { renumbered } = met.row;
  const { ref } = met.action;
  return renumbered !== null && hasChanged("ref", met) !== false
    ? [
        refusal(
          "ref",
          `The file calls it ${renumbered} now. A reference is never changed: it stays ${ref}.`,
          { inPlan: ref, inFile: renumbered },
        ),
      ]
    : [];
}

function whyBoth(met: Met, field: MergedField): string {
  const { memory } = met.row;
  if (hasLeft(met))
    return `The action was ${met.action.current.status}, and is left as it is unless you take the file’s words.`;
  if (memory === null || (memory.said === null && memory.given === null))
    return "The plan and the file differ, and it was not imported before, so nobody can tell which is newer.";
  return memory.open.includes(field)
    ? "The plan and the file differ since an earlier import, and nobody has chosen between them."
    : "Both the plan and the file were changed since the last import.";
}
