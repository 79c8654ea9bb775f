// The month's headline where the plan uses month bands: what was scheduled, in five bands, as a strip and as the same figures in a table.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useMemo } from "react";
import { boardHeadline, bandWords } from "../../domain/board/boardHeadline.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { bands } from "../../domain/board/monthBands.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useTableStyles } from "../ui/tableStyles.ts";

export function MonthBands({
  record,
  asAt,
}: {
  readonly record: PlanRecord;
  readonly asAt: CalendarDate;
}) {
  const styles = usePageStyles();
  const table = useTableStyles();
  const { now, words } = useMemo(
    () => boardHeadline(record, asAt),
    [record, asAt],
  );
  const { shares } = now.bands;
  return (
    <section aria-label={t("Month bands for {name}", { name: now.name })}>
      <p className={styles.text}>{asText(words)}</p>
      {shares ? (
        <table
          className={table.table}
          aria-label={t("Scheduled in {name}", { name: now.name })}
        >
          <tbody>
            {bands.map((band) => (
              <tr key={band}>
                <th scope="row">{t(bandWords[band])}</th>
                <td className={styles.number}>{now.bands.refs[band].length}</td>
                <td className={styles.number}>{shares[band].toFixed(1)}%</td>
                <td>
                  <meter min={0} max={100} value={shares[band]}>
                    {shares[band].toFixed(1)}%
                  </meter>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
