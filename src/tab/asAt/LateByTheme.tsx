// Which themes are late and which moved their dates, on the day looked at: a bar beside each figure, so that the table is its own picture.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import { lateByTheme } from "../../domain/history/lateByTheme.ts";
import { themesInOrder } from "../../domain/planLife/draft/draftEdits.ts";

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "6px",
  },
  table: {
    marginTop: tokens.spacingVerticalXL,
    "& thead th": { whiteSpace: "nowrap" },
    "& td:not(:first-child), & th:not(:first-child)": {
      paddingLeft: tokens.spacingHorizontalS,
    },
  },
  late: { fill: tokens.colorStatusDangerForeground1 },
  moved: { fill: tokens.colorPaletteBlueBorderActive },
});

interface LateProps {
  readonly record: PlanRecord;
  readonly today: CalendarDate;
  readonly knownAt: CalendarDate;
  /** The look of the tables beside it. */
  readonly table: string;
}

export function LateByTheme({ record, today, knownAt, table }: LateProps) {
  const styles = useStyles();
  const lines = useMemo(
    () =>
      lateByTheme(
        historyOf(record),
        themesInOrder(record.themes).map(({ title }) => title),
        { asAt: today, knownAt },
      ),
    [record, today, knownAt],
  );
  const most = Math.max(1, ...lines.map(({ late, moved }) => late + moved));
  const share = (n: number) => `${(n * 100) / most}%`;
  return (
    <table className={mergeClasses(table, styles.table)}>
      <caption>{t("Late and re-dated by theme")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Theme")}</th>
          <th scope="col">{t("Late")}</th>
          <th scope="col">{t("Re-dated")}</th>
          <th scope="col">{t("Actions")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ theme, late, moved, total }) => (
          <tr key={theme}>
            <th scope="row">
              {theme || t("No theme")}
              <svg className={styles.bar} aria-hidden="true">
                <rect className={styles.late} width={share(late)} height="6" />
                <rect
                  className={styles.moved}
                  x={share(late)}
                  width={share(moved)}
                  height="6"
                />
              </svg>
            </th>
            <td>{late}</td>
            <td>{moved}</td>
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
