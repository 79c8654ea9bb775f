// What is wrong with an archive file, said with its place; nothing is guessed.
import type { Sentence, Worded } from "../../domain/words/sentence.ts";
import { say } from "../../domain/words/say.ts";
import * as v from "valibot";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { Budget, limits } from "../import/file/budget.ts";
import { UnreadableFile } from "../import/file/unreadable.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { isStatus, statuses } from "../../domain/plan/status.ts";
import type { ArchiveEvent } from "./archiveFile.ts";

const overfull = () => no("tooLarge", say("archive.tooLarge"));

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
    return no("notJson", say("archive.notJson"));
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

export function issueWords(issue: v.BaseIssue<unknown>): Worded {
  const place = v.getDotPath(issue);
  const { kind, message } = issue;
  if (kind !== "schema") {
    const why = valueWords(message, String(issue.input).slice(0, 60));
    return place ? say("archive.atPlace", { place, why }) : why;
  }
  const received = named(issue.received);
  const expected = named(issue.expected ?? "");
  if (!place) return say("archive.isInstead", { received, expected });
  return issue.received === "undefined"
    ? say("archive.missing", { place })
    : say("archive.shouldBe", { place, expected, received });
}

/** What is wrong with a value that a reader of ours refused; the message of an issue holds text alone, so it holds the fault’s name. */
function valueWords(fault: string, value: string): Worded {
  switch (fault) {
    case "notADay":
      return say("archive.notADay", { value });
    case "notAMoment":
      return say("archive.notAMoment", { value });
    case "noRef":
      return say("archive.noRef");
    default:
      return say("archive.notRead", { value });
  }
}

const types: ReadonlyMap<string, Worded> = new Map([
  ["Array", say("archive.list")],
  ["Object", say("archive.group")],
  ["string", say("archive.text")],
  ["number", say("archive.number")],
  ["boolean", say("archive.yesOrNo")],
  ["null", say("archive.nothing")],
]);

/** A type of the JSON in plain words. */
function named(type: string): Sentence {
  const choice = /^\((.*)\)$/.exec(type)?.[1];
  return (
    types.get(type) ??
    (choice ? say("archive.oneOf", { known: choice.split(" | ") }) : type)
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
        say("archive.badRow", {
          row: `${what}[${at}]${nameOf(row)}`,
          why: issueWords(result.issues[0]),
        }),
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
export function withoutDate(event: unknown): Worded | null {
  const type = typeOf(event);
  if (type !== "endorse" && type !== "propose" && type !== "correct")
    return null;
  return property(event, "to") === undefined
    ? say("archive.noDateSaid", {
        type,
        ref: String(property(event, "ref")),
        effective: String(property(event, "effective")),
      })
    : null;
}

export function eventFault(event: ArchiveEvent): Worded | null {
  const { type, ref, effective } = event;
  const said = { type, ref, effective };
  if (event.type === "status" && !isStatus(event.to))
    return say("archive.noStatus", { ...said, to: event.to ?? "", statuses });
  const dated =
    event.type === "propose" ||
    event.type === "endorse" ||
    event.type === "correct" ||
    event.type === "reject";
  if (dated && event.to !== null && !parseDate(event.to))
    return say("archive.noDay", { ...said, to: event.to });
  return null;
}
