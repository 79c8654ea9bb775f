// Appending to the log of a plan. Nothing here changes a row that is there.
import { plainly } from "../../domain/words/sentence.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { decisions } from "../nouns/decisions.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { Sayer } from "./sayer.ts";
import type { OnProgress } from "../rows/reading.ts";
import { revisions } from "../nouns/revisions.ts";
import type { Writer } from "./creating.ts";
import { updates } from "../nouns/updates.ts";

/** Entries to append, with the ref of the action they are about for their titles; empty where they are about none. */
export interface Entries extends ActionLog {
  readonly ref: string;
}

/** Appends entries of many actions and answers with what is stored under their ids, in the order given. */
export function makeAppend(sayer: Sayer) {
  return async (
    all: readonly Entries[],
    told?: OnProgress,
  ): Promise<readonly ActionLog[]> => {
    const rows = <T>(part: (one: ActionLog) => readonly T[]) =>
      all.flatMap((one) =>
        part(one).map((value) => ({ value, about: one.ref })),
      );
    const stored = {
      updates: [
        ...(await sayer.append(
          "updates",
          rows((one) => one.updates),
          told,
        )),
      ],
      revisions: [
        ...(await sayer.append(
          "revisions",
          rows((one) => one.revisions),
          told,
        )),
      ],
      decisions: [
        ...(await sayer.append(
          "decisions",
          rows((one) => one.decisions),
          told,
        )),
      ],
    };
    return all.map((one) => ({
      updates: stored.updates.splice(0, one.updates.length),
      revisions: stored.revisions.splice(0, one.revisions.length),
      decisions: stored.decisions.splice(0, one.decisions.length),
    }));
  };
}

/** Adds entries recorded elsewhere, each titled with the ref of its action. */
export function makeAddHistory(
  writer: Writer,
  sayer: Sayer,
  isLoaded: (id: string) => boolean,
) {
  return async (
    record: Pick<PlanRecord, "actions" | "updates" | "revisions" | "decisions">,
    told?: OnProgress,
  ): Promise<void> => {
    const refs = new Map<string | null, string>(
      record.actions.map((action) => [action.id, action.ref]),
    );
    const titled = <T extends { readonly actionId: ActionId | null }>(
      entries: readonly T[],
    ) =>
      entries.map((value) => ({
        value,
        about: refs.get(value.actionId) ?? "",
      }));
    const { updates: said, revisions: proposed, decisions: ruled } = record;
    const news = {
      updates: said.filter(({ id }) => !isLoaded(id)),
      revisions: proposed.filter(({ id }) => !isLoaded(id)),
      decisions: ruled.filter(({ id }) => !isLoaded(id)),
    };
    const [first] = [...news.updates, ...news.revisions, ...news.decisions];
    if (first && !(await sayer.load(first.planId, news)))
      throw new StoreFailure(
        "forbidden",
        plainly("Only the plan administrator may bring in a history."),
      );
    await writer.createAll(updates, titled(record.updates), told);
    await writer.createAll(revisions, titled(record.revisions), told);
    await writer.createAll(decisions, titled(record.decisions), told);
  };
}
