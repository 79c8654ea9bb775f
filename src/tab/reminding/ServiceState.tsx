// How the reminder service is: last look round, last run, what waits, when cards may go next; what is wrong and the fix; a held day let go.
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";
import {
  healthProblems,
  momentSaid,
  nextWindowSaid,
  readServiceHealth,
} from "../../domain/checks/serviceHealth.ts";
import {
  healthSetting,
  releaseSetting,
} from "../../domain/checks/serviceRows.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { calendarFor } from "../../domain/dates/workingDays.ts";
import { releaseRow, type Setting } from "../../sharepoint/nouns/settings.ts";
import { settingsQuery } from "../reading/planQueries.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { asText } from "../ruleWords.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";

interface ServiceStateProps extends PlanPageValue {
  readonly rows: readonly Setting[];
  readonly settings: ReminderSettings;
}

export function ServiceState(props: ServiceStateProps) {
  const { rows, settings, overview } = props;
  const styles = usePageStyles();
  const { timeZone, nation } = overview.plan;
  const now = nowInstant();
  const health = readServiceHealth(
    rows.find(({ name }) => name === healthSetting)?.value,
  );
  const calendar = calendarFor(nation, settings.localDays);
  const next = asText(nextWindowSaid(now, timeZone, settings, calendar));
  const run = health?.lastRun ?? null;
  return (
    <section aria-labelledby="reminders-service">
      <h2 id="reminders-service" className={styles.section}>
        {t("The service")}
      </h2>
      {healthProblems(health, now, timeZone).map(({ cause, fix }) => (
        <p key={asText(cause)} className={styles.warning}>
          {asText(inOrder(cause, fix))}
        </p>
      ))}
      {run?.held ? <Release {...props} day={run.day} /> : null}
      {health ? (
        <p className={styles.text}>
          {[
            t("Last checked {at}.", {
              at: asText(momentSaid(health.at, timeZone)),
            }),
            run
              ? t("Last run for {day:date}, with {planned:newCard}.", {
                  day: run.day,
                  planned: run.planned,
                })
              : t("No run yet."),
            capitalised(
              t("{waiting:card} waiting.", { waiting: health.backlog }),
            ),
          ].join(" ")}
        </p>
      ) : null}
      <p className={styles.text}>
        {settings.on
          ? t("Next cards: {next}.", { next })
          : t("Reminders are switched off for this plan.")}
      </p>
    </section>
  );
}

/** Lets a held day go: the service reads this row at its next look round. */
function Release({
  overview,
  rows,
  day,
}: ServiceStateProps & { readonly day: CalendarDate }) {
  const saving = usePlanSaving(overview);
  const client = useQueryClient();
  const session = useSession();
  if (!overview.rights.roles.includes("administrator"))
    return <p>{t("The plan administrator can release the day.")}</p>;
  const there = rows.find(({ name }) => name === releaseSetting) ?? null;
  const release = async () => {
    await saving.save(
      t("{day:date} is released. It goes within a quarter of an hour.", {
        day,
      }),
      async ({ store, context }) =>
        saveRow(
          { store },
          "settings",
          there,
          releaseRow(there, day, context.newId),
        ),
    );
    await client.invalidateQueries(settingsQuery(session));
  };
  return (
    <>
      <Refused words={saving.problem} />
      <Button disabledFocusable={saving.busy} onClick={() => void release()}>
        {t("Release {day:date}", { day })}
      </Button>
    </>
  );
}
