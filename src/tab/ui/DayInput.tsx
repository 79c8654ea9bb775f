// A day in a form: shown as "24 December 2026" whatever country the browser thinks it is in, typed in any common way, or picked from a calendar.
import { inWords, t } from "../language/t.ts";
import { useEffect, useId, useRef, useState } from "react";
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { dayWritten } from "../../domain/dates/dayWritten.ts";

const useStyles = makeStyles({
  words: { display: "block", minWidth: "11rem" },
  not: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  calendar: {
    position: "relative",
    display: "inline-flex",
    width: "24px",
    height: "24px",
    alignItems: "center",
    justifyContent: "center",
  },
  // The browser's own calendar opens from anywhere on the mark; what it would write in its own country's way is not shown.
  pick: {
    position: "absolute",
    inset: 0,
    width: "100%",
    padding: 0,
    border: 0,
    opacity: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": {
      position: "absolute",
      inset: 0,
      width: "auto",
      height: "auto",
      margin: 0,
      cursor: "pointer",
    },
  },
});

interface DayInputProps {
  /** "YYYY-MM-DD", or what was typed and is no day. */
  readonly value: string;
  /** The day as "YYYY-MM-DD" as soon as the words mean one; until then the words, so that none is lost and the rule can refuse them. */
  readonly onChange: (value: string) => void;
  /** The last day the calendar offers. */
  readonly max?: string;
  readonly id?: string;
  readonly "aria-label"?: string;
}

const howToWrite = t("Write the day as 24 December 2026 or 24/12/2026.");

function shown(value: string): string {
  const day = parseDate(value);
  return day ? inWords(day) : value;
}

/** Stands in a `Field`, or under a label of its own by `id`. */
export function DayInput({ value, onChange, max, ...named }: DayInputProps) {
  const styles = useStyles();
  const [text, setText] = useState(shown(value));
  const [given, setGiven] = useState({ before: value, told: value });
  const [left, setLeft] = useState(true);
  const hint = useId();
  // Chosen elsewhere (a draft come back, another body): the words follow. What was told from here comes back and changes nothing.
  if (given.before !== value) {
    setGiven({ ...given, before: value });
    if (value !== given.told) setText(shown(value));
  }
  const tell = (told: string) => {
    setGiven({ ...given, told });
    onChange(told);
  };
  const noDay = text.trim() !== "" && dayWritten(text) === null;
  const wrong = left && noDay;
  const box = useRef<HTMLInputElement>(null);
  // A form with a day that is none is not sent: the browser says so and brings the person here.
  useEffect(() => box.current?.setCustomValidity(noDay ? howToWrite : ""));
  return (
    <span className={styles.words}>
      <Input
        {...named}
        input={{ ref: box }}
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-errormessage={wrong ? hint : undefined}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          setText(shown(dayWritten(text) ?? text));
        }}
        onChange={(_, data) => {
          setText(data.value);
          tell(dayWritten(data.value) ?? data.value);
        }}
        contentAfter={
          <Calendar
            value={dayWritten(text) ?? ""}
            max={max}
            onPick={(day) => {
              setText(shown(day));
              tell(day);
            }}
          />
        }
      />
      {wrong ? (
        <span id={hint} role="alert" className={styles.not}>
          {howToWrite}
        </span>
      ) : null}
    </span>
  );
}

/** For pointers: the keyboard writes the day. */
function Calendar({
  value,
  max,
  onPick,
}: {
  readonly value: string;
  readonly max: string | undefined;
  readonly onPick: (day: string) => void;
}) {
  const styles = useStyles();
  return (
    <span className={styles.calendar} aria-hidden="true">
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none">
        <path
          d="M2.5 5.5h11M5 1.5v2M11 1.5v2M3.5 3h9a1 1 0 0 1 1 1v8.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z"
          stroke="currentColor"
        />
      </svg>
      <input
        type="date"
        tabIndex={-1}
        className={styles.pick}
        title={t("Choose from a calendar")}
        value={value}
        max={max}
        onChange={(event) => onPick(event.target.value)}
      />
    </span>
  );
}
