// What changes of an action, old beside new, as the contract tells it.
import { statusSaid } from "../../plan/status.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { SaidField } from "../file/fileSaid.ts";
import { fileWords } from "../file/importFields.ts";
import type { Met } from "./importMet.ts";
import type { ImportContext } from "./importContext.ts";
import { ownAfter, ownDiffers } from "../file/ownCells.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { MergedField } from "../file/importedPlan.ts";
import type { FieldChange, MergedAction } from "./mergeTypes.ts";
import type { Verdicts } from "./mergeVerdict.ts";

export type StatusTaken = "progress" | "claim" | "first" | "refused";

/** How the status of a file is taken: over a plan at work as progress or a claim, in a draft as it stands. */
export function statusTaken(
  { read: { status }, log }: Met,
  live: boolean,
): StatusTaken {
  if (live) {
    if (status === "completed") return "claim";
    return status === "notStarted" ||
      status === "inProgress" ||
      status === "slippage"
      ? "progress"
      : "refused";
  }
  return log.updates.some((one) => one.status !== null) ? "progress" : "first";
}

/** What changes, old beside new. */
export function mergeChanges(
  met: Met,
  judged: Verdicts,
  status: StatusTaken | null,
  { plan }: ImportContext,
  entries: Pick<MergedAction, "updates" | "revisions" | "milestones">,
  inPlan: (field: MergedField) => Sentence,
): readonly FieldChange[] {
  const live = plan.wentLive !== null;
  const own = mergedFields.flatMap((field): FieldChange[] => {
    if (judged[field] !== "takeFile" || (field === "due" && live)) return [];
    if (field === "status" && (status === "refused" || status === null))
      return [];
    const as = field === "status" && status === "claim" ? "claim" : "change";
    if (field === "own")
      return [
        {
          field,
          ...ownDiffers(met.action.own, ownAfter(met.action, met.own), plan),
          as: "change",
        },
      ];
    const to =
      field === "status" && met.read.status
        ? statusSaid(plan, met.read.status)
        : fileWords(field, met.read);
    return [{ field, from: inPlan(field), to, as }];
  });
  return [
    ...own,
    ...proposalsTold(met, entries, inPlan),
    ...saidTold(met, entries),
  ];
}

function proposalsTold(
  { read, action }: Met,
  { revisions }: Pick<MergedAction, "revisions">,
  inPlan: (field: MergedField) => Sentence,
): readonly FieldChange[] {
  const { inForce } = action.current;
  return revisions.map((one) => ({
    field: one.toText === read.revisedDue?.text ? "revisedDue" : "due",
    from: inForce ? say("date", { on: inForce }) : inPlan("due"),
    to: one.to ? say("date", { on: one.to }) : one.toText,
    as: "proposal",
  }));
}

/** What is recorded beside the action's own fields. */
function saidTold(
  { read, action, log }: Met,
  { updates, milestones }: Pick<MergedAction, "updates" | "milestones">,
): readonly FieldChange[] {
  const said = log.updates.findLast(({ note }) => note !== null)?.note ?? "";
  const hasNote = updates.some(
    ({ kind, note }) => kind !== "claim" && note !== null,
  );
  const rag = updates.find(({ ownRag }) => ownRag !== null)?.ownRag;
  const told: { field: SaidField; from: string; to: string }[] = [];
  if (hasNote)
    told.push({ field: "narrative", from: said, to: read.narrative ?? "" });
  if (rag)
    told.push({ field: "rag", from: action.current.ownRag ?? "", to: rag });
  if (milestones.length > 0)
    told.push({
      field: "milestones",
      from: "",
      to: milestones.map(({ title }) => title).join("; "),
    });
  return told.map((one) => ({ ...one, as: "change" }));
}
