// The identity of an edit: it has one from the moment its form opens, so that however often it is sent it is recorded once.
import type { Said } from "../domain/entries/entry.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Id } from "../domain/values/id.ts";
import { dayIn } from "../domain/values/calendarDate.ts";
import type { CalendarDate, Instant } from "../domain/values/calendarDate.ts";
import { guidsOf } from "../domain/values/stableGuid.ts";

/** Made where the form opens and kept with what is typed; a card's press has one made from the press itself. */
export type EditId = Id<"Edit">;

/** No edit appends more entries about one action than this. */
const mostEntries = 8;

/** Ids of the entries of an edit, in the order they are asked for: the same edit sent again makes the same ones. */
export function idsOf(edit: EditId): () => string {
  return guidsOf(`edit/${edit}`);
}

const parts = ["updates", "revisions", "decisions"] as const;

/**
 * The log in two: the entries with ids that are asked for, and all the rest.
 * @param isOurs leaves out what cannot be of the edit, whatever its id: ids that can be worked out are taken by others first
 */
export function ownAmong(
  log: ActionLog,
  newId: () => string,
  isOurs: (said: Said) => boolean = () => true,
): { readonly own: ActionLog; readonly others: ActionLog } {
  const ids = new Set<string>(Array.from({ length: mostEntries }, newId));
  const having = (isOwn: boolean): ActionLog => ({
    updates: log.updates.filter(
      (value) =>
        (ids.has(value.id) && isOurs({ what: "update", value })) === isOwn,
    ),
    revisions: log.revisions.filter(
      (value) =>
        (ids.has(value.id) && isOurs({ what: "revision", value })) === isOwn,
    ),
    decisions: log.decisions.filter(
      (value) =>
        (ids.has(value.id) && isOurs({ what: "decision", value })) === isOwn,
    ),
  });
  return { own: having(true), others: having(false) };
}

/** The log in two: what an edit recorded, and all the rest. */
export function tellApart(log: ActionLog, edit: EditId) {
  return ownAmong(log, idsOf(edit));
}

/** Whether there is no entry at all. */
export function isEmpty(log: ActionLog): boolean {
  return parts.every((part) => log[part].length === 0);
}

interface Entry {
  readonly id: string;
  readonly recorded: Instant;
  readonly effective?: CalendarDate;
  readonly late?: boolean;
}

/** What an entry says, without when it was recorded: sent again after midnight it says the same. */
function saying(entry: Entry, timeZone: string): string {
  const { recorded, late: _, effective, ...rest } = entry;
  const on = effective === dayIn(recorded, timeZone) ? null : effective;
  return JSON.stringify({ ...rest, on }, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}

/** Whether what is stored says what was sent; entries that are in only one of the two are left out of it. */
export function saysTheSame(
  stored: ActionLog,
  sent: ActionLog,
  timeZone: string,
): boolean {
  return parts.every((part) => {
    const there = new Map<string, Entry>(
      stored[part].map((entry) => [entry.id, entry]),
    );
    return sent[part].every((entry) => {
      const found = there.get(entry.id);
      return !found || saying(found, timeZone) === saying(entry, timeZone);
    });
  });
}

/** The entries with what is stored in the place of what was sent under the same id. */
export function asStored(sent: ActionLog, stored: ActionLog): ActionLog {
  const put = <T extends { readonly id: string }>(
    mine: readonly T[],
    there: readonly T[],
  ) => mine.map((one) => there.find(({ id }) => id === one.id) ?? one);
  return {
    updates: put(sent.updates, stored.updates),
    revisions: put(sent.revisions, stored.revisions),
    decisions: put(sent.decisions, stored.decisions),
  };
}

/** The entries that have none with their id in a log. */
export function missingIn(log: ActionLog, entries: ActionLog): ActionLog {
  const missing = <T extends { readonly id: string }>(
    there: readonly T[],
    all: readonly T[],
  ) => all.filter(({ id }) => !there.some((one) => one.id === id));
  return {
    updates: missing(log.updates, entries.updates),
    revisions: missing(log.revisions, entries.revisions),
    decisions: missing(log.decisions, entries.decisions),
  };
}
