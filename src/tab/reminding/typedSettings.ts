// The reminder settings as a form types them, both ways. Pure: whether they make sense is the domain's to say.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Person } from "../../domain/plan/person.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { readReminderSettings } from "../../domain/reminding/reminderSettings.ts";
import type { ReminderSettings } from "../../domain/reminding/reminderSettings.ts";

/** What each box is called, by setting. */
export const labels: Readonly<Record<keyof ReminderSettings, string>> = {
  on: t("Reminders"),
  dueSoonDays: t("Due soon: working days before"),
  lateEveryDays: t("Repeat when late, every (working days)"),
  noUpdateDays: t("No update for (days)"),
  noDateDays: t("Date not agreed for (days)"),
  waitingEveryDays: t(
    "Repeat for a waiting claim or question, every (working days)",
  ),
  updateWindow: t("Monthly update window"),
  escalateToLeadDays: t("To the lead, working days late"),
  escalateToBoardDays: t("To the Programme Board, working days late"),
  escalateToPortfolioDays: t("To the portfolio holder, working days late"),
  boardPost: t("Post that hears for the Programme Board"),
  portfolioPost: t("Post of the portfolio holder"),
  planOwner: t("Plan owner: hears when nobody holds the post"),
  sharedPosts: t("Where several people hold one post"),
  sendFrom: t("Not before"),
  sendUntil: t("Not after"),
  localDays: t("The council's own closed days"),
  mostSnoozes: t("How often an officer can put off a reminder"),
  weeklyFor: t("People who chose one card a week"),
  sensitive: t("What cards may show"),
  language: t("Language of the cards"),
  channel: t("Channel for the monthly summary"),
};

/** Every box is text; an empty one is nothing. */
export type Typed = Readonly<
  Record<
    | Exclude<keyof ReminderSettings, "updateWindow" | "weeklyFor">
    | "opens"
    | "closes",
    string
  >
> & { readonly weeklyFor: readonly string[] };

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export function typedFrom(settings: ReminderSettings): Typed {
  const { updateWindow, planOwner, localDays, weeklyFor } = settings;
  return {
    on: settings.on ? "yes" : "no",
    dueSoonDays: written(settings.dueSoonDays),
    lateEveryDays: written(settings.lateEveryDays),
    noUpdateDays: written(settings.noUpdateDays),
    noDateDays: written(settings.noDateDays),
    waitingEveryDays: written(settings.waitingEveryDays),
    opens: written(updateWindow?.opens),
    closes: written(updateWindow?.closes),
    escalateToLeadDays: written(settings.escalateToLeadDays),
    escalateToBoardDays: written(settings.escalateToBoardDays),
    escalateToPortfolioDays: written(settings.escalateToPortfolioDays),
    boardPost: settings.boardPost ?? "",
    portfolioPost: settings.portfolioPost ?? "",
    planOwner: (planOwner && addressOf(planOwner)) ?? "",
    sharedPosts: settings.sharedPosts,
    sendFrom: settings.sendFrom,
    sendUntil: settings.sendUntil,
    localDays: localDays.join("\n"),
    mostSnoozes: written(settings.mostSnoozes),
    weeklyFor,
    sensitive: settings.sensitive ? "yes" : "no",
    language: settings.language,
    channel: settings.channel ?? "",
  };
}

/** A number as typed; what is no number stays text, for the rule to refuse by name. */
const numberOr = (text: string): number | string => {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
};
const orNothing = (text: string): number | string | null =>
  text.trim() === "" ? null : numberOr(text);

/** The settings as they would be stored, read by the same rule the service reads them by. Faults speak of the boxes. */
export function settingsFrom(
  typed: Typed,
  known: readonly Person[],
): Answer<ReminderSettings, "nonsense"> {
  const { sharedPosts, sendFrom, sendUntil, weeklyFor, language } = typed;
  const answer = readReminderSettings({
    ...storable(typed, known),
    sharedPosts,
    sendFrom,
    sendUntil,
    weeklyFor,
    language,
  });
  if (answer.ok) return answer;
  const words = Object.entries(labels)
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce(
      (text, [name, label]) =>
        text.replace(new RegExp(`\\b${name}\\b`, "g"), `“${label}”`),
      asText(answer.words),
    );
  return { ...answer, words };
}

function storable(typed: Typed, known: readonly Person[]) {
  const owner = known.find((one) => addressOf(one) === typed.planOwner);
  const noWindow = typed.opens.trim() === "" && typed.closes.trim() === "";
  return {
    on: typed.on === "yes",
    dueSoonDays: numberOr(typed.dueSoonDays),
    lateEveryDays: numberOr(typed.lateEveryDays),
    noUpdateDays: numberOr(typed.noUpdateDays),
    noDateDays: numberOr(typed.noDateDays),
    waitingEveryDays: numberOr(typed.waitingEveryDays),
    updateWindow: noWindow
      ? null
      : { opens: numberOr(typed.opens), closes: numberOr(typed.closes) },
    escalateToLeadDays: orNothing(typed.escalateToLeadDays),
    escalateToBoardDays: orNothing(typed.escalateToBoardDays),
    escalateToPortfolioDays: orNothing(typed.escalateToPortfolioDays),
    boardPost: typed.boardPost || null,
    portfolioPost: typed.portfolioPost || null,
    planOwner: owner ?? null,
    mostSnoozes: numberOr(typed.mostSnoozes),
    localDays: typed.localDays.split(/[\s,;]+/).filter((one) => one !== ""),
    sensitive: typed.sensitive === "yes",
    channel: channelIn(typed.channel),
  };
}

/** The channel's own id out of the link that Teams copies (`.../l/channel/19%3A…%40thread.tacv2/Name?…`), or as it was typed; null for none. */
function channelIn(typed: string): string | null {
  const [, part] = /\/l\/channel\/([^/?#]+)/.exec(typed) ?? [];
  if (part === undefined) return typed.trim() || null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
