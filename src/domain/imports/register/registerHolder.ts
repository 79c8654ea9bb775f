// A row of a register read as somebody who holds a post from a day to a day.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { parseDate } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { holderKinds } from "../../plan/post.ts";
import type { Holder, HolderKind } from "../../plan/post.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { WhoIs } from "./registerPeople.ts";
import { isVacant } from "../file/registerRows.ts";
import type { RegisterRow } from "../file/registerRows.ts";

/** "Jane Bloggs (jane@council.gov.uk), interim, from 1 April 2026 to 30 June 2026". */
export function holderWords({ person, kind, from, to }: Holder): Sentence {
  const { name, email } = person;
  const words = [
    email ? say("holder.person", { name, email }) : name,
    ...(kind === "permanent" ? [] : [say(`holder.${kind}`)]),
    ...(from ? [say("holder.from", { from })] : []),
  ];
  const holder = say("holder.words", { words });
  return to ? say("holder.to", { holder, to }) : holder;
}

/** Everybody who holds a post; nobody where it is vacant. */
export const holdersWords = (holders: readonly Holder[]): Sentence =>
  holders
    .map(holderWords)
    .reduceRight<Sentence | null>(
      (more, one) => (more === null ? one : say("holder.more", { one, more })),
      null,
    ) ?? say("holder.nobody");

/** Whether two say the same of who holds a post, and when. */
export const sameHolder = (one: Holder, other: Holder): boolean =>
  JSON.stringify(holderWords(one)) === JSON.stringify(holderWords(other));

type HolderRead =
  | { readonly kind: "holder"; readonly holder: Holder }
  | {
      readonly kind: "not";
      readonly words: Sentence;
      /** A person can settle it by an answer or in the file. */
      readonly waits: boolean;
    };

/** Who holds the post by this row, or why that cannot be told. */
export function holderIn(
  row: RegisterRow,
  {
    whoIs,
    today,
  }: {
    readonly whoIs: (row: RegisterRow) => WhoIs;
    readonly today: CalendarDate;
  },
): HolderRead {
  if (isVacant(row.holder))
    return {
      kind: "not",
      words: say("register.takenOut"),
      waits: false,
    };
  const who = whoIs(row);
  if (who.kind === "asked")
    return { kind: "not", words: who.words, waits: true };
  const kind = kindOf(row.kind);
  const [from, to] = [dayOf(row.from, today), dayOf(row.to, today)];
  if (kind !== null && from !== undefined && to !== undefined)
    return { kind: "holder", holder: { person: who.person, kind, from, to } };
  const unread = [
    kind === null ? row.kind : null,
    from === undefined ? row.from : null,
    to === undefined ? row.to : null,
  ].filter((one) => one !== null);
  return {
    kind: "not",
    words: say("register.unread", {
      unread: unread.map((words) => say("register.quoted", { words })),
    }),
    waits: true,
  };
}

function kindOf(text: string): HolderKind | null {
  const word = text.trim().toLowerCase();
  if (word === "") return "permanent";
  return holderKinds.find((one) => one === word) ?? null;
}

/** Null where none is written, undefined where what is written is no day. */
function dayOf(
  text: string,
  today: CalendarDate,
): CalendarDate | null | undefined {
  const words = text.trim();
  if (words === "") return null;
  const plain = parseDate(words);
  if (plain) return plain;
  const read = readTimeline(words, { reference: today });
  return read.kind === "date" && read.end ? read.end : undefined;
}
