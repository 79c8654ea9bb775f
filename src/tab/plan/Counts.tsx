// The figures of the head, each a filter: what is counted here the list shows.
import { t } from "../language/t.ts";
import { Fragment } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isFiltered, unfiltered } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { Chip } from "../ui/controls.tsx";
import { useIsPhone } from "../ui/useWidth.ts";
import type { PlanHeaderProps } from "./headerProps.ts";
import { RagStrip } from "./RagStrip.tsx";

const useStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "center",
    "@media (max-width: 900px)": { flexWrap: "wrap" },
    gap: `0 ${tokens.spacingHorizontalXXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  number: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  late: { color: tokens.colorStatusDangerForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // A narrow tab keeps its second line for the other figures: the list counts itself.
  all: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
    "@media (min-width: 641px) and (max-width: 1240px)": { display: "none" },
  },
});

interface Figure {
  readonly key: string;
  readonly count: number;
  readonly words: string;
  readonly more?: string;
  readonly late?: boolean;
  readonly pressed: boolean;
  readonly to: Partial<View>;
}

function figuresOf(
  { overview, summary, view }: PlanHeaderProps,
  phone: boolean,
): Figure[] {
  const { completion, percentComplete, left } = summary;
  const { leftUnfinished } = completion;
  const one = (n: number, single: string, many: string) =>
    n === 1 ? single : many;
  return [
    {
      key: "all",
      count: summary.total,
      words:
        left > 0
          ? one(
              summary.total,
              t("action, {left} left", { left }),
              t("actions, {left} left", { left }),
            )
          : one(summary.total, t("action"), t("actions")),
      pressed: false,
      to: unfiltered(view),
    },
    {
      key: "completed",
      count: completion.completed,
      words: t(overview.plan.statusWords.completed).toLowerCase(),
      more:
        percentComplete === null
          ? ""
          : leftUnfinished > 0
            ? t("{percentComplete}%; {leftUnfinished} more left unfinished", {
                percentComplete,
                leftUnfinished,
              })
            : `${percentComplete}%`,
      pressed: view.status === "completed",
      to: { status: view.status === "completed" ? null : "completed" },
    },
    {
      key: "late",
      count: summary.overdue,
      words: phone
        ? t("late")
        : one(summary.overdue, t("past its date"), t("past their date")),
      late: true,
      pressed: view.due === "overdue",
      to: { due: view.due === "overdue" ? "any" : "overdue" },
    },
    {
      key: "dates",
      count: summary.datesWaiting,
      words: one(summary.datesWaiting, t("date waiting"), t("dates waiting")),
      pressed: view.needs === "date",
      to: { needs: view.needs === "date" ? "any" : "date" },
    },
    {
      key: "silent",
      count: summary.silent,
      words: t("silent"),
      pressed: view.needs === "words",
      to: { needs: view.needs === "words" ? "any" : "words" },
    },
  ];
}

/** Each figure shows its rows; nothing is counted here that the list does not count the same way. */
export function Counts(props: PlanHeaderProps) {
  const { summary, view, onChange } = props;
  const styles = useStyles();
  const phone = useIsPhone();
  const figures = figuresOf(props, phone).filter(
    ({ key, count }) => count > 0 || key === "completed" || key === "late",
  );
  return (
    <div
      className={styles.group}
      role="group"
      aria-label={t("Actions in figures")}
    >
      {figures
        .filter(
          ({ key }) => !phone || ["all", "completed", "late"].includes(key),
        )
        .map((figure) => (
          <Fragment key={figure.key}>
            {figure.key === "all" && !isFiltered(view) ? (
              <span className={mergeClasses(styles.quiet, styles.all)}>
                <Words figure={figure} />
              </span>
            ) : (
              <Chip
                pressed={figure.pressed}
                onPress={() => onChange({ ...view, ...figure.to })}
              >
                <Words figure={figure} />
              </Chip>
            )}
            {figure.key === "completed" && !phone ? (
              <RagStrip {...{ summary, view, onChange }} />
            ) : null}
          </Fragment>
        ))}
    </div>
  );
}

function Words({ figure }: { readonly figure: Figure }) {
  const styles = useStyles();
  const { count, words, more, late } = figure;
  return (
    <span>
      <span
        className={mergeClasses(
          styles.number,
          late && count > 0 && styles.late,
        )}
      >
        {count.toLocaleString("en-GB")}
      </span>{" "}
      {words}
      {more ? <span className={styles.quiet}> {more}</span> : null}
    </span>
  );
}
