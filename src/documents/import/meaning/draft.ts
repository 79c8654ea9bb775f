// An action while it is being understood: the values, and the flags and questions raised on the way.
import type { Sentence } from "../../../domain/words/sentence.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import type { Status } from "../../../domain/plan/status.ts";
import type { Timeline } from "../../../domain/dates/timeline.ts";
import type { ReadMilestone } from "../../../domain/imports/file/importedPlan.ts";
import type { ReadFlag } from "../rows/importResult.ts";
import type { NamedHolder } from "../words/persons.ts";
import type { RawAction } from "../rows/rawAction.ts";

interface DraftQuestion {
  readonly field: string;
  readonly text: Sentence;
  readonly suggestion: unknown;
  readonly alike: string;
}

export interface Draft {
  readonly raw: RawAction;
  ref: string | null;
  refAsWritten: string;
  title: string;
  theme: string | null;
  officers: readonly string[];
  readonly holders: NamedHolder[];
  status: Status | null;
  statusAsWritten: string | null;
  due: Timeline | null;
  revisedDue: Timeline | null;
  narrative: string[];
  leadMember: string | null;
  rag: string | null;
  milestones: readonly ReadMilestone[];
  completedOn: CalendarDate | null;
  waitsFor: readonly string[];
  outcome: string | null;
  resource: string | null;
  answers: readonly string[];
  exempt: string | null;
  implications: readonly string[];
  /** The council's own columns: words by heading. */
  readonly own: Map<string, string>;
  partOf: string | null;
  sameAs: string | null;
  crossTheme: string | null;
  readonly flags: ReadFlag[];
  readonly asked: DraftQuestion[];
}

export function newDraft(raw: RawAction): Draft {
  return {
    raw,
    ref: null,
    refAsWritten: "",
    title: "",
    theme: null,
    officers: [],
    holders: [],
    status: null,
    statusAsWritten: null,
    due: null,
    revisedDue: null,
    narrative: [],
    leadMember: null,
    rag: null,
    milestones: [],
    completedOn: null,
    waitsFor: [],
    outcome: null,
    resource: null,
    answers: [],
    exempt: null,
    implications: [],
    own: new Map(),
    partOf: null,
    sameAs: null,
    crossTheme: null,
    flags: [],
    asked: [],
  };
}

export function flag(draft: Draft, rule: string, text: Sentence): void {
  const same = JSON.stringify({ rule, text });
  if (draft.flags.every((known) => JSON.stringify(known) !== same))
    draft.flags.push({ rule, text });
}

export function askOfRow(
  draft: Draft,
  field: string,
  text: Sentence,
  suggestion: unknown,
  alike: string,
): void {
  draft.asked.push({ field, text, suggestion, alike });
}
