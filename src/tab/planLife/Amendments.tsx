// Amendments a body asks for before the plan goes live: recorded one by one, and listed as the minutes want them.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import {
  amendmentsOf,
  asAmended,
} from "../../domain/planLife/draft/amendments.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePreviewContext } from "../saving/planChanges.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { AmendmentForm } from "./AmendmentForm.tsx";

interface AmendmentsProps extends PlanPageValue {
  readonly record: PlanRecord;
}

export function Amendments({ overview, record }: AmendmentsProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const { actor } = usePreviewContext(overview, record);
  const { state } = record.plan;
  const stillDraft = state === "draft" || state === "approved";
  const allowed = may(actor, "amendDraft");
  const amendments = amendmentsOf(record);
  if (!stillDraft && amendments.length === 0) return null;
  return (
    <section aria-label={t("Amendments")}>
      <h2 className={styles.section}>{t("Amendments before go-live")}</h2>
      <p className={styles.text}>
        {asAmended(record) ?? t("No amendment has been accepted.")}
      </p>
      {stillDraft && !allowed.ok ? (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      ) : null}
      {stillDraft && allowed.ok && !open ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>
            {t("Record an amendment")}
          </Button>
        </div>
      ) : null}
      {open ? (
        <AmendmentForm
          overview={overview}
          record={record}
          onClose={() => setOpen(false)}
        />
      ) : null}
      {amendments.length > 0 ? <Table amendments={amendments} /> : null}
    </section>
  );
}

function Table({
  amendments,
}: {
  readonly amendments: ReturnType<typeof amendmentsOf>;
}) {
  const styles = usePageStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("Action")}</th>
          <th scope="col">{t("Amendment")}</th>
          <th scope="col">{t("Asked by")}</th>
          <th scope="col">{t("Outcome")}</th>
        </tr>
      </thead>
      <tbody>
        {amendments.map((one, at) => (
          <tr key={at}>
            <td>{one.ref ?? t("The plan")}</td>
            <td>{one.change}</td>
            <td>
              {one.by}, {inWords(one.on)}
              {one.minute ? t(", minute {minute}", { minute: one.minute }) : ""}
            </td>
            <td>
              {one.accepted ? t("Accepted") : t("Not accepted")}
              {one.words ? `: ${one.words}` : ""}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
