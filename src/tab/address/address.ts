// Where am I, as text: the part of the address after '#', so that a copied link opens the same view. Pure.

export const sortKeys = [
  "attention",
  "ref",
  "title",
  "responsible",
  "due",
  "status",
  "rag",
  "updated",
] as const;
export type SortKey = (typeof sortKeys)[number];

export const groupKeys = ["none", "theme", "post", "month"] as const;
type GroupKey = (typeof groupKeys)[number];

export const duePeriods = [
  "any",
  "overdue",
  "month",
  "quarter",
  "later",
  "none",
] as const;
type DuePeriod = (typeof duePeriods)[number];

/** What an action may need of somebody, as a filter. */
export const needKeys = ["any", "date", "confirming", "words"] as const;
type NeedKey = (typeof needKeys)[number];

/** What stands in the drawer at the right, one at a time. */
export const drawerKeys = [
  "position",
  "changed",
  "year",
  "day",
  "add",
  "several",
] as const;
export type DrawerKey = (typeof drawerKeys)[number];

/** How the actions of a view stand: as a list, along a line of time, or as the same dates in words. */
export const showKeys = ["list", "timeline", "dates", "edit", "own"] as const;
type ShowKey = (typeof showKeys)[number];

/** What one step of the timeline stands for. */
export const timeScales = ["month", "quarter", "year"] as const;
export type TimeScale = (typeof timeScales)[number];

/** What one person is looking at in a plan. Everything here is in the address; nothing is anywhere else. */
export interface View {
  readonly theme: string | null;
  readonly action: string | null;
  readonly text: string;
  readonly status: string | null;
  readonly rag: string | null;
  readonly post: string | null;
  readonly due: DuePeriod;
  readonly needs: NeedKey;
  readonly group: GroupKey;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** The day the plan is looked at, as in the address; null for today. */
  readonly asAt: string | null;
  /** As known on that day, or as known today, with what was entered late. */
  readonly known: Known;
  /** The earlier day "why did the number move?" compares with; null while that is not asked. */
  readonly since: string | null;
  /** What is open in the drawer; an open action takes its place. */
  readonly drawer: DrawerKey | null;
  readonly show: ShowKey;
  /** By which of the council’s own columns the table of them is sorted and filtered (`ownView`). */
  readonly own: string | null;
  /** Null for the finest scale that shows the whole plan. */
  readonly scale: TimeScale | null;
  /** The day the timeline begins with, as in the address; null for the usual one. */
  readonly from: string | null;
}

export const knownWays = ["then", "today"] as const;
export type Known = (typeof knownWays)[number];

export const plainView: View = {
  theme: null,
  action: null,
  text: "",
  status: null,
  rag: null,
  post: null,
  due: "any",
  needs: "any",
  group: "none",
  sort: "attention",
  descending: false,
  asAt: null,
  known: "then",
  since: null,
  drawer: null,
  show: "list",
  own: null,
  scale: null,
  from: null,
};

function oneOf<T extends string>(
  known: readonly T[],
  text: string | null,
  otherwise: T,
): T {
  return known.find((each) => each === text) ?? otherwise;
}

/** Reads a view from the address's own query; what it does not know is left out, so that an old link still opens. */
export function readView(theme: string | null, search: string): View {
  const query = new URLSearchParams(search);
  const sort = query.get("sort") ?? plainView.sort;
  return {
    theme,
    action: query.get("action"),
    text: query.get("text") ?? "",
    status: query.get("status"),
    rag: query.get("rag"),
    post: query.get("post"),
    due: oneOf(duePeriods, query.get("due"), "any"),
    needs: oneOf(needKeys, query.get("needs"), "any"),
    group: oneOf(groupKeys, query.get("group"), "none"),
    sort: oneOf(sortKeys, sort.replace(/^-/, ""), plainView.sort),
    descending: sort.startsWith("-"),
    asAt: query.get("asAt"),
    known: oneOf(knownWays, query.get("known"), "then"),
    since: query.get("since"),
    drawer: drawerKeys.find((each) => each === query.get("drawer")) ?? null,
    show: oneOf(showKeys, query.get("show"), "list"),
    own: query.get("own"),
    scale: timeScales.find((each) => each === query.get("scale")) ?? null,
    from: query.get("from"),
  };
}

/** The address of a view of a plan, shortest form: defaults are left out. */
export function viewAddress(planId: string, view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string) => {
    if (value && value !== usual) query.set(name, value);
  };
  put("text", view.text, "");
  put("status", view.status, "");
  put("rag", view.rag, "");
  put("post", view.post, "");
  put("due", view.due, "any");
  put("needs", view.needs, "any");
  put("group", view.group, "none");
  put("sort", `${view.descending ? "-" : ""}${view.sort}`, plainView.sort);
  put("asAt", view.asAt, "");
  put("known", view.known, "then");
  put("since", view.since, "");
  put("drawer", view.drawer, "");
  put("show", view.show, "list");
  put("own", view.own, "");
  put("scale", view.scale, "");
  put("from", view.from, "");
  put("action", view.action, "");
  const path = view.theme
    ? `/plan/${planId}/theme/${view.theme}`
    : `/plan/${planId}`;
  const search = query.toString();
  return search ? `${path}?${search}` : path;
}

/** Whether a view hides anything: what "n of m shown, clear" speaks of. */
export function isFiltered(view: View): boolean {
  return Boolean(
    view.text ||
    view.status ||
    view.rag ||
    view.post ||
    view.due !== "any" ||
    view.needs !== "any",
  );
}

/** Whether the list stands as whoever opens the plan sees it, whatever is open beside it. */
export function isPlain(view: View): boolean {
  const alone = { ...view, action: null, drawer: null, since: null };
  return viewAddress("", alone) === viewAddress("", plainView);
}

/** The same view with nothing hidden. */
export function unfiltered(view: View): View {
  const { text, status, rag, post, due, needs } = plainView;
  return { ...view, text, status, rag, post, due, needs };
}

/** The address a deep link asks for: an address of this app, or an action's id, which opens that action in the whole plan. */
export function deepLinkAddress(
  subPage: string | null,
  planId: string | null,
): string | null {
  if (!subPage) return null;
  if (subPage.startsWith("/")) return subPage;
  const action = subPage.replace(/^action:/, "");
  return planId ? viewAddress(planId, { ...plainView, action }) : null;
}
