// The council's own columns of the actions of a view, as a table: sorted by its headings, filtered by each of them, an action opened from its row.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ownWords, shownColumns } from "../../domain/plan/ownColumns.ts";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import type { PlanRow } from "../reading/rows.ts";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { SearchBox } from "../ui/controls.tsx";
import { RagMark } from "../ui/Rag.tsx";
import { EmptyState } from "../ui/State.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";
import { usePrinting } from "../ui/usePrinting.ts";
import type { TimelineProps } from "./timeline/timelineProps.ts";
import {
  isChosen,
  nothingIn,
  ownRows,
  ownViewText,
  readOwnView,
} from "./ownView.ts";
import type { OwnView } from "./ownView.ts";

/** Rows shown at once. */
const page = 100;

const useStyles = makeStyles({
  around: { padding: `0 ${tokens.spacingHorizontalS}`, overflowX: "auto" },
  filters: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    "@media print": { display: "none" },
  },
  // Its words stand over those of the cells.
  heading: { padding: 0 },
});

export function OwnTable(props: TimelineProps) {
  const { overview, lines, view, onChange } = props;
  const styles = useStyles();
  const printing = usePrinting();
  const [pages, setPages] = useState(1);
  const own = useMemo(() => readOwnView(view.own), [view.own]);
  const columns = shownColumns(overview.plan);
  const all = lines.flatMap((line) => (line.kind === "row" ? [line.row] : []));
  const rows = ownRows(all, overview.plan, own);
  const put = (next: Partial<OwnView>) =>
    onChange(
      { ...view, own: ownViewText({ ...own, ...next }) },
      { replace: true },
    );
  if (columns.length === 0)
    return (
      <EmptyState title={t("No columns of your own yet")}>
        {t(
          "The plan administrator adds them under Set-up, Columns, or brings them in with a file.",
        )}
      </EmptyState>
    );
  const shown = printing ? rows : rows.slice(0, pages * page);
  return (
    // A wide table scrolls inside its own frame, by keys too.
    <section
      className={styles.around}
      aria-label={t("Own columns")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <Filters {...{ columns, own, put }} shown={rows.length} of={all.length} />
      <Rows {...{ columns, own, put }} rows={shown} onOpen={props.onOpen} />
      {rows.length > shown.length ? (
        <Button onClick={() => setPages(pages + 1)}>
          {t("Show {page} more of {rows}", {
            page: Math.min(page, rows.length - shown.length),
            rows: rows.length,
          })}
        </Button>
      ) : null}
    </section>
  );
}

interface PartProps {
  readonly columns: readonly OwnColumn[];
  readonly own: OwnView;
  readonly put: (next: Partial<OwnView>) => void;
}

function Filters({
  columns,
  own,
  put,
  shown,
  of,
}: PartProps & { readonly shown: number; readonly of: number }) {
  const styles = useStyles();
  const only = (key: string, value: string) =>
    put({ only: new Map([...own.only, [key, value]]) });
  return (
    <div
      className={styles.filters}
      role="group"
      aria-label={t("Filter by own columns")}
    >
      {columns.map((column) =>
        isChosen(column) ? (
          <Choice
            key={column.key}
            label={column.title}
            any={column.title}
            value={own.only.get(column.key) ?? ""}
            options={choicesOf(column)}
            onChange={(value) => only(column.key, value)}
          />
        ) : (
          <SearchBox
            key={column.key}
            label={column.title}
            value={own.only.get(column.key) ?? ""}
            onChange={(value) => only(column.key, value)}
          />
        ),
      )}
      <span role="status">{t("{shown} of {of}", { shown, of })}</span>
      {own.only.size > 0 ? (
        <Button size="small" onClick={() => put({ only: new Map() })}>
          {t("Clear")}
        </Button>
      ) : null}
    </div>
  );
}

function choicesOf({ kind, choices = [] }: OwnColumn) {
  const known =
    kind === "yesNo"
      ? [
          { value: "yes", text: t("Yes") },
          { value: "no", text: t("No") },
        ]
      : choices.map((one) => ({ value: one, text: one }));
  return [...known, { value: nothingIn, text: t("Nothing chosen") }];
}

function Rows({
  columns,
  own,
  put,
  rows,
  onOpen,
}: PartProps & {
  readonly rows: readonly PlanRow[];
  readonly onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  const printing = usePrinting();
  return (
    <table className={styles.table}>
      <caption hidden>{t("Own columns")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Action")}</th>
          <th scope="col">{t("Now")}</th>
          {columns.map((column) => (
            <Heading key={column.key} {...{ column, own, put }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.action.id}>
            <th scope="row" className={styles.words}>
              {printing ? (
                row.action.ref
              ) : (
                <Button size="small" onClick={() => onOpen(row.action.id)}>
                  {row.action.ref}
                </Button>
              )}{" "}
              {row.action.title}
            </th>
            <td data-name={t("Now")}>
              <RagMark rag={row.rag} quiet /> {row.status}
            </td>
            {columns.map((column) => (
              <Cell key={column.key} column={column}>
                {row.action.own?.[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isFigure = ({ kind }: OwnColumn) => kind === "number" || kind === "money";

function Cell({
  column,
  children,
}: {
  readonly column: OwnColumn;
  readonly children: string | undefined;
}): ReactNode {
  const styles = useTableStyles();
  return (
    <td
      data-name={children === undefined ? undefined : column.title}
      className={isFigure(column) ? styles.figure : undefined}
    >
      {children === undefined ? "" : ownSaid(column, children)}
    </td>
  );
}

/** "Yes" and "No" in the reader's language; the rest is the council's own. */
function ownSaid(column: OwnColumn, value: string): string {
  if (column.kind === "yesNo") return value === "yes" ? t("Yes") : t("No");
  return ownWords(column, value);
}

const arrows = { ascending: " ↑", descending: " ↓" } as const;

/** A heading that sorts: once up, once down, then the order of the list again. */
function Heading({
  column,
  own,
  put,
}: Omit<PartProps, "columns"> & { readonly column: OwnColumn }) {
  const styles = useStyles();
  const { figure } = useTableStyles();
  const printing = usePrinting();
  const here = own.sort === column.key;
  const way = own.descending ? "descending" : "ascending";
  const next = () => {
    if (!here) return put({ sort: column.key, descending: false });
    return put(
      own.descending ? { sort: null, descending: false } : { descending: true },
    );
  };
  return (
    <th
      scope="col"
      aria-sort={here ? way : undefined}
      className={isFigure(column) ? figure : undefined}
    >
      {printing ? (
        column.title
      ) : (
        <Button
          className={styles.heading}
          size="small"
          appearance="subtle"
          onClick={next}
        >
          {column.title}
          {here ? arrows[way] : ""}
        </Button>
      )}
    </th>
  );
}
