// The columns of the grid of actions: name, sort and what a cell holds.
import { t } from "../language/t.ts";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SortKey } from "../address/address.ts";
import { MovedMark, RagMark, useRagWords } from "../ui/Rag.tsx";
import type { PlanRow } from "../reading/rows.ts";
import { shortDay } from "../ui/words.ts";

export interface GridColumn {
  readonly key: Exclude<SortKey, "attention" | "rag">;
  readonly title: string;
  readonly cell: (row: PlanRow) => ReactNode;
}

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  late: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  waiting: { color: tokens.colorStatusWarningForeground3 },
  line: { display: "block" },
  // Each whole on a line of its own where it does not fit beside another.
  facts: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  now: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalSNudge,
    alignItems: "start",
  },
  ref: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  oneLine: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media print": { whiteSpace: "normal" },
  },
  // Two lines; all of it on hovering, in the action and on paper.
  twoLines: {
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflowY: "hidden",
    "@media print": { display: "block" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Two lines in all: the post over both where nobody else is named, else its holder under it. */
function Responsible({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  const { post, holders } = row;
  return (
    <span title={[post, holders].filter(Boolean).join(", ")}>
      <span className={holders ? styles.oneLine : styles.twoLines}>{post}</span>
      {holders ? (
        <span className={`${styles.oneLine} ${styles.quiet}`}>
          <span className={styles.hidden}>, </span>
          {holders}
        </span>
      ) : null}
    </span>
  );
}

/** "Jan 2027 proposed": as short as the column; the whole date stands in the action, on hovering and for whoever listens. */
function shortAwaiting({ action: { current } }: PlanRow): string {
  const to = current.awaiting?.to;
  return to ? t("{to} proposed", { to: shortDay(to) }) : t("no date proposed");
}

/** The date, and beneath it what changes what the date means: how late, how often moved, what is proposed. */
function Due({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  const { due } = row;
  const comma = <span className={styles.hidden}>, </span>;
  const more: ReactNode[] = [];
  if (row.near)
    more.push(
      <span key="near" className={row.overdue ? styles.late : undefined}>
        {comma}
        {row.near}
      </span>,
    );
  if (due.moved)
    more.push(
      <span key="moved">
        {comma}
        <MovedMark /> {due.moved}
      </span>,
    );
  if (due.awaiting)
    more.push(
      <span key="awaiting" className={styles.waiting}>
        {comma}
        {shortAwaiting(row)}
      </span>,
    );
  const said = [due.first, due.second, row.near, due.moved, due.awaiting];
  return (
    <span title={said.filter(Boolean).join(", ")}>
      <span>{due.first}</span>
      {due.second ? (
        <span className={styles.hidden}>, {due.second}</span>
      ) : null}
      <span className={`${styles.facts} ${styles.quiet}`}>{more}</span>
    </span>
  );
}

/** Where it stands: the sign of its RAG with the status beside it, and the RAG in words beneath. */
function Now({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  const ragWords = useRagWords();
  const own = row.action.current.ownRag;
  const said =
    row.rag === "none" || row.rag === "blue" ? [] : [ragWords[row.rag]];
  if (own && own !== row.rag)
    said.push(
      t("officer says {rating}", {
        rating: ragWords[own].toLowerCase(),
      }),
    );
  return (
    <span className={styles.now}>
      <RagMark rag={row.rag} word="" />
      <span>
        {row.status}
        {said.length > 0 ? (
          <span className={`${styles.line} ${styles.quiet}`}>
            {said.join(" · ")}
          </span>
        ) : null}
      </span>
    </span>
  );
}

function RefCell({ row }: { readonly row: PlanRow }) {
  return <span className={useStyles().ref}>{row.action.ref}</span>;
}

function TitleCell({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  return (
    <span className={styles.twoLines} title={row.action.title}>
      {row.action.title}
    </span>
  );
}

/** How long ago the officer last spoke; the day itself on demand and for whoever listens. */
function LastWord({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  if (!row.updatedAge)
    return <span className={styles.quiet}>{row.updated}</span>;
  return (
    <span className={styles.quiet} title={row.updated}>
      {row.updatedAge}
      <span className={styles.hidden}>, {row.updated}</span>
    </span>
  );
}

export const columns: readonly GridColumn[] = [
  { key: "ref", title: t("Ref"), cell: (row) => <RefCell row={row} /> },
  { key: "title", title: t("Action"), cell: (row) => <TitleCell row={row} /> },
  {
    key: "responsible",
    title: t("Responsible"),
    cell: (row) => <Responsible row={row} />,
  },
  { key: "due", title: t("Due"), cell: (row) => <Due row={row} /> },
  { key: "status", title: t("Now"), cell: (row) => <Now row={row} /> },
  {
    key: "updated",
    title: t("Last update"),
    cell: (row) => <LastWord row={row} />,
  },
];

/** How the grid is laid out by its width: real columns as long as they fit, then cards. */
export type Layout = "all" | "noPost" | "cards";

/** Pixels from which each layout fits, widest first: who is responsible goes first, since a list of one theme or post says it anyway. */
const fits: readonly (readonly [Layout, number])[] = [
  ["all", 868],
  ["noPost", 730],
];

export function layoutFor(width: number): Layout {
  return fits.find(([, from]) => width >= from)?.[0] ?? "cards";
}

const without: Readonly<Record<Layout, readonly SortKey[]>> = {
  all: [],
  noPost: ["responsible"],
  cards: [],
};

const columnsBy = new Map(
  (["all", "noPost", "cards"] as const).map((layout) => [
    layout,
    columns.filter(({ key }) => !without[layout].includes(key)),
  ]),
);

export function columnsFor(layout: Layout): readonly GridColumn[] {
  return columnsBy.get(layout) ?? columns;
}

/** A column's place among all columns, from 1, whether or not all are shown. */
export function columnIndex(column: GridColumn): number {
  return columns.indexOf(column) + 1;
}

export const columnCount = columns.length;
