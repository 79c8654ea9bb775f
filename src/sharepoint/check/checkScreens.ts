// The first screens of large plans against the log: what is shown before a plan is read is what the log says, and nobody else's.
import * as v from "valibot";
import {
  parseDate,
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { screens } from "../nouns/screens.ts";
import { keptIn, listsAre } from "../plan/firstScreen.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { pageSize } from "../rows/reading.ts";
import { isLarge, screenOf } from "../plan/madeScreen.ts";
import { askLists, itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { finding, type Finding } from "./findings.ts";

const row = v.object({
  Id: v.number(),
  ClientKey: v.nullish(v.string()),
  PlanKey: v.nullish(v.string()),
  ScreenText: v.nullish(v.string()),
  ScreenHash: v.nullish(v.string()),
  Modified: v.string(),
  Editor: v.nullish(v.object({ Title: v.nullish(v.string()) })),
});
type Row = v.InferOutput<typeof row>;

/** The list as it is, and where the lists are that its rows follow from. */
export interface ScreenShelf {
  readonly rows: readonly Row[];
  readonly lists: string;
}

/** Reads the list once for all plans. */
export async function openScreens(site: Site): Promise<ScreenShelf> {
  const lists = listsAre(site, await asking(() => askLists(site)));
  const query = itemsOf(site, screens.list.title)
    .select(
      "Id",
      "ClientKey",
      "PlanKey",
      "ScreenText",
      "ScreenHash",
      "Modified",
      "Editor/Title",
    )
    .expand("Editor")
    .top(pageSize);
  const rows: Row[] = [];
  await asking(async () => {
    for await (const page of query) rows.push(...v.parse(v.array(row), page));
  });
  return { rows, lists };
}

/** What a row holds, where Waymark wrote it and of this plan; null otherwise. */
async function heldBy(
  { ClientKey, ScreenText, ScreenHash }: Row,
  planId: string,
) {
  if (ClientKey !== planId) return null;
  const kept = await keptIn(ScreenText ?? "", ScreenHash ?? "").catch(
    () => null,
  );
  const [, of, day = "", lists] = Array.isArray(kept?.basis) ? kept.basis : [];
  const asAt = parseDate(day);
  return of === planId && asAt ? { asAt, lists } : null;
}

/** Whether a row shows what the log says, or is not shown at all since something was recorded or changed after it. */
async function isRight(
  one: Row,
  { lists }: ScreenShelf,
  { record }: Pick<StoredRecord, "record">,
): Promise<boolean> {
  const { plan, themes, actions } = record;
  const held = await heldBy(one, plan.id);
  if (held === null) return false;
  if (held.lists !== lists) return true;
  const basis = { plan, themes, lists, asAt: held.asAt };
  const right = await screenOf(actions, basis);
  return isLarge(actions) && right.text === one.ScreenText;
}

/** The rows of a plan that show something else than its log, or that Waymark did not write. */
export async function checkScreens(
  shelf: ScreenShelf,
  stored: Pick<StoredRecord, "record">,
): Promise<readonly Finding[]> {
  const { plan } = stored.record;
  const found: Finding[] = [];
  for (const one of shelf.rows) {
    if (one.PlanKey !== plan.id || (await isRight(one, shelf, stored)))
      continue;
    const who = one.Editor?.Title ?? null;
    const when: Instant | null = parseInstant(one.Modified);
    found.push(
      finding({
        code: "copyEdited",
        area: "rows",
        where: plan.title,
        plan: plan.title,
        list: screens.list.title,
        item: one.Id,
        field: "ScreenText",
        who,
        when,
        cause: `The first screen that is kept of the plan is not what its log gives.${who ? ` ${who} wrote the row last.` : ""}`,
        fix: "Run “waymark check --rebuild”, which writes it anew, and look who may write to the list. A row that is named again is one too many: put it into the recycle bin.",
      }),
    );
  }
  return found;
}
