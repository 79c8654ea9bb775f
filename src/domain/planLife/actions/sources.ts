// The register of the recommendations a plan answers: kept by the administrator, and read both ways with the actions that answer each.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import { priorities } from "../../plan/plan.ts";
import type { Plan, Priority, Source } from "../../plan/plan.ts";
import { firstRefusal, refuseLongText } from "../../rules/entryRules.ts";
import { compareRefs } from "../../values/ref.ts";
import { isLive, statusSaid } from "../../plan/status.ts";
import { englishWriter } from "../../words/english.ts";

/** As many as fit a list's column with words of two lines each. */
export const mostSources = 200;

/** One recommendation with the actions still in the plan that answer it. */
export interface SourceLine extends Source {
  /** False for a code that actions name and the register does not have. */
  readonly known: boolean;
  readonly actions: readonly Action[];
  readonly state: "unanswered" | "answered" | "done";
}

export interface SourceRegister {
  readonly lines: readonly SourceLine[];
  /** Actions that answer no recommendation. In natural order. */
  readonly others: readonly Action[];
}

const same = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** The recommendation of a plan's register that an action names by its code; undefined where the register has none. */
export const sourceNamed = (
  { sources = [] }: Pick<Plan, "sources">,
  code: string,
): Source | undefined => sources.find((one) => same(one.code, code));

function stateOf(actions: readonly Action[]): SourceLine["state"] {
  if (actions.length === 0) return "unanswered";
  return actions.every(({ current }) => current.status === "completed")
    ? "done"
    : "answered";
}

/** The register both ways. `actions` with the status they have on the day. */
export function sourceRegister(
  { sources = [] }: Pick<Plan, "sources">,
  actions: readonly Action[],
): SourceRegister {
  const live = actions
    .filter(({ current }) => isLive(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
  const answering = (code: string) =>
    live.filter((one) => one.answers?.some((each) => same(each, code)));
  const unknown = new Map<string, string>();
  for (const { answers = [] } of live)
    for (const code of answers)
      if (!sources.some((one) => same(one.code, code)))
        unknown.set(code.trim().toLowerCase(), code.trim());
  const extra = [...unknown.values()].toSorted(compareRefs);
  const lineOf = (source: Source, known: boolean): SourceLine => {
    const found = answering(source.code);
    return { ...source, known, actions: found, state: stateOf(found) };
  };
  return {
    lines: [
      ...sources.map((source) => lineOf(source, true)),
      ...extra.map((code) => lineOf({ code, words: "", from: null }, false)),
    ],
    others: live.filter(({ answers = [] }) => answers.length === 0),
  };
}

/** "Of 12 recommendations, 9 are answered, 2 of them by actions that are all completed. Not answered: R4, R7 and R9." */
export function registerWords(
  { lines }: SourceRegister,
  { t } = englishWriter,
): string {
  const known = lines.filter((one) => one.known);
  const open = known.filter(({ state }) => state === "unanswered");
  const done = known.filter(({ state }) => state === "done").length;
  const answered = known.length - open.length;
  const count = { all: known.length, answered, done };
  const some =
    done === 0
      ? t(
          "Of {all:recommendation}, {answered} {answered?is|are} answered by actions.",
          count,
        )
      : t(
          "Of {all:recommendation}, {answered} {answered?is|are} answered by actions, {done} of them by actions that are all completed.",
          count,
        );
  const said =
    answered === 0
      ? t("Of {all:recommendation}, none are answered by actions.", count)
      : some;
  return open.length === 0
    ? said
    : `${said} ${t("Not answered: {codes:list}.", { codes: open.map(({ code }) => code) })}`;
}

export const stateWords: Readonly<Record<SourceLine["state"], string>> = {
  unanswered: "Not answered",
  answered: "Answered",
  done: "Answered, all completed",
};

/** "1.1 (completed) and 2.3 (in progress)", in the plan's own words for statuses. */
export function answeredBy(
  { actions }: SourceLine,
  plan: Pick<Plan, "statusWords">,
  { list, tell } = englishWriter,
): string {
  return list(
    actions.map(
      ({ ref, current }) =>
        `${ref} (${tell(statusSaid(plan, current.status)).toLowerCase()})`,
    ),
  );
}

const coded =
  /^\s*((?:[A-Za-z]{0,12}[ .-]?)?\d+(?:[.-]\d+)*[a-z]?)[.):\s]\s*(?=\S)(.+)$/s;

const rated = new RegExp(
  String.raw`^\s*[([]?(${priorities.join("|")})(?:\s+(?:priority|risk))?(?:[)\]]\s*|\s*\t\s*|\s*$)`,
  "i",
);

/** Takes the rating off the words: a cell of its own before or after them, or in brackets in front: "(High) Rebuild reserves". */
function readRating(words: string): {
  readonly words: string;
  readonly priority?: Priority;
} {
  const cells = words.split("\t");
  const last = cells.at(-1) ?? "";
  const [whole, code] = rated.exec(words) ?? [];
  const [, after] = cells.length > 1 ? (rated.exec(last) ?? []) : [];
  const found = (code ?? after)?.toLowerCase();
  const priority = priorities.find((one) => one === found);
  if (!priority) return { words };
  const rest =
    whole === undefined
      ? cells.slice(0, -1).join(" ")
      : words.slice(whole.length);
  return rest.trim() === "" ? { words } : { words: rest.trim(), priority };
}

/**
 * Recommendations typed or pasted, one a line: a code and its words ("R4 Rebuild reserves", or cells of a table), with its rating where there is
 * one. A line without a code gets the next number.
 */
export function readSources(
  text: string,
  from: string,
  there: readonly Source[],
): readonly Source[] {
  const used = new Set(there.map(({ code }) => code.toLowerCase()));
  let next = 1;
  const fresh = () => {
    while (used.has(`r${next}`)) next += 1;
    return `R${next}`;
  };
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, found, rest] = coded.exec(line) ?? [];
      const code = found?.trim() ?? fresh();
      used.add(code.toLowerCase());
      return {
        code,
        ...readRating((rest ?? line).trim()),
        from: from.trim() || null,
      };
    });
}

function refuseSource(
  { code, words }: Source,
  all: readonly Source[],
): Refusal | null {
  return firstRefusal(
    code.trim() === "" ? no("noCode", say("sources.noCode")) : null,
    words.trim() === ""
      ? no("noWords", say("sources.noWords", { code }))
      : null,
    all.filter((one) => same(one.code, code)).length > 1
      ? no("codeTwice", say("sources.codeTwice", { code }))
      : null,
    refuseLongText(say("field.wordsOf", { code }), words),
  );
}

/**
 * The plan with these recommendations. Actions keep the codes they name: a code that is no longer in the register is shown as such. Refuses
 * `notYours`, `planClosed`, `noCode`, `noWords`, `codeTwice`, `tooMany` and `tooLong`. Source: product.md 4b.1.
 */
export function keepSources(
  plan: Plan,
  sources: readonly Source[],
  actor: Actor,
): Answer<Plan> {
  const refused = firstRefusal(
    may(actor, "describePlan"),
    plan.state === "closed"
      ? no("planClosed", say("sources.planClosed", { plan: plan.title }))
      : null,
    sources.length > mostSources
      ? no(
          "tooMany",
          say("sources.tooMany", { mostSources, sources: sources.length }),
        )
      : null,
    ...sources.map((one) => refuseSource(one, sources)),
  );
  return (
    refused ??
    yes({
      ...plan,
      sources: sources.map((one) => {
        const { code, words, from } = one;
        const before = plan.sources?.find((each) => same(each.code, code));
        // A form that does not ask for the rating leaves it as it is.
        const priority = "priority" in one ? one.priority : before?.priority;
        return {
          code: code.trim(),
          words: words.trim(),
          from: from?.trim() || null,
          ...(priority ? { priority } : {}),
        };
      }),
    })
  );
}
