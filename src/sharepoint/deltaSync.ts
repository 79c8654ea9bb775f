// What changed about actions since a moment: on their list, by SharePoint's own change feed, and in the log beyond what their list shows yet.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost } from "@pnp/sp";
import type { Action } from "../domain/action.ts";
import { changedFields } from "../domain/entries/rightOf.ts";
import { asId, type ActionId, type PlanId } from "../domain/id.ts";
import { actions } from "./actions.ts";
import { listNamed, type Site } from "./connect.ts";
import { StoreFailure, asking } from "./failure.ts";
import { readAhead, readMark } from "./log/ahead.ts";
import type { Memory } from "./memory.ts";
import type { StoredRecord } from "./wholeRecord.ts";
import { equals, type Reader, type Unreadable } from "./reading.ts";

export type Changes =
  | {
      readonly kind: "changes";
      readonly changed: readonly Action[];
      readonly removed: readonly ActionId[];
      readonly unreadable: readonly Unreadable[];
      readonly changeToken: string;
    }
  /** Too much has changed, or the token is too old: read the plan again. */
  | { readonly kind: "reload" };

const feed = v.array(
  v.object({
    ChangeToken: v.object({ StringValue: v.string() }),
    ChangeType: v.number(),
    ItemId: v.optional(v.number()),
  }),
);
const deleted = 3;
const tooMany = 500;
const atOnce = 50;

async function readFeed(site: Site, since: string) {
  const entries: v.InferOutput<typeof feed> = [];
  let token = since;
  for (;;) {
    const page = v.parse(
      feed,
      await asking(() =>
        spPost<unknown>(
          SPQueryable(listNamed(site, actions.list.title), "getchanges"),
          body({
            query: {
              Item: true,
              Add: true,
              Update: true,
              DeleteObject: true,
              Restore: true,
              Move: true,
              SystemUpdate: true,
              ChangeTokenStart: { StringValue: token },
            },
          }),
        ),
      ),
    );
    entries.push(...page);
    const last = page.at(-1);
    if (!last || last.ChangeToken.StringValue === token)
      return { entries, token };
    token = last.ChangeToken.StringValue;
    if (page.length < 1000) return { entries, token };
  }
}

/** The rows behind these numbers that belong to the plan, read again. */
async function rowsNow(reader: Reader, planId: string, ids: readonly number[]) {
  const changed: Action[] = [];
  const unreadable: Unreadable[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    const ofPlan = equals("PlanKey", planId);
    const found = await reader.all(actions, {
      odata: `(${some.map((id) => `ID eq ${id}`).join(" or ")}) and ${ofPlan.odata}`,
      matches: (item) =>
        some.includes(Number(item["Id"])) && ofPlan.matches(item),
    });
    changed.push(...found.items);
    unreadable.push(...found.unreadable);
  }
  return { changed, unreadable };
}

/** Beyond so many actions the whole record is read: one round instead of one for each. */
const fewSpokenOf = 4;

/** Actions as the log has them; those that do not count are left out. */
async function counted(
  { logs }: DeltaParts,
  planId: PlanId,
  ids: ReadonlySet<ActionId> | "all",
): Promise<readonly Action[]> {
  if (ids !== "all" && ids.size <= fewSpokenOf) {
    const found = await Promise.all(
      [...ids].map((id) => logs.actionLog(planId, id)),
    );
    return found.flatMap((one) => one.counted ?? []);
  }
  const { record, copies } = await logs.record(planId);
  if (ids !== "all") return record.actions.filter(({ id }) => ids.has(id));
  const rows = new Map(copies.actions.map((row) => [row.id, row]));
  return record.actions.filter((action) => !isShown(action, rows));
}

/** Whether the row of an action shows what counts of it. */
function isShown(action: Action, rows: ReadonlyMap<ActionId, Action>): boolean {
  const row = rows.get(action.id);
  return (
    row !== undefined &&
    changedFields<"actions">(action, row).length === 0 &&
    JSON.stringify(action.current) === JSON.stringify(row.current)
  );
}

export interface DeltaParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
  readonly logs: {
    actionLog(
      planId: PlanId,
      actionId: ActionId,
    ): Promise<{ readonly counted?: Action | null }>;
    record(planId: PlanId): Promise<Pick<StoredRecord, "record" | "copies">>;
  };
}

/** The change feed since a token; null where it is too old, or too much changed. */
async function readNews(site: Site, since: string) {
  try {
    return await readFeed(site, since);
  } catch (error) {
    // The feed goes back 60 days; SharePoint refuses an older token with 400 or 500.
    if (error instanceof StoreFailure && staleToken.has(error.kind))
      return null;
    throw error;
  }
}

export function makeDeltaSync(
  parts: DeltaParts,
): (changeToken: string) => Promise<Changes> {
  const { site, memory, reader } = parts;
  // Rows that are written a moment later may show less than was read of the log.
  const aheadOfRow = new Set<ActionId>();
  return async (changeToken) => {
    const [plan = "", since = "", copied = ""] = changeToken.split("|");
    const planId = asId<"Plan">(plan);
    const [news, ahead] = await Promise.all([
      readNews(site, since),
      asking(() => readAhead(site, readMark(copied))),
    ]);
    if (news === null) return { kind: "reload" };
    const last = new Map(
      news.entries.map((entry) => [entry.ItemId ?? 0, entry.ChangeType]),
    );
    const ids = [...last.keys()].filter((id) => id > 0);
    if (ids.length > tooMany) return { kind: "reload" };
    const gone = ids.filter((id) => last.get(id) === deleted);
    const kept = ids.filter((id) => last.get(id) !== deleted);
    const rows = await rowsNow(reader, planId, kept);
    const overtaken = rows.changed.flatMap(({ id }) =>
      aheadOfRow.delete(id) ? [id] : [],
    );
    const spokenOf = new Set(
      (ahead?.spokenOf ?? []).flatMap((one) =>
        one.planId === planId ? [one.actionId] : [],
      ),
    );
    const asRecorded = ahead?.isMore
      ? await counted(parts, planId, "all")
      : await counted(parts, planId, new Set([...overtaken, ...spokenOf]));
    for (const id of spokenOf) aheadOfRow.add(id);
    const known = new Set(asRecorded.map(({ id }) => id));
    return {
      kind: "changes",
      changed: [
        ...rows.changed.filter(({ id }) => !known.has(id)),
        ...asRecorded,
      ],
      unreadable: rows.unreadable,
      removed: gone.flatMap((id) => {
        const key = memory.keyOf(actions, id);
        return key === null ? [] : [asId<"Action">(key)];
      }),
      changeToken: [
        planId,
        news.token,
        ahead ? JSON.stringify(ahead.mark) : copied,
      ].join("|"),
    };
  };
}

const staleToken: ReadonlySet<string> = new Set([
  "unexpected",
  "rejected",
  "columnMissing",
]);
