// What a person's answers make of a file that was read: the fields they settle, and the questions that are left.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { ReadAction, ReadPlan, ReadQuestion } from "./importedPlan.ts";
import { isStatus } from "../../plan/status.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { Timeline, TimelineContext } from "../../dates/timeline.ts";

/** One answer: the value in words (a status code, a post, a date phrase, a ref), or null for "leave it as it was understood". */
export type ImportAnswer = string | null;

/** The suggestion of a question as an answer; undefined where the text suggests nothing. */
export function suggested(question: ReadQuestion): string | undefined {
  const { suggestion } = question;
  if (typeof suggestion === "string") return suggestion;
  if (
    typeof suggestion === "object" &&
    suggestion !== null &&
    "text" in suggestion &&
    typeof suggestion.text === "string"
  )
    return suggestion.text;
  return undefined;
}

/** Questions about the file need nothing of an action: they are told, and seen. */
export function blocks(question: ReadQuestion): boolean {
  return question.action !== null;
}

/** The questions of a key, in the order of the file. */
export function alikeQuestions<Q extends ReadQuestion>(
  questions: readonly Q[],
): readonly (readonly Q[])[] {
  const groups = new Map<string, Q[]>();
  for (const question of questions) {
    const group = groups.get(question.alike);
    if (group) group.push(question);
    else groups.set(question.alike, [question]);
  }
  return [...groups.values()];
}

/**
 * The file with answers put in: each answered question is gone and its field holds the answer. An answer that is no status and no date
 * is kept as words (a date phrase nobody can read stays "date not yet agreed").
 */
export function withAnswers<Plan extends ReadPlan>(
  plan: Plan,
  answers: ReadonlyMap<string, ImportAnswer>,
  context: TimelineContext,
): Plan {
  const byAction = new Map<string, [ReadQuestion, ImportAnswer][]>();
  const renamed = new Map<string, string>();
  for (const question of plan.questions) {
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    if (question.action === null) rename(question, answer, renamed);
    else
      byAction.set(question.action, [
        ...(byAction.get(question.action) ?? []),
        [question, answer],
      ]);
  }
  const actions = plan.actions.map((action) =>
    (byAction.get(action.id) ?? []).reduce(
      (now, [question, answer]) => answered(now, question, answer, context),
      named(action, renamed),
    ),
  );
  const questions = plan.questions.filter(({ id }) => !answers.has(id));
  return { ...plan, actions, questions };
}

/** The names a question about one post or theme under several asks about, in lower case; null for any other question. */
export function namesAskedAbout(alike: string): {
  readonly register: "posts" | "themes";
  readonly names: readonly string[];
} | null {
  const found = /^(posts|themes): (.*)$/s.exec(alike);
  if (!found) return null;
  const register = found[1] === "posts" ? "posts" : "themes";
  return { register, names: (found[2] ?? "").split("; ") };
}

/** "posts: ceo; chief executive" answered with one of them: the others become it. */
function rename(
  question: ReadQuestion,
  answer: ImportAnswer,
  renamed: Map<string, string>,
): void {
  const asked = namesAskedAbout(question.alike);
  if (!asked || answer === null) return;
  for (const name of asked.names)
    renamed.set(`${asked.register} ${name}`, answer);
}

function named<A extends ReadAction>(
  action: A,
  renamed: ReadonlyMap<string, string>,
): A {
  if (renamed.size === 0) return action;
  const called = (kind: string, name: string) =>
    renamed.get(`${kind} ${name.toLowerCase()}`) ?? name;
  return {
    ...action,
    officers: [...new Set(action.officers.map((one) => called("posts", one)))],
    theme: action.theme && called("themes", action.theme),
  };
}

function answered<A extends ReadAction>(
  action: A,
  { field }: ReadQuestion,
  answer: ImportAnswer,
  context: TimelineContext,
): A {
  const said = answer?.trim() ?? "";
  if (said === "") return action;
  switch (field) {
    case "status":
      return isStatus(said) ? { ...action, status: said } : action;
    case "officers": {
      const others = action.officers.filter(
        (one) => one.toLowerCase() !== said.toLowerCase(),
      );
      return { ...action, officers: [said, ...others] };
    }
    case "theme":
    case "title":
      return { ...action, [field]: said };
    case "ref":
      return said === "yes" ? action : { ...action, ref: said };
    case "due":
    case "revisedDue":
      return { ...action, [field]: readTimeline(said, context) };
    default:
      return action;
  }
}

/** A date as it was understood: "31 March 2018", "no end", "date not yet agreed". */
export function understoodDate(due: Timeline | null): Sentence {
  if (due === null) return say("saidDate.none");
  if (due.end) return say("date", { on: due.end });
  return due.openEnded || due.kind === "ongoing"
    ? say("saidDate.noEnd")
    : say("saidDate.notAgreed");
}
