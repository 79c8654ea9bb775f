// Rows of the lists that could not be read: named, with the reason and a link, never dropped.
import { makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../domain/values/wording.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorNeutralForeground1 },
});

export function UnreadableRows({
  unreadable,
}: {
  readonly unreadable: PlanOverview["unreadable"];
}) {
  const styles = useStyles();
  if (unreadable.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        {counted(unreadable.length, "row")} of the lists could not be read and{" "}
        {unreadable.length === 1 ? "is" : "are"} not in these figures
      </summary>
      <ul>
        {unreadable.map((row) => (
          <li key={`${row.list} ${row.itemId}`}>
            {row.list}, row {row.itemId}: {row.why}{" "}
            <a
              className={styles.link}
              href={row.link}
              target="_blank"
              rel="noreferrer"
            >
              Open it in SharePoint
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
