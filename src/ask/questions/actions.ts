// The actions of a plan on a day, all or those that fit: by status, rating, theme, post, date.
import { no, yes } from "../../domain/values/answer.ts";
import type { Action } from "../../domain/plan/action.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { isLive } from "../../domain/plan/status.ts";
import type { Status } from "../../domain/plan/status.ts";
import { say } from "../../domain/words/say.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, figure, refsInWords } from "../answer.ts";
import { readBoth, readDays, readPost, readTheme, withRead } from "../asked.ts";
import type { AskedDays, AskedPart, Read } from "../asked.ts";
import { actionsInOrder, lateOn, positionOf, undatedOn } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { actionRow, answered } from "./base.ts";
import type { ActionRow, Question } from "./base.ts";

export interface AskedActions extends Omit<AskedDays, "since">, AskedPart {
  readonly status?: Status | undefined;
  readonly rag?: Rag | undefined;
  readonly theme?: string | undefined;
  /** The post that answers for it, or with `supporting` also one that supports it. */
  readonly post?: string | undefined;
  readonly supporting?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  readonly awaiting?: boolean | undefined;
  readonly dateNotAgreed?: boolean | undefined;
  readonly claimed?: boolean | undefined;
  /** Dates in force from this day and up to that one; days to come are fine. */
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly movedAtLeast?: number | undefined;
}

type Fits = (action: Action) => boolean;

interface Due {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

function readDue({ dueFrom, dueTo }: AskedActions): Read<Due> {
  const [from, to] = [dueFrom, dueTo].map((text) =>
    text === undefined ? null : (parseDate(text.trim()) ?? text),
  );
  for (const read of [from, to])
    if (typeof read === "string" && parseDate(read) === null)
      return no("notADay", say("asking.notADay", { text: read.slice(0, 40) }));
  const due = { from: from as Due["from"], to: to as Due["to"] };
  if (due.from !== null && due.to !== null && due.from > due.to)
    return no(
      "badRange",
      say("asking.dueBackwards", { from: due.from, to: due.to }),
    );
  return yes(due);
}

/** Every condition asked for, as a test. A status of withdrawn or transferred asks for what left the plan. */
function fitsOf(asked: AskedActions, due: Due, plan: OpenPlan, cut: Cut): Fits {
  const [late, undated] = [lateOn(plan, cut), undatedOn(plan, cut)];
  const { ragByAction: rags } = positionOf(plan, cut);
  const { status, rag, movedAtLeast } = asked;
  const same = (wanted: boolean | undefined, is: boolean) =>
    wanted === undefined || wanted === is;
  return ({ ref, current }) => {
    const { inForce } = current;
    return (
      (status === undefined
        ? isLive(current.status)
        : current.status === status) &&
      (rag === undefined || rags[ref] === rag) &&
      same(asked.overdue, late.has(ref)) &&
      same(asked.awaiting, current.awaiting !== null) &&
      same(asked.claimed, current.claimed) &&
      same(asked.dateNotAgreed, undated.has(ref)) &&
      (due.from === null || (inForce !== null && inForce >= due.from)) &&
      (due.to === null || (inForce !== null && inForce <= due.to)) &&
      (movedAtLeast === undefined || current.moves >= movedAtLeast)
    );
  };
}

function ownedBy(asked: AskedActions, plan: OpenPlan): Read<Fits> {
  const read = readBoth(
    readPost(asked.post, plan),
    readTheme(asked.theme, plan),
  );
  if (!read.ok) return read;
  const [post, theme] = read.value;
  return yes(
    ({ accountable, supporting, themeId }: Action) =>
      (post === null ||
        accountable === post.id ||
        (asked.supporting === true && supporting.includes(post.id))) &&
      (theme === null || themeId === theme.id),
  );
}

/** The actions that fit, in natural order of ref. */
export const askActions: Question<AskedActions, ActionRow> = {
  name: "actions",
  title: "Which actions",
  about:
    "The actions in the plan on a day, all or only those that fit every condition given: status, rating, theme, post, overdue, awaiting a decision, date not agreed, claimed, date in force between two days, moved at least so often. Each with its four facts: status, rating, timeliness and change of date.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readBoth(readDays(asked, plan), ownedBy(asked, plan)),
        readDue(asked),
      ),
      ([[days, owned], due]) => {
        const fits = fitsOf(asked, due, plan, days.cut);
        const found = actionsInOrder(plan, days.cut).filter(
          (action) => owned(action) && fits(action),
        );
        const refs = found.map(({ ref }) => ref);
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut)}: ${counted(found.length, "action")}${refsInWords(refs)}.`,
          figures: [figure("actions", refs)],
          found,
          row: (action) => actionRow(plan, action, days.cut),
          part: asked,
        });
      },
    ),
};
