// Edits made in SharePoint around the app: where the stored copy of what is current differs from what the log says, in sentences.
import { standingDecisions } from "../history/decisionLog.ts";
import type { Action, ActionCurrent } from "../plan/action.ts";
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { ActionId } from "../values/id.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { withCurrent } from "../rules/planRules.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "../plan/status.ts";
import { counted } from "../values/wording.ts";

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
  readonly from: string;
  readonly to: string;
  /** "1.5: date changed in SharePoint from 30 September 2018 to 31 March 2019 by A Person on 4 June 2018, not endorsed." */
  readonly words: string;
}

interface Compared {
  readonly field: string;
  readonly what: string;
  /** What is missing for the stored value to be true. */
  readonly lacking: string;
  readonly show: (
    current: ActionCurrent,
    words: Readonly<Record<Status, string>>,
    action: Action,
  ) => string;
}

const lackingFact = "not in the log";

/** What an action says of itself, as its entries have it. */
const facts = {
  ref: "reference",
  refAsWritten: "reference as written",
  title: "title",
  description: "description",
  themeId: "theme",
  accountable: "post that answers",
  supporting: "supporting posts",
  leadMember: "lead member",
  due: "programmed date",
  initialStatus: "first status",
  added: "day it joined the plan",
  addedAt: "moment it joined the plan",
  dependsOn: "what it waits for",
  partOf: "what it is part of",
  sameAs: "what it is the same as",
  carriedFrom: "where it was carried from",
  outcome: "outcome",
  resource: "resource",
  implications: "implications",
  exempt: "exempt mark",
  own: "the council’s own columns",
  original: "original words",
  planId: "plan",
  placeholder: "mark of an invented row",
} as const satisfies Partial<Record<keyof Action, string>>;

/** A field in words: a date as it was written, a list as its parts. */
function inText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "object" && "text" in value && "end" in value) {
    const { text, end } = value as { text: string; end: CalendarDate | null };
    return end ? `${text} (${inWords(end)})` : text;
  }
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map(inText).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

const comparedFacts: readonly Compared[] = Object.entries(facts).map(
  ([field, what]) => ({
    field,
    what,
    lacking: lackingFact,
    show: (_current, _words, action) => inText(action[field as keyof Action]),
  }),
);

const day = (date: CalendarDate | null) => (date ? inWords(date) : "none");

const compared: readonly Compared[] = [
  {
    field: "status",
    what: "status",
    lacking: "not reported or decided",
    show: ({ status }, words) => words[status],
  },
  {
    field: "inForce",
    what: "date",
    lacking: "not endorsed",
    show: ({ inForce }) => day(inForce),
  },
  {
    field: "actual",
    what: "actual date",
    lacking: "not confirmed",
    show: ({ actual }) => day(actual),
  },
  {
    field: "claimed",
    what: "completion claim",
    lacking: "not in the log",
    show: ({ claimed }) => (claimed ? "claimed" : "not claimed"),
  },
  {
    field: "awaiting",
    what: "proposed date",
    lacking: "not proposed in the app",
    show: ({ awaiting }) =>
      awaiting
        ? awaiting.to
          ? inWords(awaiting.to)
          : "not yet agreed"
        : "none",
  },
  {
    field: "moves",
    what: "number of moves",
    lacking: "not decided",
    show: ({ moves }) => String(moves),
  },
  {
    field: "daysMoved",
    what: "days moved",
    lacking: "not decided",
    show: ({ daysMoved }) => counted(daysMoved, "day"),
  },
  {
    field: "forecast",
    what: "forecast",
    lacking: "not reported",
    show: ({ forecast }) => day(forecast),
  },
  {
    field: "ownRag",
    what: "owner's RAG",
    lacking: "not reported",
    show: ({ ownRag }) => ownRag ?? "none",
  },
  {
    field: "lastUpdate",
    what: "last update",
    lacking: "not in the log",
    show: ({ lastUpdate }) =>
      lastUpdate
        ? `${inWords(lastUpdate.on)} by ${lastUpdate.by.name}${lastUpdate.note ? `, “${lastUpdate.note}”` : ""}`
        : "none",
  },
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
  const who = edit ? ` by ${edit.by} on ${inWords(edit.on)}` : "";
  return [...compared, ...comparedFacts].flatMap(
    ({ field, what, lacking, show }) => {
      const [from = "", to = ""] = [rebuilt, stored].map((one) =>
        show(one.current, statusWords, one),
      );
      if (from === to) return [];
      return {
        ref: rebuilt.ref,
        actionId: stored.id,
        field,
        from,
        to,
        words: `${rebuilt.ref}: ${what} changed in SharePoint from ${from} to ${to}${who}, ${lacking}.`,
      };
    },
  );
}

interface Entry {
  readonly by: Person;
}

/** Decisions in the log that break a rule of the app, so were written around it: an endorsement by the proposer, a confirmation by the claimer. */
export function brokenSeparation(record: PlanRecord): readonly string[] {
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
      ? `${one.actionId ? refs.get(one.actionId) : "?"}: the date was endorsed by ${one.by.name}, who proposed it.`
      : [];
  });
  const confirmed = record.updates.flatMap((one) => {
    if (one.kind !== "confirm") return [];
    const claim = record.updates.find(({ id }) => id === one.about);
    return same(claim, one)
      ? `${refs.get(one.actionId)}: completion was confirmed by ${one.by.name}, who claimed it.`
      : [];
  });
  return [...endorsed, ...confirmed];
}
