// What one row of a timeline draws: the dates of an action as bars and marks, in per cent of the window. Pure: nothing is measured and nothing is left out.
import { t } from "../../language/t.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { capitalised } from "../../../domain/values/wording.ts";
import { inSentence } from "./dateFacts.ts";
import type { DateFacts } from "./dateFacts.ts";
import { atEndOf, atStartOf } from "./timeScale.ts";
import type { Window } from "./timeScale.ts";

export type BarKind = "programmed" | "inForce" | "open" | "late" | "proposed";

export interface Bar {
  readonly kind: BarKind;
  /** Per cent of the window, both within 0 and 100. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export type MarkKind =
  | "moved"
  | "refused"
  | "forecast"
  | "proposedTo"
  | "completed"
  | "reached"
  | "missed"
  | "toCome";

export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
  readonly words: string;
}

export interface Track {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** What lies before and after the window, each in words. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Said in place of a bar where there is no day to draw to: "Date not yet agreed", "No end date", "Withdrawn". */
  readonly said: string | null;
}

/** A bar that would be too short to be seen is drawn this wide, in per cent. */
const leastWidth = 0.6;

interface Drawn {
  readonly kind: BarKind;
  readonly begins: CalendarDate | null;
  readonly ends: CalendarDate;
  readonly words: string;
}

function barsOf(facts: DateFacts, today: CalendarDate): readonly Drawn[] {
  const { begins, programmed, inForce, awaiting } = facts;
  const bars: Drawn[] = [];
  if (programmed)
    bars.push({
      kind: "programmed",
      begins,
      ends: programmed,
      words: t("Programmed: {programmedWords}", {
        programmedWords: facts.programmedWords,
      }),
    });
  if (!facts.inPlan) return bars;
  if (inForce)
    bars.push({
      kind: "inForce",
      begins,
      ends: inForce,
      words: t("In force: {inForceWords}", {
        inForceWords: facts.inForceWords,
      }),
    });
  if (inForce && awaiting?.to && awaiting.to > inForce)
    bars.push({
      kind: "proposed",
      begins: inForce,
      ends: awaiting.to,
      words: t("{to:date} proposed", { to: awaiting.to }),
    });
  // Over what is proposed, which begins at the same day.
  if (inForce && facts.late)
    bars.push({
      kind: "late",
      begins: inForce,
      ends: today,
      words: facts.against,
    });
  return bars;
}

interface Dated {
  readonly kind: MarkKind;
  readonly on: CalendarDate;
  readonly words: string;
}

const dated = (
  kind: MarkKind,
  on: CalendarDate | null,
  words: string,
): readonly Dated[] => (on ? [{ kind, on, words }] : []);

function marksOf(facts: DateFacts): readonly Dated[] {
  const { awaiting, forecast, actual } = facts;
  return [
    ...facts.moves.flatMap(({ outcome, from, to, words }) =>
      outcome === "refused"
        ? dated("refused", to, words)
        : dated("moved", from, t("Moved: {words}", { words })),
    ),
    ...dated(
      "proposedTo",
      awaiting?.to ?? null,
      awaiting?.to ? t("{to:date} proposed", { to: awaiting.to }) : "",
    ),
    ...dated(
      "forecast",
      forecast,
      forecast ? t("Forecast {forecast:date}", { forecast }) : "",
    ),
    ...dated(
      "completed",
      facts.completed ? actual : null,
      actual ? t("Completed on {actual:date}", { actual }) : "",
    ),
    ...facts.milestones.flatMap(({ milestone, on, late, when }) =>
      dated(
        milestone.reached ? "reached" : late ? "missed" : "toCome",
        on,
        t("Milestone {title}: {when}", {
          title: milestone.title,
          when: inSentence(when),
        }),
      ),
    ),
  ];
}

/** A bar within the window; what lies wholly outside it is named at its side. */
function placed(drawn: Drawn, window: Window): Bar | "earlier" | "later" {
  const { kind, begins, ends, words } = drawn;
  const after = kind === "late" || kind === "proposed";
  const from = begins
    ? after
      ? atEndOf(begins, window)
      : atStartOf(begins, window)
    : 0;
  const to = kind === "late" ? atStartOf(ends, window) : atEndOf(ends, window);
  if (to <= 0) return "earlier";
  if (Math.min(from, to) >= 100) return "later";
  // A date before the day its action joined the plan is drawn as the point it is.
  const left = Math.max(0, Math.min(from, to - leastWidth));
  return { kind, from: left, to: Math.min(100, to), words };
}

function saidInstead(facts: DateFacts): string | null {
  if (!facts.inPlan) return capitalised(facts.against);
  if (facts.inForce) return null;
  const { inForceWords, programmedWords } = facts;
  return inForceWords.toLowerCase() === programmedWords
    ? inForceWords
    : `${inForceWords}: ${programmedWords}`;
}

/** The row of one action in a window. */
export function trackOf(
  facts: DateFacts,
  window: Window,
  today: CalendarDate,
): Track {
  const bars: Bar[] = [];
  const marks: Mark[] = [];
  const earlier: string[] = [];
  const later: string[] = [];
  for (const drawn of barsOf(facts, today)) {
    const bar = placed(drawn, window);
    if (bar === "earlier") earlier.push(drawn.words);
    else if (bar === "later") later.push(drawn.words);
    else bars.push(bar);
  }
  for (const { kind, on, words } of marksOf(facts)) {
    const at = (atStartOf(on, window) + atEndOf(on, window)) / 2;
    if (at < 0) earlier.push(words);
    else if (at > 100) later.push(words);
    else marks.push({ kind, at, words });
  }
  if (facts.inPlan && facts.openEnded) {
    const from = facts.begins
      ? Math.max(0, atStartOf(facts.begins, window))
      : 0;
    if (from < 100)
      bars.push({ kind: "open", from, to: 100, words: facts.inForceWords });
  }
  return { bars, marks, earlier, later, said: saidInstead(facts) };
}
