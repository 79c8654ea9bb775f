// Keeping the register of posts right: a post's names, holders, stand-ins and the post it reports to, checked before they are saved.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { firstRefusal, refuseLong, trimmed } from "../rules/entryRules.ts";
import { asId } from "../values/id.ts";
import type { PostId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { PlanContext } from "../rules/planRules.ts";
import type { Post } from "../plan/post.ts";
import { postNamed } from "../plan/post.ts";

/** A post as edited; without an id it is a new one. */
export type PostDraft = Omit<Post, "id" | "planId"> & {
  readonly id: PostId | null;
};

/**
 * The post as it should be stored. Refuses `notYours`, `noTitle`, `nameTaken` (a title or alias that names another post),
 * `noName` (a holder or stand-in without a name), `endsBeforeStart`, `reportsToItself`, `tooLong`. Source: domain.md B13, F26, F28.
 */
export function keepPost(
  draft: PostDraft,
  { record, actor, newId }: PlanContext,
): Answer<Post> {
  const title = trimmed(draft.title);
  const aliases = draft.aliases
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  const refused = firstRefusal(
    may(actor, "managePosts"),
    refusePost({ ...draft, title: title ?? "", aliases }, record.posts),
  );
  if (refused) return refused;
  return yes({
    ...draft,
    id: draft.id ?? asId<"Post">(newId()),
    planId: record.plan.id,
    title: title ?? "",
    aliases,
  });
}

/** Why a post cannot stand so among the others, whoever asks; null where it can. Names that are not touched are not judged again. */
export function refusePost(
  draft: PostDraft,
  posts: readonly Post[],
  names: "given" | "asTheyWere" = "given",
): Refusal | null {
  const { title, aliases } = draft;
  return firstRefusal(
    title === "" ? no("noTitle", say("postRegister.noTitle")) : null,
    names === "given"
      ? refuseTaken([title, ...aliases], draft.id, posts)
      : null,
    refusePeriods(draft),
    refuseRing(draft, posts),
    refuseLong({ title: title, otherNames: aliases.join("\n") }),
  );
}

function refuseTaken(
  names: readonly string[],
  own: PostId | null,
  posts: readonly Post[],
): Refusal | null {
  const others = posts.filter((one) => one.id !== own);
  for (const name of names) {
    const other = name === "" ? null : postNamed(name, others);
    if (other)
      return no(
        "nameTaken",
        say("postRegister.nameTaken", { name, other: other.title }),
      );
  }
  return null;
}

function refusePeriods({ holders, delegates }: PostDraft): Refusal | null {
  for (const { person, from, to } of [...holders, ...delegates]) {
    if (person.name.trim() === "")
      return no("noName", say("postRegister.noName"));
    if (from && to && to < from)
      return no(
        "endsBeforeStart",
        say("postRegister.endsBeforeStart", { person: person.name, to, from }),
      );
  }
  return null;
}

function refuseRing(draft: PostDraft, posts: readonly Post[]): Refusal | null {
  if (draft.id === null) return null;
  const seen = new Set<PostId>();
  let at = draft.reportsTo;
  while (at !== null && !seen.has(at)) {
    if (at === draft.id)
      return no(
        "reportsToItself",
        say("postRegister.reportsToItself", { draft: draft.title }),
      );
    seen.add(at);
    at = posts.find((one) => one.id === at)?.reportsTo ?? null;
  }
  return null;
}
