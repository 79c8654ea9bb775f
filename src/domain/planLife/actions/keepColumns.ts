// The council's own columns kept by hand: added, renamed, put in order, retired and brought back. What an action has in one is never lost by it.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import type { OwnColumn } from "../../plan/ownColumns.ts";
import { mostColumns } from "../../plan/ownColumns.ts";
import { columnKey, titleKey } from "../../plan/ownReading.ts";
import type { Plan } from "../../plan/plan.ts";
import { may } from "../../rights/permission.ts";
import type { Actor } from "../../rights/permission.ts";
import { firstRefusal } from "../../rules/entryRules.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { compareRefs } from "../../values/ref.ts";
import {
  actionHeadings,
  fillInHeaders,
  stampHeader,
} from "../../plan/sheetHeadings.ts";

/** What may be said of a column when it is made or edited; its kind stays what it was made as, since what is in it was read by that. */
type ColumnWords = Pick<
  OwnColumn,
  "title" | "kind" | "choices" | "inPapers" | "onCards"
>;

export type ColumnChange =
  | { readonly do: "add"; readonly column: ColumnWords }
  | {
      readonly do: "edit";
      readonly key: string;
      readonly column: Omit<ColumnWords, "kind">;
    }
  | { readonly do: "move"; readonly key: string; readonly by: -1 | 1 }
  | { readonly do: "retire" | "restore" | "remove"; readonly key: string };

interface ColumnContext {
  readonly actor: Actor;
  readonly actions: readonly Action[];
}

/** As long as a heading of a sheet that anybody reads. */
const longestTitle = 60;

const ourHeadings = new Set(
  [...actionHeadings, ...Object.values(fillInHeaders), stampHeader].map(
    titleKey,
  ),
);

/** The actions with something in a column, in order; with just this, where it is named. */
function usedBy(
  { actions }: ColumnContext,
  key: string,
  value?: string,
): readonly Action["ref"][] {
  return actions
    .filter(({ own = {} }) =>
      value === undefined ? own[key] !== undefined : own[key] === value,
    )
    .map(({ ref }) => ref)
    .toSorted(compareRefs);
}

/** A key no column of the plan has. A later column may carry the title that a retired one began with. */
function freeKey(title: string, columns: readonly OwnColumn[]): string {
  const taken = new Set(columns.map(({ key }) => key));
  for (let n = 1; ; n += 1) {
    const key = columnKey(n === 1 ? title : `${title}/${n}`);
    if (!taken.has(key)) return key;
  }
}

const listed = (choices: readonly string[] = []) =>
  choices.map((one) => one.trim()).filter((one) => one !== "");

function columnOf(
  { title, kind, choices, inPapers, onCards }: ColumnWords,
  rest: Pick<OwnColumn, "key" | "retired">,
): OwnColumn {
  return {
    key: rest.key,
    title: title.replace(/\s+/g, " ").trim(),
    kind,
    ...(kind === "choice" ? { choices: listed(choices) } : {}),
    ...(rest.retired ? { retired: true } : {}),
    ...(inPapers ? { inPapers } : {}),
    ...(onCards ? { onCards } : {}),
  };
}

function refuseTitle(
  { key, title }: OwnColumn,
  others: readonly OwnColumn[],
): Refusal | null {
  const same = others.find(
    (one) => one.key !== key && titleKey(one.title) === titleKey(title),
  );
  return firstRefusal(
    title === "" ? no("noTitle", say("ownColumns.noTitle")) : null,
    title.length > longestTitle
      ? no("tooLong", say("ownColumns.tooLong", { longestTitle }))
      : null,
    ourHeadings.has(titleKey(title))
      ? no("ourHeading", say("ownColumns.ourHeading", { title }))
      : null,
    same
      ? no(
          "titleTwice",
          say(
            same.retired ? "ownColumns.titleRetired" : "ownColumns.titleTwice",
            { title },
          ),
        )
      : null,
  );
}

function refuseChoices({ kind, title, choices = [] }: OwnColumn) {
  if (kind !== "choice") return null;
  const twice = choices.find(
    (one, n) =>
      choices.findIndex((other) => titleKey(other) === titleKey(one)) < n,
  );
  return firstRefusal(
    choices.length < 2
      ? no("tooFewChoices", say("ownColumns.tooFewChoices", { title }))
      : null,
    twice === undefined
      ? null
      : no("choiceTwice", say("ownColumns.choiceTwice", { choice: twice })),
  );
}

/** A choice that an action has made is not taken away under it. */
function refuseLost(
  { key, choices = [] }: OwnColumn,
  after: OwnColumn,
  context: ColumnContext,
): Refusal | null {
  const kept = new Set(after.choices);
  for (const choice of choices) {
    const refs = usedBy(context, key, choice);
    const [first] = refs;
    if (!kept.has(choice) && first !== undefined)
      return no(
        "choiceUsed",
        say("ownColumns.choiceUsed", { choice, n: refs.length, ref: first }),
      );
  }
  return null;
}

function moved(
  columns: readonly OwnColumn[],
  column: OwnColumn,
  by: -1 | 1,
): readonly OwnColumn[] {
  // Past the next one that is shown: those retired have no place anybody sees.
  const rest = columns.filter(({ key }) => key !== column.key);
  const from = columns.indexOf(column);
  let to = from + by;
  while (columns[to]?.retired) to += by;
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, column);
}

function changeOne(
  columns: readonly OwnColumn[],
  change: Exclude<ColumnChange, { do: "add" }>,
  context: ColumnContext,
): Answer<readonly OwnColumn[]> {
  const column = columns.find(({ key }) => key === change.key);
  if (!column) return no("gone", say("ownColumns.gone"));
  const put = (after: OwnColumn) =>
    columns.map((one) => (one === column ? after : one));
  switch (change.do) {
    case "edit": {
      const after = columnOf({ ...change.column, kind: column.kind }, column);
      return (
        firstRefusal(
          refuseTitle(after, columns),
          refuseChoices(after),
          refuseLost(column, after, context),
        ) ?? yes(put(after))
      );
    }
    case "move":
      return yes(moved(columns, column, change.by));
    case "retire":
      return yes(put({ ...column, retired: true }));
    case "restore": {
      const { retired: _, ...shown } = column;
      return yes(put(shown));
    }
    case "remove": {
      const refs = usedBy(context, column.key);
      const [first] = refs;
      return first === undefined
        ? yes(columns.filter((one) => one !== column))
        : no(
            "hasValues",
            say("ownColumns.hasValues", {
              title: column.title,
              n: refs.length,
              ref: first,
            }),
          );
    }
  }
}

function addOne(
  columns: readonly OwnColumn[],
  words: ColumnWords,
): Answer<readonly OwnColumn[]> {
  const column = columnOf(words, { key: freeKey(words.title, columns) });
  return (
    firstRefusal(
      refuseTitle(column, columns),
      refuseChoices(column),
      columns.length >= mostColumns
        ? no("tooMany", say("ownColumns.tooMany", { mostColumns }))
        : null,
    ) ?? yes([...columns, column])
  );
}

/**
 * The plan with one change of its own columns. Only what nobody filled in is removed; the rest is retired, and stays in the record. Refuses
 * `notYours`, `planClosed`, `gone`, `noTitle`, `tooLong`, `ourHeading`, `titleTwice`, `tooFewChoices`, `choiceTwice`, `choiceUsed`, `hasValues`
 * and `tooMany`. Source: product.md 4b.1.
 */
export function changeColumns(
  plan: Plan,
  change: ColumnChange,
  context: ColumnContext,
): Answer<Plan> {
  const refused = firstRefusal(
    may(context.actor, "describePlan"),
    plan.state === "closed"
      ? no("planClosed", say("ownColumns.planClosed", { plan: plan.title }))
      : null,
  );
  if (refused) return refused;
  const { columns = [] } = plan;
  const after =
    change.do === "add"
      ? addOne(columns, change.column)
      : changeOne(columns, change, context);
  return after.ok ? yes({ ...plan, columns: after.value }) : after;
}
