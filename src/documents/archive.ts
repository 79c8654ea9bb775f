// The archive: a plan and its whole history as one JSON file, read strictly and written whole (contract.md, "The archive").
import type { Sentence } from "../domain/words/sentence.ts";
import { say } from "../domain/words/say.ts";
import { problemsOf } from "../domain/history/historyProblems.ts";
import * as v from "valibot";
import { no, yes } from "../domain/values/answer.ts";
import type { Answer } from "../domain/values/answer.ts";
import type { History } from "../domain/history/history.ts";
import { historyOf } from "../domain/history/planHistory.ts";
import type { Action } from "../domain/plan/action.ts";
import { homeOf } from "../domain/plan/home.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import {
  eventFault,
  withoutDate,
  firstTwice,
  issueWords,
  parseJson,
  readAll,
  tooManyRows,
  typeOf,
} from "./archive/archiveFaults.ts";
import {
  actionSchema,
  archiveFormat,
  archiveSchema,
  eventSchema,
  isKnownEvent,
  withDue,
} from "./archive/archiveFile.ts";
import type { ArchiveAction, ArchiveEvent } from "./archive/archiveFile.ts";
import {
  eventKey,
  historyAction,
  historyEvent,
  writtenEvent,
} from "./archive/archiveHistory.ts";
import { asPlanRecord, recordSchema } from "./archive/recordFile.ts";
import type { IdFor } from "./archive/archiveIds.ts";
import { recordOfEvents } from "./archive/recordOfEvents.ts";

export interface Archive {
  readonly record: PlanRecord;
  /** The log the position is computed from. */
  readonly history: History;
  /** What a person should look at; the rest could be read. */
  readonly problems: readonly Sentence[];
  /** What this reader does not know and left alone, as the contract asks. */
  readonly ignored: readonly Sentence[];
}

/** What the file holds, each row checked, before any number is computed from it. */
interface Contents {
  readonly title: string;
  readonly actions: readonly ArchiveAction[];
  readonly events: readonly ArchiveEvent[];
  readonly ignored: readonly Sentence[];
  readonly record: unknown;
}

/** How a file begins that a shell wrote in two bytes a letter: PowerShell does with what a command prints. */
const wide: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
];

/** The text of an archive's bytes. Refuses `notUtf8` where letters would be lost: a name that was read with a hole in it is another name. */
export function archiveText(bytes: Uint8Array): Answer<string> {
  const [, , encoding = "utf-8"] =
    wide.find(([first, second]) => bytes[0] === first && bytes[1] === second) ??
    [];
  try {
    return yes(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return no("notUtf8", say("archive.notUtf8"));
  }
}

/** `readArchive` for the bytes of a file. Refuses `notUtf8` too. */
export function readArchiveFile(
  bytes: Uint8Array,
  idFor: IdFor | null = null,
): Answer<Archive> {
  const text = archiveText(bytes);
  return text.ok ? readArchive(text.value, idFor) : text;
}

/**
 * Reads an archive file. Refused, with the place and what to write instead, when it is no JSON, no archive, or holds a
 * date that is no day, a status that is no status, or one reference twice: a number computed from such a file would be a guess.
 * An archive that is to be saved is read with `idFor`, so that a bare one has ids of its own in the site.
 */
export function readArchive(
  text: string,
  idFor: IdFor | null = null,
): Answer<Archive> {
  const contents = readContents(text);
  if (!contents.ok) return contents;
  const { title, actions, events, ignored, record } = contents.value;
  const refs = new Set<string>(actions.map((action) => action.ref));
  const problems = problemsOf({
    actions: actions.map(historyAction),
    events: events.flatMap(historyEvent),
  }).map(({ words }) => words);
  const kept = events.filter((event) => refs.has(event.ref));
  if (record !== undefined)
    return wholeArchive(record, actions, kept, problems, ignored);
  const history = {
    actions: actions.map(historyAction),
    events: kept.flatMap(historyEvent),
  };
  return yes({
    record: recordOfEvents(title, actions, kept, idFor),
    history,
    problems,
    ignored,
  });
}

function readContents(text: string): Answer<Contents> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = v.safeParse(archiveSchema, json.value);
  if (!file.success)
    return no(
      "notAnArchive",
      say("archive.notAnArchive", { why: issueWords(file.issues[0]) }),
    );
  const { format, plan, record } = file.output;
  if (format !== archiveFormat)
    return no(
      "otherFormat",
      say("archive.otherFormat", { format, known: archiveFormat }),
    );
  const overfull = tooManyRows(file.output.actions, file.output.events);
  if (overfull) return overfull;
  const actions = readAll(actionSchema, file.output.actions, "actions");
  if (!actions.ok) return actions;
  const twice = firstTwice(actions.value.map((action) => action.ref));
  if (twice) return no("sameRefTwice", say("archive.sameRefTwice", { twice }));
  const [known, unknown] = byKnown(file.output.events);
  const events = readAll(eventSchema, known, "events");
  if (!events.ok) return events;
  const fault = [
    ...known.map(withoutDate),
    ...events.value.map(eventFault),
  ].find((words) => words !== null);
  if (fault) return no("badEvent", fault);
  const ignored = unknown.map((event) =>
    say("archive.leftAlone", { type: String(typeOf(event)) }),
  );
  return yes({
    title: plan.title,
    actions: withDue(actions.value, events.value),
    events: events.value,
    ignored,
    record,
  });
}

function byKnown(events: readonly unknown[]): [unknown[], unknown[]] {
  const known = events.filter((event) => isKnownEvent(typeOf(event)));
  return [known, events.filter((event) => !isKnownEvent(typeOf(event)))];
}

function wholeArchive(
  written: unknown,
  actions: readonly ArchiveAction[],
  events: readonly ArchiveEvent[],
  problems: readonly Sentence[],
  ignored: readonly Sentence[],
): Answer<Archive> {
  const result = v.safeParse(recordSchema, written);
  if (!result.success)
    return no(
      "badRecord",
      say("archive.badRecord", { why: issueWords(result.issues[0]) }),
    );
  const record = asPlanRecord(result.output);
  const history = historyOf(record);
  const told = new Set(history.events.map(eventKey));
  const edited =
    actions.length !== record.actions.length ||
    events.flatMap(historyEvent).some((event) => !told.has(eventKey(event)));
  const words = say("archive.edited");
  return yes({
    record,
    history,
    problems: edited ? [...problems, words] : problems,
    ignored: [...ignored, ...record.actions.flatMap(sharedSaid)],
  });
}

/** An action that another plan is home to is brought into a site without that plan as one of its own. */
function sharedSaid(action: Action): readonly Sentence[] {
  const home = homeOf(action);
  if (!home) return [];
  const { ref: there, plan } = home;
  return [say("archive.atHome", { ref: action.ref, there, plan })];
}

/** Writes the archive: the contract's actions and events for anybody's script, and the whole record so that nothing is lost on the way back. */
export function writeArchive(record: PlanRecord): string {
  const history = historyOf(record);
  const archive = {
    format: archiveFormat,
    plan: { title: record.plan.title },
    actions: history.actions,
    events: history.events
      .toSorted((a, b) =>
        a.sequence < b.sequence ? -1 : a.sequence > b.sequence ? 1 : 0,
      )
      .map(writtenEvent),
    record,
  };
  return `${JSON.stringify(archive, null, 1)}\n`;
}
