// Reminders on one page: how the service is, who will get what and when, what was delivered, and the plan's own rules.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { logOf } from "../../domain/rules/planRules.ts";
import { settingsFor } from "../../domain/reminding/reminder.ts";
import type { PlanToRemind } from "../../domain/reminding/reminder.ts";
import { openCallIn } from "../../domain/progress/entryCall.ts";
import { settingName } from "../../domain/reminding/reminderSettings.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";
import { aheadNotesIn } from "../../sharepoint/plan/aheadNotes.ts";
import type { Loaded } from "../../sharepoint/rows/reading.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";
import type { Setting } from "../../sharepoint/nouns/settings.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { Ahead } from "./Ahead.tsx";
import { DeliveryLog } from "./DeliveryLog.tsx";
import { linesQuery } from "../reading/reminderLines.ts";
import type { RecordValue } from "./pageValues.ts";
import { Rules } from "./Rules.tsx";
import { ServiceState } from "./ServiceState.tsx";

export default function RemindersPage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Read overview={overview} record={record} />}
    </WholePlan>
  );
}

function Read(props: RecordValue) {
  const { plan } = props.record;
  const session = useSession();
  const settings = useQuery({
    ...settingsQuery(session),
    refetchInterval: 60_000,
  });
  const lines = useQuery(linesQuery(session, plan.id, useToday(plan.timeZone)));
  const error = settings.error ?? lines.error;
  const retry = () => void Promise.all([settings.refetch(), lines.refetch()]);
  if (settings.data && lines.data)
    return (
      <Reminders {...props} rows={settings.data.items} lines={lines.data} />
    );
  return error ? (
    <ProblemState error={error} retry={retry} />
  ) : (
    <Skeleton label={t("Reading the reminders")} />
  );
}

interface RemindersProps extends RecordValue {
  readonly rows: readonly Setting[];
  readonly lines: Loaded<ReminderLine>;
}

function Reminders({ overview, record, rows, lines }: RemindersProps) {
  const styles = usePageStyles();
  const { plan } = record;
  const stored = rows.find(({ name }) => name === settingName(plan.id)) ?? null;
  const value = stored?.value ?? null;
  const { settings, trouble } = settingsFor({ plan, settings: value });
  const [draft, setDraft] = useState<ReminderSettings | null>(null);
  const toRemind = useMemo(
    () => planToRemind(record, draft ?? value, rows),
    [record, draft, value, rows],
  );
  const notes = useMemo(() => aheadNotesIn(rows), [rows]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Reminders")}</h1>
      {trouble ? (
        <p className={styles.warning} role="alert">
          {trouble.words}
        </p>
      ) : null}
      <ServiceState overview={overview} rows={rows} settings={settings} />
      <Rules
        overview={overview}
        record={record}
        stored={stored}
        settings={settings}
        onDraft={setDraft}
      />
      <Ahead
        plan={toRemind}
        lines={lines.items}
        notes={notes}
        isDraft={draft !== null}
      />
      <DeliveryLog record={record} lines={lines} />
    </main>
  );
}

/** The record in the form the rules take. */
function planToRemind(
  record: PlanRecord,
  settings: unknown,
  rows: readonly Setting[],
): PlanToRemind {
  const { plan, themes, posts, actions } = record;
  const logs = new Map(actions.map(({ id }) => [id, logOf(record, id)]));
  const call = openCallIn(rows, plan.id);
  return { plan, themes, posts, actions, logs, settings, call };
}
