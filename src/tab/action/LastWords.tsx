// What the officer last said, where the eye falls first.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanRow } from "../reading/rows.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { ago } from "../ui/words.ts";

export function LastWords({
  row,
  today,
}: {
  readonly row: PlanRow;
  readonly today: CalendarDate;
}) {
  const styles = usePanelStyles();
  const last = row.action.current.lastUpdate;
  if (!last?.note) return null;
  return (
    <figure className={styles.words}>
      <blockquote>{last.note}</blockquote>
      <figcaption className={styles.quiet}>
        {capitalised(ago(last.on, today))}, {last.by.name}
      </figcaption>
    </figure>
  );
}
