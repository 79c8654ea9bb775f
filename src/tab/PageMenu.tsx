// The pages of a plan, one press away from its head.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanId } from "../domain/id.ts";
import { plainView, viewAddress } from "./address.ts";
import { planPages } from "./pages.ts";
import { useSession } from "./session.ts";

const useStyles = makeStyles({
  menu: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalL}`,
    "& a, & button": {
      font: "inherit",
      padding: `${tokens.spacingVerticalXS} 0`,
      color: tokens.colorBrandForegroundLink,
      background: "none",
      border: "none",
      cursor: "pointer",
      textDecorationLine: "none",
      ":hover": { textDecorationLine: "underline" },
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
    "& [aria-current]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export function PageMenu({
  planId,
  here,
}: {
  readonly planId: PlanId;
  /** The path of the page shown; null for the plan itself. */
  readonly here: string | null;
}) {
  const styles = useStyles();
  const session = useSession();
  const share = async () => {
    const host = await session.host;
    await host.shareLink(location.hash.replace(/^#/, ""), document.title);
  };
  return (
    <nav className={styles.menu} aria-label="Pages">
      <a
        href={`#${viewAddress(planId, plainView)}`}
        aria-current={here === null ? "page" : undefined}
      >
        Plan
      </a>
      {planPages.map((page) => (
        <a
          key={page.path}
          href={`#/plan/${planId}/${page.path}`}
          aria-current={here === page.path ? "page" : undefined}
        >
          {page.title}
        </a>
      ))}
      <a href="#/my">My actions</a>
      <button type="button" onClick={() => void share()}>
        Copy link
      </button>
    </nav>
  );
}
