// A call for entries: a workbook for each theme's lead, with the columns to fill in, brought back on the import page.
import { parts } from "../language/parts.ts";
import { counted, t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { OpenCall } from "./OpenCall.tsx";
import { callFor } from "./files.ts";
import type { Take } from "./files.ts";

export function CallForEntries({
  overview,
  record,
  take,
}: PlanPageValue & {
  readonly record: PlanRecord;
  readonly take: Take;
}) {
  const styles = usePageStyles();
  const { plan, themes, posts, actions } = record;
  return (
    <section aria-label={t("Call for entries")}>
      <h2 className={styles.section}>{t("Call for entries")}</h2>
      <p className={styles.text}>
        {parts(
          "Send each lead the workbook of their theme. They fill in “New status”, “What has happened” and “New forecast” and send it back; {link}, and each row becomes an update.",
          { link: <a href={`#/plan/${plan.id}/import`}>{t("bring it in")}</a> },
        )}
      </p>
      <OpenCall overview={overview} record={record} />
      <ul className={styles.list}>
        {themes.map((theme) => {
          const lead = posts.find(({ id }) => id === theme.lead);
          const count = actions.filter(
            ({ themeId }) => themeId === theme.id,
          ).length;
          return (
            <li key={theme.id} className={styles.row}>
              <Button
                onClick={() =>
                  take((file) =>
                    callFor(
                      file,
                      theme.id,
                      t("{plan} {theme} call for entries", {
                        plan: plan.title,
                        theme: theme.title,
                      }),
                    ),
                  )
                }
              >
                {t("Workbook for {title}", { title: theme.title })}
              </Button>
              <p className={styles.quiet}>
                {counted(count, "action")}.{" "}
                {lead
                  ? t("Lead: {title}.", { title: lead.title })
                  : t("No lead is named.")}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
