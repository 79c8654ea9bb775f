// The head of a plan: its name, the counts that are filters, RAG, how far it is, what is late and what is due next.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../ui/Button.tsx";
import { lazy, Suspense, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { inWords } from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { completionInWords } from "../../domain/history/completion.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { Plan } from "../../domain/plan.ts";
import { counted } from "../../domain/wording.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { viewAddress } from "../address.ts";
import type { View } from "../address.ts";
import { Chip } from "../ui/controls.tsx";
import { until } from "../ui/words.ts";
import { BehindButtons } from "./BehindButtons.tsx";
import { reconciliationParts } from "./pastTheirDate.ts";
import type { PlanRow } from "../rows.ts";
import type { PlanSummary } from "./planSummary.ts";
import { RagStrip } from "./RagStrip.tsx";
import { Trend } from "./Trend.tsx";

const AsAtPicker = lazy(
  () => import(/* webpackChunkName: "asAt" */ "../asAt/AsAtPicker.tsx"),
);
const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    },
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  screenOnly: { "@media print": { display: "none" } },
  menu: { marginLeft: "auto", "@media print": { display: "none" } },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: tokens.spacingVerticalS,
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  spaced: { marginLeft: tokens.spacingHorizontalL },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalS,
    maxWidth: "110ch",
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const stateWords: Readonly<Record<Plan["state"], string>> = {
  draft: "Draft",
  approved: "Approved, not yet live",
  live: "Live",
  closing: "Closing",
  closed: "Closed",
};

export interface PlanHeaderProps {
  readonly overview: PlanOverview;
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
  readonly summary: PlanSummary;
  readonly view: View;
  /** The day the figures speak of. */
  readonly today: CalendarDate;
  /** Today by the clock: the last day that can be looked at. */
  readonly clock: CalendarDate;
  /** Set when another day than today is shown. */
  readonly cut: Cut | null;
  readonly menu: ReactNode;
  readonly onChange: (view: View) => void;
}

export function PlanHeader(props: PlanHeaderProps) {
  const { plan, rows, summary, view, menu, onChange } = props;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{plan.title}</h1>
        <PositionAt {...props} />
        <span className={styles.menu}>{menu}</span>
      </div>
      <Counts {...props} />
      <RagStrip summary={summary} view={view} onChange={onChange} />
      <div className={styles.lines}>
        <PastTheirDate {...props} />
        <DueNext {...props} />
        <BehindButtons {...props} />
        {rows.length > 0 ? null : <span>This plan has no actions yet.</span>}
      </div>
    </header>
  );
}

/** "Live · position at 1 June 2018, as known then", and the way to another day. */
function PositionAt({
  plan,
  view,
  today,
  clock,
  cut,
  onChange,
}: PlanHeaderProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const known =
    cut === null
      ? ""
      : cut.knownAt === cut.asAt
        ? ", as known then"
        : `, as known on ${inWords(cut.knownAt)}`;
  return (
    <>
      <span className={styles.quiet}>
        {stateWords[plan.state]} · position at {inWords(today)}
        {known}
        {plan.sample ? " · sample plan" : ""}{" "}
        <span className={styles.screenOnly}>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            As at…
          </Button>
        </span>
      </span>
      {open ? (
        <Suspense fallback={null}>
          <AsAtPicker
            view={view}
            today={clock}
            onClose={() => setOpen(false)}
            onChoose={(next) => {
              setOpen(false);
              onChange(next);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function Counts({
  plan,
  rows,
  summary,
  view,
  today,
  onChange,
}: PlanHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.figures} role="group" aria-label="Actions by status">
      {summary.counts.map(({ status, count }) => (
        <Chip
          key={status}
          pressed={view.status === status}
          onPress={() =>
            onChange({
              ...view,
              status: view.status === status ? null : status,
            })
          }
        >
          <span className={styles.number}>{count.toLocaleString("en-GB")}</span>{" "}
          {plan.statusWords[status].toLowerCase()}
        </Chip>
      ))}
      <span className={`${styles.quiet} ${styles.spaced}`}>
        {counted(summary.total, "action")}
        {summary.left > 0 ? `, ${summary.left} more left the plan` : ""}
      </span>
      {summary.percentComplete === null ? null : (
        <span className={styles.spaced}>
          <span className={styles.number}>{summary.percentComplete}%</span>{" "}
          complete ({completionInWords(summary.completion)})
        </span>
      )}
      <Trend rows={rows} today={today} />
    </div>
  );
}

function PastTheirDate({
  plan,
  rows,
  summary,
  view,
  today,
  onChange,
}: PlanHeaderProps) {
  const styles = useStyles();
  const parts = useMemo(() => reconciliationParts(rows, today), [rows, today]);
  return (
    <span>
      {parts.map(({ text, actionId }, i) =>
        actionId ? (
          <a
            key={i}
            className={styles.link}
            href={`#${viewAddress(plan.id, { ...view, action: actionId })}`}
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}{" "}
      {summary.overdue.length > 0 ? (
        <Button
          size="small"
          aria-pressed={view.due === "overdue"}
          onClick={() =>
            onChange({
              ...view,
              due: view.due === "overdue" ? "any" : "overdue",
            })
          }
        >
          {view.due === "overdue" ? "Show all" : "Show those past their date"}
        </Button>
      ) : null}
    </span>
  );
}

function DueNext({ plan, summary, view, today }: PlanHeaderProps) {
  const styles = useStyles();
  if (summary.dueNext.length === 0) return null;
  return (
    <span>
      Due next:{" "}
      {summary.dueNext.map((row, i) => (
        <span key={row.action.id}>
          {i > 0 ? " · " : ""}
          <a
            className={styles.link}
            href={`#${viewAddress(plan.id, { ...view, action: row.action.id })}`}
          >
            {row.action.ref}
          </a>{" "}
          {row.action.current.inForce
            ? `${inWords(row.action.current.inForce)} (${until(row.action.current.inForce, today)})`
            : ""}
        </span>
      ))}
    </span>
  );
}
