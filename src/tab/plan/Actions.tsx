// The actions of a view: of one theme or of all, filtered, sorted and grouped as the address says.
import { useDeferredValue, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { isFiltered, plainView, unfiltered } from "../address.ts";
import type { View } from "../address.ts";
import type { PlanRow } from "../rows.ts";
import { RagMark } from "../ui/Rag.tsx";
import { EmptyState } from "../ui/State.tsx";
import { ActionGrid } from "./ActionGrid.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { gridLines } from "./gridLines.ts";
import type { PlanSummary } from "./planSummary.ts";

const useStyles = makeStyles({
  list: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingBottom: "40vh" },
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
});

export interface ActionsProps {
  readonly overview: PlanOverview;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  readonly view: View;
  readonly today: CalendarDate;
  readonly returnTo: string | null;
  readonly onChange: (view: View, how?: { replace?: boolean }) => void;
}

/** The actions of the view: of one theme, or of all. */
export function Actions(props: ActionsProps) {
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
