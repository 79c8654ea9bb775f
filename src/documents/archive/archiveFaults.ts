// What is wrong with an archive file, said with its place; nothing is guessed.
import * as v from "valibot";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { Budget, limits } from "../import/file/budget.ts";
import { UnreadableFile } from "../import/file/unreadable.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { isStatus, statuses } from "../../domain/plan/status.ts";
import type { ArchiveEvent } from "./archiveFile.ts";

const overfull = () =>
  no(
    "tooLarge",
    "This file holds far more than a plan and its history need, so nothing was read. Give the archive that Waymark exported.",
  );

/** A list, a group and a comma between two values cost memory of their own, however short they are written: counted before any is made. */
function valuesIn(text: string): number {
  let [count, quoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted && code === 0x5c) at += 1;
    else if (code === 0x22) quoted = !quoted;
    else if (!quoted && (code === 0x2c || code === 0x5b || code === 0x7b))
      count += 1;
  }
  return count;
}

export function parseJson(text: string): Answer<unknown> {
  if (text.length > limits.archiveBytes) return overfull();
  try {
    new Budget().spend("values", valuesIn(text));
    return yes(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (cause) {
    if (cause instanceof UnreadableFile) return overfull();
    return no(
      "notJson",
      "This file is not JSON, or was cut short, so nothing was read. Give the archive that Waymark exported.",
    );
  }
}

/** More rows than any plan has: each would be checked, named and shown. */
export function tooManyRows(
  actions: readonly unknown[],
  events: readonly unknown[],
): Answer<never> | null {
  return actions.length > limits.archiveActions ||
    events.length > limits.archiveEvents
    ? overfull()
    : null;
}

export function issueWords(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  if (!place)
    return issue.kind === "schema"
      ? `it is ${named(issue.received)}, and should be ${named(issue.expected ?? "")}`
      : issue.message;
  if (issue.received === "undefined") return `“${place}” is missing`;
  return issue.kind === "schema"
    ? `“${place}” should be ${named(issue.expected ?? "")}, and is ${named(issue.received)}`
    : `${place}: ${issue.message}`;
}

/** A type of the JSON in plain words. */
function named(type: string): string {
  const words: Readonly<Record<string, string>> = {
    Array: "a list",
    Object: "a group of fields",
    string: "text",
    number: "a number",
    boolean: "true or false",
    null: "empty",
  };
  return (
    words[type] ??
    type.replace(/^\((.*)\)$/, "one of $1").replaceAll(" | ", ", ")
  );
}

export function readAll<S extends v.GenericSchema>(
  schema: S,
  rows: readonly unknown[],
  what: string,
): Answer<v.InferOutput<S>[]> {
  const read: v.InferOutput<S>[] = [];
  for (const [at, row] of rows.entries()) {
    const result = v.safeParse(schema, row);
    if (!result.success)
      return no(
        "badRow",
        `${what}[${at}]${nameOf(row)}: ${issueWords(result.issues[0])}.`,
      );
    read.push(result.output);
  }
  return yes(read);
}

function property(row: unknown, key: string): unknown {
  return typeof row === "object" && row !== null
    ? Reflect.get(row, key)
    : undefined;
}

export function typeOf(event: unknown): unknown {
  return property(event, "type");
}

function nameOf(row: unknown): string {
  const ref = property(row, "ref");
  return typeof ref === "string" ? ` (${ref})` : "";
}

export function firstTwice(refs: readonly Ref[]): Ref | null {
  const seen = new Set<Ref>();
  for (const ref of refs) {
    if (seen.has(ref)) return ref;
    seen.add(ref);
  }
  return null;
}

/** An endorsement says which date the body agreed. One left out would take the date in force away in silence; "to": null says that there is none. */
export function withoutDate(event: unknown): string | null {
  const type = typeOf(event);
  if (type !== "endorse" && type !== "propose" && type !== "correct")
    return null;
  return property(event, "to") === undefined
    ? `The ${type} event of ${String(property(event, "ref"))} on ${String(property(event, "effective"))} does not say which date. Write it in “to”, as YYYY-MM-DD.`
    : null;
}

export function eventFault(event: ArchiveEvent): string | null {
  const name = `The ${event.type} event of ${event.ref} on ${event.effective}`;
  if (event.type === "status" && !isStatus(event.to))
    return `${name} has "${event.to ?? ""}" where a status belongs. The statuses are ${statuses.join(", ")}.`;
  const dated =
    event.type === "propose" ||
    event.type === "endorse" ||
    event.type === "correct" ||
    event.type === "reject";
  if (dated && event.to !== null && !parseDate(event.to))
    return `${name} has "${event.to}" where a day belongs. Write it as YYYY-MM-DD.`;
  return null;
}
