// A call for entries: a workbook for each theme's lead, with the columns to fill in, brought back on the import page.
import { Button } from "@fluentui/react-components";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { counted } from "../../domain/values/wording.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { callFor } from "./files.ts";
import type { Take } from "./files.ts";

export function CallForEntries({
  record,
  take,
}: {
  readonly record: PlanRecord;
  readonly take: Take;
}) {
  const styles = usePageStyles();
  const { plan, themes, posts, actions } = record;
  return (
    <section aria-label="Call for entries">
      <h2 className={styles.section}>Call for entries</h2>
      <p className={styles.text}>
        Send each lead the workbook of their theme. They fill in “New status”,
        “What has happened” and “New forecast” and send it back;{" "}
        <a href={`#/plan/${plan.id}/import`}>bring it in</a>, and each row
        becomes an update.
      </p>
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
                      `${plan.title} ${theme.title} call for entries`,
                    ),
                  )
                }
              >
                Workbook for {theme.title}
              </Button>
              <p className={styles.quiet}>
                {counted(count, "action")}.{" "}
                {lead ? `Lead: ${lead.title}.` : "No lead is named."}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
