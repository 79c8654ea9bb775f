// A post as typed in its form, and the rule's draft read from it. Pure.
import { parseDate } from "../../domain/calendarDate.ts";
import type { PostId } from "../../domain/id.ts";
import type { Person } from "../../domain/person.ts";
import type { HolderKind, Post } from "../../domain/post.ts";
import type { PostDraft } from "../../domain/posts/postRegister.ts";
import { personTyped } from "./postRows.ts";

/** One line as typed: days are text until they are saved. */
export interface PeriodTyped {
  readonly name: string;
  readonly email: string;
  readonly from: string;
  readonly to: string;
}

export interface HolderTyped extends PeriodTyped {
  readonly kind: HolderKind;
}

export interface PostTyped {
  readonly id: PostId | null;
  readonly title: string;
  /** One on a line. */
  readonly aliases: string;
  readonly statutoryRole: Post["statutoryRole"];
  readonly reportsTo: PostId | null;
  readonly holders: readonly HolderTyped[];
  readonly delegates: readonly PeriodTyped[];
}

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

/** What the rule is asked; a date input gives a day or nothing. */
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
