// The position in words: the counts by status, what the table hides, what is due next, the month's bands and every exception with its reasons.
import { inWords, t } from "../language/t.ts";
import { useMemo } from "react";
import { viewAddress } from "../address/address.ts";
import { ExceptionLines } from "./Exceptions.tsx";
import { MonthBands } from "./MonthBands.tsx";
import { reconciliationParts } from "../reading/pastTheirDate.ts";
import { Chip } from "../ui/controls.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useTableStyles } from "../ui/tableStyles.ts";
import { until } from "../ui/words.ts";
import type { DrawerProps } from "./drawerProps.ts";
import { dueNext, statusCounts } from "./statusCounts.ts";
import { WithRecord } from "./WithRecord.tsx";

export function PositionPart(props: DrawerProps) {
  const { overview, rows, summary, view, today, onChange } = props;
  const { plan } = overview;
  const styles = usePageStyles();
  const said = {
    ...summary.completion,
    title: plan.title,
    percentComplete: summary.percentComplete ?? 0,
  };
  return (
    <>
      <p className={styles.text}>
        {summary.percentComplete === null
          ? plan.title
          : summary.completion.leftUnfinished > 0
            ? t(
                "{title}: {percentComplete}% complete ({completed} of {total}; {leftUnfinished} more left unfinished)",
                said,
              )
            : t(
                "{title}: {percentComplete}% complete ({completed} of {total})",
                said,
              )}
      </p>
      <div role="group" aria-label={t("Actions by status")}>
        {statusCounts(rows).map(({ status, count }) => (
          <Chip
            key={status}
            pressed={view.status === status}
            onPress={() =>
              onChange({
                ...view,
                status: view.status === status ? null : status,
              })
            }
          >
            <strong>{count.toLocaleString("en-GB")}</strong>{" "}
            {t(plan.statusWords[status]).toLowerCase()}
          </Chip>
        ))}
      </div>
      <PastTheirDate {...props} />
      <DueNext {...props} />
      {plan.ragScheme === "monthBands" ? (
        <WithRecord planId={plan.id}>
          {(record) => <MonthBands record={record} asAt={today} />}
        </WithRecord>
      ) : null}
      <h3 className={styles.small}>{t("Exceptions and why")}</h3>
      <WithRecord planId={plan.id}>
        {(record) => <ExceptionLines {...props} record={record} />}
      </WithRecord>
    </>
  );
}

function PastTheirDate({ overview, rows, view, today }: DrawerProps) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  const parts = useMemo(() => reconciliationParts(rows, today), [rows, today]);
  return (
    <p className={styles.text}>
      {parts.map(({ text, actionId }, i) =>
        actionId ? (
          <a
            key={i}
            className={link}
            href={`#${viewAddress(overview.plan.id, { ...view, drawer: null, action: actionId })}`}
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function DueNext({ overview, rows, view, today }: DrawerProps) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  const next = dueNext(rows, today);
  if (next.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{t("Due next")}</h3>
      <ul className={styles.list}>
        {next.map(({ action }) => (
          <li key={action.id}>
            <a
              className={link}
              href={`#${viewAddress(overview.plan.id, { ...view, drawer: null, action: action.id })}`}
            >
              {action.ref}
            </a>{" "}
            {action.current.inForce
              ? `${inWords(action.current.inForce)} (${until(action.current.inForce, today)})`
              : ""}
          </li>
        ))}
      </ul>
    </>
  );
}
