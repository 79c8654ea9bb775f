// The closure statement before the plan closes, to read and to take away; it goes to the library when the plan closes.
import { t } from "../../language/t.ts";
import { Button } from "@fluentui/react-components";
import type { CarriedForward } from "../../../domain/planLife/closing/carryForward.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { handOver } from "../../ui/download.ts";
import { usePageStyles } from "../../ui/pageStyles.ts";
import { statementFile, statementTitle } from "../../../editing/closePlan.ts";

async function takeAway(record: PlanRecord, statement: readonly string[]) {
  const { closureStatementHtml } =
    await import("../../../documents/closureStatementHtml.ts");
  handOver({
    name: statementFile(record),
    type: "text/html",
    content: closureStatementHtml(statementTitle(record), statement),
  });
}

export function Statement({
  record,
  sent,
}: {
  readonly record: PlanRecord;
  readonly sent: CarriedForward;
}) {
  const styles = usePageStyles();
  return (
    <details>
      <summary className={styles.strong}>{t("Closure statement")}</summary>
      {sent.statement.map((words) => (
        <p key={words} className={styles.text}>
          {words}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => void takeAway(record, sent.statement)}>
          {t("Download the closure statement")}
        </Button>
      </div>
    </details>
  );
}
