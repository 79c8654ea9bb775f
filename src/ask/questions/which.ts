// Which question answers what somebody wants to know; and what a plan does not keep, said plainly so that nobody makes it up.
import { number, unanswered } from "../answer.ts";
import type { Because, PlanAnswer } from "../answer.ts";

export interface QuestionRow {
  readonly question: string;
  readonly title: string;
  readonly about: string;
}

type Known = Pick<QuestionRow, "title" | "about"> & { readonly name: string };

interface Topic {
  readonly words: RegExp;
  readonly because: Because;
  readonly says: string;
}

/** What no question answers, whatever else is in the words. The first that fits is said. */
const notAnswered: readonly Topic[] = [
  {
    words:
      /\b(?:costs?|costed|budgets?|spen[dt]|spending|savings?|money|pounds?|pric(?:e|ed)|fund(?:s|ing)|afford|invoices?)\b|£|€|\$\d/,
    because: "notKept",
    says: "The plan keeps no amounts of money: no cost, budget, spend or saving. Ask finance; what an action's own words say of money can be found by searching.",
  },
  {
    words:
      /\b(?:next (?:year|month|quarter|week)|tomorrow|in future|predict\w*|probab\w+|likel\w+|chances?|odds|will (?:it|they|we|this|that|the plan)|going to|expect(?:ed)? to finish|estimat\w+|extrapolat\w+|trend (?:for|into) )\b/,
    because: "notYet",
    says: "The plan foretells nothing. It has the dates in force, the officers' own forecast dates and what is past its date; ask for the actions due between two days.",
  },
  {
    words:
      /\b(?:best|worst|laz(?:y|iest)|blame|fault|incompetent|underperform\w*|performance of (?:mr|mrs|ms|miss|dr)|mr|mrs|ms|miss|sickness|salar\w+|appraisal|disciplin\w+|rank (?:the )?(?:officers|people|staff)|which (?:person|individual)|whose fault)\b/,
    because: "aboutPerson",
    says: "Waymark gives no figures and no judgement about people. Posts answer for actions: ask which posts are silent or what a post has overdue.",
  },
  {
    words:
      /\b(?:benefits?|satisf\w+|value for money|better off|residents? (?:think|feel|happy))\b/,
    because: "notKept",
    says: "The plan keeps nobody's opinion of it and no reckoning of benefits. What it measures beside its actions is in the question “measures”.",
  },
  {
    words:
      /\b(?:should (?:we|i|they|the)|recommend\w*|advi[cs]e|opinion|what would you|legal(?:ly)?|lawful|liab\w+|is it right|strategy for)\b/,
    because: "notKept",
    says: "Waymark gives no advice and no opinion. It can give the facts that a decision rests on: exceptions and why, dates decided and by whom, what waits for which body.",
  },
  {
    words:
      /\b(?:other councils?|neighbour\w*|national(?:ly)?|benchmark\w*|average council|compared? (?:to|with) (?:other|similar)|news|weather|press)\b/,
    because: "notKept",
    says: "The plans of this site are all there is here: nothing about other councils, averages or the news.",
  },
  {
    words:
      /^(?:please )?(?:mark|set|change|update|approve|endorse|delete|remove|move|close|complete|send|email|remind|assign|add|create|withdraw|reopen|write)\b/,
    because: "notKept",
    says: "Nothing can be changed from here: these questions only read. Record progress and decisions in the Waymark tab, on a card, or with the record and decide commands.",
  },
  {
    words:
      /\b(?:votes?|voted|attend(?:ed|ance)|complaints?|contracts?|suppliers?|vacanc\w+|headcount|hours|timesheets?|phone|address|age of|politic\w+|party)\b/,
    because: "notKept",
    says: "The plan does not keep that. It has actions, their dates, progress, decisions of bodies, evidence and risks.",
  },
];

/** Words that lead to a question, in the order they are tried. */
const leads: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:did (?:it|\w+|the \w+) (?:help|work)|made? a difference|impact|outcomes?|kpis?|measur\w+|readings?|baselines?|targets?)\b/,
    "measures",
  ],
  [
    /\b(?:assur\w+|verif\w+|audit(?:ed|or'?s?)?|sent back|confirmed|risks? accepted|accept\w* (?:the |a )?risks?|how sure|priorit\w+|age(?:d|ing)|how old)\b/,
    "assurance",
  ],
  [/\b(?:plans|portfolio|all plans|side by side)\b/, "plans"],
  [/\b(?:risks?|register|ko\d+)\b/, "risks"],
  [/\b(?:silent|silence|not reported|no update|chase|heard from)\b/, "silent"],
  [/\b(?:wait\w*|await\w*|propos\w+|pending)\b/, "waiting"],
  [
    /\b(?:decided|endors\w+|agreed|refused|minute|moved|re-?dated|slipped|reprogrammed)\b/,
    "dates_decided",
  ],
  [/\b(?:chang\w+|since|last (?:month|time|meeting|report)|new)\b/, "changes"],
  [
    /\b(?:exceptions?|why|attention|worr\w+|contradict\w+|board)\b/,
    "exceptions",
  ],
  [/\b(?:history|action [a-z]*\d|tell me about)\b/, "action"],
  [
    /\b(?:due|list|which actions?|actions? (?:of|for|in)|belong\w*|answers? for)\b/,
    "actions",
  ],
  [
    /\b(?:how many|count|percent|%|status|progress|overdue|late|complet\w+|stand\w*|rag|red|amber|green|total|position)\b/,
    "position",
  ],
  [/\b(?:find|search|mention\w*|words?|says?)\b/, "search"],
  [/\b(?:themes?|posts?|bod(?:y|ies)|meetings?|committee|names?)\b/, "plan"],
];

export const whichQuestion = {
  name: "which_question",
  title: "Which question answers this",
  about:
    "Takes what somebody wants to know, in their own words, and says which question answers it, or that the plan keeps nothing of the kind. Use it before saying that something cannot be found, and never answer what it says is not kept.",
} as const;

/** The questions that may answer the words, or why none does. */
export function askWhich(
  asked: { readonly about: string },
  questions: readonly Known[],
): PlanAnswer<QuestionRow> {
  const text = asked.about.normalize("NFKC").toLowerCase().trim();
  const not = notAnswered.find(({ words }) => words.test(text));
  // The words may be an action's own ("the housing benefits action"): that is for the search to say.
  if (not)
    return unanswered(
      not.because,
      `${not.says} Where these are words of an action's own, ask search.`,
    );
  const names = leads.flatMap(([words, name]) =>
    words.test(text) ? [name] : [],
  );
  const rows = names.flatMap((name): QuestionRow[] => {
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
  return {
    ...unanswered("notKept", ""),
    answered: true,
    because: null,
    words: `Ask ${rows.map(({ question }) => question).join(", or ")}.`,
    figures: [number("questions", rows.length)],
    rows,
    rowsTotal: rows.length,
  };
}
