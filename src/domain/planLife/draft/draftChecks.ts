// Coverage and realism of a draft plan, before members see it: gaps, owners who cannot answer, dates that pile up, verbs without an end.
import type { Action } from "../../plan/action.ts";
import { lastDayOfMonth, monthOf, yearOf } from "../../values/calendarDate.ts";
import { readOwnerCell } from "../actions/ownerCell.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { compareRefs } from "../../values/ref.ts";
import { isUndated } from "../../dates/timeline.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";

const draftRules = [
  "themeWithoutActions",
  "noOwner",
  "noEndDate",
  "noDate",
  "groupOwner",
  "twoOwners",
  "taskInOwnerCell",
  "manyOnOnePost",
  "datesPileUp",
  "neverFinished",
  "noOutcome",
  "noMilestones",
  "noResource",
] as const;

export type DraftRule = (typeof draftRules)[number];

export interface DraftFinding {
  readonly rule: DraftRule;
  /** Refs it is about, in natural order; empty where it is about a theme. */
  readonly refs: readonly string[];
  readonly words: Sentence;
}

/** What a row of a plan promises, as written: a row being imported or an action of a draft. */
export interface Promised {
  readonly ref: string;
  readonly title: string;
  /** The responsible officer cell. */
  readonly owner: string | null;
  readonly due: Action["due"];
}

/** Verbs for which no day comes when they are done. */
const endless =
  /^(?:to )?(?:continue|ensure|maintain|support|promote|encourage|monitor|keep|work with|work towards|seek|strive|facilitate|raise awareness|explore opportunities|remain|endeavou?r|uphold|champion)\b/i;

function finding(
  rule: DraftRule,
  refs: readonly string[],
  words: Sentence,
): DraftFinding {
  return { rule, refs, words };
}

/** Findings about one promise: its owner, its date and its verb. Source: domain.md B15, M2, M11 to M13. */
export function promiseChecks(one: Promised): readonly DraftFinding[] {
  const { ref, owner, due, title } = one;
  const cell = owner === null ? null : readOwnerCell(owner);
  const refs = [ref];
  const found: (DraftFinding | null)[] = [
    cell === null || cell.posts.length === 0
      ? finding("noOwner", refs, say("draftCheck.noOwner", { ref }))
      : null,
    cell && cell.posts.length > 1
      ? finding(
          "twoOwners",
          refs,
          say("draftCheck.twoOwners", { ref, posts: cell.posts }),
        )
      : null,
    cell?.group
      ? finding(
          "groupOwner",
          refs,
          say("draftCheck.groupOwner", { ref, posts: cell.posts }),
        )
      : null,
    cell?.task
      ? finding(
          "taskInOwnerCell",
          refs,
          say("draftCheck.taskInOwnerCell", { ref, task: cell.task }),
        )
      : null,
    dateFinding(ref, due),
    endless.test(title)
      ? finding(
          "neverFinished",
          refs,
          say("draftCheck.neverFinished", {
            ref,
            begins: title.split(" ").slice(0, 3).join(" "),
          }),
        )
      : null,
  ];
  return found.filter((item) => item !== null);
}

function dateFinding(ref: string, due: Action["due"]): DraftFinding | null {
  if (due === null)
    return finding("noDate", [ref], say("draftCheck.noDate", { ref }));
  if (due.end === null && !isUndated(due))
    return finding(
      "noEndDate",
      [ref],
      say("draftCheck.noEndDate", { ref, text: due.text }),
    );
  return isUndated(due)
    ? finding(
        "noDate",
        [ref],
        say("draftCheck.notAgreed", { ref, text: due.text }),
      )
    : null;
}

/** More than this on one post, or this share of the plan in one month, is worth a question. Source: domain.md B15 ("the officer with 11 actions", "the March pile-up"). */
const manyOnOne = 8;
const pileShare = 0.3;
const pileLeast = 4;

/** Every finding about a draft plan: coverage first, then load, then each action in natural order. */
export function draftChecks(record: PlanRecord): readonly DraftFinding[] {
  const posts = new Map(record.posts.map((one) => [one.id, one.title]));
  const actions = record.actions.toSorted((a, b) => compareRefs(a.ref, b.ref));
  const promises = actions.map((one) => ({
    ref: one.ref,
    title: one.title,
    owner: (one.accountable && posts.get(one.accountable)) ?? null,
    due: one.due,
  }));
  return [
    ...emptyThemes(record),
    ...load(promises),
    ...pileUps(promises),
    ...gaps(actions, record),
    ...promises.flatMap(promiseChecks),
  ];
}

function emptyThemes({ themes, actions }: PlanRecord): readonly DraftFinding[] {
  const used = new Set(actions.map((one) => one.themeId));
  return themes
    .filter((one) => !used.has(one.id))
    .map((one) =>
      finding(
        "themeWithoutActions",
        [],
        say("draftCheck.themeWithoutActions", {
          theme: [one.code, one.title].filter(Boolean).join(" "),
        }),
      ),
    );
}

function load(promises: readonly Promised[]): readonly DraftFinding[] {
  const byOwner = Map.groupBy(promises, (one) => one.owner);
  return [...byOwner].flatMap(([owner, own]) =>
    owner && own.length > manyOnOne
      ? finding(
          "manyOnOnePost",
          own.map((one) => one.ref),
          say("draftCheck.manyOnOnePost", {
            owner,
            n: own.length,
            of: promises.length,
          }),
        )
      : [],
  );
}

function pileUps(promises: readonly Promised[]): readonly DraftFinding[] {
  const dated = promises.flatMap(({ ref, due }) =>
    due?.end ? [{ ref, end: due.end }] : [],
  );
  const byMonth = Map.groupBy(dated, ({ end }) => end.slice(0, 7));
  return [...byMonth].flatMap(([, due]) => {
    const end = due[0]?.end;
    const many =
      due.length >= pileLeast && due.length > dated.length * pileShare;
    return end && many
      ? finding(
          "datesPileUp",
          due.map((one) => one.ref),
          say("draftCheck.datesPileUp", {
            n: due.length,
            of: dated.length,
            by: lastDayOfMonth(yearOf(end), monthOf(end)),
          }),
        )
      : [];
  });
}

function gaps(
  actions: readonly Action[],
  { milestones }: PlanRecord,
): readonly DraftFinding[] {
  const stepped = new Set(milestones.map((one) => one.actionId));
  const lacking = (
    rule: "noOutcome" | "noMilestones" | "noResource",
    test: (one: Action) => boolean,
  ) => {
    const refs = actions.filter(test).map((one) => one.ref);
    const n = refs.length;
    return n > 0
      ? [finding(rule, refs, say(`draftCheck.${rule}`, { n, refs }))]
      : [];
  };
  return [
    ...lacking("noOutcome", (one) => !one.outcome),
    ...lacking("noMilestones", (one) => !stepped.has(one.id)),
    ...lacking("noResource", (one) => !one.resource),
  ];
}
