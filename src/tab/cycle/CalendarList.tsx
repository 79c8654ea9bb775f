// The dates of the cycle from today on, a month at a time; each meeting may be moved, with a look at what follows before it is saved.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CalendarEntry } from "../../domain/board/cycleCalendar.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { useToday } from "../session/today.ts";
import { monthInWords, until } from "../ui/words.ts";
import { EmptyState } from "../ui/State.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { CycleValue } from "./cycleValue.ts";
import { MoveMeeting } from "./MoveMeeting.tsx";

const useStyles = makeStyles({
  // The days stand in one column, so that what they are for does too.
  date: { minWidth: "155px", fontVariantNumeric: "tabular-nums" },
});

interface ListProps extends CycleValue {
  readonly entries: readonly CalendarEntry[];
}

export function CalendarList(props: ListProps) {
  const { entries, overview } = props;
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const [past, setPast] = useState(false);
  const shown = past ? entries : entries.filter(({ date }) => date >= today);
  const months = Map.groupBy(shown, ({ date }) => date.slice(0, 7));
  const before = entries.length - shown.length;
  return (
    <>
      <h2 className={styles.section}>{t("Dates")}</h2>
      {shown.length === 0 ? (
        <EmptyState title={t("No meeting is planned")}>
          {t(
            "Add the next meeting of a body below: its deadlines are worked out from it.",
          )}
        </EmptyState>
      ) : null}
      {[...months].map(([month, inMonth]) => (
        <Month key={month} {...props} entries={inMonth} />
      ))}
      {before > 0 || past ? (
        <div className={styles.buttons}>
          <Button onClick={() => setPast(!past)}>
            {past
              ? t("Hide past dates")
              : t("Show {before} past dates", { before })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Month(props: ListProps) {
  const styles = usePageStyles();
  const [first] = props.entries;
  return (
    <>
      <h3 className={styles.small}>{first ? monthInWords(first.date) : ""}</h3>
      <ul className={styles.list}>
        {props.entries.map((entry) => (
          <Entry
            key={`${entry.meetingId} ${entry.kind}`}
            {...props}
            entry={entry}
          />
        ))}
      </ul>
    </>
  );
}

function movable(entry: CalendarEntry, meetings: readonly Meeting[]) {
  if (entry.kind !== "meeting") return null;
  const meeting = meetings.find((one) => one.id === entry.meetingId);
  return meeting?.state === "planned" ? meeting : null;
}

function Entry(props: ListProps & { readonly entry: CalendarEntry }) {
  const { entry, record, overview, mayKeep } = props;
  const styles = usePageStyles();
  const own = useStyles();
  const today = useToday(overview.plan.timeZone);
  const [open, setOpen] = useState(false);
  const meeting = movable(entry, record.meetings);
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={mergeClasses(styles.strong, own.date)}>
          {inWords(entry.date)}
        </span>
        <span>{asText(entry.words)}</span>
        {entry.date >= today ? (
          <span className={styles.quiet}>{until(entry.date, today)}</span>
        ) : null}
        {meeting && mayKeep && !open ? (
          <Button
            size="small"
            className={styles.push}
            aria-label={t("Move: {words}, {date:date}", {
              words: asText(entry.words),
              date: entry.date,
            })}
            onClick={() => setOpen(true)}
          >
            {t("Move")}
          </Button>
        ) : null}
      </div>
      {meeting && open ? (
        <MoveMeeting
          {...props}
          meeting={meeting}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}
