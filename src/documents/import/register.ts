// A register of posts and who holds them: our own sheet Posts, or a council's table of posts, names and addresses.
import {
  addressAsked,
  nameKey,
  personAlike,
} from "../../domain/imports/register/registerPeople.ts";
import {
  isVacant,
  registerFields,
} from "../../domain/imports/file/registerRows.ts";
import type {
  RegisterField,
  RegisterRow,
} from "../../domain/imports/file/registerRows.ts";
import { stampHeader } from "../../domain/plan/sheetHeadings.ts";
import { sourceOf } from "./rows/gathered.ts";
import type { Grid, GridRow, SourceDocument } from "./file/grid.ts";
import type { Question } from "./rows/importResult.ts";
import { namesPost } from "./words/officers.ts";
import { looksLikePerson } from "./words/persons.ts";

/** What councils call the columns of such a register, one spelling a word. */
const headings: Readonly<Record<RegisterField, RegExp>> = {
  post: /^(?:post|post title|posts?|job|job title|role|position|title of post|swydd)$/,
  holder:
    /^(?:holder|post ?holder|name|full name|officer|officer name|person|held by|current holder|employee|employee name|display name|enw)$/,
  email:
    /^(?:e-?mail|e-?mail address|address|mail|upn|user principal name|e-?bost)$/,
  kind: /^(?:kind|basis|appointment|interim or permanent|contract)$/,
  from: /^(?:from|start|start date|started|since|in post from|from date|first day|appointed)$/,
  to: /^(?:to|until|end|end date|left|leaves|to date|last day|in post to)$/,
  reportsTo: /^(?:reports to|line manager|manager|reporting to|managed by)$/,
};

/** Headings of a plan of actions, which names posts and people too. */
const planWords =
  /\b(?:actions?|tasks?|status|due|target|progress|objectives?|recommendations?|themes?|rag|milestones?|risks?)\b/i;

type Columns = ReadonlyMap<RegisterField | "stamp", number>;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** The columns by their headings; null where the row is no heading of a register. */
function columnsOf({ cells }: GridRow): Columns | null {
  const found = new Map<RegisterField | "stamp", number>();
  for (const [at, { text }] of cells.entries()) {
    const heading = tidy(text)
      .toLowerCase()
      .replace(/[:*]+$/, "");
    if (heading === "") continue;
    if (heading === stampHeader.toLowerCase()) {
      found.set("stamp", at);
      continue;
    }
    const field = registerFields.find(
      (one) => !found.has(one) && headings[one].test(heading),
    );
    if (field) found.set(field, at);
  }
  const isPlan = cells.some(({ text }) => planWords.test(text));
  return !isPlan &&
    found.has("post") &&
    (found.has("holder") || found.has("email"))
    ? found
    : null;
}

/** Lines pasted without headings: one column of posts beside one of names or addresses. */
function columnsByWords(rows: readonly GridRow[]): Columns | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width < 2 || width > 4) return null;
  const found = new Map<RegisterField, number>();
  const most = (at: number, test: (text: string) => boolean) => {
    const words = rows.flatMap(
      ({ cells }) => tidy(cells[at]?.text ?? "") || [],
    );
    return words.length > 0 && words.filter(test).length >= words.length * 0.7;
  };
  for (let at = 0; at < width; at += 1) {
    if (most(at, (text) => /^\S+@\S+\.\S+$/.test(text))) found.set("email", at);
    else if (most(at, (text) => text.length < 80 && namesPost(text)))
      found.set("post", at);
    else if (most(at, looksLikePerson)) found.set("holder", at);
  }
  // What is left beside a post and an address is whose address it is.
  const left = Array.from({ length: width }, (_, at) => at).filter(
    (at) => ![...found.values()].includes(at),
  );
  const [only] = left;
  if (only !== undefined && left.length === 1 && found.has("email"))
    found.set("holder", only);
  return found.has("post") && found.has("holder") && found.size === width
    ? found
    : null;
}

/** The rows of a register; null where the table is none. */
function registerIn({ rows }: Grid): readonly RegisterRow[] | null {
  const written = rows.filter(({ cells }) =>
    cells.some(({ text }) => text.trim() !== ""),
  );
  const head = written.slice(0, 5).findIndex((row) => columnsOf(row) !== null);
  // Above a register stands its title, and no other table.
  const over = written.slice(0, Math.max(head, 0));
  const filled = (row: GridRow) =>
    row.cells.filter(({ text }) => text.trim() !== "").length;
  if (over.some((row) => filled(row) > 2)) return null;
  const columns =
    head >= 0 && written[head]
      ? columnsOf(written[head])
      : columnsByWords(written);
  if (!columns) return null;
  let above = "";
  return written.slice(head + 1).map(({ row, cells }) => {
    const cell = (field: RegisterField | "stamp") => {
      const at = columns.get(field);
      return at === undefined ? undefined : cells[at];
    };
    const text = (field: RegisterField | "stamp") =>
      tidy(cell(field)?.text ?? "");
    // A post merged down over its holders, or written once above them.
    const post = text("post");
    if (post !== "") above = post;
    return {
      row,
      post: post === "" && text("holder") !== "" ? above : post,
      holder: text("holder"),
      email: text("email").replace(/^mailto:/i, ""),
      kind: text("kind"),
      from: cell("from")?.date ?? text("from"),
      to: cell("to")?.date ?? text("to"),
      reportsTo: text("reportsTo"),
      stamp: text("stamp"),
    };
  });
}

export interface RegisterRead {
  readonly rows: readonly RegisterRow[];
  /** Who has no address, each once: the plan may know them. */
  readonly questions: readonly Omit<Question, "id">[];
}

const nothing: RegisterRead = { rows: [], questions: [] };

function registerOf(grids: readonly Grid[]): RegisterRead {
  const found = grids.flatMap((grid) => {
    const rows = registerIn(grid) ?? [];
    return rows.map((row) => ({ row, place: grid.place }));
  });
  const asked = new Set<string>();
  const questions = found.flatMap(({ row, place }) => {
    const { holder, email, post } = row;
    const alike = personAlike(holder);
    if (isVacant(holder) || email !== "" || asked.has(alike)) return [];
    const elsewhere = found.find(
      (one) =>
        one.row.email !== "" && nameKey(one.row.holder) === nameKey(holder),
    );
    asked.add(alike);
    return [
      {
        about: `${holder}, ${post}`,
        text: addressAsked(holder),
        suggestion: elsewhere?.row.email ?? null,
        action: null,
        field: "person",
        alike,
        source: sourceOf(place, row.row),
      },
    ];
  });
  return { rows: found.map(({ row }) => row), questions };
}

const tablesOf = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is Grid => block.kind === "table");

/** The sheet Posts of our own workbook. */
export function ownRegister(document: SourceDocument): RegisterRead {
  return registerOf(
    tablesOf(document).filter(({ place }) => place.sheet === "Posts"),
  );
}

/** A file that is a register of posts and nothing else; no rows where it is not. */
export function wholeRegister(document: SourceDocument): RegisterRead {
  const tables = tablesOf(document).filter(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ text }) => text.trim() !== "")),
  );
  return tables.length > 0 && tables.every((grid) => registerIn(grid) !== null)
    ? registerOf(tables)
    : nothing;
}
