// The kinds of column Waymark's lists are made of.
import { plainly } from "../../domain/words/sentence.ts";
import * as v from "valibot";
import {
  parseDate,
  parseInstant,
  type CalendarDate,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { cleanText } from "../../domain/values/cleanText.ts";
import { asId, type Id } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import { asRef, type Ref } from "../../domain/values/ref.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";
import { timelineKinds } from "../../domain/dates/timelineKind.ts";
import {
  group,
  optional,
  selected,
  unfit,
  type Column,
  type Field,
  type ReadContext,
} from "./column.ts";
import { StoreFailure } from "../wire/failure.ts";

type More = Partial<Pick<Field, "indexed" | "unique" | "maxLength">>;

/** "LastUpdateOn" is shown as "Last update on". */
const titled = (name: string) =>
  name.replace(
    /([a-z])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );

function single<T>(
  field: Field,
  read: (raw: unknown, context: ReadContext) => T,
  write: (value: T) => unknown,
): Column<T> {
  return {
    fields: [field],
    read: (item, context) => read(item[field.name] ?? null, context),
    write: (value) => ({ [field.name]: write(value) }),
  };
}

function fitting(field: Field, value: string): string {
  const limit = field.maxLength ?? 255;
  if (value.length <= limit) return value;
  throw new StoreFailure(
    "rejected",
    plainly(
      "{field} may have at most {limit} characters and has {length}. Nothing was saved.",
      { field: field.title, limit, length: value.length },
    ),
  );
}

/** Rows come from everybody who can write to a list, so text is cleaned on its way in as on its way out. */
const asText = (field: Field) => (raw: unknown) =>
  raw === null
    ? ""
    : typeof raw === "string"
      ? cleanText(raw)
      : unfit(field, raw, "text");

/** Single-line text of at most 255 characters; longer text is refused by name, never cut. */
export function text(name: string, more: More = {}): Column<string> {
  const field: Field = {
    name,
    title: titled(name),
    type: "Text",
    maxLength: 255,
    ...more,
  };
  return single(field, asText(field), (value) =>
    value === "" ? null : fitting(field, cleanText(value)),
  );
}

/** Plain text of any length. */
export function note(name: string): Column<string> {
  const field: Field = { name, title: titled(name), type: "Note" };
  return single(field, asText(field), (value) =>
    value === "" ? null : cleanText(value),
  );
}

/** One of a few codes; stored as the code, whatever words a plan prints for it. */
export function choice<const Code extends string>(
  name: string,
  codes: readonly Code[],
  more: More = {},
): Column<Code> {
  const field: Field = {
    name,
    title: titled(name),
    type: "Choice",
    choices: codes,
    ...more,
  };
  return single(
    field,
    (raw) =>
      codes.find((code) => code === raw) ??
      unfit(field, raw, `one of ${codes.join(", ")}`),
    (value) => value,
  );
}

/** A day, written bare so that SharePoint stores midnight of its own zone, and read back in that zone. Source: sharepoint.md 4.9. */
export function day(name: string, more: More = {}): Column<CalendarDate> {
  const field: Field = { name, title: titled(name), type: "DateTime", ...more };
  return single(
    field,
    (raw, { siteDay }) => {
      const written = typeof raw === "string" ? raw : "";
      const moment = parseInstant(written);
      if (moment) return siteDay(moment);
      return parseDate(written) ?? unfit(field, raw, "a date");
    },
    (value) => value,
  );
}

/** A moment, kept as ISO text: SharePoint's own date columns drop the milliseconds that order two entries of one second. */
export function instant(name: string, more: More = {}): Column<Instant> {
  const field: Field = {
    name,
    title: titled(name),
    type: "Text",
    maxLength: 30,
    ...more,
  };
  return single(
    field,
    (raw) =>
      parseInstant(typeof raw === "string" ? raw : "") ??
      unfit(field, raw, "a moment such as 2018-06-01T09:30:00Z"),
    (value) => value,
  );
}

/** A whole number from `least` to `most`; SharePoint itself would take -3.5 for a count. */
export function wholeNumber(
  name: string,
  { least = -Infinity, most = Infinity } = {},
): Column<number> {
  const field: Field = { name, title: titled(name), type: "Number" };
  const ends = most < Infinity ? ` from ${least} to ${most}` : "";
  const wanted = `a whole number${ends || (least === 0 ? ", 0 or more" : "")}`;
  const fits = (value: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  return single(
    field,
    (raw) =>
      typeof raw === "number" && fits(raw) ? raw : unfit(field, raw, wanted),
    (value) => {
      // NaN becomes null in JSON and would empty the column without a word.
      if (fits(value)) return value;
      throw new StoreFailure(
        "rejected",
        plainly("{field} is not {wanted}. Nothing was saved.", {
          field: field.title,
          wanted,
        }),
      );
    },
  );
}

export function yesNo(name: string): Column<boolean> {
  const field: Field = { name, title: titled(name), type: "Boolean" };
  return single(
    field,
    (raw) =>
      raw === null
        ? false
        : typeof raw === "boolean"
          ? raw
          : unfit(field, raw, "yes or no"),
    (value) => value,
  );
}

/** The id of a row: its own, or another's. */
export function key<Name extends string>(
  name: string,
  more: More = {},
): Column<Id<Name>> {
  const field: Field = {
    name,
    title: titled(name),
    type: "Text",
    maxLength: 36,
    ...more,
  };
  return single(
    field,
    (raw) =>
      typeof raw === "string" && raw !== ""
        ? asId<Name>(raw)
        : unfit(field, raw, "the id of a row"),
    (value) => fitting(field, value),
  );
}

/** A council's reference: unique in a plan, in its own words. */
export function ref(name: string): Column<Ref> {
  const field: Field = {
    name,
    title: titled(name),
    type: "Text",
    maxLength: 255,
    indexed: true,
  };
  return single(
    field,
    (raw) =>
      asRef(typeof raw === "string" ? raw : "") ??
      unfit(field, raw, "a reference such as 2.1"),
    (value) => fitting(field, value),
  );
}

/** A structure as JSON in a note, checked against its schema on the way in. */
export function json<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Column<T> {
  const field: Field = { name, title: titled(name), type: "Note" };
  return single(
    field,
    (raw) => {
      let value: unknown;
      try {
        value = JSON.parse(typeof raw === "string" ? raw : "", cleaned);
      } catch {
        return unfit(field, raw, "readable JSON");
      }
      const result = v.safeParse(schema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      const place = v.getDotPath(issue);
      return unfit(
        field,
        raw,
        `right${place ? ` at ${place}` : ""} (${issue.message})`,
      );
    },
    (value) => JSON.stringify(value, cleaned),
  );
}

/** Text inside a structure, where what cannot be printed is written as an escape. */
const cleaned = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? cleanText(value) : value;

/** A list as JSON in a note; an empty cell is an empty list. */
export function jsonList<T>(
  name: string,
  item: v.GenericSchema<unknown, T>,
): Column<readonly T[]> {
  const some = optional(json<readonly T[]>(name, v.array(item)));
  return {
    fields: some.fields,
    read: (row, context) => some.read(row, context) ?? [],
    write: (value, context) =>
      some.write(value.length === 0 ? null : value, context),
  };
}

/** A person as a person column for SharePoint and as text for ever: the text is what is read, so a leaver's name survives the directory. */
export function person(name: string): Column<Person> {
  const words = group<Person>({
    name: text(`${name}Name`),
    email: optional(text(`${name}Email`)),
    objectId: optional(key<"">(`${name}ObjectId`)),
  });
  const column: Field = {
    name,
    title: titled(name),
    type: "User",
    writeOnly: true,
  };
  return {
    fields: [...words.fields, column],
    read: (item, context) => words.read(item, context),
    write: (value, context) => ({
      ...words.write(value, context),
      [selected(column)]: context.siteUserId(value),
    }),
    people: (value) => [value],
  };
}

/** A date as the council wrote it and as it was read. */
export function timeline(name: string): Column<Timeline> {
  return group<Timeline>({
    text: note(`${name}Text`),
    start: optional(day(`${name}Start`)),
    end: optional(day(`${name}End`)),
    kind: choice(`${name}Kind`, timelineKinds),
    openEnded: yesNo(`${name}OpenEnded`),
  });
}

/** An address: the whole of it in a note, and a link for people in SharePoint where it fits the 255 characters of a link column. */
export function url(name: string): Column<string> {
  const whole = note(name);
  const link: Field = {
    name: `${name}Link`,
    title: `${titled(name)} link`,
    type: "URL",
    writeOnly: true,
  };
  return {
    fields: [...whole.fields, link],
    read: (item, context) => whole.read(item, context),
    write: (value, context) => ({
      ...whole.write(value, context),
      [link.name]:
        value.length <= 255 && /^https?:/.test(value)
          ? { Url: value, Description: value }
          : null,
    }),
  };
}
