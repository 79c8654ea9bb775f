// The register of posts as it is read: who holds each, what it answers for, and what is wrong with it. Pure.
import { inWords, t } from "../language/t.ts";
import { isOpen } from "../../domain/plan/status.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { samePerson } from "../../domain/plan/person.ts";
import type { Person } from "../../domain/plan/person.ts";
import { delegatesOn, holdersOn } from "../../domain/plan/post.ts";
import type { Holder, HolderKind, Post } from "../../domain/plan/post.ts";
import { holderLeavesBefore, vacantPosts } from "../../domain/posts/posts.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

export const holderKindWords: Readonly<Record<HolderKind, string>> = {
  permanent: t("permanent"),
  interim: t("interim"),
  acting: t("acting"),
};

export const statutoryWords = {
  headOfPaidService: t("Head of paid service"),
  section151: t("Section 151 officer (finance)"),
  monitoringOfficer: t("Monitoring officer"),
} as const satisfies Record<NonNullable<Post["statutoryRole"]>, string>;

export interface PostRow {
  readonly post: Post;
  /** "Interim: A. Holder, since 1 May 2018, until 31 July 2019". */
  readonly holders: readonly string[];
  readonly delegates: readonly string[];
  readonly earlier: readonly string[];
  readonly reportsTo: string | null;
  /** Refs of the open actions it answers for. */
  readonly open: readonly string[];
  readonly warnings: readonly string[];
}

function period(from: CalendarDate | null, to: CalendarDate | null): string {
  const parts = [
    from ? t("since {from:date}", { from }) : null,
    to ? t("until {to:date}", { to }) : null,
  ].filter((one) => one !== null);
  return parts.length > 0 ? `, ${parts.join(", ")}` : "";
}

export function holderWords({ person, kind, from, to }: Holder): string {
  const what =
    kind === "permanent" ? "" : `${capitalised(holderKindWords[kind])}: `;
  return `${what}${person.name}${period(from, to)}`;
}

function earlierWords({ person, from, to }: Holder): string {
  const said = (day: CalendarDate | null) =>
    day ? inWords(day) : t("an unknown day");
  return t("{name}, from {from} to {to}", {
    name: person.name,
    from: said(from),
    to: said(to),
  });
}

function warningsOf(
  post: Post,
  overview: PlanOverview,
  today: CalendarDate,
): readonly string[] {
  const [vacant] = vacantPosts([post], today);
  const gone = vacant?.last?.to
    ? t(
        "{name} left on {to:date} and nobody follows: reminders for this post reach nobody.",
        { name: vacant.last.person.name, to: vacant.last.to },
      )
    : null;
  const leaving = overview.actions.flatMap((action) => {
    const found =
      action.accountable === post.id
        ? holderLeavesBefore(action, post, today)
        : null;
    return found ? [{ ref: action.ref, ...found }] : [];
  });
  const [first] = leaving;
  const refs = leaving.map((one) => one.ref).toSorted(compareRefs);
  return [
    gone,
    vacant && !vacant.last
      ? t(
          "Nobody is entered as its holder: reminders for this post reach nobody.",
        )
      : null,
    first
      ? t(
          "{name} leaves on {leaves:date}, before {refs:list} {actions?is|are} due.",
          {
            name: first.holder.person.name,
            leaves: first.leaves,
            refs,
            actions: refs.length,
          },
        )
      : null,
  ].filter((one) => one !== null);
}

/** The posts by title, those with something wrong first. */
export function postRows(
  overview: PlanOverview,
  today: CalendarDate,
): readonly PostRow[] {
  const titles = new Map(overview.posts.map((one) => [one.id, one.title]));
  return overview.posts
    .map((post): PostRow => {
      const now = holdersOn(post, today);
      return {
        post,
        holders: now.map(holderWords),
        delegates: delegatesOn(post, today).map(
          ({ person, from, to }) => `${person.name}${period(from, to)}`,
        ),
        earlier: post.holders
          .filter((one) => one.to !== null && one.to < today)
          .map(earlierWords),
        reportsTo: post.reportsTo ? (titles.get(post.reportsTo) ?? null) : null,
        open: overview.actions
          .filter(
            (one) => one.accountable === post.id && isOpen(one.current.status),
          )
          .map((one) => one.ref)
          .toSorted(compareRefs),
        warnings: warningsOf(post, overview, today),
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.warnings.length > 0) - Number(a.warnings.length > 0) ||
        a.post.title.localeCompare(b.post.title, "en-GB"),
    );
}

/** "3 posts have a holder who has left." and the like, for the head of the page. */
export function registerWords(
  posts: readonly Post[],
  today: CalendarDate,
): readonly string[] {
  const vacant = vacantPosts(posts, today);
  const left = vacant.filter((one) => one.last !== null).length;
  const never = vacant.length - left;

  return [
    left > 0
      ? t("{left:post} {left?has|have} a holder who has left.", { left })
      : null,
    never > 0
      ? t("{never:post} {never?has|have} no holder entered.", { never })
      : null,
  ].filter((one) => one !== null);
}

/** Everybody met in the register, once each, by name. */
export function knownPeople(posts: readonly Post[]): readonly Person[] {
  const people: Person[] = [];
  for (const { holders, delegates } of posts)
    for (const { person } of [...holders, ...delegates])
      if (!people.some((one) => samePerson(one, person))) people.push(person);
  return people.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** The person typed: somebody known by that name or email, else a new one by what was typed. */
export function personTyped(
  name: string,
  email: string,
  known: readonly Person[],
): Person {
  const wanted = { name: name.trim(), email: email.trim().toLowerCase() };
  const found = known.find((one) =>
    wanted.email === ""
      ? one.name.toLowerCase() === wanted.name.toLowerCase()
      : one.email === wanted.email,
  );
  return found
    ? { ...found, name: wanted.name || found.name }
    : { objectId: null, email: wanted.email || null, name: wanted.name };
}
