// What was assumed of an action's dates, or left out of them: said, or asked.
import { say } from "../../../domain/words/say.ts";
import { addDays, dateOf } from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import { saidOnce, timelineOf } from "../words/dateWords.ts";
import type { DateContext } from "../words/dateWords.ts";
import { doubts } from "./dateDoubts.ts";
import { short } from "./dateRemarks.ts";
import { longestPhrase } from "./dateLeftOver.ts";
import { dateInside } from "./dateSuggestions.ts";
import { yearIsSaid } from "./dateYears.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

/** A year nobody said: what is not finished lies ahead, so the next such day is taken, and said. */
function assumeYear(draft: Draft, context: DateContext): void {
  const { due, status } = draft;
  if (!due?.end || yearIsSaid(due.text, context)) return;
  const unfinished = status === "notStarted" || status === "inProgress";
  if (unfinished && due.end < context.today) {
    const ahead = timelineOf(due.text, {
      ...context,
      today: addDays(context.today, 182),
    });
    if (ahead.end && ahead.end >= context.today) draft.due = ahead;
  }
  const end = draft.due?.end ?? due.end;
  if (askWhichYear(draft, end, context)) return;
  flag(
    draft,
    "yearAssumed",
    say("due.yearAssumed", { text: short(due.text), end }),
  );
}

/** "Q3" under "Service plan 2027/28" is of that year, though another is nearer: asked. True when it was. */
function askWhichYear(
  draft: Draft,
  end: CalendarDate,
  context: DateContext,
): boolean {
  const [, from] = /^(20\d\d)\//.exec(draft.raw.layout.yearAround ?? "") ?? [];
  if (from === undefined || !draft.due) return false;
  const first = dateOf(Number(from), context.financialYearStartMonth, 1);
  if (first === null) return false;
  const within = timelineOf(draft.due.text, {
    ...context,
    today: addDays(first, 182),
  });
  if (within.end === null || within.end === end) return false;
  const words = say("due.whichYear", {
    text: short(draft.due.text),
    end,
    year: draft.raw.layout.yearAround ?? "",
    within: within.end,
  });
  flag(draft, "yearAssumed", words);
  draft.due = within;
  if (!draft.asked.some(({ field }) => field === "due"))
    askOfRow(
      draft,
      "due",
      words,
      within,
      `due: ${within.text.toLowerCase().slice(0, 60)}`,
    );
  return true;
}

/** Says and asks what is doubtful of an action's dates, once its status is known. */
export function doubtDates(draft: Draft, context: DateContext): void {
  if (draft.due !== null && draft.raw.cells.get("due")?.date === undefined)
    assumeYear(draft, context);
  doubt(draft, "due", context);
  if (draft.raw.cells.get("revisedDue")?.date === undefined)
    doubt(draft, "revisedDue", context);
  doubtRevised(draft);
  if (
    draft.status === "notStarted" &&
    draft.due?.end &&
    draft.due.end < context.today
  )
    flag(
      draft,
      "notStartedPast",
      say("due.notStartedPast", { due: draft.due.end }),
    );
}

function doubt(
  draft: Draft,
  field: "due" | "revisedDue",
  context: DateContext,
): void {
  const whole = draft[field];
  if (whole === null || whole.text.length > longestPhrase) return;
  const due = { ...whole, text: saidOnce(whole.text, context) };
  const found = doubts.find(({ when }) => when(due, context));
  if (!found) return;
  const words = found.words(due, context);
  flag(draft, found.name, words);
  if (found.instead) draft[field] = found.instead(due, context);
  if (found.saidOnly) return;
  const alike = `${field}: ${due.text.toLowerCase().slice(0, 60)}`;
  // What is known of the doubt says more than that there is no date.
  const plain = draft.asked.findIndex((asked) => asked.alike === alike);
  if (plain >= 0) draft.asked.splice(plain, 1);
  else if (draft.asked.some((asked) => asked.field === field)) return;
  askOfRow(
    draft,
    field,
    words,
    (found.suggestion ?? dateInside)(due, context),
    alike,
  );
}

/** A date said to be changed, of which no new day is known, or which somebody is said to have agreed. */
function doubtRevised(draft: Draft): void {
  const { revisedDue } = draft;
  if (revisedDue === null) return;
  const written = [
    draft.raw.texts.get("due") ?? "",
    ...draft.raw.revisions.map(([, text]) => text),
  ].join(" ");
  const words =
    revisedDue.end === null && !revisedDue.openEnded
      ? say("due.revisedToWhat", { text: short(revisedDue.text) })
      : /\b(?:agreed|approved|endorsed|signed off)\b/i.test(written) &&
          !/\b(?:to be|not|awaiting|if|subject to being) (?:yet )?(?:agreed|approved|endorsed)\b/i.test(
            written,
          )
        ? say("due.revisedAgreed", { text: short(written) })
        : null;
  if (words === null) return;
  flag(draft, "revisedToConfirm", words);
  if (!draft.asked.some(({ field }) => field === "revisedDue"))
    askOfRow(
      draft,
      "revisedDue",
      words,
      revisedDue.end === null ? null : revisedDue,
      `revisedDue: ${revisedDue.text.toLowerCase().slice(0, 60)}`,
    );
}
