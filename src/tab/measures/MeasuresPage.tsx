// Did it help? The completed actions in three that sum, each opening its actions, and every measure of actions and themes.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { actionsAt } from "../../domain/history/planAt.ts";
import { didItHelp, helpedStates } from "../../domain/measures/didItHelp.ts";
import type { Helped, HelpedState } from "../../domain/measures/didItHelp.ts";
import { helpedSaid } from "../../domain/measures/measureWords.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { actionPicks } from "../reading/actionPicks.ts";
import { actorOf } from "../session/actor.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { CountOf } from "../ui/CountOf.tsx";
import { PickField } from "../ui/fields.tsx";
import { useFocusInside } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { EmptyState } from "../ui/State.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { MeasureBox } from "./MeasureBox.tsx";
import { MeasureForm } from "./MeasureForm.tsx";

export default function MeasuresPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Did it help?")}</h1>
      <WholePlan overview={overview}>
        {(record) => <Measures overview={overview} record={record} />}
      </WholePlan>
    </main>
  );
}

interface RecordProps extends PlanPageValue {
  readonly record: PlanRecord;
}

const stateWords: Readonly<Record<HelpedState, string>> = {
  moved: t("Measure moved"),
  notMoved: t("Measure not moved"),
  notMeasured: t("Not measured since done"),
};

function Measures({ overview, record }: RecordProps) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const helped = useMemo(() => {
    const cut = { asAt: today, knownAt: today };
    const { timeZone } = record.plan;
    return didItHelp(actionsAt(record, cut), record.decisions, cut, timeZone);
  }, [record, today]);
  const mayKeep =
    may(actorOf(overview, today), "keepMeasures").ok &&
    overview.plan.state !== "closed";
  return (
    <>
      {helped.measures.length === 0 ? (
        <EmptyState title={t("No measure yet")}>
          {t(
            "A measure says whether what was done helped: where it began, what is aimed at, and how it stands now. Set one beside an action or a theme.",
          )}
        </EmptyState>
      ) : (
        <>
          <p className={styles.text}>
            {t("{helped}, as at {today:date}.", {
              helped: asText(helpedSaid(helped)),
              today,
            })}
          </p>
          {helpedStates.map((state) => (
            <CountOf
              key={state}
              title={stateWords[state]}
              of={helped.completed
                .filter((one) => one.state === state)
                .map(({ id, ref }) => ({ id, ref, planId: record.plan.id }))}
            />
          ))}
        </>
      )}
      {mayKeep ? <Adding overview={overview} record={record} /> : null}
      <Boxes {...{ overview, record, helped }} />
    </>
  );
}

function Boxes({
  overview,
  record,
  helped,
}: RecordProps & { readonly helped: Helped }) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const actions = new Map<string | null, PlanRecord["actions"][number]>(
    record.actions.map((one) => [one.id, one]),
  );
  const found = helped.measures
    .map((at) => ({
      at,
      action: actions.get(at.actionId) ?? null,
      theme: record.themes.find(({ id }) => id === at.measure.themeId),
    }))
    .toSorted((a, b) =>
      a.action && b.action
        ? compareRefs(a.action.ref, b.action.ref)
        : Number(a.action === null) - Number(b.action === null),
    );
  return (
    <Some of={found}>
      {(some) => (
        <ul className={styles.list}>
          {some.map(({ at, action, theme }) => (
            <li key={at.measure.id} className={styles.row}>
              <div className={styles.quiet}>
                {action
                  ? `${action.ref} ${action.title}`
                  : t("Theme {title}", { title: theme?.title ?? "" })}
              </div>
              <MeasureBox
                {...{ overview, action, at, today }}
                readOnly={false}
              />
            </li>
          ))}
        </ul>
      )}
    </Some>
  );
}

/** Beside what? Then the measure. */
function Adding({ overview, record }: RecordProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const [beside, setBeside] = useState("");
  const action = record.actions.find(({ id }) => id === beside) ?? null;
  const theme = record.themes.find(({ id }) => id === beside);
  const close = () => {
    setOpen(false);
    setBeside("");
  };
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{t("Add a measure")}</Button>
      </div>
    );
  return (
    <>
      <Beside>
        <PickField
          label={t("Beside which action or theme?")}
          none={t("Choose one")}
          value={beside}
          options={[
            ...record.themes.map(({ id, title }) => ({
              value: id,
              text: t("Theme: {title}", { title }),
            })),
            ...actionPicks(record),
          ]}
          onChange={setBeside}
        />
        {action || theme ? null : (
          <div className={styles.buttons}>
            <Button onClick={close}>{t("Cancel")}</Button>
          </div>
        )}
      </Beside>
      {action || theme ? (
        <MeasureForm
          key={beside}
          {...{ overview, action, at: null }}
          themeId={action ? null : (theme?.id ?? null)}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** Asked first, in a form of its own: the focus goes into it, and back to what opened it. */
function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <form
      ref={useFocusInside()}
      aria-label={t("Add a measure")}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  );
}
