// Beside dates that wait for a decision: what came of the dates moved before in this plan. Nothing where they are too few to say anything.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import { outlookAt, outlookSaid } from "../../domain/history/outlook.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { asText } from "../ruleWords.ts";
import { usePageStyles } from "../ui/pageStyles.ts";

export function EarlierMoves({
  record,
  asAt,
}: {
  readonly record: PlanRecord;
  readonly asAt: CalendarDate;
}) {
  const styles = usePageStyles();
  const outlook = useMemo(
    () => outlookAt(historyOf(record), { asAt, knownAt: asAt }),
    [record, asAt],
  );
  if (!outlook) return null;
  return (
    <p className={styles.quiet}>
      {t(
        "{outlook} That is what happened, and no forecast: it changes no date and no RAG.",
        { outlook: asText(outlookSaid(outlook)) },
      )}
    </p>
  );
}
