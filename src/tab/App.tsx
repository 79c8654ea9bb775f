// The tab: theme, session and pages. What is shown is decided by the address alone.
import { t } from "./language/t.ts";
import { lazy, Suspense, useEffect, useState } from "react";
import { QueryClientProvider } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { Route, Router, Switch } from "wouter";
import { asId } from "../domain/values/id.ts";
import { ConnectionBar } from "./frame/ConnectionBar.tsx";
import { useHashPath, useHashSearch } from "./address/location.ts";
import { OnePlan } from "./OnePlan.tsx";
import { SessionProvider } from "./session/session.ts";
import type { Session } from "./session/session.ts";
import { paperTheme } from "./theme/themes.ts";
import { useTheme } from "./theme/useTheme.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Skeleton } from "./ui/Skeleton.tsx";
import { useUndoable } from "./ui/undo.ts";
import { usePrinting } from "./ui/usePrinting.ts";
import { useAnyWaiting } from "./saving/anyWaiting.ts";

const PlansPage = lazy(() =>
  import("./plan/PlansPage.tsx").then((page) => ({ default: page.PlansPage })),
);
const MyActionsPage = lazy(() => import("./myActions/MyActionsPage.tsx"));
const UndoBar = lazy(() =>
  import(/* webpackChunkName: "focus" */ "./ui/UndoBar.tsx").then((part) => ({
    default: part.UndoBar,
  })),
);
const WaitingBar = lazy(
  () => import(/* webpackChunkName: "forms" */ "./frame/WaitingBar.tsx"),
);
const OtherPages = lazy(() => import("./OtherPages.tsx"));

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // A link nobody styled is the theme's, never the browser's blue.
    "& a:not([class])": { color: tokens.colorBrandForegroundLink },
    "@media print": { display: "block", height: "auto" },
  },
  // One element scrolls, so that the grid knows what it is scrolled in wherever it stands. The bars above it stay in view.
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    backgroundColor: "inherit",
    "@media print": { overflowY: "visible" },
  },
  skip: {
    position: "fixed",
    top: tokens.spacingVerticalXS,
    left: tokens.spacingHorizontalS,
    zIndex: 5,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":not(:focus)": { clipPath: "inset(50%)", pointerEvents: "none" },
    "@media print": { display: "none" },
  },
});

export function App({
  session,
  client,
  firstTheme,
}: {
  readonly session: Session;
  readonly client: QueryClient;
  /** What the address says the host looks like, so that nothing flashes in another. */
  readonly firstTheme: Theme;
}) {
  const styles = useStyles();
  useFocusKept();
  const theme = useTheme(session, firstTheme);
  // Paper is white in every theme; a browser leaves dark grounds out and would print white words on it.
  const printing = usePrinting();
  return (
    <FluentProvider theme={printing ? paperTheme : theme}>
      <SessionProvider value={session}>
        <QueryClientProvider client={client}>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <div className={styles.frame}>
              <SkipLink />
              <ConnectionBar />
              <Waiting />
              <div className={styles.scroller} data-scroller>
                <div>
                  <ErrorBoundary>
                    <Suspense fallback={<Skeleton />}>
                      <Pages />
                    </Suspense>
                  </ErrorBoundary>
                </div>
              </div>
            </div>
            <Undo />
          </Router>
        </QueryClientProvider>
      </SessionProvider>
    </FluentProvider>
  );
}

const arrivals = () =>
  import(/* webpackChunkName: "focus" */ "./ui/arrival.ts");

/** The focus is watched over from the first press on, not before the first row. */
function useFocusKept() {
  useEffect(() => {
    const stop = Promise.all([
      import(/* webpackChunkName: "focus" */ "./ui/focus.ts"),
      arrivals(),
    ]).then(([{ keepFocus }, { watchArrivals }]) => [
      keepFocus(),
      watchArrivals(),
    ]);
    stop.catch(reportError);
    return () => void stop.then((ends) => ends.forEach((end) => end()));
  }, []);
}

/** The bar comes with the first save. */
function Undo() {
  const undoable = useUndoable();
  const [asked, setAsked] = useState(false);
  if (undoable && !asked) setAsked(true);
  return asked ? (
    <Suspense fallback={null}>
      <UndoBar />
    </Suspense>
  ) : null;
}

/** What waits for SharePoint; nothing is fetched for it where nothing does. */
function Waiting() {
  return useAnyWaiting() ? (
    <Suspense fallback={null}>
      <WaitingBar />
    </Suspense>
  ) : null;
}

/** The first stop of the keyboard: past the head and the themes, into the list. Seen while it has the focus. */
function SkipLink() {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() =>
        void arrivals().then(({ skipToMain }) => skipToMain(), reportError)
      }
    >
      {t("Skip to the list")}
    </button>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/my" component={MyActionsPage} />
      <Route path="/plans" component={PlansPage} />
      <Route path="/plan/:plan/theme/:theme">
        {({ plan, theme }) => (
          <OnePlan planId={asId<"Plan">(plan)} themeId={theme} page={null} />
        )}
      </Route>
      <Route path="/plan/:plan/:page?">
        {({ plan, page }) => (
          <OnePlan
            planId={asId<"Plan">(plan)}
            themeId={null}
            page={page ?? null}
          />
        )}
      </Route>
      <Route component={OtherPages} />
    </Switch>
  );
}
