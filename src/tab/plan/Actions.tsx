// The actions of a view: of one theme or of all, filtered, sorted and grouped as the address says.
import { t } from "../language/t.ts";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import {
  isFiltered,
  isPlain,
  plainView,
  unfiltered,
} from "../address/address.ts";
import type { View } from "../address/address.ts";
import type { PlanRow } from "../reading/rows.ts";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState } from "../ui/State.tsx";
import { ActionGrid } from "./ActionGrid.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { gridLines } from "./gridLines.ts";
import type { PlanSummary } from "../reading/planSummary.ts";

const OtherShow = lazy(
  () => import(/* webpackChunkName: "timeline" */ "./OtherShow.tsx"),
);

const useStyles = makeStyles({
  list: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingBottom: "40vh" },
});

interface ActionsProps {
  readonly overview: PlanOverview;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  /** False while the first rows of the plain view alone are read. */
  readonly isWhole: boolean;
  readonly view: View;
  readonly today: CalendarDate;
  /** Set when another day than today is shown. */
  readonly cut: Cut | null;
  readonly returnTo: string | null;
  /** The choice of a theme, where the list of themes has no room. */
  readonly themes: ReactNode;
  readonly onChange: (view: View, how?: { replace?: boolean }) => void;
}

/** Typing stays smooth at ten thousand rows: the list follows a moment later. */
function useListed(view: View): View {
  const {
    theme,
    text,
    status,
    rag,
    post,
    due,
    needs,
    group,
    sort,
    descending,
  } = view;
  const wanted = useMemo(
    () => ({
      ...plainView,
      theme,
      text,
      status,
      rag,
      post,
      due,
      needs,
      group,
      sort,
      descending,
    }),
    [theme, text, status, rag, post, due, needs, group, sort, descending],
  );
  return useDeferredValue(wanted);
}

/** The actions of the view: of one theme, or of all. */
export function Actions(props: ActionsProps) {
  const { overview, rows, summary, isWhole, view, today, returnTo, onChange } =
    props;
  const styles = useStyles();
  const listed = useListed(view);
  const { lines, shown, of } = useMemo(
    () => gridLines(rows, listed, today),
    [rows, listed, today],
  );
  const line =
    summary.themes.find((each) => each.theme.id === view.theme) ?? null;
  const name = line ? line.theme.title : null;
  const onOpen = (id: string) =>
    onChange(
      { ...view, action: id, drawer: null, since: null },
      { replace: view.action !== null },
    );
  return (
    <section className={styles.list} aria-label={t("Actions")}>
      <FilterBar {...{ overview, isWhole, view, shown, of, onChange }}>
        {props.themes}
      </FilterBar>
      {!isWhole && !isPlain(view) ? (
        <Skeleton />
      ) : shown === 0 ? (
        <NothingShown view={view} onChange={onChange} />
      ) : view.show !== "list" && (view.show !== "edit" || !props.cut) ? (
        <Suspense fallback={<Skeleton label={t("Opening the view")} />}>
          <OtherShow
            {...{ overview, rows, lines, view, today, returnTo, onOpen }}
            cut={props.cut}
            of={name}
            onChange={onChange}
          />
        </Suspense>
      ) : (
        <ActionGrid
          label={name ? t("Actions of {name}", { name }) : t("All actions")}
          lines={lines}
          count={isWhole ? lines.length : summary.total + summary.left}
          view={view}
          onSort={(by, down) =>
            onChange({ ...view, sort: by, descending: down }, { replace: true })
          }
          onOpen={onOpen}
          returnTo={returnTo}
        />
      )}
    </section>
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
        title={t("No action fits these filters")}
        action={
          <Button onClick={() => onChange(unfiltered(view))}>
            {t("Clear the filters")}
          </Button>
        }
      >
        {t("Every action is hidden by what you searched for or chose.")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={view.theme ? t("No actions in this theme") : t("No actions yet")}
    >
      {t(
        "The actions of the plan will be listed here with who answers for them, when they are due and how they stand. The plan administrator adds them, or imports the plan from Word or Excel.",
      )}
    </EmptyState>
  );
}
