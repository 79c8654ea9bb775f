// Who would get what on which day, if nothing changed meanwhile.
import { counted, inWords, t } from "../language/t.ts";
import { useDeferredValue, useMemo } from "react";
import {
  notKnownAhead,
  type AheadNotes,
} from "../../domain/reminding/aheadNotes.ts";
import type { PlanToRemind } from "../../domain/reminding/reminder.ts";
import {
  remindersAhead,
  toldBefore,
} from "../../domain/reminding/reminderPreview.ts";
import type { DayAhead } from "../../domain/reminding/reminderPreview.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { peopleOn } from "./aheadRows.ts";

/** Two weeks: everything that is late comes up at least once in it. */
const daysAhead = 14;

interface AheadProps {
  readonly plan: PlanToRemind;
  readonly lines: readonly ReminderLine[];
  /** What the service left: who has put what off, and who has left. Null where no service has ever reported. */
  readonly notes: AheadNotes | null;
  /** The rules are being changed and not saved yet. */
  readonly isDraft: boolean;
}

export function Ahead(props: AheadProps) {
  const styles = usePageStyles();
  const plan = useDeferredValue(props.plan);
  const today = useToday(plan.plan.timeZone);
  const ahead = useMemo(() => {
    const leavers = new Set(props.notes?.leavers);
    return remindersAhead(plan, {
      from: today,
      days: daysAhead,
      told: toldBefore(plan, props.lines, leavers),
      snoozes: props.notes?.snoozes ?? [],
      leavers,
    });
  }, [plan, props.lines, props.notes, today]);
  const notKnown = props.notes ? notKnownAhead(props.notes) : [];
  return (
    <section aria-labelledby="reminders-ahead">
      <h2 id="reminders-ahead" className={styles.section}>
        {t("Who would get what")}
      </h2>
      <p className={styles.text}>
        {props.isDraft
          ? t(
              "The next {daysAhead:day}, if nothing is updated, by the rules as you have them in the form.",
              { daysAhead },
            )
          : t("The next {daysAhead:day}, if nothing is updated.", {
              daysAhead,
            })}
      </p>
      {notKnown.map((words) => (
        <p key={words} className={styles.text}>
          {words}
        </p>
      ))}
      {ahead.troubles.map(({ words }) => (
        <p key={words} className={styles.warning}>
          {words}
        </p>
      ))}
      {ahead.days.length === 0 ? (
        <p>{t("Nobody would be reminded of anything.")}</p>
      ) : (
        ahead.days.map((one) => <Day key={one.day} {...one} />)
      )}
    </section>
  );
}

function Day({ day, digests }: DayAhead) {
  const styles = usePageStyles();
  return (
    <details className={styles.row}>
      <summary>
        <span className={styles.strong}>{inWords(day)}</span>:{" "}
        {digests.length === 1
          ? t("1 person")
          : t("{digests} people", { digests: digests.length })}
        ,{" "}
        {counted(
          digests.reduce((sum, one) => sum + one.reminders.length, 0),
          "action",
        )}
      </summary>
      <ul>
        {peopleOn(digests).map(({ name, lines }) => (
          <li key={name}>
            {name}
            <Some of={lines}>
              {(rows) => (
                <ul>
                  {rows.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </Some>
          </li>
        ))}
      </ul>
    </details>
  );
}
