// Every row of every list, whatever plan it says it is of: rows of no plan, and rows of the log that are gone or came back.
import { body } from "@pnp/queryable";
import { SPCollection, SPQueryable, spPost } from "@pnp/sp";
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import {
  differencesShown,
  peopleShown,
  shownKey,
  type AllShown,
  type ShowingRow,
} from "./checkShown.ts";
import { itemsOf, listName, listNamed, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { finding, type Finding } from "./findings.ts";
import type { ListAccess, ListDeclaration } from "../columns/list.ts";
import { lists } from "../nouns/lists.ts";
import { strangeSettings } from "./checkSettings.ts";
import { apartRows, ofNoPlan } from "./strangeRows.ts";
import { readUndone, type Undone } from "../log/setUpRows.ts";
import { pageSize } from "../rows/reading.ts";

interface SeenRow extends ShowingRow {
  readonly key: string | null;
  readonly plan: string | null;
  /** Whether it has permissions of its own. */
  readonly isApart: boolean;
  /** Of a setting. */
  readonly name: string | null;
  readonly at: Instant | null;
}

const row = v.looseObject({
  Id: v.number(),
  Title: v.nullish(v.string()),
  ClientKey: v.nullish(v.string()),
  PlanKey: v.nullish(v.string()),
  SettingName: v.nullish(v.string()),
  HasUniqueRoleAssignments: v.nullish(v.boolean()),
  Modified: v.string(),
  Editor: v.nullish(v.object({ Title: v.nullish(v.string()) })),
});

const email = v.object({ EMail: v.nullish(v.string()) });

const has = (column: string, { fields }: ListDeclaration) =>
  fields.some(({ name }) => name === column);
const hasPlan = (list: ListDeclaration) => has("PlanKey", list);
const hasName = (list: ListDeclaration) => has("SettingName", list);

async function readRows(
  site: Site,
  list: ListDeclaration,
): Promise<readonly SeenRow[]> {
  const found: SeenRow[] = [];
  const people = peopleShown(list);
  const pages = itemsOf(site, list.title)
    .select(
      "Id",
      "Title",
      "ClientKey",
      "Modified",
      "Editor/Title",
      // Belief: told of every row of a page of 5,000.
      "HasUniqueRoleAssignments",
      ...people.map((name) => `${name}/EMail`),
      ...(hasPlan(list) ? ["PlanKey"] : []),
      ...(hasName(list) ? ["SettingName"] : []),
    )
    .expand("Editor", ...people)
    .top(pageSize);
  await asking(async () => {
    for await (const page of pages)
      for (const one of v.parse(v.array(row), page))
        found.push({
          id: one.Id,
          key: one.ClientKey ?? null,
          title: one.Title ?? null,
          plan: one.PlanKey ?? null,
          isApart: one.HasUniqueRoleAssignments ?? false,
          name: one.SettingName ?? null,
          by: one.Editor?.Title ?? null,
          at: parseInstant(one.Modified),
          people: new Map(
            people.map((name) => {
              const known = v.safeParse(email, one[name]);
              return [
                name,
                known.success ? (known.output.EMail ?? null) : null,
              ];
            }),
          ),
        });
  });
  return found;
}

/** The lists nobody but owners may take rows out of. */
const appendOnly: ReadonlySet<ListAccess> = new Set([
  "appendOnly",
  "rulings",
  "cycleLog",
  "confirmations",
  "assurance",
  "setUpLog",
] satisfies ListAccess[]);

const isLog = ({ access, template }: ListDeclaration) =>
  template === 100 && appendOnly.has(access);

const change = v.object({
  ChangeToken: v.object({ StringValue: v.string() }),
  ChangeType: v.number(),
  Time: v.string(),
  ItemId: v.nullish(v.number()),
});
type Change = v.InferOutput<typeof change>;

const types = { deleted: 3, restored: 7 } as const;

/** What was deleted and restored, as far back as the change log goes: 60 days. Source: sharepoint.md 4.7. */
async function readChanges(
  site: Site,
  { title }: ListDeclaration,
): Promise<readonly Change[]> {
  const found: Change[] = [];
  let since: string | null = null;
  for (;;) {
    const query = {
      Item: true,
      DeleteObject: true,
      Restore: true,
      ...(since === null ? {} : { ChangeTokenStart: { StringValue: since } }),
    };
    const page: readonly Change[] = v.parse(
      v.array(change),
      await asking(() =>
        spPost<unknown>(
          SPQueryable(listNamed(site, title), "getchanges"),
          body({ query }),
        ),
      ),
    );
    found.push(...page);
    const last = page.at(-1)?.ChangeToken.StringValue ?? null;
    if (page.length < 1000 || last === null || last === since) return found;
    since = last;
  }
}

const thrownAway = v.object({
  DirName: v.nullish(v.string()),
  LeafName: v.nullish(v.string()),
  DeletedByName: v.nullish(v.string()),
  DeletedDate: v.nullish(v.string()),
});
type ThrownAway = v.InferOutput<typeof thrownAway>;

async function readBin(site: Site): Promise<readonly ThrownAway[]> {
  return v.parse(
    v.array(thrownAway),
    await asking(() => SPCollection(site.web, "recyclebin")<unknown>()),
  );
}

interface Happened {
  readonly changes: readonly Change[];
  readonly bin: readonly ThrownAway[];
}

/** Rows of the log that are no longer there. Belief: numbers are given one after the other, and a row that is refused takes none. */
function goneRows(
  site: Site,
  { title }: ListDeclaration,
  rows: readonly SeenRow[],
  { changes, bin }: Happened,
): readonly Finding[] {
  const there = new Set(rows.map(({ id }) => id));
  const deleted = new Map(
    changes
      .filter(({ ChangeType }) => ChangeType === types.deleted)
      .map((one) => [one.ItemId ?? 0, one.Time]),
  );
  const last = Math.max(0, ...there, ...deleted.keys());
  const gone = Array.from({ length: last }, (_, n) => n + 1).filter(
    (id) => !there.has(id),
  );
  return gone.map((id) => {
    const kept = bin.find(
      ({ DirName, LeafName }) =>
        LeafName === `${id}_.000` &&
        DirName?.toLowerCase().endsWith(
          `/${listName(site, title).toLowerCase()}`,
        ),
    );
    const who = kept?.DeletedByName ?? null;
    const when = parseInstant(kept?.DeletedDate ?? deleted.get(id) ?? "");
    return finding({
      code: "entryMissing",
      area: "log",
      where: title,
      list: title,
      item: id,
      who,
      when,
      cause: `Row ${id} of ${title} is gone: ${who ? `${who} took it out` : "somebody took it out"}. Only owners of the site can. What it said no longer counts, unless the plan came in with it.`,
      fix: kept
        ? "Put it back from the site's recycle bin, and see why it was taken out."
        : "It is not in the site's recycle bin: ask the SharePoint administrator for the second-stage bin, or have it recorded again.",
      whoCan: "owner of the site",
    });
  });
}

/** Rows of the log that were taken out and came back. */
function restoredRows(
  { title }: ListDeclaration,
  rows: readonly SeenRow[],
  changes: readonly Change[],
): readonly Finding[] {
  const there = new Set(rows.map(({ id }) => id));
  const back = new Map(
    changes
      .filter(({ ChangeType }) => ChangeType === types.restored)
      .map((one) => [one.ItemId ?? 0, one.Time]),
  );
  return [...back].flatMap(([id, time]) =>
    there.has(id)
      ? [
          finding({
            code: "entryRestored",
            area: "log",
            where: title,
            list: title,
            item: id,
            when: parseInstant(time),
            cause: `Row ${id} of ${title} was taken out and put back from the recycle bin. It counts as it did before; what was worked out meanwhile was worked out without it.`,
            fix: "See which papers were published meanwhile. SharePoint does not say who put it back; its audit log in Purview does. This is told for 60 days.",
            whoCan: "owner of the site",
          }),
        ]
      : [],
  );
}

const tenMinutes = 600_000;

const isBeside = ({ at }: Undone, { when }: Finding) =>
  Math.abs(Date.parse(at) - Date.parse(when ?? "")) <= tenMinutes;

const named = (undone: readonly Undone[]) =>
  new Set(undone.flatMap(({ ids }) => ids)).size;

/**
 * The rows that are gone without an import that was undone. That excuses as many as it names: where more went beside it, nobody can tell which
 * of them were not its own, and all are told.
 */
function withoutUndone(
  undone: readonly Undone[],
  gone: readonly Finding[],
): readonly Finding[] {
  const near = undone.filter((one) => gone.some((row) => isBeside(one, row)));
  const others = gone.filter((row) => !near.some((one) => isBeside(one, row)));
  const left = gone.length - others.length <= named(near) ? others : gone;
  // Of what nobody knows any more when it went, the number has to do.
  return left.length <= named(undone) && left.every(({ when }) => when === null)
    ? []
    : left;
}

/** Looks at every row of every list. A few requests a list, one more for every 5,000 rows. */
export async function checkAllRows(
  site: Site,
  { plans, shown }: { plans: ReadonlySet<string>; shown: AllShown },
): Promise<readonly Finding[]> {
  const [bin, undone] = await Promise.all([readBin(site), readUndone(site)]);
  const found: Finding[] = [];
  for (const list of lists) {
    const rows = await readRows(site, list);
    found.push(...apartRows(list, rows));
    if (list.template !== 100) continue;
    if (hasPlan(list)) found.push(...ofNoPlan(list, rows, plans));
    if (hasName(list)) found.push(...strangeSettings(list, rows, plans));
    for (const one of rows) {
      const wanted = shown.get(shownKey(list.title, one.key ?? ""));
      if (wanted) found.push(...differencesShown(list.title, one, wanted));
    }
    if (!isLog(list)) continue;
    const changes = await readChanges(site, list);
    found.push(
      ...withoutUndone(undone, goneRows(site, list, rows, { changes, bin })),
      ...restoredRows(list, rows, changes),
    );
  }
  return found;
}
