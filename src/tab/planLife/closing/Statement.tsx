// The closure statement before the plan closes, to read and to take away; it goes to the library when the plan closes.
import { Button } from "@fluentui/react-components";
import type { CarriedForward } from "../../../domain/planLife/carryForward.ts";
import type { PlanRecord } from "../../../domain/planRecord.ts";
import { usePageStyles } from "../../ui/pageStyles.ts";
import { statementFile, statementTitle } from "./closePlan.ts";

async function takeAway(record: PlanRecord, statement: readonly string[]) {
  const { closureStatementHtml } =
    await import("../../../documents/closureStatementHtml.ts");
  const page = closureStatementHtml(statementTitle(record), statement);
  const url = URL.createObjectURL(new Blob([page], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = statementFile(record);
  link.click();
  // The browser reads the address after this turn of the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
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
      <summary className={styles.strong}>Closure statement</summary>
      {sent.statement.map((words) => (
        <p key={words} className={styles.text}>
          {words}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => void takeAway(record, sent.statement)}>
          Download the closure statement
        </Button>
      </div>
    </details>
  );
}
