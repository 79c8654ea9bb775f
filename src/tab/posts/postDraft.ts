// A post as typed in its form, and the rule's draft read from it. Pure.
import * as v from "valibot";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import { holderKinds, statutoryRoles } from "../../domain/plan/post.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { PostDraft } from "../../domain/posts/postRegister.ts";
import { personTyped } from "./postRows.ts";

/** One line as typed: days are text until they are saved. */
const PeriodTyped = v.object({
  name: v.string(),
  email: v.string(),
  from: v.string(),
  to: v.string(),
});
export type PeriodTyped = Readonly<v.InferOutput<typeof PeriodTyped>>;

const HolderTyped = v.object({
  ...PeriodTyped.entries,
  kind: v.picklist(holderKinds),
});
type HolderTyped = Readonly<v.InferOutput<typeof HolderTyped>>;

const postId = v.nullable(
  v.pipe(
    v.string(),
    v.transform((id) => asId<"Post">(id)),
  ),
);

/** The form as typed, other names one on a line: kept on this device until it is saved. */
export const PostTyped = v.object({
  id: postId,
  title: v.string(),
  aliases: v.string(),
  statutoryRole: v.nullable(v.picklist(statutoryRoles)),
  reportsTo: postId,
  holders: v.pipe(v.array(HolderTyped), v.readonly()),
  delegates: v.pipe(v.array(PeriodTyped), v.readonly()),
});
export type PostTyped = v.InferOutput<typeof PostTyped>;

export const blankPeriod: PeriodTyped = {
  name: "",
  email: "",
  from: "",
  to: "",
};
export const blankHolder: HolderTyped = { ...blankPeriod, kind: "permanent" };

function lineOf({
  person,
  from,
  to,
}: {
  readonly person: Person;
  readonly from: string | null;
  readonly to: string | null;
}): PeriodTyped {
  return {
    name: person.name,
    email: person.email ?? "",
    from: from ?? "",
    to: to ?? "",
  };
}

/** The form as it opens: on a post, or empty for a new one. */
export function typedFrom(post: Post | null): PostTyped {
  return {
    id: post?.id ?? null,
    title: post?.title ?? "",
    aliases: post?.aliases.join("\n") ?? "",
    statutoryRole: post?.statutoryRole ?? null,
    reportsTo: post?.reportsTo ?? null,
    holders:
      post?.holders.map((one) => ({ ...lineOf(one), kind: one.kind })) ?? [],
    delegates: post?.delegates.map(lineOf) ?? [],
  };
}

/** What the rule is asked. A form with words that are no day is not sent, so nothing here means that nothing was written. */
export function draftFrom(
  typed: PostTyped,
  known: readonly Person[],
): PostDraft {
  const period = ({ name, email, from, to }: PeriodTyped) => ({
    person: personTyped(name, email, known),
    from: parseDate(from),
    to: parseDate(to),
  });
  return {
    id: typed.id,
    title: typed.title,
    aliases: typed.aliases.split("\n").filter((one) => one.trim() !== ""),
    statutoryRole: typed.statutoryRole,
    reportsTo: typed.reportsTo,
    holders: typed.holders.map((one) => ({ ...period(one), kind: one.kind })),
    delegates: typed.delegates.map(period),
  };
}
