// Everything somebody could send to SharePoint's lists by hand, made from the column declarations: a column added tomorrow is attacked tomorrow.
import "@pnp/sp/attachments/index.js";
import "@pnp/sp/files/index.js";
import "@pnp/sp/folders/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import type { Field, Item } from "../../src/sharepoint/columns/column.ts";
import {
  inBatch,
  itemsOf,
  listNamed,
  type Site,
} from "../../src/sharepoint/wire/connect.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import type { ListDeclaration } from "../../src/sharepoint/columns/list.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { statementLists } from "../../src/sharepoint/nouns/statements.ts";

export type Verb =
  | "add"
  | "add by form"
  | "merge"
  | "form"
  | "form without a version"
  | "delete"
  | "recycle";

/** One thing somebody tries. */
export interface Attempt {
  readonly verb: Verb;
  readonly list: string;
  /** The column written; null for the whole row. */
  readonly field: string | null;
  /** The row it is tried on; null for a new one. */
  readonly item: number | null;
  /** For statements: what is said, for the right it would need. */
  readonly says: string | null;
  readonly saying?: Item;
  send(site: Site): Promise<unknown>;
}

/** Whoever may not even see a list is told that there is none. */
const refusals: ReadonlySet<string> = new Set(["forbidden", "listMissing"]);

export type Fate = "let through" | "forbidden" | "not taken";

export interface Tried extends Attempt {
  readonly fate: Fate;
  /** The row that came of it. */
  readonly row: number | null;
  readonly why?: unknown;
}

const aTitle: Field = { name: "Title", title: "Title", type: "Text" };

/** Every column that somebody can write, SharePoint's own Title too. */
const fieldsOf = ({ fields, template }: ListDeclaration): readonly Field[] =>
  template === 101 ? fields : [aTitle, ...fields];

export const property = ({ name, type }: Field) =>
  type === "User" ? `${name}Id` : name;

/** The properties of every column that somebody can write. */
export const columnsOf = (list: ListDeclaration): readonly string[] =>
  fieldsOf(list).map(property);

/** A value the column takes and does not hold. */
export function hostile(field: Field, now: unknown, someone: number): unknown {
  switch (field.type) {
    case "Boolean":
      return now !== true;
    case "Number":
      return Number(now ?? 0) + 700;
    case "DateTime":
      return "2031-12-31";
    case "Choice":
      return (field.choices ?? []).find((code) => code !== now) ?? null;
    case "User":
      return someone;
    case "URL":
      return { Url: "https://evil.example/", Description: "evil" };
    case "Text":
    case "Note": {
      if (typeof now === "string" && now.startsWith("[")) return "[]";
      if (typeof now === "string" && now.startsWith("{"))
        return '{"hostile":true}';
      if (field.maxLength === 36) return crypto.randomUUID();
      if (field.maxLength === 30) return "2018-06-01T10:00:00.000Z";
      return "Hostile";
    }
  }
}

/** The same as the forms write it. */
function asForm(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "object")
    return `${(value as { Url: string }).Url}, evil`;
  return typeof value === "number" ? String(value) : (value as string);
}

/** Rows of a list as they stand, with every declared column. */
export async function rowsOf(
  site: Site,
  list: ListDeclaration,
): Promise<readonly Item[]> {
  return itemsOf(site, list.title)
    .select("Id", ...fieldsOf(list).map(property))
    .top(60)() as Promise<readonly Item[]>;
}

export interface Attacker {
  /** Their number in the site, and how they sign in. */
  readonly id: number;
  readonly login: string;
}

/** What of a row is sent again in a new one. */
export function copied(
  list: ListDeclaration,
  row: Item,
): Record<string, unknown> {
  const { Id: _, ...rest } = row;
  const own = Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => value !== null && !name.startsWith("odata"),
    ),
  );
  return list.fields.some(({ name }) => name === "ClientKey")
    ? { ...own, ClientKey: crypto.randomUUID() }
    : own;
}

/** A row as the forms write it; they name people by the column, and others by their login. */
const written = (
  list: ListDeclaration,
  row: Record<string, unknown>,
  login: string,
) =>
  fieldsOf(list).flatMap((field) => {
    const value = row[property(field)] ?? null;
    if (value === null) return [];
    const text = field.type === "User" ? `[{'Key':'${login}'}]` : asForm(value);
    return [{ FieldName: field.name, FieldValue: text }];
  });

const inJune = "2018-06-01T10:00:00Z";

/** Who and when, as whoever manages a list could say them. */
const otherwise = (login: string) => [
  { FieldName: "Author", FieldValue: `[{'Key':'${login}'}]` },
  { FieldName: "Editor", FieldValue: `[{'Key':'${login}'}]` },
  { FieldName: "Created", FieldValue: inJune },
  { FieldName: "Modified", FieldValue: inJune },
];

/** Everything that may be tried on rows that are there; one column on one row at a time, as far as there are rows. */
function onRows(
  list: ListDeclaration,
  rows: readonly Item[],
  { id, login }: Attacker,
): readonly Attempt[] {
  const { title } = list;
  const at = (n: number) => rows[n % rows.length];
  const about = { list: title, says: null };
  const found: Attempt[] = [];
  for (const [n, field] of fieldsOf(list).entries()) {
    const row = at(n);
    if (!row) break;
    const item = Number(row["Id"]);
    const name = property(field);
    const value = hostile(field, row[name], id);
    const values = written(list, { [name]: value }, login);
    const one = { ...about, field: field.name, item };
    found.push(
      {
        ...one,
        verb: "merge",
        send: (site) =>
          itemsOf(site, title)
            .getById(item)
            .update({ [name]: value }, "*"),
      },
      {
        ...one,
        verb: "form",
        send: (site) =>
          itemsOf(site, title)
            .getById(item)
            .validateUpdateListItem([...values, ...otherwise(login)], false),
      },
      {
        ...one,
        verb: "form without a version",
        send: (site) =>
          itemsOf(site, title)
            .getById(item)
            .validateUpdateListItem([...values, ...otherwise(login)], true),
      },
    );
  }
  for (const row of rows.slice(0, 2)) {
    const item = Number(row["Id"]);
    const one = { ...about, field: null, item };
    found.push(
      {
        ...one,
        verb: "delete",
        send: (site) => itemsOf(site, title).getById(item).delete(),
      },
      {
        ...one,
        verb: "recycle",
        send: (site) => itemsOf(site, title).getById(item).recycle(),
      },
    );
  }
  return found;
}

/** New rows: one that is there, with one column otherwise, by either door. */
function newRows(
  list: ListDeclaration,
  row: Item,
  { id, login }: Attacker,
  says: string | null = null,
): readonly Attempt[] {
  const { title } = list;
  return fieldsOf(list).flatMap((field): readonly Attempt[] => {
    const name = property(field);
    const value = hostile(field, row[name], id);
    const item = () => ({ ...copied(list, row), [name]: value });
    const one = { list: title, field: field.name, item: null, says };
    return [
      {
        ...one,
        verb: "add",
        send: (site) => itemsOf(site, title).add(item()),
      },
      {
        ...one,
        verb: "add by form",
        send: (site) =>
          listNamed(site, title).addValidateUpdateItemUsingPath(
            [...written(list, item(), login), ...otherwise(login)],
            `/sites/plans/Lists/${title}`,
          ),
      },
    ];
  });
}

export const isStatementList = (title: string): boolean =>
  statementLists.some(({ noun }) => noun.list.title === title);

/** The lists that hold rows; files are attacked by themselves. */
export const rowLists = lists.filter(({ template }) => template === 100);

/** Everything one person may try at one list. */
export function attemptsAt(
  list: ListDeclaration,
  rows: readonly Item[],
  attacker: Attacker,
): readonly Attempt[] {
  const [first] = rows;
  return first
    ? [...onRows(list, rows, attacker), ...newRows(list, first, attacker)]
    : [];
}

const rowIn = (answer: unknown): number | null => {
  const known = answer as { Id?: number } | null;
  if (typeof known?.Id === "number") return known.Id;
  if (!Array.isArray(answer)) return null;
  const values = answer as { ItemId: number; HasException: boolean }[];
  return values.at(-1)?.ItemId ?? null;
};

const wasTaken = (answer: unknown) =>
  !Array.isArray(answer) ||
  !(answer as { HasException?: boolean }[]).some((one) => one.HasException);

/** Tries all of it, a hundred a request. */
export async function tryAll(
  site: Site,
  attempts: readonly Attempt[],
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (let start = 0; start < attempts.length; start += 100) {
    const some = attempts.slice(start, start + 100);
    const answers = await inBatch(site, (batched) =>
      some.map((one) => one.send(batched)),
    );
    for (const [n, one] of some.entries()) {
      const answer = answers[n];
      if (answer?.status === "fulfilled")
        tried.push({
          ...one,
          fate: wasTaken(answer.value) ? "let through" : "not taken",
          row: one.item ?? rowIn(answer.value),
          why: answer.value,
        });
      else if (answer?.reason instanceof StoreFailure)
        tried.push({
          ...one,
          fate: refusals.has(answer.reason.kind) ? "forbidden" : "not taken",
          row: null,
          why: answer.reason.words,
        });
      else throw answer?.reason;
    }
  }
  return tried;
}
