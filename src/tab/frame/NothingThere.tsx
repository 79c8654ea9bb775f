// An address of a plan, a theme or a page that is not there: said, with the way to what is.
import { t } from "../language/t.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanId } from "../../domain/values/id.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { EmptyState } from "../ui/State.tsx";

const useStyles = makeStyles({
  otherPlans: { padding: `0 ${tokens.spacingHorizontalXL}` },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function PlaceLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <a className={styles.link} href={`#${to}`}>
      {children}
    </a>
  );
}

/** A link to a page or a theme that is not there says so, and leads to what is. */
export function NothingThere({
  what,
  planId,
}: {
  what: "page" | "theme";
  planId: PlanId;
}) {
  return (
    <EmptyState
      title={
        what === "page"
          ? t("There is no such page in this plan")
          : t("There is no such theme in this plan")
      }
      action={
        <PlaceLink to={viewAddress(planId, plainView)}>
          {t("Open the plan")}
        </PlaceLink>
      }
    >
      {t(
        "It may have been taken out, or the link was cut short when it was copied.",
      )}
    </EmptyState>
  );
}

export function OtherPlans() {
  const styles = useStyles();
  return (
    <p className={styles.otherPlans}>
      <PlaceLink to="/plans">{t("See the plans of this site")}</PlaceLink>
    </p>
  );
}
