// What of an import is put back beside the actions' promises: the plan's columns, who holds a post, what belongs to an action.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Action } from "../../plan/action.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import type {
  FieldsBefore,
  ImportRun,
  MergedField,
} from "../file/importedPlan.ts";
import { registerOf } from "../merge/importRun.ts";

/** The plan without the columns the import brought and no action that stays uses; null where it stays as it is. */
export function planWithout(
  { columns: brought = [] }: ImportRun,
  { plan }: PlanRecord,
  staying: readonly Action[],
): Plan | null {
  const { columns = [], ...rest } = plan;
  const left = columns.filter(
    ({ key }) =>
      !brought.includes(key) ||
      staying.some(({ own }) => own?.[key] !== undefined),
  );
  if (left.length === columns.length) return null;
  return left.length === 0 ? rest : { ...rest, columns: left };
}

export function restoredPosts(
  { changedPosts = [] }: ImportRun,
  { posts }: PlanRecord,
  idFor: (words: string) => string,
): readonly { readonly before: Post; readonly after: Post }[] {
  return changedPosts.flatMap(({ post, aliases, register }) => {
    const before = posts.find(({ id }) => id === post);
    if (!before) return [];
    if (!register || !isAsLeft(before, register.left, idFor))
      return [{ before, after: { ...before, aliases } }];
    const { left: _, ...earlier } = register;
    return [{ before, after: { ...before, ...earlier, aliases } }];
  });
}

const isAsLeft = (post: Post, left: string, idFor: (words: string) => string) =>
  idFor(registerOf(post)).slice(0, 8) === left;

/** Posts whose holders were changed since the import: they stay as they are, and are named. */
export function postsKept(
  { changedPosts = [] }: ImportRun,
  { posts }: PlanRecord,
  idFor: (words: string) => string,
): readonly { readonly about: string; readonly why: Sentence }[] {
  return changedPosts.flatMap(({ post, register }) => {
    const now = posts.find(({ id }) => id === post);
    return now && register && !isAsLeft(now, register.left, idFor)
      ? [{ about: now.title, why: say("undo.holders") }]
      : [];
  });
}

/** What belongs to an action beside its promise, where the import kept how it was. */
export function detailsBefore(
  action: Action,
  { outcome, resource, answers = [], exempt, implications, own }: FieldsBefore,
  still: ReadonlySet<MergedField>,
): Partial<Action> {
  return {
    ...(outcome !== undefined && still.has("outcome") ? { outcome } : {}),
    ...(resource !== undefined && still.has("resource") ? { resource } : {}),
    ...(action.answers && still.has("answers") ? { answers } : {}),
    ...(exempt !== undefined && still.has("exempt") ? { exempt } : {}),
    ...(implications && still.has("implications") ? { implications } : {}),
    ...(own && action.own && still.has("own") ? { own } : {}),
  };
}

/** An action that never had anything in the council's own columns says nothing of them. */
export function withoutEmptyOwn(action: Action): Action {
  const { own, ...rest } = action;
  return own && Object.keys(own).length === 0 ? rest : action;
}
