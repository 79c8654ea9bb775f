// Over every page of a plan but the plan itself: which plan it is and its places, then the pages of the place one is in.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { plainView, viewAddress } from "../address/address.ts";
import { useMenuStyles } from "../ui/menuStyles.ts";
import { menuPlaceOf } from "./PageMenu.tsx";
import { pagesOf, places } from "./pages.ts";

const useStyles = makeStyles({
  head: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": {
      padding: `0 ${tokens.spacingHorizontalM}`,
    },
  },
  second: {
    minHeight: "36px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  title: {
    flex: "1 1 120px",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textDecorationLine: "none",
    "&:hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function PageHead({
  plan,
  here,
  children,
}: {
  readonly plan: { readonly id: string; readonly title: string };
  /** The path of the page shown. */
  readonly here: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const menu = useMenuStyles();
  const place = menuPlaceOf(here);
  const pages = pagesOf(place);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <a
          className={styles.title}
          href={`#${viewAddress(plan.id, plainView)}`}
          title={plan.title}
        >
          {plan.title}
        </a>
        {children}
      </div>
      {pages.length > 1 ? (
        <nav
          className={mergeClasses(styles.line, styles.second)}
          aria-label={places.find((one) => one.place === place)?.title}
        >
          {pages.map(({ path, title }) => (
            <a
              key={path}
              href={`#/plan/${plan.id}/${path}`}
              className={mergeClasses(menu.item, path === here && menu.here)}
              aria-current={path === here ? "page" : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
      ) : null}
    </header>
  );
}
