// Keeping the first screens of large plans: the service does it when it has brought the rows after the log, an administrator's tab where there is no service.
import type { Plan } from "../../domain/plan/plan.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { readAhead } from "../log/ahead.ts";
import type { Which } from "../members/filing.ts";
import { actions } from "../nouns/actions.ts";
import { plans } from "../nouns/plans.ts";
import { screens } from "../nouns/screens.ts";
import { themes } from "../nouns/themes.ts";
import { listsAre } from "../plan/firstScreen.ts";
import { isLarge, screenOf } from "../plan/madeScreen.ts";
import { equals, pageSize, type Reader } from "../rows/reading.ts";
import { askLists, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { readStoredMark } from "./copying.ts";
import type { ThingStore } from "./things.ts";

interface KeepingParts extends Pick<ThingStore, "add" | "save"> {
  readonly site: Site;
  readonly reader: Reader;
}

/** Where the lists are; null where something is recorded that the rows do not show yet, or the site is of the first release. */
async function settledLists({ site, reader }: KeepingParts) {
  // The lists first: what is recorded after this is no part of what is said here, and makes another text of them.
  const lists = listsAre(site, await asking(() => askLists(site)));
  const mark = await readStoredMark(reader);
  const ahead = mark && (await readAhead(site, mark));
  const isNews =
    !ahead ||
    Object.entries(ahead.mark).some(([list, row]) => mark[list] !== row);
  return isNews ? null : lists;
}

/** The screens of these plans, as many as were written; null where something was recorded meanwhile, so that it is to be done again. */
export type KeepScreens = (
  which: Which,
  today: (timeZone: string) => CalendarDate,
) => Promise<number | null>;

/** Keeps the screen of one plan; what is there as it should be stays. */
async function keepScreen(
  { reader, add, save }: KeepingParts,
  plan: Plan,
  state: { readonly asAt: CalendarDate; readonly lists: string },
): Promise<boolean> {
  const ofPlan = equals("PlanKey", plan.id);
  const read = await reader.all(actions, ofPlan);
  // A row that cannot be read is told by the whole plan alone.
  if (!isLarge(read.items) || read.unreadable.length > 0) return false;
  const { items } = await reader.all(themes, ofPlan);
  const right = await screenOf(read.items, { plan, themes: items, ...state });
  const found = await reader.all(screens, equals("ClientKey", plan.id));
  const [stored] = found.items;
  if (stored?.text === right.text && stored.sha256 === right.sha256)
    return false;
  if (stored) await save("screens", stored, right);
  else await add("screens", right);
  return true;
}

export function makeKeepScreens(parts: KeepingParts): KeepScreens {
  return async (which, today) => {
    if (which.length === 0) return 0;
    const lists = await settledLists(parts);
    if (lists === null) return null;
    // Where all plans together are not large, none is.
    if (Number.parseInt(lists, 10) <= pageSize) return 0;
    const { items } = await parts.reader.all(plans, null);
    let written = 0;
    for (const plan of items)
      if (which === "all" || which.includes(plan.id)) {
        const state = { asAt: today(plan.timeZone), lists };
        if (await keepScreen(parts, plan, state)) written += 1;
      }
    return written;
  };
}
