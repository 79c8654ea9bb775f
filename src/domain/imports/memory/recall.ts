// What the plan remembers of a file's earlier versions: which row is which action, what was answered already, and what is no longer asked.
import type { PlanRecord } from "../../plan/planRecord.ts";
import { asRef } from "../../values/ref.ts";
import { packSaid, sameSaid, sayer } from "../file/fileSaid.ts";
import type { FieldMarks } from "../file/fileSaid.ts";
import { withFreeRefs } from "./freeRefs.ts";
import { namesAskedAbout } from "../file/importAnswers.ts";
import type { ImportMemory } from "../file/importMemory.ts";
import { keyOfName } from "../file/importNames.ts";
import { revisedWithoutOriginal } from "../file/importedPlan.ts";
import type {
  ReadAction,
  ReadPlan,
  ReadQuestion,
} from "../file/importedPlan.ts";
import { isSaid, keptAnswer } from "./keptAnswers.ts";
import { matchRows } from "./matchRows.ts";
import type { RowMatch } from "./matchRows.ts";
import type { RecalledRow, Recalled } from "../file/recalled.ts";
import { peopleOf, personAskedAbout } from "../register/registerPeople.ts";
import { isTold, ownMemory, ownRows } from "./stampedRows.ts";
import type { RecallContext, Ours } from "./stampedRows.ts";

/** Puts what the plan remembers to a file that was read: nothing settled is asked again, and each row meets the action it became. */
export function recall<P extends ReadPlan>(
  file: P,
  context: RecallContext,
): Recalled<P> {
  const say = sayer(file, context.idFor);
  const said = new Map(file.actions.map((one) => [one.id, say(one)]));
  const ours = ownRows(file, context);
  const matched = matchRows({
    file,
    said,
    stamped: new Map([...ours].map(([id, { action }]) => [id, action])),
    record: context.record,
    memory: context.memory,
  });
  const refs = new Set<string>(context.record.actions.map(({ ref }) => ref));
  const rows = new Map(
    file.actions.map((one): [string, RecalledRow] => [
      one.id,
      rowOf(
        one,
        said.get(one.id) ?? say(one),
        ours.get(one.id),
        matched.get(one.id),
        context.memory,
        refs,
      ),
    ]),
  );
  const read = {
    ...file,
    actions: file.actions.map((one) => ours.get(one.id)?.row?.read ?? one),
  };
  const open = read.questions.filter(
    (question) => !isSettled(question, rows, context.record),
  );
  const freed = withFreeRefs(read, open, rows, context.record);
  const takenOver = freed.questions.flatMap((question) => {
    const kept = keptAnswer(question, rows, context.memory);
    return kept ? [{ ...kept, question: question.id }] : [];
  });
  return {
    read: { ...read, ...freed },
    answers: new Map(
      takenOver.map(({ question, answer }) => [question, answer]),
    ),
    takenOver,
    rows,
  };
}

function rowOf(
  { ref }: ReadAction,
  said: FieldMarks,
  ours: Ours | undefined,
  found: RowMatch | undefined,
  memory: ImportMemory,
  refs: ReadonlySet<string>,
): RecalledRow {
  const own = ours?.row
    ? {
        stamp: ours.stamp,
        refused: ours.row.refused,
        plain: ours.row.plain,
        told: found !== undefined && isTold(ours.row, found.action, memory),
      }
    : null;
  const known = ref !== null && refs.has(asRef(ref) ?? "");
  return {
    said: ours?.row?.now ?? said,
    action: found?.action ?? null,
    memory:
      ours?.row && found
        ? ownMemory(ours.row, found.action, ours.stamp, memory)
        : (found?.memory ?? null),
    renumbered: found?.renumbered ?? null,
    own,
    foreign: ours !== undefined && !ours.row && known && !found,
  };
}

/** Asked before: of a row the plan has, in words that are the same now; or about names the registers know. */
function isSettled(
  { action, field, alike }: ReadQuestion,
  rows: ReadonlyMap<string, RecalledRow>,
  record: PlanRecord,
): boolean {
  if (action === null) return isKnownName(alike, record);
  const row = rows.get(action);
  if (!row?.action) return false;
  // The plan knows the date that is to be replaced, or that there is none.
  if (alike === revisedWithoutOriginal) return true;
  if (field === "ref" || (field && row.own?.plain.has(field))) return true;
  const then = row.memory?.said;
  if (!then) return false;
  return isSaid(field)
    ? sameSaid(field, then, row.said)
    : packSaid(then) === packSaid(row.said);
}

/** "posts: chief executive; ceo": all of them are titles or aliases of the register. */
function isKnownName(alike: string, { posts, themes }: PlanRecord): boolean {
  const person = personAskedAbout(alike);
  if (person !== null) return peopleOf({ posts }).has(person);
  const asked = namesAskedAbout(alike);
  if (!asked) return false;
  const register = asked.register === "posts" ? posts : themes;
  const known = new Set(
    register.flatMap(({ title, aliases }) =>
      [title, ...aliases].map(keyOfName),
    ),
  );
  return asked.names.every((name) => known.has(keyOfName(name)));
}
