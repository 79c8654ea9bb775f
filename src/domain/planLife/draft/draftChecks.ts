// Coverage and realism of a draft plan, before members see it: gaps, owners who cannot answer, dates that pile up, verbs without an end.
import type { Action } from "../../plan/action.ts";
import { monthNames, monthOf, yearOf } from "../../values/calendarDate.ts";
import { readOwnerCell } from "../actions/ownerCell.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { compareRefs } from "../../values/ref.ts";
import { isUndated } from "../../dates/timeline.ts";
import { counted, listInWords } from "../../values/wording.ts";

export const draftRules = [
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
  readonly words: string;
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
  words: string,
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
      ? finding("noOwner", refs, `${ref} has no post that answers for it.`)
      : null,
    cell && cell.posts.length > 1
      ? finding(
          "twoOwners",
          refs,
          `${ref} names ${listInWords(cell.posts)}. Choose the one that answers; the other supports.`,
        )
      : null,
    cell?.group
      ? finding(
          "groupOwner",
          refs,
          `${ref} is answered for by a group (${listInWords(cell.posts)}). Name the post that answers.`,
        )
      : null,
    cell?.task
      ? finding(
          "taskInOwnerCell",
          refs,
          `${ref} has its task written beside the owner: “${cell.task}”. Move it into the action.`,
        )
      : null,
    dateFinding(ref, due),
    endless.test(title)
      ? finding(
          "neverFinished",
          refs,
          `${ref} begins “${title.split(" ").slice(0, 3).join(" ")}”, and nobody can say when that is done. Say what will be different at the end.`,
        )
      : null,
  ];
  return found.filter((item) => item !== null);
}

function dateFinding(ref: string, due: Action["due"]): DraftFinding | null {
  if (due === null)
    return finding("noDate", [ref], `${ref} has no date at all.`);
  if (due.end === null && !isUndated(due))
    return finding(
      "noEndDate",
      [ref],
      `${ref} has no end date (“${due.text}”). Give it an end, or a day to review it.`,
    );
  return isUndated(due)
    ? finding(
        "noDate",
        [ref],
        `${ref} has no agreed date yet (“${due.text}”). Say what it waits for.`,
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
        `Theme ${[one.code, one.title].filter(Boolean).join(" ")} has no action. Add one, or take the theme out.`,
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
          `${owner} answers for ${counted(own.length, "action")} of ${promises.length}. Check that one person can do them all.`,
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
          `${counted(due.length, "action")} of ${dated.length} with a date end in ${monthNames[monthOf(end) - 1]} ${yearOf(end)}. Check that the dates are real.`,
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
    rule: DraftRule,
    what: string,
    test: (one: Action) => boolean,
  ) => {
    const refs = actions.filter(test).map((one) => one.ref);
    return refs.length > 0
      ? [
          finding(
            rule,
            refs,
            `${counted(refs.length, "action")} ${refs.length === 1 ? "has" : "have"} ${what}: ${listInWords(refs)}.`,
          ),
        ]
      : [];
  };
  return [
    ...lacking("noOutcome", "no outcome or measure", (one) => !one.outcome),
    ...lacking("noMilestones", "no milestone", (one) => !stepped.has(one.id)),
    ...lacking("noResource", "no resource named", (one) => !one.resource),
  ];
}
