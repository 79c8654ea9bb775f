// The views of a plan somebody keeps by name: in this browser, since SharePoint has no place for what is one person's own. A link shares them.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Me } from "../../sharepoint/people/people.ts";
import { plainView, readView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { keep } from "../session/deviceStore.ts";
import { draftKey } from "../saving/draftKey.ts";
import { readKept } from "../saving/keptForm.ts";

interface SavedView {
  readonly name: string;
  /** The view as its address says it, so that an old one still opens. */
  readonly address: string;
}

const Views = v.array(v.object({ name: v.string(), address: v.string() }));

/** Longer names would not fit the menu. */
export const longestName = 60;

/** What is kept of a view: filters, order, groups, how it is shown; not what is open beside it. */
export function addressKept(planId: string, view: View): string {
  return viewAddress(planId, { ...view, action: null, drawer: null });
}

/** The view an address of this plan names. */
export function viewKept({ address }: SavedView): View {
  const [path = "", search = ""] = address.split("?");
  return readView(/\/theme\/(.+)$/.exec(path)?.[1] ?? null, search);
}

const keyOf = (me: Me, planId: string) => draftKey(me, "views", planId);

export function savedViews(me: Me, planId: string): readonly SavedView[] {
  return readKept(keyOf(me, planId), Views) ?? [];
}

/** The views with one more; one of the same name is replaced. */
export function withView(
  views: readonly SavedView[],
  saved: SavedView,
): readonly SavedView[] {
  return [...withoutView(views, saved.name), saved].toSorted((a, b) =>
    a.name.localeCompare(b.name, "en-GB"),
  );
}

export function withoutView(
  views: readonly SavedView[],
  name: string,
): readonly SavedView[] {
  return views.filter((one) => one.name !== name);
}

export function keepViews(me: Me, planId: string, views: readonly SavedView[]) {
  keep(keyOf(me, planId), JSON.stringify(views));
}

/** Why a view cannot be kept under a name; null where it can. */
export function refuseName(name: string, view: View): string | null {
  if (name.trim() === "")
    return t("Give the view a name, such as “Late in my themes”.");
  if (name.trim().length > longestName)
    return t("The name is too long. Use at most {longestName} characters.", {
      longestName,
    });
  return JSON.stringify({ ...view, action: null, drawer: null }) ===
    JSON.stringify(plainView)
    ? t(
        "This is the plan as it opens. Choose filters, an order or a theme first.",
      )
    : null;
}
