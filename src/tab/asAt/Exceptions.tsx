// The actions a board must look at, gravest first, each with its reasons in words.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useMemo } from "react";
import { boardMonth } from "../../domain/board/boardMonth.ts";
import type { BoardException } from "../../domain/board/boardException.ts";
import { isOnlySilent } from "../../domain/board/boardException.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { viewAddress } from "../address/address.ts";
import { RagMark } from "../ui/Rag.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useTableStyles } from "../ui/tableStyles.ts";
import type { BehindProps } from "./behindProps.ts";

export function ExceptionLines({
  record,
  today,
  view,
}: BehindProps & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  const { exceptions } = useMemo(
    () =>
      boardMonth(record, {
        asAt: today,
        previousAsAt: null,
        expectedSince: null,
        during: null,
      }),
    [record, today],
  );
  const silent = exceptions.filter(isOnlySilent);
  const told = exceptions.filter((one) => !isOnlySilent(one));
  const line = ({ action, reasons, rag }: BoardException) => (
    <li key={action.id} className={styles.row}>
      <div className={styles.rowHead}>
        <a
          className={link}
          href={`#${viewAddress(record.plan.id, { ...view, action: action.id })}`}
        >
          {action.ref}
        </a>
        <RagMark rag={rag} />
        <span>{action.title}</span>
      </div>
      {reasons.map(({ reason, words }) => (
        <div key={reason}>{asText(words)}</div>
      ))}
    </li>
  );
  return (
    <section aria-label={t("Exceptions")}>
      <p className={styles.text}>
        {capitalised(
          silent.length > 0
            ? t(
                "{told:exception}, and {silent:action} without an update this period.",
                { told: told.length, silent: silent.length },
              )
            : t("{told:exception}.", { told: told.length }),
        )}
      </p>
      <ul className={styles.list}>{told.map(line)}</ul>
      {silent.length > 0 ? (
        <details>
          <summary>
            {t("Without an update this period ({silent})", {
              silent: silent.length,
            })}
          </summary>
          <ul className={styles.list}>{silent.map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}
