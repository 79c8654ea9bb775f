// What a column is: one declaration that says how a value is provisioned, selected, read and written. A column may span several SharePoint fields.
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";

export type FieldType =
  | "Text"
  | "Note"
  | "Choice"
  | "DateTime"
  | "Number"
  | "Boolean"
  | "User"
  | "URL";

/** One SharePoint field, as provisioned. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  /** Written for people who look at the list in SharePoint, never read back. */
  readonly writeOnly?: boolean;
}

/** What reading needs to know of the site: on which day there an instant fell. */
export interface ReadContext {
  readonly siteDay: (instant: Instant) => CalendarDate;
}

/** What writing needs to know of the site: the number of a person there, null when the directory does not know them. */
export interface WriteContext {
  readonly siteUserId: (person: Person) => number | null;
}

/** An item as SharePoint answers it, and the properties of one as it is written. */
export type Item = Readonly<Record<string, unknown>>;

export interface Column<T> {
  readonly fields: readonly Field[];
  /** Throws `Unfit` when the stored value is not one. */
  read(item: Item, context: ReadContext): T;
  write(value: T, context: WriteContext): Item;
  /** The people in the value, so that their site numbers are looked up before writing. */
  people?(value: T): readonly Person[];
}

/** A stored value that is not what its column holds, with every reason why. */
export class Unfit extends Error {
  readonly reasons: readonly string[];

  constructor(...reasons: string[]) {
    super(reasons.join("; "));
    this.reasons = reasons;
  }
}

const shown = (raw: unknown) => {
  const text = JSON.stringify(raw) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** Refuses a stored value, naming the column as people see it, what it holds and what it should hold. */
export function unfit(field: Field, raw: unknown, wanted: string): never {
  throw new Unfit(
    raw === null
      ? `${field.title} is empty and should hold ${wanted}`
      : `${field.title} holds ${shown(raw)}, which is not ${wanted}`,
  );
}

/** The property a field has in answers and bodies: people are numbers in `…Id`. */
export function selected(field: Field): string {
  return field.type === "User" ? `${field.name}Id` : field.name;
}

/** Makes any column allow "nothing": all its cells empty. */
export function optional<T>(column: Column<T>): Column<T | null> {
  // A yes/no cell cannot be empty, so it does not make a value.
  const telling = column.fields.filter((field) => field.type !== "Boolean");
  const nothing = Object.fromEntries(
    column.fields.map((field) => [selected(field), null]),
  );
  return {
    fields: column.fields,
    read: (item, context) =>
      telling.every((field) => (item[selected(field)] ?? null) === null)
        ? null
        : column.read(item, context),
    write: (value, context) =>
      value === null ? nothing : column.write(value, context),
    people: (value) => (value === null ? [] : (column.people?.(value) ?? [])),
  };
}

/** Makes a column of a property that is left out where there is nothing: all its cells empty. */
export function leftOut<T>(column: Column<T>): Column<T | undefined> {
  const inner = optional(column);
  return {
    fields: inner.fields,
    read: (item, context) => inner.read(item, context) ?? undefined,
    write: (value, context) => inner.write(value ?? null, context),
    people: (value) => inner.people?.(value ?? null) ?? [],
  };
}

/** One column for each property of T: leave one out and it does not compile. */
export type ColumnsOf<T> = {
  readonly [Name in keyof T]-?: Column<T[Name]>;
};

/** A structure with a column for each property. Reading says everything that is wrong with it, not only the first thing. */
export function group<T extends object>(columns: ColumnsOf<T>): Column<T> {
  const parts = Object.entries<Column<unknown>>(columns);
  const part = (value: T, name: string) => value[name as keyof T];
  return {
    fields: parts.flatMap(([, column]) => [...column.fields]),
    read: (item, context) => {
      const value: Record<string, unknown> = {};
      const wrong: string[] = [];
      for (const [name, column] of parts) {
        try {
          const read = column.read(item, context);
          if (read !== undefined) value[name] = read;
        } catch (error) {
          if (!(error instanceof Unfit)) throw error;
          wrong.push(...error.reasons);
        }
      }
      if (wrong.length > 0) throw new Unfit(...wrong);
      return value as T;
    },
    write: (value, context) =>
      Object.assign(
        {},
        ...parts.map(([name, column]) =>
          column.write(part(value, name), context),
        ),
      ) as Item,
    people: (value) =>
      parts.flatMap(([name, column]) => [
        ...(column.people?.(part(value, name)) ?? []),
      ]),
  };
}
