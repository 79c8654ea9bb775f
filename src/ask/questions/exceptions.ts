// What a Board must look at and why: the exception list, gravest first; and who is silent.
import { exceptionReasons } from "../../domain/board/exceptions.ts";
import { inEnglish } from "../../domain/words/english.ts";
import type { SilentPost } from "../../domain/board/boardMonth.ts";
import type { BoardException } from "../../domain/board/boardException.ts";
import type { ExceptionReason } from "../../domain/board/exceptions.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, figure, number, refsInWords } from "../answer.ts";
import type { Figure } from "../answer.ts";
import { readBoth, readDays, readPost, withRead } from "../asked.ts";
import type { AskedPart } from "../asked.ts";
import { inRefOrder, monthOf, once } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered, postTitle } from "./base.ts";
import type { Question } from "./base.ts";

interface ExceptionRow {
  readonly ref: Ref;
  readonly title: string;
  readonly post: string | null;
  readonly rag: Rag;
  readonly dateInForce: CalendarDate | null;
  /** Gravest first. The words may quote what an officer wrote. */
  readonly reasons: readonly {
    readonly reason: ExceptionReason;
    readonly words: string;
  }[];
  readonly link: string;
}

/** Always as known on the day itself: what the Board would have seen. */
interface AskedExceptions extends AskedPart {
  readonly asAt?: string | undefined;
  readonly post?: string | undefined;
  readonly reason?: ExceptionReason | undefined;
}

/** The exceptions of a day in natural order of ref. */
function exceptionsInOrder(
  plan: OpenPlan,
  asAt: CalendarDate,
): readonly BoardException[] {
  return once(plan, `exceptions ${asAt}`, () =>
    monthOf(plan, asAt, null).exceptions.toSorted((a, b) =>
      compareRefs(a.action.ref, b.action.ref),
    ),
  );
}

/** The actions of each reason, from one pass. */
function reasonFigures(exceptions: readonly BoardException[]): Figure[] {
  const refs = new Map<ExceptionReason, Ref[]>(
    exceptionReasons.map((reason) => [reason, []]),
  );
  for (const { action, reasons } of exceptions)
    for (const { reason } of reasons) refs.get(reason)?.push(action.ref);
  return [...refs].map(([reason, list]) => figure(`reason.${reason}`, list));
}

/** The exception list of a day, as the Board's page shows it. */
export const askExceptions: Question<AskedExceptions, ExceptionRow> = {
  name: "exceptions",
  title: "Exceptions, and why",
  about:
    "The actions a Board must look at on a day, gravest first, each with the reasons it is listed: past its date, sent back by audit, forecast past its date, no update this period, red or amber without a corrective action, a claim that contradicts itself, a proposal awaiting, waiting for a late action, the holder leaving, no agreed date.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readDays({ asAt: asked.asAt }, plan),
        readPost(asked.post, plan),
      ),
      ([days, post]) => {
        const fits = ({ action, reasons }: BoardException) =>
          (post === null || action.accountable === post.id) &&
          (asked.reason === undefined ||
            reasons.some(({ reason }) => reason === asked.reason));
        const { exceptions } = monthOf(plan, days.cut.asAt, null);
        const found = exceptions.filter(fits);
        const inOrder = exceptionsInOrder(plan, days.cut.asAt).filter(fits);
        const refs = inOrder.map(({ action }) => action.ref);
        const reasons = reasonFigures(inOrder);
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut)}: ${counted(found.length, "exception")}${refsInWords(refs)}.`,
          figures: [figure("exceptions", refs), ...reasons],
          found,
          row: ({ action, rag, ...one }): ExceptionRow => ({
            ref: action.ref,
            title: action.title,
            post: postTitle(plan, action.accountable),
            rag,
            dateInForce: action.current.inForce,
            reasons: one.reasons.map(({ reason, words }) => ({
              reason,
              words: inEnglish(words),
            })),
            link: plan.linkTo(action),
          }),
          part: asked,
        });
      },
    ),
};

interface SilentRow {
  /** "No post answers for these" where there is none. */
  readonly post: string;
  /** The post that leads it. */
  readonly lead: string | null;
  /** The longest of its silences, in days; null where nobody knows since when. */
  readonly days: number | null;
  readonly actions: readonly {
    readonly ref: Ref;
    /** Null for one that was always there and never spoken of. */
    readonly days: number | null;
    /** Never spoken of since it joined the plan. */
    readonly never: boolean;
  }[];
}

function silentRow({ post, lead, days, actions }: SilentPost): SilentRow {
  return {
    post: inEnglish(post),
    lead,
    days,
    actions: actions.map(({ action, days: age, never }) => ({
      ref: action.ref,
      days: age,
      never,
    })),
  };
}

/** The posts that have not reported since updates were expected of them, longest silence first. */
export const askSilent: Question<AskedExceptions, SilentRow> = {
  name: "silent",
  title: "Who is silent",
  about:
    "The posts that have given no update this period, longest silence first, each with the actions not spoken of and for how many days. Posts, never people.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readDays({ asAt: asked.asAt }, plan),
        readPost(asked.post, plan),
      ),
      ([days, post]) => {
        const found = monthOf(plan, days.cut.asAt, null).silent.filter(
          ({ postId }) => post === null || postId === post.id,
        );
        const refs = inRefOrder(
          plan,
          found.flatMap(({ actions }) =>
            actions.map(({ action }) => action.ref),
          ),
        );
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut)}: ${counted(found.length, "post")} silent, on ${counted(refs.length, "action")}${refsInWords(refs)}.`,
          figures: [
            number("silentPosts", found.length, refs),
            figure("silentActions", refs),
          ],
          found,
          row: silentRow,
          part: asked,
        });
      },
    ),
};
