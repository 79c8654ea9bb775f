// What a question came with, read: days, references, posts, bodies and themes as people write them. What cannot be read is said, never guessed.
import { inEnglish } from "../domain/words/english.ts";
import { say } from "../domain/words/say.ts";
import type { Action } from "../domain/plan/action.ts";
import { no, yes } from "../domain/values/answer.ts";
import type { Answer } from "../domain/values/answer.ts";
import type { Body } from "../domain/plan/body.ts";
import { parseDate } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import type { Cut } from "../domain/history/knownEvents.ts";
import type { Post } from "../domain/plan/post.ts";
import { postNamed } from "../domain/plan/post.ts";
import { asRef } from "../domain/values/ref.ts";
import { findRisk } from "../domain/risks/crossReference.ts";
import { sameWords } from "../domain/values/wording.ts";
import type { Risk } from "../domain/plan/risk.ts";
import type { Theme } from "../domain/plan/theme.ts";
import { unanswered } from "./answer.ts";
import type { Because, PlanAnswer } from "./answer.ts";
import type { OpenPlan } from "./openPlan.ts";

export interface AskedDays {
  /** The day looked at, YYYY-MM-DD; today unless given. */
  readonly asAt?: string | undefined;
  /** The day up to which entries had been recorded; the day looked at unless given. */
  readonly knownAt?: string | undefined;
  /** An earlier day to compare with. */
  readonly since?: string | undefined;
}

export interface Days {
  readonly cut: Cut;
  readonly since: CalendarDate | null;
}

/** An answer or why there is none. */
export type Read<T> = Answer<T, Because>;

/** Goes on with what was read, or answers with the refusal. */
export function withRead<T, Row>(
  plan: OpenPlan,
  read: Read<T>,
  go: (value: T) => PlanAnswer<Row>,
): PlanAnswer<Row> {
  return read.ok
    ? go(read.value)
    : unanswered(read.because, inEnglish(read.words), plan.record.plan.title);
}

/** Several read at once: the first refusal, else all of them. */
export function readBoth<A, B>(a: Read<A>, b: Read<B>): Read<readonly [A, B]> {
  if (!a.ok) return a;
  return b.ok ? yes([a.value, b.value] as const) : b;
}

function readDay(
  text: string | undefined,
  today: CalendarDate,
): Read<CalendarDate | null> {
  if (text === undefined) return yes(null);
  const date = parseDate(text.trim());
  if (date === null)
    return no("notADay", say("asking.notADay", { text: text.slice(0, 40) }));
  if (date > today) return no("notYet", say("asking.notYet", { date, today }));
  return yes(date);
}

/** The days of a question. Refuses a day to come, what is no day, and a comparison that runs backwards. */
export function readDays(asked: AskedDays, { today }: OpenPlan): Read<Days> {
  const [asAt, knownAt, since] = [asked.asAt, asked.knownAt, asked.since].map(
    (text) => readDay(text, today),
  );
  for (const day of [asAt, knownAt, since]) if (day && !day.ok) return day;
  const at = (asAt?.ok && asAt.value) || today;
  const cut = { asAt: at, knownAt: (knownAt?.ok && knownAt.value) || at };
  const from = (since?.ok && since.value) || null;
  if (from !== null && from > at)
    return no("badRange", say("asking.badRange", { from, to: at }));
  return yes({ cut, since: from });
}

/** The action with a reference as people write it. */
export function readRef(
  text: string,
  { record: { actions } }: OpenPlan,
): Read<Action> {
  // "Action 2.2", "ref 2.2": as somebody says it.
  const said = text.replace(
    /^\s*(?:actions?|ref(?:erence)?|cam)\b[\s.:]*/i,
    "",
  );
  const wanted = asRef(said)?.toLowerCase();
  const found = actions.find(({ ref }) => ref.toLowerCase() === wanted);
  if (found) return yes(found);
  const near = actions
    .map(({ ref }) => ref)
    .filter((ref) => ref.toLowerCase().startsWith((wanted ?? "").slice(0, 1)))
    .slice(0, 3);
  const asked = text.slice(0, 40);
  return no(
    "notInPlan",
    near.length > 0
      ? say("asking.noActionBut", { text: asked, near })
      : say("asking.noAction", { text: asked }),
  );
}

function namesPerson(text: string, { posts, updates }: OpenPlan["record"]) {
  const people = [
    ...posts.flatMap(({ holders, delegates }) => [...holders, ...delegates]),
    ...updates.map(({ by }) => ({ person: by })),
  ];
  return people.some(
    ({ person: { name, email } }) =>
      sameWords(name, text) || email?.toLowerCase() === text.toLowerCase(),
  );
}

/** The post of this name. A person's name is refused: figures are of posts, and nobody is rated. */
export function readPost(
  text: string | undefined,
  { record }: OpenPlan,
): Read<Post | null> {
  if (text === undefined) return yes(null);
  const post = postNamed(text, record.posts);
  if (post) return yes(post);
  if (namesPerson(text.trim(), record))
    return no(
      "aboutPerson",
      say("asking.aPerson", { text: text.slice(0, 60) }),
    );
  return no("notInPlan", say("asking.noPost", { text: text.slice(0, 60) }));
}

export function readTheme(
  text: string | undefined,
  { record: { themes } }: OpenPlan,
): Read<Theme | null> {
  if (text === undefined) return yes(null);
  const theme = themes.find((one) =>
    [one.code, one.title, ...one.aliases]
      .filter((name) => name !== "")
      .some((name) => sameWords(name, text)),
  );
  return theme
    ? yes(theme)
    : no("notInPlan", say("asking.noTheme", { text: text.slice(0, 60) }));
}

export function readBody(
  text: string | undefined,
  { record: { bodies } }: OpenPlan,
): Read<Body | null> {
  if (text === undefined) return yes(null);
  const body = bodies.find((one) =>
    [one.title, ...one.aliases].some((name) => sameWords(name, text)),
  );
  return body
    ? yes(body)
    : no("notInPlan", say("asking.noBody", { text: text.slice(0, 60) }));
}

export function readRisk(
  code: string | undefined,
  risks: readonly Risk[],
): Read<Risk | null> {
  if (code === undefined) return yes(null);
  const risk = findRisk(code, risks);
  return risk
    ? yes(risk)
    : no("notInPlan", say("asking.noRisk", { text: code.slice(0, 40) }));
}

export interface AskedPart {
  /** The first row wanted, from 1. */
  readonly from?: number | undefined;
  /** How many rows; 100 unless given. */
  readonly most?: number | undefined;
}

const usualRows = 100;

/** The rows wanted of all there are; `said` tells of the rest, so that nothing is left out in silence. */
export function partOf<T>(
  all: readonly T[],
  { from = 1, most = usualRows }: AskedPart,
): { readonly rows: readonly T[]; readonly said: string } {
  const rows = all.slice(from - 1, from - 1 + most);
  const last = from - 1 + rows.length;
  const said =
    rows.length === all.length
      ? ""
      : ` Rows ${rows.length === 0 ? "none" : `${from} to ${last}`} of ${all.length} are here${last < all.length ? `; ask again from ${last + 1} for more` : ""}.`;
  return { rows, said };
}
