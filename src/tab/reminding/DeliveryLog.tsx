// What was delivered, to whom, by which way; and where it was not, the fix.
import { parts } from "../language/parts.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Loaded } from "../../sharepoint/rows/reading.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";
import { Chip } from "../ui/controls.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { deliveryRows } from "./deliveryRows.ts";
import type { DeliveryRow } from "./deliveryRows.ts";

/** What is shown before somebody asks for more. */
const first = 30;

export function DeliveryLog({
  record,
  lines,
}: {
  readonly record: PlanRecord;
  readonly lines: Loaded<ReminderLine>;
}) {
  const styles = usePageStyles();
  const [troubledOnly, setTroubledOnly] = useState(false);
  const [shown, setShown] = useState(first);
  const refs = new Map(record.actions.map(({ id, ref }) => [id, ref]));
  const all = deliveryRows(lines.items, refs);
  const rows = troubledOnly ? all.filter(({ fix }) => fix !== null) : all;
  return (
    <section aria-labelledby="reminders-log">
      <h2 id="reminders-log" className={styles.section}>
        {t("What was delivered")}
      </h2>
      {lines.unreadable.map(({ itemId, why, link }) => (
        <p key={itemId} className={styles.warning}>
          {parts("{link} cannot be read: {why}", {
            link: (
              <Link inline href={link} target="_blank" rel="noreferrer">
                {t("Row {itemId} of the log", { itemId })}
              </Link>
            ),
            why,
          })}
        </p>
      ))}
      {all.length === 0 ? (
        <p>
          {t(
            "Nobody has been reminded in the last two months. The first cards go when the service next runs.",
          )}
        </p>
      ) : (
        <>
          <Chip
            pressed={troubledOnly}
            onPress={() => setTroubledOnly(!troubledOnly)}
          >
            {t("Only what needs somebody")}
          </Chip>
          {rows.length === 0 ? <p>{t("Everything arrived.")}</p> : null}
          <ul className={styles.list}>
            {rows.slice(0, shown).map((row) => (
              <Delivery key={row.key} row={row} />
            ))}
          </ul>
          {rows.length > shown ? (
            <Button onClick={() => setShown(shown + 100)}>
              {t("Show more ({more} left)", { more: rows.length - shown })}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Delivery({ row }: { readonly row: DeliveryRow }) {
  const styles = usePageStyles();
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{row.name}</span>
        <span>{inWords(row.day)}</span>
        <span>{row.refs.join(", ")}</span>
      </div>
      <div>{row.result}</div>
      {row.fix ? (
        <div className={styles.note}>{t("To do: {fix}", { fix: row.fix })}</div>
      ) : null}
    </li>
  );
}
