// What changed since last month, the last meeting or any day: every number opens its rows, and together they lead to the number on the screen.
import { inWords, t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { changeKinds, changesBetween } from "../../domain/history/changes.ts";
import type { ChangeKind } from "../../domain/history/changes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { RefLinks } from "./RefLinks.tsx";
import { WhyMoved } from "./WhyMoved.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { PickMenu } from "../ui/PickMenu.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { usualSince } from "./since.ts";
import { sumWords } from "./sumWords.ts";
import type { DrawerProps } from "./drawerProps.ts";
import { WithRecord } from "./WithRecord.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr) 16px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    background: "none",
    border: "none",
  },
  opens: {
    cursor: "pointer",
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  number: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  none: { color: tokens.colorNeutralForeground3 },
  rows: { padding: `0 0 ${tokens.spacingVerticalS} 52px` },
});

const words: Readonly<Record<ChangeKind, string>> = {
  completed: t("completed"),
  reopened: t("no longer completed"),
  newlyLate: t("newly late"),
  recovered: t("no longer late"),
  moved: t("given another date by a body"),
  refused: t("refused another date"),
  proposed: t("dates proposed"),
  added: t("added to the plan"),
  left: t("left the plan"),
  silent: t("silent"),
};

export function Changed(props: DrawerProps) {
  return (
    <WithRecord planId={props.overview.plan.id}>
      {(record) => <Since {...props} record={record} />}
    </WithRecord>
  );
}

interface ChangedProps extends DrawerProps {
  readonly record: PlanRecord;
}

/** The last meetings held before a day, latest first, one of each body. */
function lastMeetings(
  { meetings, bodies }: PlanRecord,
  today: CalendarDate,
): { readonly on: CalendarDate; readonly words: string }[] {
  return bodies.flatMap((body) => {
    const last = meetings
      .filter(({ bodyId, date }) => bodyId === body.id && date < today)
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    return last ? [{ on: last, words: `${body.title}, ${inWords(last)}` }] : [];
  });
}

function Since(props: ChangedProps) {
  const { record, view, today, onChange } = props;
  const styles = usePageStyles();
  const month = usualSince(today);
  const since = parseDate(view.since ?? month);
  const meetings = useMemo(() => lastMeetings(record, today), [record, today]);
  const options = [
    {
      value: `${month}`,
      text: t("End of last month, {month:date}", { month }),
    },
    ...meetings.map(({ on, words: text }) => ({ value: `${on}`, text })),
  ].filter(
    ({ value }, at, all) => all.findIndex((one) => one.value === value) === at,
  );
  const wrong =
    since === null || since >= today
      ? t("Choose a day before {today:date} to compare with.", { today })
      : null;
  return (
    <>
      <div className={styles.buttons}>
        <PickMenu
          label={since ? t("Since {since:date}", { since }) : t("Since…")}
          chosen={null}
          inUse
          groups={[
            {
              name: t("Since"),
              value: view.since ?? month,
              options,
              onChange: (day) => onChange({ ...view, since: day }),
            },
          ]}
        />
        <label>
          {t("or any day")}{" "}
          <DayInput
            max={today}
            value={view.since ?? month}
            onChange={(value) => {
              const day = parseDate(value);
              if (day) onChange({ ...view, since: day });
            }}
          />
        </label>
      </div>
      {wrong || since === null ? (
        <Refused words={wrong} />
      ) : (
        <>
          <Lines key={since} {...props} since={since} />
          <details>
            <summary>{t("Done or in time, as one sentence")}</summary>
            <WhyMoved {...props} view={{ ...view, since }} />
          </details>
        </>
      )}
    </>
  );
}

function Lines(props: ChangedProps & { readonly since: CalendarDate }) {
  const { record, today, cut, view, since } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const knownAt = cut?.knownAt ?? today;
  const changes = useMemo(() => {
    // As known today speaks of both days with what was entered late; as known then, of each as it was known.
    const late = cut !== null && cut.knownAt !== cut.asAt;
    return changesBetween(
      record,
      { asAt: since, knownAt: late ? knownAt : since },
      { asAt: today, knownAt },
    );
  }, [record, since, today, knownAt, cut]);
  return (
    <section aria-label={t("What changed since {since:date}", { since })}>
      <ul className={styles.list}>
        {changeKinds.map((kind) => (
          <Line
            key={kind}
            {...{ record, view, kind }}
            refs={changes.refs[kind]}
          />
        ))}
      </ul>
      <p className={page.text}>
        {changes.total.then === changes.total.now
          ? t("{sum} of {now}.", {
              sum: sumWords(changes),
              now: changes.total.now,
            })
          : t("{sum} of {now}; there were {then} actions then.", {
              sum: sumWords(changes),
              now: changes.total.now,
              then: changes.total.then,
            })}
      </p>
    </section>
  );
}

function Line({
  record,
  view,
  kind,
  refs,
}: Pick<ChangedProps, "record" | "view"> & {
  readonly kind: ChangeKind;
  readonly refs: readonly string[];
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (refs.length === 0)
    return (
      <li className={styles.row}>
        <div className={mergeClasses(styles.line, styles.none)}>
          <span className={styles.number}>0</span>
          {words[kind]}
        </div>
      </li>
    );
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.line, styles.opens)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.number}>{refs.length}</span>
        <span>{words[kind]}</span>
        <Icon line={icons.down} />
      </button>
      {open ? (
        <div className={styles.rows}>
          <RefLinks
            record={record}
            view={{ ...view, drawer: null, since: null }}
            refs={refs}
          />
        </div>
      ) : null}
    </li>
  );
}
