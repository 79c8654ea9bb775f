// The dates of an action: the one programmed, and the one proposed. A revision never takes the place of the date in force.
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import type { DateContext } from "../words/dateWords.ts";
import {
  dateInTitle,
  looksLikeDate,
  namedDatesIn,
  revisionInWords,
  saidOnce,
  timelineOf,
  timelineOfCell,
} from "../words/dateWords.ts";
import { datesInCell } from "../../../domain/dates/datesInText.ts";
import { readDueAndRevised } from "../../../domain/dates/dueAndRevised.ts";
import { saysNotAgreed } from "../../../domain/dates/phraseUndated.ts";
import { revisedWithoutOriginal } from "../../../domain/imports/file/importedPlan.ts";
import { readTimeline } from "../../../domain/dates/timeline.ts";
import { dateInside } from "./dateSuggestions.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { flagMonthFirst } from "./monthFirst.ts";

export function settleDatesOf(
  draft: Draft,
  context: DateContext & { readonly date1904: boolean },
): void {
  readDue(draft, context);
  readRevised(draft, context);
  liftFromTitle(draft, context);
  if (draft.due === null) return;
  const inside = draft.due.end === null ? dateInside(draft.due, context) : null;
  if (saysNotAgreed(draft.due.text) && inside === null)
    flag(
      draft,
      "dateNotAgreed",
      say("due.notAgreed", { text: draft.due.text.slice(0, 80) }),
    );
  else if (draft.due.kind === "unknown")
    askOfRow(
      draft,
      "due",
      inOrder(
        say("due.noDate", { text: draft.due.text.slice(0, 80) }),
        say("ask.dueOrLeave"),
      ),
      inside,
      `due: ${draft.due.text.toLowerCase().slice(0, 60)}`,
    );
  if (draft.due.openEnded)
    flag(draft, "noEndDate", say("due.noEnd", { text: draft.due.text }));
}

function readDue(
  draft: Draft,
  context: DateContext & { readonly date1904: boolean },
): void {
  // "Q4" under one heading and "2026/27" under another are one date.
  const text = [draft.raw.texts.get("due"), draft.raw.texts.get("dueYear")]
    .flatMap((part) => part?.trim() ?? [])
    .join(" ");
  const cell = draft.raw.cells.get("due");
  const once = saidOnce(text, context);
  const both =
    cell?.date === undefined
      ? readDueAndRevised(once, {
          reference: context.today,
          financialYearStartMonth: context.financialYearStartMonth,
        })
      : null;
  if (both?.revised) {
    draft.due = both.due;
    draft.revisedDue = both.revised;
    flag(
      draft,
      "twoDatesInOneCell",
      both.due
        ? say("due.decidedLater", { text, revised: both.revised.text })
        : say("due.changed", { text }),
    );
    if (both.due === null) askForOriginal(draft, text);
  } else {
    const due = timelineOfCell(cell, once, context, context.date1904);
    draft.due = due && once !== text ? { ...due, text } : due;
    // Excel counts days; nobody reads such a number as one.
    if (due?.kind === "date" && /^\d{5}$/.test(text))
      flag(
        draft,
        "dayCounted",
        say("due.dayCounted", { text, date: due.text }),
      );
    settleSeveral(draft, once, context);
  }
  flagMonthFirst(draft, text);
  if (draft.due !== null && draft.due.end === null && !draft.due.openEnded)
    keepWordsOf(draft, text);
}

/** "Phase 1: June 2018; Phase 2: September 2018": the work is due by the last of them, if a person agrees; the earlier ones are never taken for it. */
function settleSeveral(
  draft: Draft,
  text: string,
  { today }: DateContext,
): void {
  const { due } = draft;
  if (due === null) return;
  const dates = datesInCell(text, today).filter(({ end }) => end !== null);
  const last = dates.reduce<(typeof dates)[number] | null>(
    (latest, one) =>
      latest?.end && one.end && latest.end >= one.end ? latest : one,
    null,
  );
  if (dates.length < 2 || !last?.end || due.end === null) return;
  // A range says its last day itself; two days apart of which the first was read are two.
  const { start, end } = due;
  const apart =
    dates.some((one) => one.start === start && one.end === end) &&
    dates.some(
      (one) => one.end !== null && (one.end < (start ?? "") || one.start > end),
    );
  if (end > last.end || (end === last.end && !apart)) return;
  if (end < last.end)
    draft.due = {
      ...due,
      ...readTimeline(last.text, { reference: today }),
      text: due.text,
    };
  flag(
    draft,
    "severalDates",
    say("due.several", { n: dates.length, text: text.slice(0, 120) }),
  );
  askOfRow(
    draft,
    "due",
    say("due.severalAsk", { text: text.slice(0, 120), last: last.end }),
    draft.due,
    "due: several dates",
  );
}

/** A date cell that says more than a date ("On completion of 2.3, then review"): its words join the account so that nobody misses them. */
function keepWordsOf(draft: Draft, text: string): void {
  if (text.split(/\s+/).length > 6) draft.narrative.push(text);
}

function readRevised(
  draft: Draft,
  context: DateContext & { readonly date1904: boolean },
): void {
  const given = draft.raw.revisions.filter(
    ([, text]) =>
      !/^\s*(?:[-–—]+|n\/?a|none|no|nil|no change|unchanged|as original)\.?\s*$/i.test(
        text,
      ),
  );
  const last = given.at(-1);
  if (last) {
    draft.revisedDue = timelineOfCell(
      draft.raw.cells.get("revisedDue"),
      last[1],
      context,
      context.date1904,
    );
    for (const [heading, text] of given.slice(0, -1))
      draft.narrative.push(`${heading}: ${text}`);
    adoptCurrent(draft, last[0]);
    if (draft.revisedDue && draft.due === null) askForOriginal(draft, last[1]);
    dropSame(draft);
    return;
  }
  if (
    draft.revisedDue ||
    draft.raw.layout.columns.some((column) => column.role === "revisedDue")
  )
    return;
  const said = revisionInWords(draft.narrative.join("\n"));
  if (!said) return;
  const read = timelineOf(said.to, context);
  if (read.end === null) return;
  draft.revisedDue = read;
  flag(draft, "revisedInNarrative", say("due.later", { to: said.to }));
  askOfRow(
    draft,
    "revisedDue",
    say("due.laterAsk", { to: said.to }),
    read,
    "revisedDue: told in the account",
  );
}

/** "Due Date" beside an empty "Original Due Date" is the date itself: nothing was moved. */
function adoptCurrent(draft: Draft, heading: string): void {
  const moved = /revis|extend|extension|forecast|propos|new|updat|amend/i;
  if (draft.due !== null || moved.test(heading)) return;
  draft.due = draft.revisedDue;
  draft.revisedDue = null;
}

/** A row may not be without a date while one stands unread in it. */
export function askAboutUnreadDate(draft: Draft, context: DateContext): void {
  if (draft.due !== null || draft.revisedDue !== null) return;
  if (draft.asked.some(({ field }) => field === "due")) return;
  for (const [heading, text] of [...draft.raw.unread, ...elsewhere(draft)]) {
    if (text.length > 40 || !/\d/.test(text) || !looksLikeDate(text)) continue;
    const read = timelineOf(text, context);
    if (read.end === null) continue;
    flag(draft, "unreadDate", say("due.elsewhere", { heading, text }));
    return askOfRow(
      draft,
      "due",
      say("due.elsewhereAsk", { heading, text }),
      read,
      `due: told under ${heading.toLowerCase()}`,
    );
  }
}

/** "Feb 2027 - on track" under "Timescale and status", or a heading "Action for completion by March 2027", where no other column holds dates. */
function elsewhere({ raw }: Draft): [heading: string, text: string][] {
  const dated = raw.layout.columns.some(({ role }) =>
    ["due", "ownerAndDate", "period"].includes(role),
  );
  if (dated) return [];
  return raw.layout.columns.flatMap(({ role, heading }) => {
    const says =
      role === "status"
        ? namedDatesIn(raw.texts.get("status") ?? "")[0]
        : role === "title"
          ? dateInTitle(heading)
          : null;
    return says == null ? [] : [[heading, says]];
  });
}

function askForOriginal(draft: Draft, text: string): void {
  flag(draft, "revisedWithoutOriginal", say("due.noOriginal", { text }));
  askOfRow(
    draft,
    "due",
    say("due.noOriginalAsk"),
    null,
    revisedWithoutOriginal,
  );
}

/** A forecast that is the date itself proposes nothing, and an error of Excel's is no date. */
function dropSame(draft: Draft): void {
  const { due, revisedDue } = draft;
  if (revisedDue === null) return;
  const same =
    revisedDue.end !== null &&
    revisedDue.end === due?.end &&
    revisedDue.start === due.start;
  if (same || /^#[A-Z/0]+[!?]?$/.test(revisedDue.text.trim()))
    draft.revisedDue = null;
}

function liftFromTitle(draft: Draft, context: DateContext): void {
  const words = dateInTitle(draft.title);
  if (words === null) return;
  const read = timelineOf(words, context);
  if (read.end === null) return;
  flag(draft, "dateInTitle", say("due.inTitle", { date: words }));
  if (draft.due === null && draft.revisedDue === null)
    askOfRow(
      draft,
      "due",
      say("due.inTitleAsk", { date: words }),
      read,
      "due: told in the title",
    );
}
