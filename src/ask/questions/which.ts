// Which question answers what somebody wants to know; and what a plan does not keep, said plainly so that nobody makes it up.
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
import { no, yes } from "../../domain/values/answer.ts";
import type { Sentence } from "../../domain/values/sentence.ts";
import { number, unanswered } from "../answer.ts";
import type { Because, PlanAnswer } from "../answer.ts";
import type { Read } from "../asked.ts";

interface QuestionRow {
  readonly question: string;
  readonly title: string;
  readonly about: string;
}

type Known = Pick<QuestionRow, "title" | "about"> & { readonly name: string };

interface Topic {
  readonly words: RegExp;
  readonly because: Because;
  readonly says: Sentence;
}

/** Words that ask for what is written, or for dates that are in the plan: whatever else is in them, they are answered. */
const answeredFirst: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:mention\w*|find|search|where (?:is|are) .*\b(?:said|written))\b/,
    "search",
  ],
  [/\bdue\b/, "actions"],
  [/\bshould (?:the )?board (?:look|see|discuss|know|ask)\b/, "exceptions"],
  [
    /\b(?:worst|best)(?:[ -]rated)? themes?\b|\bthemes? (?:is|are) (?:the )?(?:worst|best)\b/,
    "position",
  ],
  [
    /\b(?:worst|best)(?:[ -]rated)? plans?\b|\bplans? (?:is|are) (?:the )?(?:worst|best)\b/,
    "plans",
  ],
  [/\bposts? (?:is|are) (?:the )?(?:worst|best)\b/, "silent"],
];

/** Orders, which nothing here takes. */
const commands =
  /^(?:please |can you |could you |would you |i want to |i would like to |i'd like to |let'?s )*(?:mark|set|change|update|approve|endorse|delete|remove|move|close|complete|send|email|remind|assign|add|create|withdraw|reopen|write)\b/;

/** What no question answers, whatever else is in the words. The first that fits is said. */
const notAnswered: readonly Topic[] = [
  {
    words:
      /\b(?:ignore (?:all|any|every|the|these|those|previous|your)|pretend|make (?:it |this )?up|invent|(?:say|report|show|tell \w+)(?: that)? (?:everything|all|it|every \w+)(?: \w+)? (?:is |are |as )?(?:on track|green|done|complete\w*|fine))\b/,
    because: "notKept",
    says: say("asking.noInstruction"),
  },
  {
    words:
      /\b(?:another|other|neighbouring) (?:sites?|tenants?|teams?)\b|\bcannot read\b|\bmay not read\b/,
    because: "notKept",
    says: say("asking.noOtherSite"),
  },
  {
    words:
      /\b(?:averages?|median|mean (?:delay|days|time)|on average|typical\w*)\b/,
    because: "notKept",
    says: say("asking.noAverage"),
  },
  {
    words:
      /\b(?:costs?|costed|budgets?|spen[dt]|spending|savings?|money|pounds?|pric(?:e|ed)|fund(?:s|ing)|afford|invoices?)\b|£|€|\$\d/,
    because: "notKept",
    says: say("asking.noMoney"),
  },
  {
    words:
      /\b(?:next (?:year|month|quarter|week)|tomorrow|in future|predict\w*|probab\w+|likel\w+|chances?|odds|will|going to|expect(?:ed)? to finish|estimat\w+|extrapolat\w+|trend (?:for|into) )\b/,
    because: "notYet",
    says: say("asking.foretellsNothing"),
  },
  {
    words:
      /\b(?:best|worst|slow(?:est)?|fastest|laz(?:y|iest)|sack\w*|fire (?:him|her|them)|any good|good at (?:his|her|their)|off sick|he|she|him|his|her|hers|blame|fault|incompetent|underperform\w*|performance of (?:mr|mrs|ms|miss|dr)|mr|mrs|ms|miss|sickness|salar\w+|appraisal|disciplin\w+|rank (?:the )?(?:officers|people|staff)|which (?:person|individual)|whose fault)\b/,
    because: "aboutPerson",
    says: say("asking.noJudgement"),
  },
  {
    words:
      /\b(?:benefits?|satisf\w+|value for money|better off|residents? (?:think|feel|happy))\b/,
    because: "notKept",
    says: say("asking.noOpinion"),
  },
  {
    words:
      /\b(?:should (?:we|i|they|the)|recommend(?:s|ed)?|advi[cs]e|opinion|what would you|legal(?:ly)?|lawful|liab\w+|is it right|strategy for)\b/,
    because: "notKept",
    says: say("asking.noAdvice"),
  },
  {
    words:
      /\b(?:(?:an)?other councils?|neighbour\w*|national(?:ly)?|benchmark\w*|average council|compared? (?:to|with) (?:other|similar)|news|weather|press)\b/,
    because: "notKept",
    says: say("asking.onlyThisSite"),
  },
  {
    words: commands,
    because: "notKept",
    says: say("asking.onlyReads"),
  },
  {
    words:
      /\b(?:votes?|voted|attend(?:ed|ance)|complaints?|contracts?|suppliers?|vacanc\w+|headcount|hours|timesheets?|phone|address|age of|politic\w+|party)\b/,
    because: "notKept",
    says: say("asking.notInIt"),
  },
];

/** Words that lead to a question, in the order they are tried. */
const leads: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:did (?:it|\w+|the \w+) (?:help|work)|made? a difference|impact|outcomes?|kpis?|measur\w+|readings?|baselines?|targets?)\b/,
    "measures",
  ],
  [
    /\b(?:assur\w+|verif\w+|audit(?:ed|or'?s?)?|sent back|confirmed|risks? (?:\w+ )?accepted|accept\w* (?:the |a )?risks?|how sure|priorit\w+|age(?:d|ing)|how old)\b/,
    "assurance",
  ],
  [/\b(?:plans|portfolio|all plans|side by side)\b/, "plans"],
  [/\b(?:risks?|register|ko\d+)\b/, "risks"],
  [/\b(?:silent|silence|not reported|no update|chase|heard from)\b/, "silent"],
  [/\b(?:risg\w*|risgiau)\b/, "risks"],
  [/\b(?:[td]awel|dd?istaw|heb adrodd)\b/, "silent"],
  [/\b(?:aros|cynigi\w+|cynnig)\b/, "waiting"],
  [/\b(?:penderfyn\w+|benderfyn\w+)\b/, "dates_decided"],
  [/\b(?:newid\w*|ers)\b/, "changes"],
  [/\b(?:eithriad\w*|pam)\b/, "exceptions"],
  [
    /\b(?:faint|hwyr|sefyll|cwblh\w+|gwblh\w+|cynnydd|coch|gwyrdd)\b/,
    "position",
  ],
  [/\b(?:camau|gamau)\b/, "actions"],
  [/\b(?:wait\w*|await\w*|propos\w+|pending)\b/, "waiting"],
  [
    /\b(?:decid\w+|endors\w+|agreed|refused|minute|moved|re-?dated|slipped|reprogrammed)\b/,
    "dates_decided",
  ],
  [
    /\b(?:chang\w+|withdrawn|merged|transferred|left the plan|since|last (?:month|time|meeting|report)|new)\b/,
    "changes",
  ],
  [
    /\b(?:exceptions?|why|attention|worr\w+|contradict\w+|board)\b/,
    "exceptions",
  ],
  [
    /\b(?:history|action [a-z]*\d|tell me about|evidence|promised|finish\w*|forecast for)\b|(?:^|[^\w.])(?:\d{1,2}\.\d{1,3}|[a-z]{2,4}\d{1,3})\b/,
    "action",
  ],
  [
    /\b(?:due|list|responsible|own(?:s|ers?|ed by)|accountable|forecasts?|tbc|which actions?|actions? (?:of|for|in)|belong\w*|answers? for)\b/,
    "actions",
  ],
  [
    /\b(?:how many|count|summar\w+|overview|on track|going|behind|percent|%|status|progress|overdue|late|complet\w+|stand\w*|rag|red|amber|green|total|position)\b/,
    "position",
  ],
  [/\b(?:find|search|mention\w*|words?|says?)\b/, "search"],
  [/\b(?:themes?|posts?|bod(?:y|ies)|meetings?|committee|names?)\b/, "plan"],
];

/** Words of posts, bodies and plans, which are written with capitals as names of people are. */
const ofOffice =
  /^(?:head|manager|officer|director|executive|chief|board|committee|cabinet|council|panel|team|lead|leader|member|chair|service|services|plan|audit|finance|improvement|corporate|strategic|programme|monitoring|hr|ict|it|legal|democratic|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|waymark|teams|sharepoint|microsoft)$/i;

/** Two words with capitals that are none of an office may be somebody's name: said beside the answer, since a theme may be called so too. */
function namesSomebody(written: string): boolean {
  return [
    ...written.matchAll(/(?<!^)\b(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu),
  ].some(
    ([, one = "", two = ""]) => !ofOffice.test(one) && !ofOffice.test(two),
  );
}

export const whichQuestion = {
  name: "which_question",
  title: "Which question answers this",
  about:
    "Takes what somebody wants to know, in their own words, and says which question answers it, or that the plan keeps nothing of the kind. Use it before saying that something cannot be found, and never answer what it says is not kept.",
} as const;

/** The names of the questions that may answer the words, the nearest first, none where nothing leads to one; or why none can. */
export function leadsTo(about: string): Read<readonly string[]> {
  const text = about.normalize("NFKC").trim().toLowerCase();
  const named = (rows: typeof leads) =>
    rows.flatMap(([words, name]) => (words.test(text) ? [name] : []));
  const first = named(answeredFirst);
  const not =
    first.length > 0 && !commands.test(text)
      ? undefined
      : notAnswered.find(({ words }) => words.test(text));
  return not
    ? no(not.because, not.says)
    : yes([...new Set([...first, ...named(leads)])]);
}

/** The questions that may answer the words, or why none does. */
export function askWhich(
  asked: { readonly about: string },
  questions: readonly Known[],
): PlanAnswer<QuestionRow> {
  const names = leadsTo(asked.about);
  // The words may be an action's own ("the housing benefits action"): that is for the search to say.
  if (!names.ok)
    return unanswered(
      names.because,
      `${inEnglish(names.words)} Where these are words of an action's own, ask search.`,
    );
  const rows = names.value.flatMap((name): QuestionRow[] => {
    const found = questions.find((one) => one.name === name);
    return found
      ? [{ question: name, title: found.title, about: found.about }]
      : [];
  });
  if (rows.length === 0)
    return unanswered(
      "notKept",
      `None of the questions answers that. There are: ${questions.map(({ name }) => name).join(", ")}.`,
    );
  const person = namesSomebody(asked.about.normalize("NFKC").trim());
  return {
    ...unanswered("notKept", ""),
    answered: true,
    because: null,
    words: `Ask ${rows.map(({ question }) => question).join(", or ")}.${person ? ` ${inEnglish(say("asking.person"))}` : ""}`,
    figures: [number("questions", rows.length)],
    rows,
    rowsTotal: rows.length,
  };
}
