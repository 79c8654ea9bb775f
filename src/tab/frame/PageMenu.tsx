// The six places of a plan, and one way to everything by name. On a phone they hang under one word.
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { language, t } from "../language/t.ts";
import { lazy, Suspense, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { useMenuStyles } from "../ui/menuStyles.ts";
import type { Early } from "./Palette.tsx";
import { pagesOf, places, planPages } from "./pages.ts";
import type { MenuPlace } from "./pages.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { useIsPhone } from "../ui/useWidth.ts";
import { useHotKey } from "../ui/useHotKey.ts";

const PhoneMenu = lazy(
  () => import(/* webpackChunkName: "choices" */ "./PhoneMenu.tsx"),
);
const Palette = lazy(
  () => import(/* webpackChunkName: "palette" */ "./Palette.tsx"),
);

/** The address of a place of a plan: of the first of its pages. */
function placeAddress(planId: string, place: MenuPlace): string {
  const [first] = pagesOf(place);
  return first && place !== "plan"
    ? `/plan/${planId}/${first.path}`
    : viewAddress(planId, plainView);
}

/** The place a page belongs to; the plan itself and what nobody knows belong to "Plan". */
export function menuPlaceOf(path: string | null): MenuPlace {
  return planPages.find((page) => page.path === path)?.place ?? "plan";
}

export function PageMenu({
  overview,
  isWhole,
  here,
}: {
  readonly overview: PlanOverview;
  /** False while the first actions alone are read. */
  readonly isWhole: boolean;
  /** The path of the page shown; null for the plan itself. */
  readonly here: string | null;
}) {
  const styles = useMenuStyles();
  const phone = useIsPhone();
  const at = menuPlaceOf(here);
  const links = places.map(({ place, title }) => (
    <a
      key={place}
      href={`#${placeAddress(overview.plan.id, place)}`}
      className={mergeClasses(styles.item, place === at && styles.here)}
      aria-current={
        place === at ? (here === null ? "page" : "true") : undefined
      }
    >
      {title}
    </a>
  ));
  return (
    <nav className={styles.menu} aria-label={t("Places")}>
      {phone ? (
        <Suspense fallback={null}>
          <PhoneMenu planId={overview.plan.id}>{links}</PhoneMenu>
        </Suspense>
      ) : (
        links
      )}
      <GoTo {...{ overview, isWhole }} word={!phone} />
      {overview.plan.nation === "wales" || language() !== "en" ? (
        <LanguageSwitch />
      ) : null}
    </nav>
  );
}

/** "Go to…": actions, pages and deeds by name, also with Ctrl K. */
function GoTo({
  overview,
  isWhole,
  word,
}: {
  readonly overview: PlanOverview;
  readonly isWhole: boolean;
  readonly word: boolean;
}) {
  const [early, setEarly] = useState<Early | null>(null);
  const press = () =>
    setEarly(early ?? { from: document.activeElement, typed: "" });
  useHotKey("k", press);
  // Somebody types on after Ctrl K: what comes before the palette has loaded, and the plan is read, is kept for it.
  const typing = early ? (
    <input
      ref={(input) => input?.focus()}
      aria-label={t("Go to")}
      value={early.typed}
      onChange={({ target }) => setEarly({ ...early, typed: target.value })}
    />
  ) : null;
  return (
    <>
      <Button
        appearance="subtle"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        aria-label={word ? undefined : t("Go to")}
        title={t("Go to an action or a page (Ctrl K)")}
        onClick={press}
      >
        <Icon line={icons.search} />
        {word ? t("Go to") : null}
      </Button>
      {early && isWhole ? (
        <Suspense fallback={typing}>
          <Palette
            overview={overview}
            early={early}
            onClose={() => setEarly(null)}
          />
        </Suspense>
      ) : (
        typing
      )}
    </>
  );
}
