// Rows of the lists that could not be read: named, with the reason and a link, never dropped.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
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
        {t(
          "{unreadable:row} of the lists could not be read and {unreadable?is|are} not in these figures",
          { unreadable: unreadable.length },
        )}
      </summary>
      <ul>
        {unreadable.map((row) => (
          <li key={`${row.list} ${row.itemId}`}>
            {parts("{list}, row {itemId}: {why} {link}", {
              list: row.list,
              itemId: row.itemId,
              why: row.why,
              link: (
                <a
                  className={styles.link}
                  href={row.link}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t("Open it in SharePoint")}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
