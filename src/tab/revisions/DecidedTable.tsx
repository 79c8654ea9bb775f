// The dates already decided: from and to, who, when, under which minute.
import { t } from "../language/t.ts";
import { mergeClasses } from "@fluentui/react-components";
import { plainView, viewAddress } from "../address/address.ts";
import type { DecidedRow } from "./revisionRows.ts";
import { useTableStyles } from "../ui/tableStyles.ts";

export function DecidedTable({
  rows,
}: {
  readonly rows: readonly DecidedRow[];
}) {
  const styles = useTableStyles();
  return (
    <table className={styles.table} aria-label={t("Decided")}>
      <thead>
        <tr>
          {[t("Action"), t("From"), t("To"), t("Outcome"), t("Decided by")].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={styles.words}>
              <a
                className={mergeClasses(styles.ref, styles.link)}
                href={`#${viewAddress(row.action.planId, { ...plainView, action: row.action.id })}`}
              >
                {row.action.ref}
              </a>{" "}
              {row.action.title}
              {row.what ? <div className={styles.quiet}>{row.what}</div> : null}
            </th>
            <td data-name={t("From")} className={styles.date}>
              {row.from}
            </td>
            <td data-name={t("To")} className={styles.date}>
              {row.to}
            </td>
            <td data-name={t("Outcome")}>
              {row.outcome}
              {row.words ? (
                <div className={styles.quiet}>{row.words}</div>
              ) : null}
            </td>
            <td data-name={t("Decided by")} className={styles.words}>
              {row.by}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
