// A plan on one day, today or another: its head, its themes, its actions, and an action beside them.
import { t } from "../language/t.ts";
import {
  lazy,
  Suspense,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type {
  FirstRead,
  PlanOverview,
} from "../../sharepoint/plan/wholePlan.ts";
import type { DrawerKey, View } from "../address/address.ts";
import { planRows, themeOf } from "../reading/rows.ts";
import type { PlanRow } from "../reading/rows.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useIsNarrow, useIsPhone, useIsSlim } from "../ui/useWidth.ts";
import { Actions } from "./Actions.tsx";
import { PlanHeader } from "./PlanHeader.tsx";
import { planSummary, summaryOf } from "../reading/planSummary.ts";
import type { PlanSummary } from "../reading/planSummary.ts";
import { ThemeList } from "./ThemeList.tsx";

const ThemePicker = lazy(
  () => import(/* webpackChunkName: "choices" */ "./ThemePicker.tsx"),
);
const UnreadableRows = lazy(() =>
  import(/* webpackChunkName: "choices" */ "./UnreadableRows.tsx").then(
    (part) => ({ default: part.UnreadableRows }),
  ),
);
const Drawer = lazy(
  () => import(/* webpackChunkName: "drawer" */ "../asAt/Drawer.tsx"),
);

const QuickEntry = lazy(
  () => import(/* webpackChunkName: "quickEntry" */ "./QuickEntry.tsx"),
);

const SeveralForm = lazy(
  () => import(/* webpackChunkName: "several" */ "./SeveralForm.tsx"),
);

const useStyles = makeStyles({
  body: {
    display: "flex",
    alignItems: "flex-start",
    "@media (max-width: 640px)": { display: "block" },
    "@media print": { display: "block" },
  },
  pane: {
    position: "sticky",
    top: 0,
    alignSelf: "flex-start",
    boxSizing: "border-box",
    width: "clamp(360px, 42%, 600px)",
    flexShrink: 0,
    height: "100vh",
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media print": { display: "none" },
  },
  themesComing: {
    height: "32px",
    "@media (max-width: 640px)": { flexBasis: "100%" },
  },
  fullScreen: {
    position: "fixed",
    // Else it would be as tall as what is in it, and could not be scrolled.
    alignSelf: "stretch",
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    width: "auto",
    height: "auto",
    zIndex: 2,
    borderLeft: "none",
  },
});

/** Makes the action beside the grid; whoever composes the pages knows how. */
export type ActionPane = (
  overview: PlanOverview,
  actionId: string,
  close: () => void,
  cut: Cut | null,
) => ReactNode;

interface PlanBodyProps {
  readonly overview: PlanOverview;
  /** Set while the overview has the first actions alone: the figures are of them all. */
  readonly part: FirstRead | null;
  readonly view: View;
  readonly change: (view: View, how?: { replace?: boolean }) => void;
  readonly menu: ReactNode;
  readonly actionPane: ActionPane;
  /** The day every figure speaks of. */
  readonly on: CalendarDate;
  /** Set when that is another day than today: then everything is as it was known. */
  readonly cut: Cut | null;
  readonly today: CalendarDate;
}

/** The drawer that is open: an action takes its place, and an old link that only names a day to compare with opens it. */
function drawerOf({ drawer, since, action }: View): DrawerKey | null {
  if (action) return null;
  return drawer ?? (since ? "changed" : null);
}

/** Opening and closing the drawer; focus comes back to what opened it. */
function useDrawer(view: View, change: PlanBodyProps["change"]) {
  const drawer = drawerOf(view);
  const before = useRef<DrawerKey | null>(null);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = drawer;
    if (drawer === null && closed !== null && view.action === null)
      document.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus();
  }, [drawer, view.action]);
  const close = () =>
    change({ ...view, drawer: null, since: null }, { replace: true });
  const open = (next: DrawerKey) =>
    next === drawer
      ? close()
      : change(
          { ...view, action: null, drawer: next },
          { replace: drawer !== null },
        );
  return { drawer, open, close };
}

/** The rows and figures of the plan, and of what is listed: what stands over a list counts that list. */
function useFigures({ overview, part, view, on }: PlanBodyProps) {
  const rows = useMemo(() => planRows(overview, on), [overview, on]);
  const summary = useMemo(
    () =>
      part
        ? summaryOf(part.figures, overview)
        : planSummary(rows, overview, on),
    [rows, part, overview, on],
  );
  const listed = useMemo(
    () =>
      view.theme === null
        ? rows
        : rows.filter((row) => themeOf(row) === view.theme),
    [rows, view.theme],
  );
  const figures = useMemo(
    () => (listed === rows ? summary : planSummary(listed, overview, on)),
    [listed, rows, summary, overview, on],
  );
  return { rows, summary, listed, figures };
}

/** Escape closes what is open at the right from inside it and, while it is still on its way, from the row it was opened at. */
function escaping(close: (() => void) | null) {
  return ({ key, target }: KeyboardEvent) => {
    if (key !== "Escape" || !close) return;
    if (target instanceof Element && target.closest("aside, [role=grid]"))
      close();
  };
}

export function PlanBody(props: PlanBodyProps) {
  const { overview, view, change, menu, on, cut } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  const { action } = view;
  const { drawer, open, close: closeDrawer } = useDrawer(view, change);
  const beside = action !== null || drawer !== null;
  // Beside an open action the list needs the room more than the themes do.
  const narrow = useIsNarrow();
  const folded = useIsSlim() || (narrow && beside);
  const [closed, setClosed] = useState<string | null>(null);
  const { rows, summary, listed, figures } = useFigures(props);
  const close = () => {
    setClosed(action);
    change({ ...view, action: null });
  };
  const closeByKey = escaping(action ? close : drawer ? closeDrawer : null);
  return (
    <>
      <PlanHeader
        {...{ overview, view, cut, menu, drawer }}
        summary={figures}
        today={on}
        onDrawer={open}
        onChange={change}
      />
      {overview.unreadable.length > 0 ? (
        <Suspense fallback={null}>
          <UnreadableRows unreadable={overview.unreadable} />
        </Suspense>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <main className={styles.body} onKeyDown={closeByKey}>
        {phone || folded ? null : (
          <ThemeList planId={overview.plan.id} view={view} summary={summary} />
        )}
        <Actions
          {...{ overview, rows, summary, view, cut }}
          isWhole={props.part === null}
          themes={
            phone || folded ? (
              <Themes view={view} summary={summary} change={change} />
            ) : null
          }
          today={on}
          onChange={change}
          returnTo={action ? null : closed}
        />
        {beside ? (
          <Pane
            {...props}
            {...{ drawer, close, closeDrawer }}
            rows={listed}
            summary={figures}
            onDrawer={open}
          />
        ) : null}
      </main>
    </>
  );
}

/** The themes as a menu, into the room that is kept for it. */
function Themes({
  view,
  summary,
  change,
}: Pick<PlanBodyProps, "view" | "change"> & {
  readonly summary: PlanSummary;
}) {
  const styles = useStyles();
  const phone = useIsPhone();
  return (
    <Suspense fallback={<span className={styles.themesComing} />}>
      <ThemePicker view={view} summary={summary} wide={phone} onPick={change} />
    </Suspense>
  );
}

interface PaneProps extends PlanBodyProps {
  readonly drawer: DrawerKey | null;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  readonly onDrawer: (drawer: DrawerKey) => void;
  readonly close: () => void;
  readonly closeDrawer: () => void;
}

function paneName({ action, drawer }: View): string {
  if (action) return t("Action");
  if (drawer === "several") return t("Set for several");
  return drawer === "add" ? t("Add actions") : t("Behind the figures");
}

/** What stands at the right: an action, or what is behind the figures. */
function Pane(props: PaneProps) {
  const { overview, part, view, change, actionPane } = props;
  const { on, cut, today, drawer } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  return (
    <aside
      className={mergeClasses(styles.pane, phone && styles.fullScreen)}
      aria-label={paneName(view)}
    >
      {part ? (
        <Skeleton />
      ) : view.action ? (
        actionPane(overview, view.action, props.close, cut)
      ) : drawer === "add" ? (
        <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
          <QuickEntry {...{ overview, view }} onClose={props.closeDrawer} />
        </Suspense>
      ) : drawer === "several" ? (
        <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
          <SeveralForm
            {...{ overview, view, today }}
            rows={props.rows}
            onClose={props.closeDrawer}
          />
        </Suspense>
      ) : drawer ? (
        <Suspense fallback={<Skeleton label={t("Opening the drawer")} />}>
          <Drawer
            {...{ overview, view, drawer, cut }}
            rows={props.rows}
            summary={props.summary}
            today={on}
            clock={today}
            onChange={change}
            onDrawer={props.onDrawer}
            onClose={props.closeDrawer}
          />
        </Suspense>
      ) : null}
    </aside>
  );
}
