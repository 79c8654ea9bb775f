// Risks and the plan sections that answer them, both ways, as the council's own table; and what a person should look at.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { EmptyState } from "../ui/State.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { EditRisk } from "./EditRisk.tsx";
import { RiskRows } from "./RiskRows.tsx";
import { riskTable } from "./riskTable.ts";
import { SectionRows } from "./SectionRows.tsx";

export default function RisksPage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Risks overview={overview} record={record} />}
    </WholePlan>
  );
}

function Risks({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const table = useMemo(
    () => riskTable(overview, record, today),
    [overview, record, today],
  );
  const actor = actorOf(overview, today);
  const allowed = may(actor, "manageRisks");
  const rows = { overview, table, mayManage: allowed.ok };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Risks")}</h1>
      {allowed.ok ? (
        <AddRisk overview={overview} />
      ) : (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      )}
      {record.risks.length === 0 ? (
        <EmptyState title={t("No risk yet")}>
          {t(
            "This page shows which sections of the plan answer each corporate risk, and which risks lean on work that is slipping.",
          )}
          {allowed.ok ? (
            <>
              {parts(" Add the first risk, or {link} from a file.", {
                link: (
                  <a href={`#/plan/${overview.plan.id}/import`}>
                    {t("import the council’s own table")}
                  </a>
                ),
              })}
            </>
          ) : null}
        </EmptyState>
      ) : (
        <>
          <Findings words={table.findings} />
          <RiskRows {...rows} />
          {table.cross.footnotes.map((note) => (
            <p key={note} className={styles.text}>
              {note}
            </p>
          ))}
          <h2 className={styles.section}>{t("By section of the plan")}</h2>
          <SectionRows {...rows} />
        </>
      )}
    </main>
  );
}

function Findings({ words }: { readonly words: readonly string[] }) {
  const styles = usePageStyles();
  if (words.length === 0) return null;
  return (
    <section aria-label={t("What to look at")}>
      <h2 className={styles.small}>{t("What to look at")}</h2>
      <ul>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

function AddRisk({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const [adding, setAdding] = useState(false);
  if (adding)
    return (
      <EditRisk
        overview={overview}
        risk={null}
        onClose={() => setAdding(false)}
      />
    );
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setAdding(true)}>{t("Add a risk")}</Button>
    </div>
  );
}
