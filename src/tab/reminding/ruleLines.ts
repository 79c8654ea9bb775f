// The rules of a plan as sentences. Pure.
import { inWords } from "../../domain/values/calendarDate.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";
import { counted, listInWords } from "../../domain/values/wording.ts";

const shared = {
  all: "Where several people hold a post, all of them are reminded.",
  first: "Where several people hold a post, the first is reminded.",
  rota: "Where several people hold a post, they take turns by the week.",
} as const;

const days = (n: number): string => counted(n, "working day");

export function ruleLines(
  settings: ReminderSettings,
  posts: readonly Post[],
): readonly string[] {
  if (!settings.on) return ["Nobody is reminded: reminders are switched off."];
  const { updateWindow: month, planOwner, localDays } = settings;
  return [
    `At most one card a person a day, on working days from ${settings.sendFrom} to ${settings.sendUntil}.`,
    `Before an action is due: ${days(settings.dueSoonDays)} before, and on the day.`,
    `Once it is late: on the next working day, then every ${days(settings.lateEveryDays)}.`,
    `Without an update: after ${counted(settings.noUpdateDays, "day")}. Without an agreed date: every ${counted(settings.noDateDays, "day")}.`,
    `A claim or a question nobody has answered: every ${days(settings.waitingEveryDays)}.`,
    month
      ? `Updates are asked for from the ${ordinal(month.opens)} to the ${ordinal(month.closes)} working day of the month.`
      : "There is no monthly update window.",
    ...escalations(settings, posts),
    planOwner
      ? `Where nobody holds a post, ${planOwner.name} hears as plan owner.`
      : "If a post is vacant nobody is reminded. Name a plan owner to change this.",
    shared[settings.sharedPosts],
    settings.mostSnoozes === 0
      ? "A reminder cannot be put off."
      : `An officer can put off a reminder ${settings.mostSnoozes === 1 ? "once" : `${settings.mostSnoozes} times`}, but not an escalation.`,
    ...(localDays.length > 0
      ? [
          `The council is also closed on ${listInWords(localDays.map(inWords))}.`,
        ]
      : []),
    ...(settings.sensitive
      ? ["Cards show references only, never titles or notes."]
      : []),
    `In the first days of a month each lead hears what stands out in their themes${settings.channel === null ? "" : ", and the channel how the plan stands"}.`,
    `Cards are in ${settings.language === "cy" ? "Welsh" : "English"}.`,
  ];
}

function escalations(
  settings: ReminderSettings,
  posts: readonly Post[],
): readonly string[] {
  const title = (id: PostId | null): string | null =>
    posts.find((post) => post.id === id)?.title ?? null;
  const line = (after: number | null, who: string | null): string[] =>
    after === null || who === null
      ? []
      : [`${days(after)} late: ${who} hears, once.`];
  return [
    ...line(settings.escalateToLeadDays, "the lead"),
    ...line(settings.escalateToBoardDays, title(settings.boardPost)),
    ...line(settings.escalateToPortfolioDays, title(settings.portfolioPost)),
  ];
}

function ordinal(n: number): string {
  const ending =
    n % 100 >= 11 && n % 100 <= 13
      ? "th"
      : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
