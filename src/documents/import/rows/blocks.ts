// Tables in which an action takes two rows or three: a second row of headings over second rows, or headings of their own inside each block. Set out with one row an action.
import { matchHeading } from "../columns/fields.ts";
import type { Cell, GridRow } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";

type Rows = readonly GridRow[];

/** The table with one row an action; null where it has that already. */
export function unfolded(rows: Rows): Rows | null {
  const parents = withSubitems(rows);
  if (parents) return parents;
  // So wide a table has room for everything in one row.
  if (rows.length < 6 || (rows[0]?.cells.length ?? 0) > 40) return null;
  const last = Math.min(6, rows.length - 5);
  for (let at = 0; at < last; at += 1) {
    const flat = twoHeadings(rows, at) ?? headingsInside(rows, at);
    if (flat) return [...rows.slice(0, at), ...flat];
  }
  return null;
}

const isFilled = ({ text, merged }: Cell) =>
  text.trim() !== "" && merged === undefined;
const filledIn = ({ cells }: GridRow) => cells.filter(isFilled);
const isAlone = (row: GridRow) => filledIn(row).length === 1;

/** As a heading would be: short, and known. */
const names = ({ text }: Cell, score: number) =>
  text.length <= 60 && (matchHeading(text.trim())?.score ?? 0) >= score;

function isHeadings(row: GridRow, score = 0.6): boolean {
  const filled = filledIn(row);
  return (
    filled.length > 0 &&
    filled.every(({ text }) => text.length <= 60) &&
    filled.filter((cell) => names(cell, score)).length >= filled.length * 0.6
  );
}

const across = ({ cells }: GridRow) =>
  cells.map(({ merged }) => (merged === "across" ? "a" : ".")).join("");
const namedFirst = ({ cells }: GridRow) => isFilled(cells[0] ?? emptyCell);

/** "Ref | Recommendation | Priority" over "| Agreed action | Owner | Date", and each action below on two such rows. */
function twoHeadings(rows: Rows, at: number): Rows | null {
  const [upper, lower, ...body] = rows.slice(at);
  if (!upper || !lower || !headPairs(upper, lower)) return null;
  const columns = [ownColumns(upper), ownColumns(lower)] as const;
  const flat: GridRow[] = [beside(upper, lower, columns)];
  for (let i = 0; i < body.length; i += 1) {
    const [row, next] = [body[i], body[i + 1]];
    if (row && next && isUnder(upper, row) && isUnder(lower, next)) {
      if (strays(row, columns[0]) || strays(next, columns[1])) return null;
      flat.push(beside(row, next, columns));
      i += 1;
    } else if (row && isAlone(row)) flat.push(row);
    else return null;
  }
  return flat.length > 2 ? flat : null;
}

/** Two rows of headings of which the lower names columns that the upper has named: what only completes it leaves no pairs. */
function headPairs(upper: GridRow, lower: GridRow): boolean {
  return (
    isHeadings(upper) &&
    isHeadings(lower) &&
    namedFirst(upper) &&
    !namedFirst(lower) &&
    lower.cells.every((cell, i) => !isFilled(cell) || isNamed(upper, i))
  );
}

/** Set out as the row of headings is. */
const isUnder = (heading: GridRow, row: GridRow) =>
  namedFirst(row) === namedFirst(heading) && across(row) === across(heading);

/** A heading of its own, or part of one that spans columns. */
const isNamed = ({ cells }: GridRow, at: number) => {
  const cell = cells[at];
  return cell !== undefined && (isFilled(cell) || cell.merged === "across");
};

const ownColumns = ({ cells }: GridRow) =>
  cells.flatMap(({ merged }, at) => (merged === undefined ? [at] : []));

/** Words of a row that stand in none of the columns. */
const strays = ({ cells }: GridRow, columns: readonly number[]) =>
  cells.some((cell, at) => isFilled(cell) && !columns.includes(at));

function beside(
  upper: GridRow,
  lower: GridRow,
  [left, right]: readonly [readonly number[], readonly number[]],
): GridRow {
  const take = ({ cells }: GridRow, columns: readonly number[]) =>
    columns.map((at) => cells[at] ?? emptyCell);
  return { ...upper, cells: [...take(upper, left), ...take(lower, right)] };
}

const words = (row: GridRow) =>
  filledIn(row)
    .map(({ text }) => text.trim().toLowerCase())
    .join("\n");

/** Below each action headings of its own ("Progress | Next steps | RAG") and, a row further, what they name. */
function headingsInside(rows: Rows, at: number): Rows | null {
  const [header, ...body] = rows.slice(at);
  if (!header || filledIn(header).length < 2 || !isHeadings(header))
    return null;
  const inner = body.find(
    (row, i) => i > 0 && isInner(row) && words(row) !== words(header),
  );
  if (!inner) return null;
  const again = body.filter((row) => words(row) === words(inner)).length;
  if (again < 2) return null;
  const columns = [
    header.cells.map((_, i) => i),
    inner.cells.flatMap((cell, i) => (isFilled(cell) ? [i] : [])),
  ] as const;
  const flat: GridRow[] = [beside(header, inner, columns)];
  let blocks = 0;
  for (let i = 0; i < body.length; i += 1) {
    const [row, labels, said] = [body[i], body[i + 1], body[i + 2]];
    if (!row || words(row) === words(header)) continue;
    if (labels && words(labels) === words(inner)) {
      if (!said || strays(said, columns[1])) return null;
      flat.push(beside(row, said, columns));
      blocks += 1;
      i += 2;
    } else if (isAlone(row)) flat.push(row);
    else return null;
  }
  return blocks === again ? flat : null;
}

/** Nothing in it names another action. */
function isInner(row: GridRow): boolean {
  const filled = filledIn(row);
  return (
    filled.length >= 2 &&
    filled.every((cell) => names(cell, 0.85)) &&
    !filled.some(({ text }) =>
      /^(?:title|altTitle|ref|theme)$/.test(
        matchHeading(text.trim())?.field ?? "",
      ),
    )
  );
}

/** monday.com writes the parts of an item below it, under headings of their own: each is a milestone of it. */
function withSubitems(rows: Rows): Rows | null {
  const nameOf = (row: GridRow) => row.cells[0]?.text.trim().toLowerCase();
  const header = rows
    .slice(0, 30)
    .find(
      (row) =>
        row.cells
          .slice(1)
          .some(({ text }) => /^subitems$/i.test(text.trim())) &&
        isHeadings(row, 0.5),
    );
  if (!header || !rows.some((row) => nameOf(row) === "subitems")) return null;
  const width = header.cells.length;
  let labels: readonly string[] | null = null;
  return rows.flatMap((row) => {
    if (nameOf(row) === "subitems") {
      labels = row.cells.map(({ text }) => text.trim());
      return [];
    }
    if (!labels || (row.cells[0]?.text ?? "") !== "") {
      labels = null;
      const named = words(row) === words(header);
      return [
        { ...row, cells: [...row.cells, ...(named ? milestoneHeads : [])] },
      ];
    }
    const part = partOf(row, labels);
    const blank = Array.from({ length: width }, () => emptyCell);
    return part ? [{ ...row, cells: [...blank, ...part] }] : [];
  });
}

const milestoneHeads: readonly Cell[] = [
  { text: "milestone" },
  { text: "milestone date" },
];

/** The name of a part, what else is said of it, and its date. */
function partOf(
  { cells }: GridRow,
  labels: readonly string[],
): readonly Cell[] | null {
  const at = (name: RegExp) => labels.findIndex((label) => name.test(label));
  const [name, date] = [at(/^name$/i), at(/date|timeline/i)];
  const named = cells[name];
  if (!named) return null;
  const rest = cells.flatMap(({ text }, i) =>
    i === name || i === date || text.trim() === "" ? [] : [text.trim()],
  );
  return [
    {
      ...named,
      ...(rest.length > 0 && {
        notes: [`${named.text.trim()}: ${rest.join(", ")}`],
      }),
    },
    cells[date] ?? emptyCell,
  ];
}
