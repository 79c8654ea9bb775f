// Assurance: every action in a state that sums, the open ones by rating and age, and what an auditor has still to look at, answered where it stands.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import {
  ages,
  assuranceAt,
  assuranceStates,
  confirmationIn,
} from "../../domain/assurance/assurance.ts";
import type { Assured } from "../../domain/assurance/assurance.ts";
import { actionsAt } from "../../domain/history/planAt.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { may } from "../../domain/rights/permission.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { WholePlan } from "../reading/WholePlan.tsx";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { CountOf } from "../ui/CountOf.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";
import { ratingNames } from "../ui/ratingNames.ts";
import { bandNames, stateNames } from "./names.ts";
import { VerifyBox } from "./VerifyBox.tsx";

export default function AssurancePage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Assurance")}</h1>
      <WholePlan overview={overview}>
        {(record) => <States overview={overview} record={record} />}
      </WholePlan>
    </main>
  );
}

interface RecordProps extends PlanPageValue {
  readonly record: PlanRecord;
}

function States({ overview, record }: RecordProps) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const assured = useMemo(() => {
    const cut = { asAt: today, knownAt: today };
    return assuranceAt(actionsAt(record, cut), record, cut);
  }, [record, today]);
  return (
    <>
      <p className={styles.text}>
        {t(
          "As at {today:date}. The first five are the actions of the plan; confirmed and verified are those completed.",
          { today },
        )}
      </p>
      {assuranceStates.map((state) => (
        <CountOf
          key={state}
          title={stateNames[state]}
          of={assured
            .filter((one) => one.state === state)
            .map(({ id, ref }) => ({ id, ref, planId: record.plan.id }))}
        />
      ))}
      <Ages assured={assured} />
      <ToVerify {...{ overview, record, assured }} />
    </>
  );
}

function Ages({ assured }: { readonly assured: readonly Assured[] }) {
  const page = usePageStyles();
  const styles = useTableStyles();
  const lines = ages(assured);
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className={page.section}>{t("How long past their date")}</h2>
      <table className={styles.table}>
        <caption className={styles.quiet}>
          {t("Actions not completed, by the priority of what they answer")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("Priority")}</th>
            {bandNames.map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ priority, counts }) => (
            <tr key={priority ?? ""}>
              <th scope="row">{ratingNames[priority ?? "notRated"]}</th>
              {counts.map((refs, n) => (
                <td
                  key={bandNames[n]}
                  data-name={bandNames[n]}
                  className={styles.figure}
                >
                  {refs.length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What is confirmed and not verified, for whoever verifies: nobody else is asked. */
function ToVerify({
  overview,
  record,
  assured,
}: RecordProps & { readonly assured: readonly Assured[] }) {
  const styles = usePageStyles();
  const { link } = useTableStyles();
  const today = useToday(overview.plan.timeZone);
  const actor = actorOf(overview, today);
  if (!may(actor, "verifyCompletion").ok) return null;
  const actions = new Map(record.actions.map((one) => [one.id, one]));
  const logOf = logsOf(record);
  const found = assured
    .filter(({ state }) => state === "confirmed")
    .flatMap(({ id }): Action[] => {
      const action = actions.get(id);
      return action ? [action] : [];
    });
  return (
    <>
      <h2 className={styles.section}>
        {t("To verify ({count})", { count: found.length })}
      </h2>
      <Some of={found}>
        {(some) => (
          <ul className={styles.list}>
            {some.map((action) => (
              <li key={action.id} className={styles.row}>
                <a
                  className={link}
                  href={`#${viewAddress(record.plan.id, { ...plainView, action: action.id })}`}
                >
                  {action.ref} {action.title}
                </a>
                <VerifyBox
                  {...{ overview, action, actor }}
                  confirm={confirmationIn(logOf(action).updates)}
                />
              </li>
            ))}
          </ul>
        )}
      </Some>
    </>
  );
}
