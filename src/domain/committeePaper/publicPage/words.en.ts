// What the public page of a plan says, in English as the papers are.
import { inWords, type CalendarDate } from "../../values/calendarDate.ts";
import { capitalised, counted } from "../../values/wording.ts";

export const words = {
  asAt: (on: CalendarDate): string =>
    `As at ${inWords(on)}, as known that day.`,
  answers: (origin: string): string => `It answers: ${origin}.`,
  completed: (completion: string): string => `Completed: ${completion}.`,
  late: (refs: readonly string[]): string =>
    refs.length === 0
      ? "No action is past its date."
      : `${capitalised(counted(refs.length, "action"))} ${refs.length === 1 ? "is" : "are"} past the date in force: ${refs.join(", ")}.`,
  waiting: (refs: readonly string[]): string =>
    refs.length === 0
      ? "No other date waits for a decision."
      : `${capitalised(counted(refs.length, "proposed date"))} ${refs.length === 1 ? "waits" : "wait"} for a decision: ${refs.join(", ")}. Until then the date in force stays.`,
  exempt: (n: number): string =>
    `The words of ${counted(n, "action")} are withheld: they are exempt from publication. ${n === 1 ? "It is" : "They are"} in every count.`,
  draft: (title: string): string =>
    `${title} is a draft: it has a public page when it is adopted.`,
  other: "Other actions",
  due: (date: string): string => `due: ${date}`,
  notAgreed: "not yet agreed",
  past: "Past its date",
  proposed: "Another date is proposed and waits for a decision",
  nothingSigned: "Nothing has been signed off for publication yet.",
  counts: "How the actions stand",
  all: "All actions",
  withheld:
    "What officers note for each other, and words nobody has signed off for publication, are not on this page.",
} as const;
