// The closure statement before the plan closes, to read and to take away; it goes to the library when the plan closes.
import { t } from "../../language/t.ts";
import { Button } from "@fluentui/react-components";
import type { CarriedForward } from "../../../domain/planLife/closing/carryForward.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { handOver } from "../../ui/download.ts";
import { usePageStyles } from "../../ui/pageStyles.ts";
import { statementTitle } from "../../../domain/planLife/closing/closureStatement.ts";
import { statementFile } from "../../../editing/closePlan.ts";
import { readersWriter } from "../../reading/documentWriter.ts";
import { asText } from "../../ruleWords.ts";

async function takeAway(record: PlanRecord, { statement }: CarriedForward) {
  const [{ closureStatementHtml }, writer] = await Promise.all([
    import("../../../documents/closureStatementHtml.ts"),
    readersWriter(),
  ]);
  const title = writer.tell(statementTitle(record));
  handOver({
    name: statementFile(record),
    type: "text/html",
    content: closureStatementHtml(title, statement, writer),
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
      {sent.statement.map(asText).map((words) => (
        <p key={words} className={styles.text}>
          {words}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => void takeAway(record, sent)}>
          {t("Download the closure statement")}
        </Button>
      </div>
    </details>
  );
}
