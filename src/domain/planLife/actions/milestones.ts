// Milestones: added several at a time by paste, reached on a day, and never dropped because a date could not be read.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { RuleContext } from "../../rules/change.ts";
import {
  firstRefusal,
  longestText,
  readPastDay,
  refuseGone,
} from "../../rules/entryRules.ts";
import { asId } from "../../values/id.ts";
import type { PostId } from "../../values/id.ts";
import type { Milestone } from "../../plan/milestone.ts";
import { may } from "../../rights/permission.ts";
import type { Post } from "../../plan/post.ts";
import { postNamed } from "../../plan/post.ts";
import { readTimeline } from "../../dates/timeline.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** One pasted line as understood. What could not be read is null and asked about; the words stay. */
export interface MilestoneLine {
  readonly line: string;
  readonly title: string;
  readonly due: Timeline | null;
  readonly owner: PostId | null;
  /** What a person should settle, each in a sentence. */
  readonly questions: readonly string[];
}

interface LineContext {
  readonly posts: readonly Post[];
  readonly reference: CalendarDate;
  readonly financialYearStartMonth: number;
}

// A dash with spaces around it separates; "Q1-Q2" and "follow-up" do not.
const separator = /\s*\t\s*|\s+[–—|-]\s+|\s*;\s*/;
const bullet = /^\s*(?:[•*·–—-]|\(?\d{1,2}[.)])\s+/;

/** Reads pasted lines "title – date – owner"; empty lines are skipped. Source: domain.md F15. */
export function readMilestoneLines(
  text: string,
  context: LineContext,
): readonly MilestoneLine[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => readLine(line, context));
}

function readLine(line: string, context: LineContext): MilestoneLine {
  const parts = line.replace(bullet, "").trim().split(separator);
  const post =
    parts.length > 1 ? postNamed(parts.at(-1) ?? "", context.posts) : null;
  const rest = post ? parts.slice(0, -1) : parts;
  const dated = rest.findLastIndex(
    (part, at) => at > 0 && timelineOf(part, context).kind !== "unknown",
  );
  // With three parts the second is meant as the date even where it cannot be read ("TBC").
  const at = dated > 0 ? dated : rest.length > 1 ? 1 : -1;
  const due = at > 0 ? timelineOf(rest[at] ?? "", context) : null;
  const stranger = at > 0 && at < rest.length - 1 ? rest.at(-1) : undefined;
  const title = (at > 0 ? rest.slice(0, at) : rest).join(" – ").trim();
  return {
    line,
    title,
    due,
    owner: post?.id ?? null,
    questions: questionsAbout(title, due, stranger),
  };
}

function timelineOf(text: string, context: LineContext): Timeline {
  return readTimeline(text, {
    reference: context.reference,
    financialYearStartMonth: context.financialYearStartMonth,
  });
}

function questionsAbout(
  title: string,
  due: Timeline | null,
  stranger: string | undefined,
): readonly string[] {
  return [
    title === ""
      ? "This line has no title. Write what is to be reached."
      : null,
    due === null
      ? `“${title}” has no date. Add one, or leave it without.`
      : null,
    due?.kind === "unknown"
      ? `“${due.text}” could not be read as a date. Choose one, or keep the words.`
      : null,
    stranger
      ? `“${stranger}” is not a post in the register. Choose the owner, or add the post.`
      : null,
  ].filter((one) => one !== null);
}

/**
 * The milestones to add, in the order pasted, after those already there. Refuses `notYours`, `planClosed`, `leftPlan`,
 * `empty`, `noTitle` (naming the line), `tooLong`.
 */
export function addMilestones(
  lines: readonly Pick<MilestoneLine, "title" | "due" | "owner">[],
  existing: readonly Milestone[],
  context: RuleContext,
): Answer<readonly Milestone[]> {
  const { action, actor } = context;
  const untitled = lines.findIndex((one) => one.title.trim() === "");
  const long = lines.find((one) => one.title.length > longestText);
  const refused = firstRefusal(
    may(actor, "editMilestones", { action }),
    refuseGone(context, action.current),
    lines.length === 0
      ? no("empty", say("milestones.empty", { ref: action.ref }))
      : null,
    untitled < 0
      ? null
      : no("noTitle", say("milestones.noTitle", { n: untitled + 1 })),
    long
      ? no(
          "tooLong",
          say("milestones.tooLong", { milestone: long.title.slice(0, 40) }),
        )
      : null,
  );
  if (refused) return refused;
  const last = Math.max(0, ...existing.map((one) => one.order));
  return yes(
    lines.map((one, n) => ({
      id: asId<"Milestone">(context.newId()),
      planId: action.planId,
      actionId: action.id,
      title: one.title.trim(),
      due: one.due,
      owner: one.owner,
      order: last + n + 1,
      reached: null,
      addedAt: context.now,
      reachedAt: null,
    })),
  );
}

/** Marks a milestone reached on a day that has come. Refuses `notYours`, `planClosed`, `leftPlan`, `alreadyReached`, `noSuchDay`, `inFuture`. */
export function reachMilestone(
  milestone: Milestone,
  reached: string,
  context: RuleContext,
): Answer<Milestone> {
  const { action, actor, today } = context;
  const refused = firstRefusal(
    may(actor, "editMilestones", { action }),
    refuseGone(context, action.current),
    milestone.reached
      ? no(
          "alreadyReached",
          say("milestones.alreadyReached", {
            milestone: milestone.title,
            reached: milestone.reached,
          }),
        )
      : null,
  );
  if (refused) return refused;
  const date = readPastDay(reached, say("day.reached"), today);
  return date.ok
    ? yes({ ...milestone, reached: date.value, reachedAt: context.now })
    : date;
}

/** Milestones of an action with a date after the action's own: the plan contradicts itself. */
export function milestonesAfterEnd(
  action: Pick<Action, "id" | "current">,
  milestones: readonly Milestone[],
): readonly Milestone[] {
  const { inForce } = action.current;
  return milestones.filter(
    (one) =>
      one.actionId === action.id &&
      inForce !== null &&
      one.due?.end != null &&
      one.due.end > inForce,
  );
}
