// The record an import leaves: what it makes, what it changes and what the file said, so that it can be finished, merged with and undone.
import type { Action } from "../../plan/action.ts";
import { asId } from "../../values/id.ts";
import type { PostId } from "../../values/id.ts";
import type { ImportContext } from "./importContext.ts";
import type {
  FieldsBefore,
  ImportRun,
  PostBefore,
  ReadPlan,
} from "../file/importedPlan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import type { Risk } from "../../plan/risk.ts";

type Rows = Pick<
  PlanRecord,
  | "themes"
  | "posts"
  | "actions"
  | "milestones"
  | "updates"
  | "revisions"
  | "decisions"
  | "risks"
>;

interface RunContext extends Pick<
  ImportContext,
  "plan" | "now" | "by" | "idFor"
> {
  /** The plan itself is made by this import. */
  readonly isNew: boolean;
}

export const postsOf = (action: Action): PostId[] =>
  [action.accountable, ...action.supporting].filter((post) => post !== null);

/** The fields that the import may change, as they are before it. */
const fieldsBefore = (action: Action): FieldsBefore => ({
  action: action.id,
  title: action.title,
  theme: action.themeId,
  officers: postsOf(action),
  leadMember: action.leadMember,
  due: action.due,
  initialStatus: action.initialStatus,
  outcome: action.outcome,
  resource: action.resource,
  ...(action.answers ? { answers: action.answers } : {}),
  exempt: action.exempt,
  implications: action.implications,
  own: action.own ?? {},
});

/** What a register set of a post, as one text to be marked. */
export const registerOf = ({ title, holders, reportsTo }: Post) =>
  JSON.stringify([title, holders, reportsTo]);

function postBefore(
  { before, after }: { readonly before: Post; readonly after: Post },
  idFor: (words: string) => string,
): PostBefore {
  const { id, aliases, title, holders, reportsTo } = before;
  return registerOf(before) === registerOf(after)
    ? { post: id, aliases }
    : {
        post: id,
        aliases,
        register: {
          title,
          holders,
          reportsTo,
          left: idFor(registerOf(after)).slice(0, 8),
        },
      };
}

/** The record of an import, written before anything else. */
export function runOf(
  read: ReadPlan,
  { plan, now, by, idFor, isNew }: RunContext,
  rows: Rows,
  before: {
    readonly actions: readonly Action[];
    readonly risks: readonly Risk[];
    readonly posts: readonly { readonly before: Post; readonly after: Post }[];
  },
  seen: ImportRun["seen"],
  said: Pick<
    ImportRun,
    "rows" | "answers" | "source" | "gone" | "own" | "columns"
  >,
): ImportRun {
  const ids = <T extends string>(values: readonly { readonly id: T }[]) =>
    values.map(({ id }) => id);
  const changed = before.actions.map(fieldsBefore);
  const changedRisks = before.risks.map(
    ({ id, title, merged, refsAsWritten }) => ({
      risk: id,
      title,
      merged,
      refsAsWritten,
    }),
  );
  return {
    id: asId(idFor(`${plan.id}/import/${read.file}/${now}`)),
    planId: plan.id,
    file: read.file,
    at: now,
    by: by.name,
    made: {
      plan: isNew,
      themes: ids(rows.themes),
      posts: ids(rows.posts),
      actions: ids(rows.actions),
      milestones: ids(rows.milestones),
      risks: ids(rows.risks),
      updates: ids(rows.updates),
      revisions: ids(rows.revisions),
      decisions: ids(rows.decisions),
    },
    changed,
    changedRisks,
    changedPosts: before.posts.map((one) => postBefore(one, idFor)),
    seen,
    ...said,
    finished: false,
  };
}
