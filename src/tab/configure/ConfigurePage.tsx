// Setting up the channel tab: choose the plan, press Save in Teams. No dead end: every state says what to do next.
import { t } from "../language/t.ts";
import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import {
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { Plan } from "../../domain/plan/plan.ts";
import { plansQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import type { TabToSave } from "../teams/host.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    maxWidth: "60ch",
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The braces are Teams' own: it puts the person and the theme there when it opens the tab. */
function tabFor(plan: Plan, base: string): TabToSave {
  const page = new URL("index.html", base).href;
  return {
    planId: plan.id,
    name: plan.shortName || plan.title,
    contentUrl: `${page}?plan=${plan.id}&theme={theme}&locale={locale}&user={userObjectId}`,
    websiteUrl: `${page}?plan=${plan.id}`,
  };
}

export default function ConfigurePage() {
  const styles = useStyles();
  const session = useSession();
  const plans = useQuery(plansQuery(session));
  const [chosen, setChosen] = useState<string | null>(null);
  const plan = plans.data?.items.find((each) => each.id === chosen) ?? null;
  useEffect(() => {
    void session.host.then((host) =>
      host.offerToSave(plan ? tabFor(plan, location.href) : null),
    );
  }, [session, plan]);
  if (plans.isPending) return <Skeleton label={t("Looking for plans")} />;
  if (!plans.data)
    return (
      <ProblemState error={plans.error} retry={() => void plans.refetch()} />
    );
  if (plans.data.items.length === 0)
    return (
      <EmptyState title={t("There is no plan in this site yet")}>
        {t(
          "The plan administrator makes one or brings it in from Word or Excel, in the Waymark app. Then add this tab again and choose it here.",
        )}
      </EmptyState>
    );
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Which plan should this tab show?")}</h1>
      <p>
        {t(
          "Everybody in the channel sees the same plan. Choose it, then press Save.",
        )}
      </p>
      <RadioGroup
        aria-label={t("Plan")}
        value={chosen ?? ""}
        onChange={(_, { value }) => setChosen(value)}
      >
        {plans.data.items.map((each) => (
          <Radio key={each.id} value={each.id} label={each.title} />
        ))}
      </RadioGroup>
    </main>
  );
}
