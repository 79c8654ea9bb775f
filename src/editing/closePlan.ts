// Closing a plan: what goes elsewhere is saved there first, then the statement, then what became of each action here, and last the plan itself.
import type { Sentence } from "../domain/words/sentence.ts";
import { recordAfter } from "../domain/planLife/control/changeEffect.ts";
import type { CarriedForward } from "../domain/planLife/closing/carryForward.ts";
import { movePlan } from "../domain/planLife/planLife.ts";
import { leftHome } from "../domain/plan/home.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { statementFileName } from "../sharepoint/rows/libraryNames.ts";
import { savePlanMove } from "./movePlan.ts";
import { savePlanChange } from "./planChange.ts";
import type { PlanParts } from "./planChange.ts";
import { addRows, saveRow } from "./rows.ts";

export interface StatementPage {
  readonly title: string;
  readonly content: string;
}

export interface Closure {
  readonly sent: CarriedForward;
  readonly why: string;
  /** The statement as a page under its title, made only when it is wanted. */
  readonly statementPage: () => Promise<StatementPage>;
}

/** A closing taken up again after the actions had left: its statement is in the library and names them all. */
function isFiled(record: PlanRecord, { closed }: CarriedForward): boolean {
  const left = record.decisions.some(
    (one) =>
      one.ruling.kind === "transferred" && !leftHome(one, record.plan.id),
  );
  return closed.length === 0 && left;
}

async function fileStatement(
  { store, context: { record } }: PlanParts,
  statementPage: Closure["statementPage"],
) {
  const page = await statementPage();
  await store.fileNote([{ name: statementFile(record), ...page }]);
}

/**
 * Every step may be done again: rows have their ids already, so that a closing that stopped half way is finished by trying
 * again. Null when all of it is saved.
 */
export async function closePlan(
  desk: PlanParts,
  { sent, why, statementPage }: Closure,
): Promise<Sentence | null> {
  const { context } = desk;
  const { carried, closed, checks, plans } = sent;
  for (const { before, after } of plans) {
    const kept = await saveRow(desk, "plans", before, after);
    if (kept) return kept;
  }
  const there = await savePlanChange(desk, { added: carried, changed: [] });
  if (there) return there;
  const listed = await addRows(desk, "milestones", checks);
  if (listed) return listed;
  if (!isFiled(context.record, sent)) await fileStatement(desk, statementPage);
  const here = await savePlanChange(desk, { added: [], changed: closed });
  if (here) return here;
  const record = recordAfter(context.record, { added: [], changed: closed });
  const moved = movePlan({ to: "closed", reason: why }, { ...context, record });
  if (!moved.ok) return moved.words;
  return savePlanMove(desk, moved.value);
}

export function statementFile({ plan }: Pick<PlanRecord, "plan">): string {
  return statementFileName(plan);
}
