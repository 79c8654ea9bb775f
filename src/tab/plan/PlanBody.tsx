// A plan on one day, today or another: its head, its themes, its actions, and an action beside them.
import { useMemo, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import type { View } from "../address.ts";
import { planRows } from "../rows.ts";
import { useIsNarrow, useIsPhone } from "../ui/useWidth.ts";
import { Actions } from "./Actions.tsx";
import { PlanHeader } from "./PlanHeader.tsx";
import { planSummary } from "./planSummary.ts";
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
  // The picker of themes takes a line of its own above the list and the action.
  folded: {
    flexWrap: "wrap",
    "& > :first-child": { flexBasis: "100%" },
    "& > :first-child > *": { maxWidth: "420px" },
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

export interface PlanBodyProps {
  readonly overview: PlanOverview;
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

export function PlanBody(props: PlanBodyProps) {
  const { overview, view, change, menu, actionPane, on, cut, today } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  // Beside an open action the list needs the room more than the themes do.
  const folded = useIsNarrow() && view.action !== null;
  const [closed, setClosed] = useState<string | null>(null);
  const rows = useMemo(() => planRows(overview, on), [overview, on]);
  const summary = useMemo(
    () => planSummary(rows, overview, on),
    [rows, overview, on],
  );
  const { action } = view;
  const close = () => {
    setClosed(action);
    change({ ...view, action: null });
  };
  // Escape closes the open action from its sheet and, while the sheet is still on its way, from the row it was opened at.
  const closeByKey = ({ key, target }: KeyboardEvent) => {
    if (key !== "Escape" || action === null) return;
    if (target instanceof Element && target.closest("aside, [role=grid]"))
      close();
  };
  return (
    <>
      <PlanHeader
        {...{ overview, rows, summary, view, cut, menu }}
        plan={overview.plan}
        today={on}
        clock={today}
        onChange={change}
      />
      <UnreadableRows unreadable={overview.unreadable} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <main
        className={mergeClasses(styles.body, folded && styles.folded)}
        onKeyDown={closeByKey}
      >
        {phone || folded ? (
          <ThemePicker view={view} summary={summary} onPick={change} />
        ) : (
          <ThemeList planId={overview.plan.id} view={view} summary={summary} />
        )}
        <Actions
          {...{ overview, rows, summary, view }}
          today={on}
          onChange={change}
          returnTo={action ? null : closed}
        />
        {action ? (
          <aside
            className={mergeClasses(styles.pane, phone && styles.fullScreen)}
            aria-label="Action"
          >
            {actionPane(overview, action, close, cut)}
          </aside>
        ) : null}
      </main>
    </>
  );
}
