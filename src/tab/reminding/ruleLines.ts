// The rules of a plan as sentences. Pure.
import { counted, inWords, t } from "../language/t.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";

const shared = {
  all: t("Where several people hold a post, all of them are reminded."),
  first: t("Where several people hold a post, the first is reminded."),
  rota: t("Where several people hold a post, they take turns by the week."),
} as const;

const days = (n: number): string => counted(n, "workingDay");

export function ruleLines(
  settings: ReminderSettings,
  posts: readonly Post[],
): readonly string[] {
  if (!settings.on)
    return [t("Nobody is reminded: reminders are switched off.")];
  const { updateWindow: month, planOwner, localDays } = settings;
  return [
    t(
      "At most one card a person a day, on working days from {sendFrom} to {sendUntil}.",
      { sendFrom: settings.sendFrom, sendUntil: settings.sendUntil },
    ),
    t("Before an action is due: {dueSoonDays} before, and on the day.", {
      dueSoonDays: days(settings.dueSoonDays),
    }),
    t("Once it is late: on the next working day, then every {lateEveryDays}.", {
      lateEveryDays: days(settings.lateEveryDays),
    }),
    t(
      "Without an update: after {noUpdateDays:day}. Without an agreed date: every {noDateDays:day}.",
      { noUpdateDays: settings.noUpdateDays, noDateDays: settings.noDateDays },
    ),
    t("A claim or a question nobody has answered: every {waitingEveryDays}.", {
      waitingEveryDays: days(settings.waitingEveryDays),
    }),
    month
      ? t(
          "Updates are asked for from working day {opens} to working day {closes} of the month.",
          { opens: month.opens, closes: month.closes },
        )
      : t("There is no monthly update window."),
    ...escalations(settings, posts),
    planOwner
      ? t("Where nobody holds a post, {name} hears as plan owner.", {
          name: planOwner.name,
        })
      : t(
          "If a post is vacant nobody is reminded. Name a plan owner to change this.",
        ),
    shared[settings.sharedPosts],
    settings.mostSnoozes === 0
      ? t("A reminder cannot be put off.")
      : settings.mostSnoozes === 1
        ? t("An officer can put off a reminder once, but not an escalation.")
        : t(
            "An officer can put off a reminder {mostSnoozes:time}, but not an escalation.",
            { mostSnoozes: settings.mostSnoozes },
          ),
    ...(localDays.length > 0
      ? [
          t("The council is also closed on {days:list}.", {
            days: localDays.map(inWords),
          }),
        ]
      : []),
    ...(settings.sensitive
      ? [t("Cards show references only, never titles or notes.")]
      : []),
    settings.channel === null
      ? t(
          "In the first days of a month each lead hears what stands out in their themes.",
        )
      : t(
          "In the first days of a month each lead hears what stands out in their themes, and the channel how the plan stands.",
        ),
    settings.language === "cy"
      ? t("Cards are in Welsh.")
      : t("Cards are in English."),
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
      : [t("{after} late: {who} hears, once.", { after: days(after), who })];
  return [
    ...line(settings.escalateToLeadDays, t("the lead")),
    ...line(settings.escalateToBoardDays, title(settings.boardPost)),
    ...line(settings.escalateToPortfolioDays, title(settings.portfolioPost)),
  ];
}
