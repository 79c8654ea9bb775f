// One action of a file beside the same action in the plan: field by field, what the file said before, what the plan has now, what the file says now.
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { ActionLog } from "../../history/actionLog.ts";
import { currentOf } from "../../history/current.ts";
import { packSaid } from "../file/fileSaid.ts";
import type { FieldMarks, SaidField } from "../file/fileSaid.ts";
import { changesOf, milestonesOf, newEntries } from "./importEntries.ts";
import {
  exemptKept,
  fieldsOfPlan,
  fingerprints,
  markAt,
  unsettled,
} from "../file/importFields.ts";
import type { Met } from "./importMet.ts";
import { originalWords } from "./importNewAction.ts";
import { ownAfter } from "../file/ownCells.ts";
import type { ImportContext } from "./importContext.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { KeptRow, MergedField } from "../file/importedPlan.ts";
import { statusTaken, mergeChanges } from "./mergeChanges.ts";
import type { StatusTaken } from "./mergeChanges.ts";
import { refusals } from "./mergeRefusals.ts";
import type { FieldRefusal, MergedAction } from "./mergeTypes.ts";
import { verdicts } from "./mergeVerdict.ts";
import type { Verdicts } from "./mergeVerdict.ts";
import { laterWords } from "../../plan/originalWords.ts";

/** What the file means for an action already in the plan. */
export function mergeAction(
  met: Met,
  context: ImportContext,
  inPlan: (field: MergedField) => Sentence,
): MergedAction {
  const judged = verdicts(met, context);
  const takes = (field: MergedField) => judged[field] === "takeFile";
  const live = context.plan.wentLive !== null;
  const status = takes("status") ? statusTaken(met, live) : null;
  const changed = withFields(met, takes, live, status);
  const entries = newEntries(met, context, {
    status: status === "progress" || status === "claim" ? status : null,
    due: live && takes("due"),
  });
  const decisions = live ? changesOf(met.action, changed, context) : [];
  const { milestones, byHand } = milestonesOf(met, context);
  const after = settled(changed, met, { ...entries, decisions }, context);
  const told = mergeChanges(
    met,
    judged,
    status,
    context,
    { ...entries, milestones },
    inPlan,
  );
  const refused = [
    ...refusals(met, judged, status, inPlan),
    ...byHand.map((why): FieldRefusal => ({
      field: "milestones",
      inPlan: "",
      inFile: "",
      why,
      choice: false,
      waits: false,
    })),
  ];
  return {
    before: met.action,
    after: told.length === 0 ? null : after,
    ...entries,
    decisions,
    milestones,
    refused,
    changed: told,
    names: { officers: takes("officers"), theme: takes("theme") },
    seen: seenAfter(met, judged, after, context),
    kept: keptAfter(met, judged),
  };
}

/** What this leaves in the plan, field by field; where the plan keeps its own, what the last import left, so that a later change of the file is not put over it. */
function seenAfter(
  met: Met,
  judged: Verdicts,
  after: Action,
  { idFor }: ImportContext,
): string {
  const marks = fingerprints(fieldsOfPlan(after), idFor);
  const given = met.row.memory?.given ?? null;
  return mergedFields
    .map((field, n) => {
      const isOurs = judged[field] === "takeFile" || judged[field] === "same";
      if (isOurs || (given === null && judged[field] === "keepPlan"))
        return markAt(marks, n);
      return given === null ? unsettled : markAt(given, n) || unsettled;
    })
    .join("");
}

/** Nothing that a cell says equals this: its question is asked again. */
const notYetSaid = { written: "", understood: "?" } as const;

function keptAfter(
  { row: { said, memory }, waits }: Met,
  judged: Verdicts,
): KeptRow {
  const open = mergedFields.filter((field) => judged[field] === "conflict");
  const now = Object.fromEntries(
    Object.entries(said).map(([field, marks]) => [
      field,
      waits.has(field)
        ? (memory?.said?.[field as SaidField] ?? notYetSaid)
        : marks,
    ]),
  ) as FieldMarks;
  return { said: packSaid(now), ...(open.length > 0 ? { open } : {}) };
}

function withFields(
  { read, action, theme, posts, own }: Met,
  takes: (field: MergedField) => boolean,
  live: boolean,
  status: StatusTaken | null,
): Action {
  const [accountable = null, ...supporting] = posts;
  return {
    ...action,
    ...(takes("title") ? { title: read.title } : {}),
    ...(takes("theme") && theme ? { themeId: theme } : {}),
    ...(takes("officers") ? { accountable, supporting } : {}),
    ...(takes("leadMember") ? { leadMember: read.leadMember } : {}),
    ...(takes("outcome") ? { outcome: read.outcome ?? null } : {}),
    ...(takes("resource") ? { resource: read.resource ?? null } : {}),
    ...(takes("answers") ? { answers: read.answers ?? [] } : {}),
    ...(takes("exempt") ? { exempt: exemptKept(read.exempt) } : {}),
    ...(takes("implications") ? { implications: read.implications ?? [] } : {}),
    ...(takes("own") ? { own: ownAfter(action, own) } : {}),
    // Once the plan has gone live the programmed date is frozen; a later one in the file is a proposal.
    ...(takes("due") && !live ? { due: read.due } : {}),
    // A draft is mended freely: where nothing was reported yet, it stands from the start as the file says.
    ...(status === "first" && read.status
      ? { initialStatus: read.status }
      : {}),
  };
}

function settled(
  action: Action,
  { log, read }: Pick<Met, "log" | "read">,
  entries: ActionLog,
  { plan, file }: ImportContext,
): Action {
  const all = {
    updates: [...log.updates, ...entries.updates],
    revisions: [...log.revisions, ...entries.revisions],
    decisions: [...log.decisions, ...entries.decisions],
  };
  const current = currentOf(action, all, plan.timeZone);
  return { ...action, original: withWords(action, read, file), current };
}

/** The words of the first document stay for ever; those of a later one stand below them. */
function withWords(
  { original }: Action,
  read: Met["read"],
  file: string,
): string | null {
  const words = originalWords(read);
  if (words === null || original === null) return words ?? original;
  return original.includes(words)
    ? original
    : `${original}${laterWords(file)}${words}`;
}
