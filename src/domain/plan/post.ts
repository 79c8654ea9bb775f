// Posts answer, people hold posts: owners are posts with dated holders, so that history says who answered then.
import { sameWords } from "../values/wording.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanId, PostId } from "../values/id.ts";
import type { Person } from "./person.ts";

export const holderKinds = ["permanent", "interim", "acting"] as const;
export type HolderKind = (typeof holderKinds)[number];

export const statutoryRoles = [
  "headOfPaidService",
  "section151",
  "monitoringOfficer",
] as const;

export interface Holder {
  readonly person: Person;
  readonly kind: HolderKind;
  readonly from: CalendarDate | null;
  /** Last day in post, inclusive; null while they stay. */
  readonly to: CalendarDate | null;
}

/** Someone who may answer for the post in a period (leave, a long absence). The accountable name stays the holder's. */
export interface Delegate {
  readonly person: Person;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface Post {
  readonly id: PostId;
  readonly planId: PlanId;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Head of paid service, section 151 officer, monitoring officer; null for the rest. */
  readonly statutoryRole: (typeof statutoryRoles)[number] | null;
  /** The post that leads this one (escalations go there). */
  readonly reportsTo: PostId | null;
  readonly holders: readonly Holder[];
  readonly delegates: readonly Delegate[];
}

function covers(
  period: {
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  },
  on: CalendarDate,
): boolean {
  return (
    (period.from === null || period.from <= on) &&
    (period.to === null || on <= period.to)
  );
}

/** Who holds the post on a day: none (vacant), one, or several (a shared post). */
export function holdersOn(post: Post, on: CalendarDate): readonly Holder[] {
  return post.holders.filter((holder) => covers(holder, on));
}

/** Who may answer for the holder on a day. */
export function delegatesOn(post: Post, on: CalendarDate): readonly Delegate[] {
  return post.delegates.filter((delegate) => covers(delegate, on));
}

/** The post with this title or alias, whatever the case and spacing ("CEO", "Head of ITC"); null where there is none. */
export function postNamed(text: string, posts: readonly Post[]): Post | null {
  const named = (test: (post: Post) => readonly string[]) =>
    posts.find((post) => test(post).some((name) => sameWords(name, text)));
  return named((post) => [post.title]) ?? named((post) => post.aliases) ?? null;
}
