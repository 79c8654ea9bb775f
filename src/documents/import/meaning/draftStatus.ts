// The status of an action: from its own column, from the head of the account, or only suggested by the words.
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import type { DateContext } from "../words/dateWords.ts";
import { dateAtStart, namedDatesIn, timelineOf } from "../words/dateWords.ts";
import {
  answerToHeading,
  partsOf,
  percentAgainst,
  saysSeveral,
} from "../rows/statusAnswers.ts";
import { crossRefs } from "./crossRefs.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { doubtOfStatus } from "./statusDoubts.ts";
import { statusHint } from "./statusHints.ts";
import { futureWords } from "../words/statusParts.ts";
import { statusFromNarrative } from "../words/statusFromNarrative.ts";
import { readStatusCell, readStatusWord } from "../words/statusWords.ts";
import type { StatusWord } from "../words/statusWords.ts";

export function settleStatusOf(draft: Draft, context: DateContext): void {
  const cell = written(draft);
  if (cell !== "") fromColumn(draft, cell, context);
  else fromAccount(draft, context);
  if (
    draft.status === null &&
    !draft.asked.some((question) => question.field === "status")
  )
    suggest(draft, context);
  warnOfFuture(draft, context);
}

/** What the status column says; where it says nothing, a rating column may say it ("Completed" among colours). */
function written({ raw, rag }: Draft): string {
  const own = raw.texts.get("status")?.trim() ?? "";
  // An unfilled drop-down of Word is the form speaking, not the council.
  if (own !== "" && !/^(?:choose|select) an? (?:item|option)\.?$/i.test(own))
    return own;
  const rating = rag === null ? null : readStatusCell(rag);
  // "Amber - behind schedule" says more than its colour; "Blue" does not.
  const says =
    rating?.status != null &&
    (rating.rag === null || rating.said.length > rating.rag.length + 2);
  return rag !== null && says ? rag : "";
}

function confirm(draft: Draft, word: StatusWord, cell: string): void {
  const found = word.status === null ? null : doubtOfStatus(word, cell);
  if (!found) return;
  const words = say(found.code, { cell: short(cell) });
  flag(draft, "statusToConfirm", words);
  askOfRow(
    draft,
    "status",
    inOrder(words, say("stated.ask")),
    word.status,
    `status: ${found.name}, ${word.said.toLowerCase()}`,
  );
}

function fromColumn(draft: Draft, cell: string, context: DateContext): void {
  const links = crossRefs(cell);
  take(draft, links);
  draft.statusAsWritten = cell;
  if (saysSeveral(draft.raw, cell)) {
    draft.narrative.unshift(cell);
    return askOfRow(
      draft,
      "status",
      say("stated.several", { parts: partsOf(cell).join("; ") }),
      null,
      "status: several",
    );
  }
  const word = answerToHeading(draft.raw, cell) ?? readStatusCell(cell);
  if (!word) {
    if (dateAtStart(cell) && datedInsteadOfStatus(draft, cell, context)) {
      draft.narrative.unshift(cell);
      return;
    }
    if (/[a-z]{2}/i.test(cell) && !cell.startsWith("#"))
      draft.narrative.unshift(cell);
    if (draft.partOf ?? draft.sameAs) return;
    askOfRow(
      draft,
      "status",
      say("stated.unknown", { cell: short(cell) }),
      statusFromNarrative(cell)?.status ?? null,
      `status: ${cell.toLowerCase().slice(0, 60)}`,
    );
    return;
  }
  adopt(draft, word, cell);
}

function adopt(draft: Draft, word: StatusWord, cell: string): void {
  draft.status = word.status;
  if (word.rag !== null)
    draft.rag = draft.rag === cell ? word.rag : (draft.rag ?? word.rag);
  const tail = tailOf(word, cell);
  if (tail !== "") draft.narrative.unshift(tail);
  if (word.status === null)
    askOfRow(
      draft,
      "status",
      say("stated.unclear", {
        said: word.said,
        why: word.why ?? say("why.unclear"),
      }),
      word.suggestion,
      `status: ${word.said.toLowerCase()}`,
    );
  confirm(draft, word, cell);
  if (word.status === "completed") doubtResolution(draft);
  if (/^deferred|^postponed/i.test(word.said))
    askOfRow(
      draft,
      "status",
      say("stated.deferred", { said: word.said }),
      "suspended",
      "status: deferred",
    );
}

/** "Done", and under "Resolution" of a tracker "Won't Do": closed, and not done. */
function doubtResolution(draft: Draft): void {
  const { original, layout } = draft.raw;
  const [, resolution = ""] =
    original.find(([heading]) => /^resolution$/i.test(heading.trim())) ?? [];
  if (layout.system === null) return;
  const word = readStatusCell(resolution);
  if (
    word?.status !== "withdrawn" &&
    !/^(?:declined|cannot reproduce)$/i.test(resolution)
  )
    return;
  draft.status = "withdrawn";
  askOfRow(
    draft,
    "status",
    say("stated.resolution", {
      status: short(draft.statusAsWritten ?? ""),
      resolution: short(resolution),
    }),
    draft.status,
    `status: resolution, ${resolution.toLowerCase().slice(0, 60)}`,
  );
}

/** What follows the word; the whole cell where the tail would not read by itself ("and now forms part of…"). */
function tailOf(word: StatusWord, cell: string): string {
  const separator = /^\s*[-–—:.,;)\]]+\s*|^\s*\n\s*/.exec(word.tail);
  const rest = word.tail.slice(separator?.[0].length ?? 0).trim();
  if (rest === "" || /^[\s.)]*$/.test(rest)) return "";
  return separator && !/^(?:and|but|with|as|in|by|on)\b/.test(rest)
    ? rest
    : cell;
}

/** No column of statuses, or nothing in it: the account may begin with the word ("Completed and evidenced by…"). */
function fromAccount(draft: Draft, context: DateContext): void {
  const account = draft.narrative[0] ?? "";
  if (account === "") return;
  take(draft, crossRefs(account));
  const word = readStatusWord(account);
  if (word && word.status !== null && word.rag === null && plainlySaid(word)) {
    draft.status = word.status;
    draft.statusAsWritten = word.said.trim();
    const tail = tailOf(word, account);
    draft.narrative.splice(0, 1, ...(tail === "" ? [] : [tail]));
    return;
  }
  if (dateAtStart(account)) datedInsteadOfStatus(draft, account, context);
}

/** In running words only an opening that stands as a status counts: "Completed -", "In progress.", "On track for…". */
function plainlySaid(word: StatusWord): boolean {
  const said = word.said.trim();
  if (
    /^(?:complet|not (?:yet )?(?:started|due)|yet to start|on track|on target|in progress|ongoing|on-going|on hold|slippage|withdrawn|superseded|transferred|suspended|delayed|closed|behind)/i.test(
      said,
    )
  )
    return true;
  return /^\s*(?:[-–—:.,;\n]|$)/.test(word.tail);
}

/** "31st March 2016 Established…": a day where a status is expected (domain case M25). */
function datedInsteadOfStatus(
  draft: Draft,
  text: string,
  context: DateContext,
): boolean {
  const start = dateAtStart(text);
  if (!start) return false;
  const day = timelineOf(start.date, context);
  if (day.end === null) return false;
  const past = day.end <= context.today;
  flag(
    draft,
    "dateInsteadOfStatus",
    say("stated.dateInstead", { date: start.date }),
  );
  askOfRow(
    draft,
    "status",
    inOrder(
      say(past ? "stated.dateInsteadPast" : "stated.dateInstead", {
        date: start.date,
      }),
      say("stated.askIt"),
    ),
    past ? "completed" : null,
    "status: date instead of status",
  );
  return true;
}

function take(
  draft: Draft,
  links: { partOf: string | null; sameAs: string | null; theme: string | null },
): void {
  draft.partOf ??= links.partOf;
  draft.sameAs ??= links.sameAs;
  draft.crossTheme ??= links.theme;
}

function suggest(draft: Draft, context: DateContext): void {
  if (draft.partOf !== null)
    return askOfRow(
      draft,
      "status",
      say("stated.partOf", { ref: draft.partOf }),
      "inProgress",
      "status: part of another",
    );
  if (draft.sameAs !== null) return;
  const hint = statusHint(draft);
  if (hint)
    return askOfRow(
      draft,
      "status",
      inOrder(say("stated.none"), hint.why),
      hint.status,
      `status: none written, looks ${hint.status}`,
    );
  const { due } = draft;
  const begun =
    due?.start != null &&
    due.start <= context.today &&
    (due.openEnded || due.end === null || due.end >= context.today);
  askOfRow(
    draft,
    "status",
    begun ? say("stated.noneBegun") : say("stated.noneSuggested"),
    begun ? "inProgress" : null,
    begun ? "status: none written, time has begun" : "status: none written",
  );
}

function warnOfFuture(draft: Draft, context: DateContext): void {
  const percent = percentAgainst(draft.raw, draft.status);
  if (percent !== null)
    flag(
      draft,
      "statusAgainstPercent",
      say("stated.againstPercent", {
        status: draft.statusAsWritten ?? "",
        percent,
      }),
    );
  if (draft.status !== "completed") return;
  const account = draft.narrative.join("\n");
  const words = futureWords(account);
  if (words !== null)
    flag(draft, "completedButFuture", say("stated.doneButFuture", { words }));
  const later = namedDatesIn(account).find((text) => {
    const { start } = timelineOf(text, context);
    return start !== null && start > context.today;
  });
  if (later !== undefined)
    flag(
      draft,
      "completedButFuture",
      say("stated.doneButLater", { date: later }),
    );
  if (draft.revisedDue)
    flag(draft, "completedButRevised", say("stated.doneButRevised"));
  if (
    /\b(?:annual(?:ly)?|each year|every (?:year|month|quarter)|monthly|quarterly)\b/i.test(
      account,
    )
  )
    flag(draft, "recurring", say("stated.recurring"));
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
