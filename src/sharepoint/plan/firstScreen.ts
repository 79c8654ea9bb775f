// The first screen of a large plan as it is kept (`madeScreen.ts`): read with the small things, and shown only where it is of today and nothing was recorded since.
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { PlanFigures } from "../../domain/history/planFigures.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { themesInOrder, type Theme } from "../../domain/plan/theme.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { actions } from "../nouns/actions.ts";
import type { Item, ReadContext } from "../columns/column.ts";
import { askLists, itemsOf, listName, type Site } from "../wire/connect.ts";
import { actionLogTitles, screensTitle } from "../wire/logTitles.ts";
import { sha256Of } from "../wire/sha256.ts";
import { equals } from "../rows/reading.ts";

/** A plan's figures and its gravest actions, of which only what a list shows is there. */
interface FirstScreen {
  readonly asAt: CalendarDate;
  readonly figures: PlanFigures;
  readonly actions: readonly Action[];
}

/** Of what a first screen was reckoned: it is one of another state of the plan, or of another day, where any of it differs. */
export interface ScreenBasis {
  readonly plan: Plan;
  readonly themes: readonly Theme[];
  readonly asAt: CalendarDate;
  /** `listsAre` */
  readonly lists: string;
}

/** What is kept, as text. */
export interface KeptScreen {
  readonly basis: readonly string[];
  readonly figures: PlanFigures;
  readonly rows: readonly Item[];
}

/** The first is the version of the text: one that another release wrote is not read. */
export const basisOf = ({
  plan,
  themes,
  asAt,
  lists,
}: ScreenBasis): readonly string[] => [
  "1",
  plan.id,
  asAt,
  lists,
  plan.ragScheme,
  ...themesInOrder(themes).map(({ id }) => id),
];

const listsAnswer = v.array(
  v.object({
    Title: v.string(),
    ItemCount: v.number(),
    LastItemModifiedDate: v.string(),
  }),
);

/**
 * Where the lists stand that a first screen follows from: another text where anything was recorded, brought to a row, changed or taken out
 * since, in whatever plan. Belief: SharePoint counts rows and keeps the moment of the last change at once.
 * @param answer what `askLists` was answered
 */
export function listsAre(
  site: Pick<Site, "listPrefix">,
  answer: unknown,
): string {
  const known = v.parse(listsAnswer, answer);
  return actionLogTitles
    .map((title) => {
      const name = listName(site, title);
      const list = known.find(({ Title }) => Title === name);
      return list ? `${list.ItemCount} ${list.LastItemModifiedDate}` : "";
    })
    .join("; ");
}

/** Asks for what is kept of a plan and for where its lists are, in one batch with the small things. */
export function askScreen(site: Site, planId: PlanId) {
  return [
    itemsOf(site, screensTitle)
      .select("ScreenText", "ScreenHash")
      .filter(equals("ClientKey", planId).odata)
      .top(1)<unknown>(),
    askLists(site),
  ] as const;
}

const screenAnswer = v.array(
  v.object({ ScreenText: v.string(), ScreenHash: v.string() }),
);

/** What a row of the Screens list holds; null where it was written by hand or cut short. */
export async function keptIn(
  text: string,
  hash: string,
): Promise<KeptScreen | null> {
  if ((await sha256Of(text)) !== hash) return null;
  const kept: KeptScreen = JSON.parse(text);
  return kept;
}

/** The first screen that is kept of a plan; null where there is none that holds for this basis. */
export async function screenFrom(
  answer: unknown,
  basis: ScreenBasis,
  context: ReadContext,
): Promise<FirstScreen | null> {
  const row = v.parse(screenAnswer, answer)[0];
  const kept = row ? await keptIn(row.ScreenText, row.ScreenHash) : null;
  if (!kept || kept.basis.join("|") !== basisOf(basis).join("|")) return null;
  const read = kept.rows.map((item) => actions.read(item, context));
  const all = read.flatMap((one) => (one.ok ? one.value : []));
  return all.length === read.length
    ? { asAt: basis.asAt, figures: kept.figures, actions: all }
    : null;
}
