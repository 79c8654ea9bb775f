// The plan, the same for everybody: its head, its themes, its actions, and an action beside them.
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation, useSearch } from "wouter";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import {
  isFiltered,
  plainView,
  readView,
  unfiltered,
  viewAddress,
} from "../address.ts";
import type { View } from "../address.ts";
import { useToday } from "../today.ts";
import { RagMark } from "../ui/Rag.tsx";
import { EmptyState } from "../ui/State.tsx";
import { useIsPhone } from "../ui/useWidth.ts";
import { ActionGrid } from "./ActionGrid.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { PlanHeader } from "./PlanHeader.tsx";
import { planRows } from "../rows.ts";
import type { PlanRow } from "../rows.ts";
import { gridLines } from "./gridLines.ts";
import { planSummary } from "./planSummary.ts";
import type { PlanSummary } from "./planSummary.ts";
import { ThemeList, ThemePicker } from "./ThemeList.tsx";
import { UnreadableRows } from "./UnreadableRows.tsx";

const useStyles = makeStyles({
  body: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    "@media (max-width: 640px)": { display: "block", padding: 0 },
    "@media print": { display: "block" },
  },
  list: { flexGrow: 1, minWidth: 0, paddingBottom: "40vh" },
  themeTitle: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground3,
  },
  pane: {
    position: "sticky",
    top: 0,
    alignSelf: "flex-start",
    boxSizing: "border-box",
    width: "clamp(360px, 38%, 560px)",
    flexShrink: 0,
    height: "100vh",
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media print": { display: "none" },
  },
  fullScreen: {
    position: "fixed",
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

export interface PlanPageProps {
  readonly overview: PlanOverview;
  readonly themeId: string | null;
  readonly menu: ReactNode;
  /** The action beside the grid, made by whoever composes the pages. */
  readonly actionPane: (actionId: string, close: () => void) => ReactNode;
}

function useView(overview: PlanOverview, themeId: string | null) {
  const [, go] = useLocation();
  const view = readView(themeId, useSearch());
  const change = (next: View, how?: { replace?: boolean }) =>
    go(viewAddress(overview.plan.id, next), how);
  return { view, change };
}

type Change = ReturnType<typeof useView>["change"];

export function PlanPage({
  overview,
  themeId,
  menu,
  actionPane,
}: PlanPageProps) {
  const styles = useStyles();
  const phone = useIsPhone();
  const today = useToday(overview.plan.timeZone);
  const { view, change } = useView(overview, themeId);
  const [closed, setClosed] = useState<string | null>(null);
  const rows = useMemo(() => planRows(overview, today), [overview, today]);
  const summary = useMemo(
    () => planSummary(rows, overview, today),
    [rows, overview, today],
  );
  const { action } = view;
  const close = () => {
    setClosed(action);
    change({ ...view, action: null });
  };
  return (
    <>
      <PlanHeader
        {...{ rows, summary, view, today, menu }}
        plan={overview.plan}
        onChange={change}
      />
      <UnreadableRows unreadable={overview.unreadable} />
      <main className={styles.body}>
        {phone ? (
          <ThemePicker view={view} summary={summary} onPick={change} />
        ) : (
          <ThemeList planId={overview.plan.id} view={view} summary={summary} />
        )}
        <Actions
          {...{ overview, rows, summary, view, today }}
          onChange={change}
          returnTo={action ? null : closed}
        />
        {action ? (
          <aside
            className={mergeClasses(styles.pane, phone && styles.fullScreen)}
            aria-label="Action"
          >
            {actionPane(action, close)}
          </aside>
        ) : null}
      </main>
    </>
  );
}

interface ActionsProps {
  readonly overview: PlanOverview;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  readonly view: View;
  readonly today: CalendarDate;
  readonly returnTo: string | null;
  readonly onChange: Change;
}

/** The actions of the view: of one theme, or of all. */
function Actions(props: ActionsProps) {
  const { overview, rows, summary, view, today, returnTo, onChange } = props;
  const styles = useStyles();
  // Typing stays smooth at ten thousand rows: the list follows a moment later.
  const { theme, text, status, rag, post, due, group, sort, descending } = view;
  const wanted = useMemo(
    () => ({
      ...plainView,
      theme,
      text,
      status,
      rag,
      post,
      due,
      group,
      sort,
      descending,
    }),
    [theme, text, status, rag, post, due, group, sort, descending],
  );
  const listed = useDeferredValue(wanted);
  const { lines, shown, of } = useMemo(
    () => gridLines(rows, listed, today),
    [rows, listed, today],
  );
  const line = summary.themes.find((each) => each.theme.id === theme) ?? null;
  return (
    <section className={styles.list} aria-label="Actions">
      <ThemeTitle line={line} />
      <FilterBar {...{ overview, view, shown, of, onChange }} />
      {shown === 0 ? (
        <NothingShown view={view} onChange={onChange} />
      ) : (
        <ActionGrid
          label={line ? `Actions of ${line.theme.title}` : "All actions"}
          lines={lines}
          view={view}
          onSort={(by, down) =>
            onChange({ ...view, sort: by, descending: down }, { replace: true })
          }
          onOpen={(id) =>
            onChange({ ...view, action: id }, { replace: view.action !== null })
          }
          returnTo={returnTo}
        />
      )}
    </section>
  );
}

function ThemeTitle({
  line,
}: {
  readonly line: PlanSummary["themes"][number] | null;
}) {
  const styles = useStyles();
  if (!line) return null;
  const { theme, rag, lead, completed, total } = line;
  return (
    <h2 className={styles.themeTitle}>
      {`${theme.code} ${theme.title}`.trim()}
      {rag ? <RagMark rag={rag} /> : null}
      <span className={styles.lead}>
        {lead ? `Lead: ${lead}` : "No lead named"} · {completed} of {total}{" "}
        complete
      </span>
    </h2>
  );
}

function NothingShown({
  view,
  onChange,
}: {
  readonly view: View;
  readonly onChange: (view: View) => void;
}) {
  if (isFiltered(view))
    return (
      <EmptyState
        title="No action fits these filters"
        action={
          <button type="button" onClick={() => onChange(unfiltered(view))}>
            Clear the filters
          </button>
        }
      >
        Every action is hidden by what you searched for or chose.
      </EmptyState>
    );
  return (
    <EmptyState
      title={view.theme ? "No actions in this theme" : "No actions yet"}
    >
      The actions of the plan will be listed here with who answers for them,
      when they are due and how they stand. The plan administrator adds them, or
      brings in the plan from Word or Excel.
    </EmptyState>
  );
}
