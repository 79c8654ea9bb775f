// A row whose cells hold lists that match item by item: "a) … b) …" under Action, under Lead and under When. Each item is an action of its own.
import type { ColumnRole } from "../columns/columnRoles.ts";
import { textOf } from "../columns/layout.ts";
import type { Layout } from "../columns/layout.ts";
import type { Cell, GridRow } from "../file/grid.ts";

interface Item {
  /** "a", "2"; "•" for a bullet. */
  readonly mark: string;
  readonly words: string;
}

const marked = /^\s*(?:([•◦▪])|\(?([a-z]|\d{1,2})[).])\s+(\S.*)$/s;

/** The items of a cell that is nothing but a list, its marks one after the other; none for any other cell. */
export function itemsOf(text: string): readonly Item[] {
  const items: { mark: string; words: string }[] = [];
  // "4. Replace it; 5. Close it" is a list in one line.
  const lines = text
    .replace(/;\s+(?=\(?(?:[a-z]|\d{1,2})[).]\s)/g, "\n")
    .split("\n");
  for (const line of lines) {
    const [, bullet, mark, words = ""] = marked.exec(line) ?? [];
    const next = bullet ? "•" : mark;
    const above = items.at(-1);
    if (next !== undefined && (!above || follows(above.mark, next)))
      items.push({ mark: next, words });
    else if (!above) return [];
    else above.words += `\n${line}`;
  }
  return items.length > 1 ? items : [];
}

function follows(mark: string, next: string): boolean {
  if (mark === "•" || next === "•") return mark === next;
  return /^\d/.test(mark)
    ? Number(next) === Number(mark) + 1
    : next.charCodeAt(0) === mark.charCodeAt(0) + 1;
}

/** Of these a row says one thing for each of its actions, or one for all. */
const facts: ReadonlySet<ColumnRole> = new Set([
  "officers",
  "supporting",
  "leadMember",
  "due",
  "revisedDue",
  "completedOn",
  "status",
  "rag",
]);

const marksOf = (items: readonly Item[]) =>
  items.map(({ mark }) => mark).join(" ");

/** A row for each item of the action's list, or null where the other lists do not match it: letters and numbers by themselves, bullets only where each has its own date. */
export function splitLists(
  row: GridRow,
  layout: Layout,
): readonly GridRow[] | null {
  const lists = layout.columns.map(({ index, role }) => ({
    index,
    role,
    items: itemsOf(row.cells[index]?.text ?? ""),
  }));
  const titles = lists.filter(({ role }) => role === "title");
  const [title] = titles;
  if (!title || titles.length > 1 || title.items.length === 0) return null;
  const wanted = marksOf(title.items);
  const others = lists.filter(
    ({ role, items }) => facts.has(role) && items.length > 0,
  );
  if (others.length === 0) return null;
  if (others.some(({ items }) => marksOf(items) !== wanted)) return null;
  if (wanted.startsWith("•") && !others.some(({ role }) => role === "due"))
    return null;
  const named = textOf(layout, row, "ref") !== "";
  return title.items.map(({ mark }, at) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const list = lists.find((one) => one.index === index);
      if (!list) return cell;
      if (list.role === "ref") return withRef(cell, mark);
      const words = marksOf(list.items) === wanted && list.items[at]?.words;
      if (!words) return cell;
      // Where the row has no reference, the number is the action's.
      const numbers = list.role === "title" && !named && /^\d/.test(mark);
      return { ...cell, text: numbers ? `${mark}. ${words}` : words };
    }),
  }));
}

/** "2" with "a" is "2a", with "1" it is "2.1"; a bullet adds nothing. */
function withRef(cell: Cell, mark: string): Cell {
  if (cell.text.trim() === "" || mark === "•") return cell;
  const ref = cell.text.trim();
  return { ...cell, text: /^\d/.test(mark) ? `${ref}.${mark}` : ref + mark };
}
