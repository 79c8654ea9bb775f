// A list as one declaration, and a noun: a kind of value with the list it is kept in.
import {
  group,
  selected,
  Unfit,
  type Column,
  type ColumnsOf,
  type Field,
  type Item,
  type ReadContext,
  type WriteContext,
} from "./column.ts";
import { key } from "./columns.ts";
import type { Person } from "../../domain/plan/person.ts";

/** Who may do what with a list; the groups are in `access.ts`. */
export type ListAccess =
  | "setup"
  | "copies"
  | "shared"
  | "appendOnly"
  | "rulings"
  | "cycleLog"
  | "confirmations"
  | "assurance"
  | "setUpLog"
  | "meetings"
  | "members"
  | "log";

export interface ListDeclaration {
  readonly title: string;
  readonly description: string;
  /** 100 a list, 101 a document library. */
  readonly template: 100 | 101;
  readonly access: ListAccess;
  /** Whoever may edit rows edits their own: SharePoint itself holds that. Source: sharepoint.md 8.5, scheme B. */
  readonly ownRowsOnly?: boolean;
  readonly fields: readonly Field[];
  /** Internal names shown in the default view, after Title. */
  readonly view: readonly string[];
  /** The internal name the default view sorts by. */
  readonly sortBy: string;
}

/** The client-made unique id: a repeated create is refused and not doubled. */
export const clientKey = <Name extends string>() =>
  key<Name>("ClientKey", { indexed: true, unique: true });

/** The plan a row belongs to. */
export const planKey = () => key<"Plan">("PlanKey", { indexed: true });

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** Where a kind of value is kept. */
export interface KeptIn {
  readonly list: ListDeclaration;
  /** The properties to ask for, and no more. */
  readonly select: readonly string[];
  /** The people columns whose own properties are asked for; none unless said. */
  readonly expand?: readonly string[];
}

/** A kind of value and its list: item to value and back. */
export interface Noun<T> extends KeptIn {
  read(item: Item, context: ReadContext): Read<T>;
  /** `about` is the ref of the action the row belongs to, for its title. */
  write(value: T, context: WriteContext, about?: string): Item;
  people(value: T): readonly Person[];
}

export interface NounDeclaration<T> extends Omit<
  ListDeclaration,
  "template" | "fields"
> {
  readonly template?: 100 | 101;
  readonly columns: ColumnsOf<T>;
  /** How a row introduces itself in SharePoint. */
  readonly titleOf: (value: T) => string;
}

/** SharePoint's Title holds 255 characters of one line: enough to recognise the row there. The whole text is in a column of its own. */
export function displayTitle(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= 255 ? line || "(no title)" : `${line.slice(0, 254)}…`;
}

export function noun<T extends object>(
  declaration: NounDeclaration<T>,
): Noun<T> {
  const { columns, titleOf, template = 100, ...rest } = declaration;
  const whole: Column<T> = group(columns);
  return {
    list: { ...rest, template, fields: whole.fields },
    select: [
      "Id",
      ...whole.fields.filter((field) => !field.writeOnly).map(selected),
    ],
    read: (item, context) => {
      try {
        return { ok: true, value: whole.read(item, context) };
      } catch (error) {
        if (!(error instanceof Unfit)) throw error;
        return { ok: false, why: `${error.message}.` };
      }
    },
    write: (value, context, about) => ({
      Title: displayTitle([about, titleOf(value)].filter(Boolean).join(" ")),
      ...whole.write(value, context),
    }),
    people: (value) => whole.people?.(value) ?? [],
  };
}
