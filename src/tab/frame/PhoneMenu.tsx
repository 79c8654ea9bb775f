// The places of a plan on a phone, under one word, with what its head has no room for.
import { t } from "../language/t.ts";
import type { ReactNode } from "react";
import type { PlanId } from "../../domain/values/id.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { useMenuStyles } from "../ui/menuStyles.ts";
import { MoreMenu } from "../ui/MoreMenu.tsx";

/** What a phone's head has no room for. */
const behind: readonly (readonly [string, Partial<View>])[] = [
  [t("Timeline"), { show: "timeline" }],
  [t("Position"), { drawer: "position" }],
  [t("What changed?"), { drawer: "changed" }],
  [t("As at another day"), { drawer: "day" }],
];

export default function PhoneMenu({
  planId,
  children,
}: {
  readonly planId: PlanId;
  /** The places. */
  readonly children: ReactNode;
}) {
  const styles = useMenuStyles();
  return (
    <MoreMenu word={t("Menu")}>
      {children}
      {behind.map(([title, to]) => (
        <a
          key={title}
          href={`#${viewAddress(planId, { ...plainView, ...to })}`}
          className={styles.item}
        >
          {title}
        </a>
      ))}
      <a href="#/my" className={styles.item}>
        {t("My actions")}
      </a>
    </MoreMenu>
  );
}
