// Status as councils write it: a word with a tail ("Completed - and now forms part…"), a percentage, a tick, a colour. What the text does not say stays unsaid.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { Status } from "../../../domain/plan/status.ts";
import { isWhole } from "./statusParts.ts";
import { welshRules } from "./statusWordsWelsh.ts";
import type { StatusRule } from "./statusWordsWelsh.ts";

export interface StatusWord {
  /** Null where the words are known but do not say which status ("Open", "Green"). */
  readonly status: Status | null;
  /** What Waymark would choose, and why; null where the words are plain. */
  readonly suggestion: Status | null;
  readonly why: Sentence | null;
  /** The words that told it, as written. */
  readonly said: string;
  /** What follows them. */
  readonly tail: string;
  readonly rag: string | null;
}

/** First match wins, so the careful ones come first ("not started" before "started", "partially complete" before "complete"). */
const rules: readonly StatusRule[] = [
  ...welshRules,
  [
    "not (?:currently |yet |being )*progressing",
    null,
    "suspended",
    say("why.heldUp"),
  ],
  [
    "(?:action )?(?:is )?(?:not|no longer) (?:being )?(?:required|needed|applicable|relevant|pursued|progressed|proceeding|progressing|taken forward)",
    "withdrawn",
  ],
  [
    "(?:partially|partly|part|nearly|almost|substantially|mostly|largely|not fully|80%|not quite) (?:been )?(?:completed?|implemented|done|achieved|delivered|met|closed)",
    "inProgress",
  ],
  [
    "(?:(?:completed?|implemented|delivered|achieved) in part|partial(?:ly)?|partly|in part)(?=\\W*$)",
    "inProgress",
  ],
  [
    "(?:phase|stage|part|step|tranche|year|round) (?:\\d+|one|two|three|[a-c]) (?:is |now )*(?:completed?|done|delivered|closed)",
    null,
    "inProgress",
    say("why.part"),
  ],
  [
    "(?:(?:awaiting|pending|due for|ready for|for|proposed for|recommend(?:ed)?(?: for)?) (?:completion|closure|sign[- ]?off)|(?:request(?:ed)?|ready|proposed?) to close)",
    null,
    "inProgress",
    say("why.nearEnd"),
  ],
  [
    "(?:incomplete|not (?:yet )?(?:completed?|done|achieved|implemented|closed|finished))",
    null,
    "inProgress",
    say("why.notFinished"),
  ],
  [
    "(?:has |have )?(?:not|yet|still|due) (?:yet |been |to be |to )*(?:started|start|begun|begin|commenced?|due)",
    "notStarted",
  ],
  ["(?:to be |to )(?:started|start|commenced?|begun|begin)\\b", "notStarted"],
  // Statuses of performance systems.
  ["check progress(?=\\W*$)", "inProgress"],
  ["(?:un)?assigned(?=\\W*$)", "notStarted"],
  [
    "(?:un-?started|no progress(?: to date| yet)?|not progressed|planned|future(?: action)?|scheduled|not due|not commenced|to do|todo|new|queued|nothing to report)(?=\\W*$|\\s*[-–:,.;(\\n])",
    "notStarted",
  ],
  ["(?:not on|off)[- ]?(?:track|target|schedule|course)", "slippage"],
  [
    "(?:some |minor |major |slight )?slippage|slipp(?:ed|ing)|(?:slightly |significantly |currently |now )?(?:delayed|behind(?: schedule| target| time| plan)?|overdue|running late|late)(?=\\W|$)|missed(?: deadline| target)?|past due",
    "slippage",
  ],
  [
    "super[sc]eded|duplicate(?=\\W|$)|wo(?:n[’']?t|nt) (?:do|fix)|will not (?:do|fix|be done)|replaced|withdrawn|cancell?ed|removed|abandoned|discontinued|rejected|dropped|deleted|void|not agreed|not accepted|obsolete|stopped|ceased",
    "withdrawn",
  ],
  [
    "transferred|moved (?:to|into)|carried (?:forward|over)|handed over|combined with|absorbed into|merged|incorporated into|business as usual|bau\\b|mainstreamed|passed to",
    "transferred",
  ],
  [
    "suspended|on[- ]?hold|paused|deferred|postponed|parked|stalled|frozen|stayed|halted",
    "suspended",
  ],
  [
    "(?:100 ?% )?(?:completed?|closed|implemented|delivered|done|achieved)\\W{0,4}(?:but |and )?(?:pending|subject to|except(?: for)?|apart from|awaiting|bar)\\b",
    null,
    "inProgress",
    say("why.left"),
  ],
  [
    "(?:completed?|implemented|delivered|done|achieved)(?: for| in| at)? \\d+ (?:out )?of (?:the )?\\d+",
    null,
    "inProgress",
    say("why.counts"),
  ],
  ["(?:fully )?met(?=\\W*$)", "completed"],
  [
    "(?:action |now |fully |all |task |work |this is |100% |project |has been |been )*(?:completed?|closed|implemented|achieved|finished|discharged|concluded|delivered|actioned|embedded|complied|done|met in full|ended)(?=\\W|$)",
    "completed",
  ],
  ["100 ?%|✓|✔|√|✅|☑|☒(?=\\W*$)", "completed"],
  [
    "(?:in|work in|making|good|some|steady|under|significant|limited|slow)[- ]?progress|(?:work )?(?:well )?(?:is )?under ?way|progress(?:ing|ed)(?: well)?|on[- ]?(?:track|target|schedule|course|time|plan)|on-?going|(?:work (?:has )?)?(?:started|commenced|begun)|in hand|in development|in train|continuing|continuous|active|wip\\b|current|in delivery|nearing completion|close to completion|being (?:progressed|implemented|delivered)|in place and ongoing|proceeding|working on it|doing(?=\\W*$)|embedding|implementing|mobilising|resumed|re-?opened|initiated|advanced",
    "inProgress",
  ],
  ["(?:now |gone |went )?live", null, "inProgress", say("why.live")],
  [
    "(?:commencing|starting|beginning|begins|starts|commences)(?= (?:in |from |on )?(?:\\d|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|next))",
    null,
    "notStarted",
    say("why.begins"),
  ],
  ["(?:being |under |in )review", null, "inProgress", say("why.review")],
  [
    "open|outstanding|pending|awaiting|not closed",
    null,
    "inProgress",
    say("why.open"),
  ],
  [
    "at risk|some concerns?|some risk|minor issues|concerns?",
    null,
    "inProgress",
    say("why.risk"),
  ],
  ["overdue", "slippage"],
  ["[1-9]\\d? ?%(?: (?:completed?|done|implemented|delivered))?", "inProgress"],
  ["0 ?%(?: (?:completed?|done|implemented|delivered))?", "notStarted"],
  ["blue", "completed"],
  ["green", null, "inProgress", say("why.colour")],
  [
    "amber(?:[/ -](?:green|red))?|yellow|orange",
    null,
    "inProgress",
    say("why.colour"),
  ],
  ["red", null, "slippage", say("why.colour")],
  ["gr[ea]y|white|black", null, "notStarted", say("why.colour")],
];

const compiled = rules.map(([pattern, status, suggestion, why]) => ({
  start: new RegExp(`^(?:${pattern})(?![a-z])`, "i"),
  inside: new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, "i"),
  status,
  suggestion: suggestion ?? null,
  why: why ?? null,
}));

const letters: Readonly<Record<string, string>> = {
  g: "green",
  a: "amber",
  r: "red",
  b: "blue",
  ag: "amber",
  ra: "red",
};

const discs: Readonly<Record<string, string>> = {
  "🔴": "Red",
  "🟠": "Amber",
  "🟡": "Amber",
  "🟢": "Green",
  "🔵": "Blue",
};

/** A coloured disc is its colour. */
function inWords(text: string): string {
  return text.replace(
    /^\s*(🔴|🟠|🟡|🟢|🔵)\s*(?:[-–—:]\s*)?(\S)?/u,
    (_, disc: string, next: string | undefined) =>
      `${discs[disc] ?? ""}${next === undefined ? "" : ` - ${next}`}`,
  );
}

/** Web pages and Word hold words together with spaces and hyphens of their own. */
const plainSpaces = (text: string) =>
  text
    .replace(/[\u00A0\u2007\u202F]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u200B\uFEFF]/g, "");

/** The status a text begins with, or null when it begins with none. */
export function readStatusWord(text: string): StatusWord | null {
  const opened = plainSpaces(inWords(text)).replace(/^[\s•◦▪*·"'“‘([–—-]+/, "");
  const coloured = letters[opened.trim().toLowerCase()];
  const words = coloured ?? opened.slice(0, 400);
  if (
    /^(?:to|will|must|should|can|cannot|needs? to) be (?:fully )?(?:completed?|closed|implemented|delivered|achieved|finished)/i.test(
      words,
    )
  )
    return null;
  const both = colourAndWord(words);
  if (both) return both;
  for (const rule of compiled) {
    const match = rule.start.exec(words);
    if (!match) continue;
    const said = coloured === undefined ? match[0] : opened.trim();
    const after = coloured === undefined ? opened.slice(match[0].length) : "";
    if (contradicted(rule.status, after)) continue;
    if (/^\s*\?/.test(after) && rule.status !== null)
      return {
        status: null,
        suggestion: rule.status,
        why: say("why.question"),
        said: `${said}?`,
        tail: after.replace(/^\s*\?/, ""),
        rag: null,
      };
    const colour =
      /^(blue|green|amber|yellow|orange|red|gr[ea]y|white|black)/i.test(words);
    return {
      status: rule.status,
      suggestion: rule.suggestion,
      why: rule.why,
      said,
      tail: after,
      rag: colour ? said : null,
    };
  }
  return null;
}

/** "Green - complete", "G: on track", "Red (overdue)": a rating, and the status beside it. */
function colourAndWord(words: string): StatusWord | null {
  const match =
    /^(blue|green|amber|yellow|red|gr[ea]y|[bgar])\s*[-–—:/(]\s*(?=\p{L})/iu.exec(
      words,
    );
  const rest = match && readStatusWord(words.slice(match[0].length));
  if (!match || !rest || rest.rag !== null || rest.status === null) return null;
  return { ...rest, said: match[0] + rest.said, rag: match[1] ?? null };
}

/** "Complete the review by…" is an instruction and "Completed by March" may be; "Current position is…" is no status. */
function contradicted(status: Status | null, after: string): boolean {
  if (
    /^\s+(?:the|a|an|our|all|by|this|these|those|any|each|position|plan|plans|arrangements?|policy|policies|review|work on|business|council|projects?|committee|and publish)\b/i.test(
      after,
    ) &&
    !/^\s+(?:by)\b/i.test(after)
  )
    return status !== "slippage" && !/^\s+(?:all|this|work on)\b/i.test(after);
  return /^\s*(?:for|by) (?:completion|sign)/i.test(after);
}

/** What the one ticked box says; null where several are, which say several things, or none is. */
function onlyTicked(text: string): string | null {
  const [only, ...more] = text.matchAll(/[☒☑]\s*([^☐☒☑]+)/gu);
  return more.length === 0 ? (only?.[1]?.trim() ?? null) : null;
}

function wordInside(line: string): StatusWord | null {
  for (const rule of compiled) {
    const match = rule.inside.exec(line);
    if (!match) continue;
    const part = rule.status === "completed" && !isWhole(line, match);
    return {
      status: part ? null : rule.status,
      suggestion: part ? "inProgress" : rule.suggestion,
      why: part ? say("why.whatPart") : rule.why,
      said: part ? line : match[0],
      tail: "",
      rag: null,
    };
  }
  return null;
}

/** In a column of statuses a short cell may hide the word inside ("Action complete", "Work is in progress"). */
export function readStatusCell(text: string): StatusWord | null {
  if (/[☐☒☑]/u.test(text) && !/^[☑✓✔]$/u.test(text.trim())) {
    const ticked = onlyTicked(text);
    return ticked === null ? null : readStatusCell(ticked);
  }
  // Drop-down lists number their words: "1. Not started", "5 – Completed".
  const first =
    readStatusWord(text) ??
    readStatusWord(
      text.replace(/^\s*\(?\d{1,2}\s*(?:[-–—.):]\s*)*(?=\p{L})/u, ""),
    );
  if (first) return first;
  const line = (text.trim().split("\n")[0] ?? "").slice(0, 200);
  if (line.split(/\s+/).length > 8) return null;
  if (/\b(?:not|no|to be|should|will|un)\b/i.test(line)) return null;
  return wordInside(line);
}
