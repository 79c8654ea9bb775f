// Making the first screen of a large plan, as it is kept: for whoever keeps it, and for the check.
import {
  compareGravity,
  listedOn,
  planFigures,
} from "../../domain/history/planFigures.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Person } from "../../domain/plan/person.ts";
import { themesInOrder } from "../../domain/plan/theme.ts";
import { parseInstant } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import { sayingOf } from "../log/loads.ts";
import { actions } from "../nouns/actions.ts";
import type { Screen } from "../nouns/screens.ts";
import { pageSize } from "../rows/reading.ts";
import { sha256Of } from "../wire/sha256.ts";
import { basisOf, type KeptScreen, type ScreenBasis } from "./firstScreen.ts";

/** As many rows as a tall screen shows. */
const firstRows = 60;

/** A plan whose actions come in one answer is read as soon as its first screen would be: none is kept of it. */
export const isLarge = (all: readonly Action[]): boolean =>
  all.length > pageSize;

const nobody: Person = { objectId: null, email: null, name: "–" };

/** What a list shows of an action: who may read it is asked where it is shown, and what is not shown is not kept twice. */
function shownOf(action: Action): Action {
  const { own: _, ...kept } = action;
  const { lastUpdate } = action.current;
  return {
    ...kept,
    addedAt: parseInstant(`${action.added}T00:00:00Z`) ?? action.addedAt,
    description: null,
    leadMember: null,
    outcome: null,
    resource: null,
    original: null,
    current: {
      ...action.current,
      lastUpdate: lastUpdate && { on: lastUpdate.on, by: nobody, note: null },
    },
  };
}

/** The first screen of a plan on a day: the same actions are the same text. */
export async function screenOf(
  all: readonly Action[],
  basis: ScreenBasis,
): Promise<Screen> {
  const { plan, asAt } = basis;
  const listed = all.map((one) => listedOn(one, asAt, plan.ragScheme));
  const inOrder = themesInOrder(basis.themes).map(({ id }) => id);
  const kept: KeptScreen = {
    basis: basisOf(basis),
    figures: planFigures(listed, inOrder, asAt),
    rows: listed
      .toSorted((a, b) => compareGravity(a, b))
      .slice(0, firstRows)
      .map(({ action }) => sayingOf(actions, shownOf(action))),
  };
  const text = JSON.stringify(kept);
  const sha256 = await sha256Of(text);
  return { id: asId(plan.id), planId: plan.id, text, sha256 };
}
