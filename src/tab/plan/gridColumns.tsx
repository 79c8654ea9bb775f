// The columns of the grid of actions: name, sort and what a cell holds.
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SortKey } from "../address.ts";
import { MovedMark, RagMark, useRagWords } from "../ui/Rag.tsx";
import type { PlanRow } from "../rows.ts";

export interface Column {
  readonly key: SortKey;
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
  line: { display: "block" },
  ref: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  // A title of ten thousand characters must not push the plan off the screen: twelve lines, and all of it in the action and on paper.
  title: {
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "12",
    overflowY: "hidden",
    "@media print": { display: "block" },
  },
});

function Lines({
  first,
  rest,
  late = false,
}: {
  readonly first: ReactNode;
  readonly rest: readonly ReactNode[];
  readonly late?: boolean;
}) {
  const styles = useStyles();
  return (
    <span>
      <span className={late ? styles.late : undefined}>{first}</span>
      {rest.map((line, i) =>
        line ? (
          <span key={i} className={`${styles.line} ${styles.quiet}`}>
            {line}
          </span>
        ) : null,
      )}
    </span>
  );
}

function Due({ row }: { readonly row: PlanRow }) {
  const { due } = row;
  const moved = due.moved ? (
    <>
      <MovedMark /> {due.second ? `${due.second} · ` : ""}
      {due.moved}
    </>
  ) : (
    due.second
  );
  return (
    <Lines
      first={due.first}
      late={row.overdue}
      rest={[row.overdue ? "past its date" : null, moved, due.awaiting]}
    />
  );
}

function OwnRagNote({ row }: { readonly row: PlanRow }) {
  const own = row.action.current.ownRag;
  const ragWords = useRagWords();
  return own && own !== row.rag
    ? `officer says ${ragWords[own].toLowerCase()}`
    : null;
}

function RefCell({ row }: { readonly row: PlanRow }) {
  return <span className={useStyles().ref}>{row.action.ref}</span>;
}

function TitleCell({ row }: { readonly row: PlanRow }) {
  const styles = useStyles();
  return (
    <span className={styles.title}>
      {row.action.title}
      {row.action.placeholder ? (
        <span className={styles.quiet}> (placeholder)</span>
      ) : null}
    </span>
  );
}

export const columns: readonly Column[] = [
  { key: "ref", title: "Ref", cell: (row) => <RefCell row={row} /> },
  { key: "title", title: "Action", cell: (row) => <TitleCell row={row} /> },
  {
    key: "responsible",
    title: "Responsible",
    cell: (row) => <Lines first={row.post} rest={[row.holders]} />,
  },
  { key: "due", title: "Due", cell: (row) => <Due row={row} /> },
  { key: "status", title: "Status", cell: (row) => row.status },
  {
    key: "rag",
    title: "RAG",
    cell: (row) => (
      <Lines
        first={<RagMark rag={row.rag} />}
        rest={[<OwnRagNote key="own" row={row} />]}
      />
    ),
  },
  {
    key: "updated",
    title: "Last update",
    cell: (row) =>
      row.updatedAge ? (
        <Lines first={row.updatedAge} rest={[row.updated]} />
      ) : (
        row.updated
      ),
  },
];

/** How the grid is laid out by its width: real columns as long as they fit, then cards. */
export type Layout = "all" | "noUpdate" | "noStatus" | "cards";

/** Pixels from which each layout fits, widest first: the last update goes first, then the status, which is in the RAG's word too. */
const fits: readonly (readonly [Layout, number])[] = [
  ["all", 900],
  ["noUpdate", 780],
  ["noStatus", 690],
];

export function layoutFor(width: number): Layout {
  return fits.find(([, from]) => width >= from)?.[0] ?? "cards";
}

const without: Readonly<Record<Layout, readonly SortKey[]>> = {
  all: [],
  noUpdate: ["updated"],
  noStatus: ["updated", "status"],
  cards: ["updated", "status"],
};

const columnsBy = new Map(
  (["all", "noUpdate", "noStatus", "cards"] as const).map((layout) => [
    layout,
    columns.filter(({ key }) => !without[layout].includes(key)),
  ]),
);

export function columnsFor(layout: Layout): readonly Column[] {
  return columnsBy.get(layout) ?? columns;
}

/** A column's place among all columns, from 1, whether or not all are shown. */
export function columnIndex(column: Column): number {
  return columns.indexOf(column) + 1;
}

export const columnCount = columns.length;
