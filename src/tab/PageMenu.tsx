// The pages of a plan, one press away from its head: the few that are used every week, and the rest under one word.
import { mergeClasses } from "@fluentui/react-components";
import type { PlanId } from "../domain/id.ts";
import { plainView, viewAddress } from "./address.ts";
import { useMenuStyles } from "./menuStyles.ts";
import { MoreMenu } from "./MoreMenu.tsx";
import { planPages } from "./pages.ts";
import type { PlanPageEntry } from "./pages.ts";
import { useSession } from "./session.ts";

/** The pages that stand in the open, in this order; each other page of `planPages` is under "More". */
const primary = ["board", "revisions", "paper"];

function isEntry(page: PlanPageEntry | undefined): page is PlanPageEntry {
  return page !== undefined;
}

/** The entries in the open and those under "More". Pages not there yet are simply not listed. */
export function menuOf(pages: readonly PlanPageEntry[]) {
  const open = primary
    .map((path) => pages.find((page) => page.path === path))
    .filter(isEntry);
  return { open, more: pages.filter((page) => !open.includes(page)) };
}

export function PageMenu({
  planId,
  here,
}: {
  readonly planId: PlanId;
  /** The path of the page shown; null for the plan itself. */
  readonly here: string | null;
}) {
  const styles = useMenuStyles();
  const session = useSession();
  const share = async () => {
    const host = await session.host;
    await host.shareLink(location.hash.replace(/^#/, ""), document.title);
  };
  const { open, more } = menuOf(planPages);
  const link = (
    page: Pick<PlanPageEntry, "title"> & { path: string | null },
  ) => (
    <a
      key={page.path ?? "plan"}
      href={
        page.path
          ? `#/plan/${planId}/${page.path}`
          : `#${viewAddress(planId, plainView)}`
      }
      className={mergeClasses(styles.item, here === page.path && styles.here)}
      aria-current={here === page.path ? "page" : undefined}
    >
      {page.title}
    </a>
  );
  // The page one is on is named in the open, wherever it is listed.
  const current = more.find((page) => page.path === here);
  return (
    <nav className={styles.menu} aria-label="Pages">
      {link({ path: null, title: "Plan" })}
      {open.map(link)}
      {current ? link(current) : null}
      <MoreMenu>
        {more.map(link)}
        <a href="#/my" className={styles.item}>
          My actions
        </a>
        <button
          type="button"
          className={styles.item}
          onClick={() => void share()}
        >
          Copy link
        </button>
      </MoreMenu>
    </nav>
  );
}
