// What of a row was not taken, and why.
import { isLive } from "../../plan/status.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { saidWords } from "../file/fileSaid.ts";
import type { SaidField } from "../file/fileSaid.ts";
import { fileWords } from "../file/importFields.ts";
import { hasChanged, isNews } from "./importMet.ts";
import type { Met } from "./importMet.ts";
import { ownRagOf } from "./fileEntries.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { MergedField } from "../file/importedPlan.ts";
import type { StatusTaken } from "./mergeChanges.ts";
import type { FieldRefusal } from "./mergeTypes.ts";
import type { Verdict, Verdicts } from "./mergeVerdict.ts";

type Refusal = (
  field: SaidField,
  why: Sentence,
  more?: Partial<FieldRefusal>,
) => FieldRefusal;

/** What of a row was not taken, and why. */
export function refusals(
  met: Met,
  judged: Verdicts,
  status: StatusTaken | null,
  inPlan: (field: MergedField) => Sentence,
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
    ...(status === "refused" ? [refusal("status", say("merge.decision"))] : []),
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
  return found === "emptied" ? [refusal(field, say("merge.emptied"))] : [];
}

function otherColour(met: Met, refusal: Refusal): readonly FieldRefusal[] {
  const { rag } = met.read;
  return isNews("rag", met) && rag !== null && ownRagOf(rag) === null
    ? [refusal("rag", say("merge.colour", { rag }))]
    : [];
}

function otherRef(met: Met, refusal: Refusal): readonly FieldRefusal[] {
  const { renumbered } = met.row;
  const { ref } = met.action;
  return renumbered !== null && hasChanged("ref", met) !== false
    ? [
        refusal("ref", say("merge.renumbered", { now: renumbered, ref }), {
          inPlan: ref,
          inFile: renumbered,
        }),
      ]
    : [];
}

function whyBoth({ action, row: { memory } }: Met, field: MergedField) {
  const { status } = action.current;
  if (!isLive(status))
    return say("merge.left", { left: say(`left.${status}`) });
  if (memory === null || (memory.said === null && memory.given === null))
    return say("merge.neverImported");
  return memory.open.includes(field)
    ? say("merge.stillDiffer")
    : say("merge.bothChanged");
}
