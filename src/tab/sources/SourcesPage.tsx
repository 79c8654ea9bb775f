// The recommendations the plan answers and the actions that answer each, both ways, with those nobody answers; on screen, on paper and as a file.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { csvCell } from "../../documents/csv.ts";
import { may } from "../../domain/rights/permission.ts";
import {
  registerWords,
  sourceRegister,
} from "../../domain/planLife/actions/sources.ts";
import type { SourceRegister } from "../../domain/planLife/actions/sources.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { handOver } from "../ui/download.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { EmptyState } from "../ui/State.tsx";
import { usePrinting } from "../ui/usePrinting.ts";
import { AddSources } from "./SourceForm.tsx";
import { ActionName, SourceLines } from "./SourceLines.tsx";
import { sourceRows } from "./sourceTable.ts";

/** With the mark by which Excel reads UTF-8, and no cell that could run as a formula. */
const asCsv = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;

export default function SourcesPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const { plan, actions } = overview;
  const register = useMemo(
    () => sourceRegister(plan, actions),
    [plan, actions],
  );
  const allowed = may(actorOf(overview, today), "describePlan");
  // On paper nothing can be pressed.
  const printing = usePrinting();
  const mayKeep = allowed.ok && plan.state !== "closed" && !printing;
  const isEmpty = register.lines.length === 0;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Sources")}</h1>
      <p className={styles.text}>
        {isEmpty
          ? t("The recommendations this plan answers, each with its actions.")
          : registerWords(register)}
      </p>
      {mayKeep ? <Adding overview={overview} /> : null}
      {isEmpty ? (
        <EmptyState title={t("No recommendation yet")}>
          {t(
            "This page shows which actions answer each recommendation of the review or audit behind the plan, and which are answered by none.",
          )}
        </EmptyState>
      ) : (
        <Register {...{ overview, register, mayKeep }} />
      )}
    </main>
  );
}

function Adding({ overview }: { readonly overview: PlanOverview }) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  if (open)
    return <AddSources overview={overview} onClose={() => setOpen(false)} />;
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setOpen(true)}>{t("Add recommendations")}</Button>
    </div>
  );
}

function Register({
  overview,
  register,
  mayKeep,
}: {
  readonly overview: PlanOverview;
  readonly register: SourceRegister;
  readonly mayKeep: boolean;
}) {
  const styles = usePageStyles();
  const { plan } = overview;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const lines = onlyOpen
    ? register.lines.filter(({ state }) => state === "unanswered")
    : register.lines;
  const save = () =>
    handOver({
      name: `${plan.shortName} sources.csv`,
      type: "text/csv",
      content: asCsv(sourceRows(register, plan)),
    });
  return (
    <>
      <div className={styles.buttons}>
        <Button aria-pressed={onlyOpen} onClick={() => setOnlyOpen(!onlyOpen)}>
          {t("Only those not answered")}
        </Button>
        <Button onClick={save}>{t("Download as CSV")}</Button>
        <Button onClick={() => window.print()}>{t("Print")}</Button>
      </div>
      <SourceLines {...{ overview, lines, mayKeep }} />
      {lines.length === 0 ? (
        <p className={styles.text}>{t("Every recommendation is answered.")}</p>
      ) : null}
      {register.others.length === 0 ? null : (
        <section aria-label={t("Actions that answer none")}>
          <h2 className={styles.section}>
            {t("Actions that answer no recommendation")}
          </h2>
          <Some of={register.others}>
            {(some) => (
              <ul className={styles.list}>
                {some.map((action) => (
                  <li key={action.id} className={styles.row}>
                    <ActionName overview={overview} action={action} />
                  </li>
                ))}
              </ul>
            )}
          </Some>
        </section>
      )}
    </>
  );
}
