// Edits made in SharePoint around the app: where the stored copy of what is current differs from what the log says, in sentences.
import { standingDecisions } from "../history/decisionLog.ts";
import type { Action, ActionCurrent } from "../plan/action.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId } from "../values/id.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { withCurrent } from "../rules/planRules.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "../plan/status.ts";
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import type { Code } from "../words/say.ts";
import type { Sentence, Worded } from "../words/sentence.ts";

/** Who last edited the row in SharePoint, and on which day; unknown where the list does not say. */
export interface LastEdit {
  readonly by: string;
  readonly on: CalendarDate;
}

interface OutsideEdit {
  readonly ref: Ref;
  readonly actionId: ActionId;
  readonly field: string;
  /** What the log says, and what the row says. */
  readonly from: Sentence;
  readonly to: Sentence;
  /** "1.5: date changed in SharePoint from 30 September 2018 to 31 March 2019 by A Person on 4 June 2018, not endorsed." */
  readonly words: Sentence;
}

type Shown = (
  current: ActionCurrent,
  words: Readonly<Record<Status, string>>,
  action: Action,
) => Sentence;

/** What an action says of itself, as its entries have it. */
const facts = [
  "ref",
  "refAsWritten",
  "title",
  "description",
  "themeId",
  "accountable",
  "supporting",
  "leadMember",
  "due",
  "initialStatus",
  "added",
  "addedAt",
  "dependsOn",
  "partOf",
  "sameAs",
  "carriedFrom",
  "home",
  "outcome",
  "resource",
  "implications",
  "exempt",
  "own",
  "original",
  "planId",
  "placeholder",
] as const satisfies readonly (keyof Action)[];

const none = say("edited.none");

/** A field in words: a date as it was written, a list as its parts. */
function inText(value: unknown): Sentence {
  if (value === null || value === undefined || value === "") return none;
  if (typeof value === "object" && "text" in value && "end" in value) {
    const { text, end } = value as { text: string; end: CalendarDate | null };
    return end ? say("edited.dated", { text, end }) : text;
  }
  if (Array.isArray(value))
    return value.length === 0
      ? none
      : say("edited.list", { parts: value.map(inText) });
  return typeof value === "string" ? value : JSON.stringify(value);
}

const day = (on: CalendarDate | null): Sentence =>
  on ? say("date", { on }) : none;

/** What is current, each with how it is shown. */
const current = {
  status: ({ status }, words) => words[status],
  inForce: ({ inForce }) => day(inForce),
  actual: ({ actual }) => day(actual),
  claimed: ({ claimed }) => say(claimed ? "edited.is" : "edited.isNot"),
  awaiting: ({ awaiting }) =>
    awaiting ? (awaiting.to ? day(awaiting.to) : say("notYetAgreed")) : none,
  moves: ({ moves }) => String(moves),
  daysMoved: ({ daysMoved }) => say("edited.days", { days: daysMoved }),
  forecast: ({ forecast }) => day(forecast),
  ownRag: ({ ownRag }) => ownRag ?? none,
  lastUpdate: ({ lastUpdate }) => {
    if (!lastUpdate) return none;
    const { on, by, note } = lastUpdate;
    return note
      ? say("edited.update", { on, name: by.name, note })
      : say("edited.updateWordless", { on, name: by.name });
  },
} as const satisfies Readonly<Record<string, Shown>>;

/** What is missing for the stored value to be true. */
const lacking = {
  status: "edited.notReportedOrDecided",
  inForce: "edited.notEndorsed",
  actual: "edited.notConfirmed",
  claimed: "edited.notInLog",
  awaiting: "edited.notProposed",
  moves: "edited.notDecided",
  daysMoved: "edited.notDecided",
  forecast: "edited.notReported",
  ownRag: "edited.notReported",
  lastUpdate: "edited.notInLog",
} as const satisfies Readonly<Record<keyof typeof current, Code>>;

interface Compared {
  readonly field: keyof typeof current | (typeof facts)[number];
  readonly lacking: Worded;
  readonly show: Shown;
}

const fieldsOf = <T extends object>(table: T) =>
  Object.keys(table) as (keyof T)[];

const compared: readonly Compared[] = [
  ...fieldsOf(current).map((field) => ({
    field,
    lacking: say(lacking[field]),
    show: current[field],
  })),
  ...facts.map((field) => ({
    field,
    lacking: say("edited.notInLog"),
    show: ((_current, _words, action) => inText(action[field])) satisfies Shown,
  })),
];

/**
 * Compares the stored copies with the log. A difference is an edit made outside the app, or a save that stopped half way: either
 * way the log is the truth and `rebuilt` is what the row should say. Source: product.md 4b.6.
 * @param copies the rows of the Actions list; those of the record where nothing else is known of them
 */
export function outsideEdits(
  record: PlanRecord,
  lastEdits: ReadonlyMap<ActionId, LastEdit> = new Map(),
  copies: readonly Action[] = record.actions,
): {
  readonly edits: readonly OutsideEdit[];
  readonly rebuilt: readonly Action[];
} {
  const actions = copies.toSorted((a, b) => compareRefs(a.ref, b.ref));
  const counting = new Map(record.actions.map((one) => [one.id, one]));
  const found = actions.map((stored) => {
    const rebuilt = withCurrent(record, counting.get(stored.id) ?? stored);
    const edits = differences(
      stored,
      rebuilt,
      record.plan.statusWords,
      lastEdits.get(stored.id) ?? null,
    );
    return { rebuilt, edits };
  });
  return {
    edits: found.flatMap((one) => one.edits),
    rebuilt: found
      .filter((one) => one.edits.length > 0)
      .map((one) => one.rebuilt),
  };
}

function differences(
  stored: Action,
  rebuilt: Action,
  statusWords: Readonly<Record<Status, string>>,
  edit: LastEdit | null,
): readonly OutsideEdit[] {
  return compared.flatMap(({ field, lacking: lacks, show }) => {
    const from = show(rebuilt.current, statusWords, rebuilt);
    const to = show(stored.current, statusWords, stored);
    if (inEnglish(from) === inEnglish(to)) return [];
    const { ref } = rebuilt;
    const what = say(`edited.field.${field}`);
    const said = { ref, what, from, to, lacks };
    return {
      ref,
      actionId: stored.id,
      field,
      from,
      to,
      words: edit
        ? say("edited.by", { ...said, name: edit.by, on: edit.on })
        : say("edited", said),
    };
  });
}

interface Entry {
  readonly by: Person;
}

/** Decisions in the log that break a rule of the app, so were written around it: an endorsement by the proposer, a confirmation by the claimer. */
export function brokenSeparation(record: PlanRecord): readonly Sentence[] {
  const refs = new Map(record.actions.map((one) => [one.id, one.ref]));
  const same = (a: Entry | undefined, b: Entry) =>
    a !== undefined && samePerson(a.by, b.by);
  const endorsed = standingDecisions(record.decisions).flatMap((one) => {
    const { ruling } = one;
    if (ruling.kind !== "endorsed") return [];
    const revision = record.revisions.find(
      ({ id }) => id === ruling.revisionId,
    );
    return same(revision, one)
      ? say("separation.endorsed", {
          ref: (one.actionId && refs.get(one.actionId)) ?? "?",
          name: one.by.name,
        })
      : [];
  });
  const confirmed = record.updates.flatMap((one) => {
    if (one.kind !== "confirm") return [];
    const claim = record.updates.find(({ id }) => id === one.about);
    return same(claim, one)
      ? say("separation.confirmed", {
          ref: refs.get(one.actionId) ?? "?",
          name: one.by.name,
        })
      : [];
  });
  return [...endorsed, ...confirmed];
}
