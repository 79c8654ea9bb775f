// A draft that is out for comment: which posts were asked, by which day, who has answered and what they said.
import { say } from "../words/say.ts";
import type { Answer } from "../values/answer.ts";
import { no, yes } from "../values/answer.ts";
import { dayIn, inWords } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { PostId } from "../values/id.ts";
import { actorOn, may } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";
import type { Person } from "../plan/person.ts";
import { holdersOn } from "../plan/post.ts";
import type { Post } from "../plan/post.ts";
import { byRecorded } from "../values/order.ts";
import { listInWords } from "../values/wording.ts";

/** Sent to posts on a day, with the day until which they are asked to answer. */
export interface DraftOut {
  readonly asked: readonly PostId[];
  readonly by: CalendarDate;
  readonly sent: CalendarDate;
}

/** What somebody said of the draft; more words of the same person come after, none are changed. */
export interface DraftComment {
  readonly id: string;
  readonly by: Person;
  readonly recorded: Instant;
  /** Content with it as it stands. */
  readonly agrees: boolean;
  /** Empty where somebody is content and says no more. */
  readonly words: string;
}

/** A post that was asked. */
export interface AskedPost {
  readonly post: Post;
  readonly state: "answered" | "awaited" | "late";
  readonly comments: readonly DraftComment[];
}

interface Now {
  readonly actor: Actor;
  readonly posts: readonly Post[];
  readonly today: CalendarDate;
}

/**
 * Sends a draft out. Refuses: `notYours`, `nobodyAsked`, `noDate`, `past`, `vacant` (a post that nobody holds today, named).
 * Source: domain.md F1 (a draft “out for comment”).
 */
export function sendOut(
  {
    asked,
    by,
  }: { readonly asked: readonly PostId[]; readonly by: CalendarDate | null },
  { actor, posts, today }: Now,
): Answer<DraftOut> {
  const allowed = may(actor, "writePaper");
  if (!allowed.ok) return allowed;
  if (asked.length === 0) return no("nobodyAsked", say("draftOut.nobodyAsked"));
  if (by === null) return no("noDate", say("draftOut.noDate"));
  if (by < today) return no("past", say("draftOut.past", { by }));
  const vacant = posts.filter(
    (post) => asked.includes(post.id) && holdersOn(post, today).length === 0,
  );
  if (vacant.length > 0)
    return no(
      "vacant",
      say("draftOut.vacant", { posts: vacant.map(({ title }) => title) }),
    );
  return yes({ asked, by, sent: today });
}

/** The posts asked that somebody answers for on a day, as holder or standing in. */
function answersFor(
  { asked }: Pick<DraftOut, "asked">,
  person: Person,
  posts: readonly Post[],
  on: CalendarDate,
): readonly PostId[] {
  return actorOn(person, [], posts, on).posts.filter((id) =>
    asked.includes(id),
  );
}

/** Whether a comment is wanted of this person. */
export function isAsked(
  out: Pick<DraftOut, "asked">,
  { actor, posts, today }: Now,
): boolean {
  return answersFor(out, actor.person, posts, today).length > 0;
}

/** A comment as it is to be recorded. Refuses: `notAsked` (naming who was), `empty`. Late comments are taken: they are still worth reading. */
export function commentOn(
  out: DraftOut,
  said: Pick<DraftComment, "agrees" | "words">,
  now: Now,
): Answer<Pick<DraftComment, "agrees" | "words">> {
  if (!isAsked(out, now)) {
    const asked = now.posts.filter(({ id }) => out.asked.includes(id));
    return no(
      "notAsked",
      say("draftOut.notAsked", { posts: asked.map(({ title }) => title) }),
    );
  }
  const words = said.words.trim();
  if (!said.agrees && words === "") return no("empty", say("draftOut.empty"));
  return yes({ agrees: said.agrees, words });
}

/** Every post asked with what it answered, in the order asked; a comment counts for the posts its writer answered for on that day. */
export function answersOf(
  out: DraftOut,
  comments: readonly DraftComment[],
  {
    posts,
    today,
    timeZone,
  }: Omit<Now, "actor"> & { readonly timeZone: string },
): readonly AskedPost[] {
  const said = comments.toSorted(byRecorded);
  return out.asked.flatMap((id) => {
    const post = posts.find((one) => one.id === id);
    if (!post) return [];
    const own = said.filter((one) =>
      answersFor(out, one.by, posts, dayIn(one.recorded, timeZone)).includes(
        id,
      ),
    );
    const waiting = today > out.by ? "late" : "awaited";
    return [
      { post, comments: own, state: own.length > 0 ? "answered" : waiting },
    ] satisfies AskedPost[];
  });
}

/** "2 of 3 have answered; Head of Finance has not, and was asked to by 12 June 2018." */
export function answeredInWords(
  answers: readonly AskedPost[],
  by: CalendarDate,
): string {
  const open = answers.filter(({ state }) => state !== "answered");
  const done = answers.length - open.length;
  if (open.length === 0)
    return answers.length === 1
      ? "The post that was asked has answered."
      : `All ${answers.length} posts that were asked have answered.`;
  const names = listInWords(open.map(({ post }) => post.title));
  const late = open.some(({ state }) => state === "late");
  const [has, is, was] =
    open.length === 1 ? ["has", "is", "was"] : ["have", "are", "were"];
  return `${done} of ${answers.length} ${done === 1 ? "has" : "have"} answered. ${names} ${has} not, and ${late ? was : is} to by ${inWords(by)}.`;
}
