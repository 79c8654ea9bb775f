// The rows of a file: those that are new and ready, those that met an action, and those that wait, with why.
import { say } from "../../words/say.ts";
import { inOrder } from "../../words/sentence.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import { asRef } from "../../values/ref.ts";
import type { Ref } from "../../values/ref.ts";
import type { SaidField } from "../file/fileSaid.ts";
import { blocks } from "../file/importAnswers.ts";
import type { Ready } from "./importContext.ts";
import type {
  MergedField,
  ReadAction,
  ReadPlan,
} from "../file/importedPlan.ts";
import type { Recalled } from "../file/recalled.ts";

/** Why something of the file is not in the plan. */
export interface Rejected {
  readonly about: Sentence;
  readonly why: Sentence;
  /** Where a person may choose between the plan's and the file's. */
  readonly field?: MergedField;
  /** The field concerned, as the contract names it; null for a whole row. */
  readonly of: SaidField | null;
  /** Asked and not answered, or told before and left: it waits, and is nothing new. */
  readonly waits: boolean;
}

/** Why a row waits for a person; null when it can be loaded as it is. */
function waitsFor(
  action: ReadAction,
  asked: ReadonlyMap<string | null, readonly { readonly text: Sentence }[]>,
): Sentence | null {
  const questions = asked.get(action.id) ?? [];
  if (questions.length > 0)
    return inOrder(...questions.map(({ text }) => text));
  if (action.ref === null) return say("merge.noRef");
  if (asRef(action.ref) === null)
    return say("merge.badRef", { ref: action.ref });
  if (action.status === null) return say("merge.noStatus");
  return null;
}

function asReady(action: ReadAction): Ready | null {
  const ref = action.ref === null ? null : asRef(action.ref);
  const { status } = action;
  return ref === null || status === null ? null : { ...action, ref, status };
}

export const rowOf = ({ rows }: Recalled<ReadPlan>, { id }: ReadAction) => {
  const row = rows.get(id);
  if (!row) throw new Error(`The row ${id} of the file was not read.`);
  return row;
};

/** What is asked of rows the plan has already: the field waits, the rest of the row does not. */
export function waitingOf(
  met: readonly { readonly read: ReadAction; readonly action: Action }[],
  { questions }: ReadPlan,
): Rejected[] {
  const asked = Map.groupBy(questions.filter(blocks), ({ action }) => action);
  return met.flatMap(({ read, action }) =>
    (asked.get(read.id) ?? []).map(({ text }) => ({
      about: action.ref,
      why: text,
      of: null,
      waits: true,
    })),
  );
}

export interface SortedMet {
  readonly read: ReadAction;
  readonly action: Action;
  readonly waits: ReadonlySet<string>;
}

export function sortOut(read: ReadPlan, recalled: Recalled<ReadPlan>) {
  const asked = Map.groupBy(read.questions.filter(blocks), (one) => one.action);
  const taken = new Set<Ref>();
  const ready: Ready[] = [];
  const met: SortedMet[] = [];
  const rejected: Rejected[] = [];
  for (const row of read.actions) {
    const { action } = rowOf(recalled, row);
    if (action) taken.add(action.ref);
  }
  for (const row of read.actions) {
    const { action } = rowOf(recalled, row);
    if (action) {
      const waits = new Set(
        (asked.get(row.id) ?? []).flatMap(({ field }) => field ?? []),
      );
      met.push({ read: row, action, waits });
      continue;
    }
    const ref = row.ref === null ? null : asRef(row.ref);
    const about = row.ref ?? row.title;
    if (rowOf(recalled, row).foreign) {
      rejected.push({
        about,
        why: say("merge.foreign", { ref: about }),
        of: null,
        waits: true,
      });
      continue;
    }
    const reject = (why: Sentence) =>
      rejected.push({ about, why, of: null, waits: true });
    if (ref !== null && taken.has(ref)) {
      reject(say("merge.twice", { ref }));
      continue;
    }
    const why = waitsFor(row, asked);
    const loadable = why === null ? asReady(row) : null;
    if (ref !== null && loadable) taken.add(ref);
    if (loadable) ready.push(loadable);
    else reject(why ?? say("merge.noStatus"));
  }
  return { ready, met, rejected };
}
