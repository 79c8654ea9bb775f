// The actions of a plan as every screen of the tab shows them, one row each: a pure function of the plan and the day. Tested without React.
import { inWords, listInWords, t } from "../language/t.ts";
import type { Action } from "../../domain/plan/action.ts";
import { nearDays } from "../../domain/history/attention.ts";
import { listedOn } from "../../domain/history/planFigures.ts";
import type { ListedAction } from "../../domain/history/planFigures.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PostId, ThemeId } from "../../domain/values/id.ts";
import { holdersOn } from "../../domain/plan/post.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Post } from "../../domain/plan/post.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { ago, movedWords, nearWords } from "../ui/words.ts";

interface DueWords {
  /** What stands first: the phrase as written, or the date in force once a decision has moved it. */
  readonly first: string;
  /** The date in force where the phrase is not itself a day; what it was where it moved. */
  readonly second: string | null;
  readonly moved: string | null;
  readonly awaiting: string | null;
}

export interface PlanRow extends ListedAction {
  readonly theme: Theme | null;
  readonly post: string;
  readonly holders: string;
  readonly due: DueWords;
  /** "90 days late", "due tomorrow"; null while the date is far off. */
  readonly near: string | null;
  readonly status: string;
  readonly updated: string;
  readonly updatedAge: string | null;
  /** Everything a search looks at, in lower case. */
  readonly search: string;
}

/** The address of the actions whose theme is not among the plan's themes: they are shown together and never left out. */
export const noTheme = "no-theme";

/** The theme a row is shown under. */
export function themeOf({ theme }: PlanRow): string {
  return theme?.id ?? noTheme;
}

/** The due date in words. Source: product.md 2 ("Moved twice, 365 days" beside the date everywhere) and 4 (timelines as written). */
export function dueWords(action: Action): DueWords {
  const { due, current } = action;
  const written = due?.text ?? null;
  const moved = movedWords(current.moves, current.daysMoved);
  const awaiting = current.awaiting
    ? t("{to} proposed", {
        to: current.awaiting.to
          ? inWords(current.awaiting.to)
          : t("a date not yet agreed"),
      })
    : null;
  if (moved)
    return {
      first: current.inForce
        ? inWords(current.inForce)
        : t("Date not yet agreed"),
      second: written ? t("was {written}", { written }) : null,
      moved,
      awaiting,
    };
  if (written === null)
    return { first: t("No date set"), second: null, moved, awaiting };
  const exact = due?.kind === "date" || current.inForce === null;
  return {
    first: written,
    second:
      exact || current.inForce === null
        ? null
        : t("by {inForce:date}", { inForce: current.inForce }),
    moved,
    awaiting,
  };
}

function postWords(
  posts: ReadonlyMap<PostId, Post>,
  { accountable: id, home, carriedFrom }: Action,
  today: CalendarDate,
): { post: string; holders: string } {
  const post = id ? posts.get(id) : undefined;
  if (!post)
    return {
      // A post that only its home has is named where the home is read; here the action there is.
      post:
        id && home
          ? `${carriedFrom?.plan} ${carriedFrom?.ref}`
          : t("No post answers for this"),
      holders: "",
    };
  const names = holdersOn(post, today).map((holder) => holder.person.name);
  if (names.length === 0) return { post: post.title, holders: t("vacant") };
  // A holder known by the post's own name says nothing twice.
  return {
    post: post.title,
    holders: listInWords(names.filter((name) => name !== post.title)),
  };
}

/** What a row is made of beside its action. */
interface Around {
  readonly plan: Plan;
  readonly themes: PlanOverview["themes"];
  readonly posts: PlanOverview["posts"];
  readonly today: CalendarDate;
}

const made = new WeakMap<
  Action,
  { readonly around: Around; readonly row: PlanRow }
>();

/** The row made before, where nothing it is made of has changed: a colleague's save makes one row anew and not ten thousand. */
function rowMade(action: Action, around: Around): PlanRow | null {
  const known = made.get(action);
  return known &&
    known.around.plan === around.plan &&
    known.around.themes === around.themes &&
    known.around.posts === around.posts &&
    known.around.today === around.today
    ? known.row
    : null;
}

function makeRow(
  action: Action,
  { plan, today }: Around,
  theme: Theme | null,
  { post, holders }: ReturnType<typeof postWords>,
): PlanRow {
  const { current } = action;
  const status = current.claimed
    ? t("Complete, awaiting confirmation")
    : t(plan.statusWords[current.status]);
  const last = current.lastUpdate;
  return {
    ...listedOn(action, today, plan.ragScheme),
    theme,
    post,
    holders,
    due: dueWords(action),
    near: nearWords(nearDays(current, today)),
    status,
    updated: last ? inWords(last.on) : t("No update yet"),
    updatedAge: last ? ago(last.on, today) : null,
    search:
      `${action.ref} ${action.title} ${post} ${holders} ${last?.note ?? ""}`.toLowerCase(),
  };
}

/** Every action of the plan as a row, in natural order of refs. */
export function planRows(
  { plan, posts, themes, actions }: PlanOverview,
  today: CalendarDate,
): PlanRow[] {
  const around = { plan, posts, themes, today };
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const themeById = new Map<ThemeId, Theme>(
    themes.map((theme) => [theme.id, theme]),
  );
  return actions
    .map((action): PlanRow => {
      const known = rowMade(action, around);
      if (known) return known;
      const theme = themeById.get(action.themeId) ?? null;
      const words = postWords(postOf, action, today);
      const row = makeRow(action, around, theme, words);
      made.set(action, { around, row });
      return row;
    })
    .sort((a, b) => compareRefs(a.action.ref, b.action.ref));
}
