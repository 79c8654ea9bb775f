// One of every card, for the tests and for the pictures.
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { ReminderRule } from "../../src/domain/reminding/reminderConcern.ts";
import { actionCard } from "../../src/reminders/cards/actionCard.ts";
import {
  confirmCard,
  decidedCard,
  escalationCard,
  questionCard,
} from "../../src/reminders/cards/askingCards.ts";
import { digestCard } from "../../src/reminders/cards/digestCard.ts";
import { text, type Card } from "../../src/reminders/cards/element.ts";
import { chooseCard } from "../../src/reminders/cards/chooseCard.ts";
import { dataFor, wordsIn } from "../../src/reminders/cards/frame.ts";
import type {
  ActionOnCard,
  Language,
  ReminderReason,
} from "../../src/reminders/cards/frame.ts";
import { staleNotice } from "../../src/reminders/cards/staleNotice.ts";
import {
  currentCard,
  goneCard,
  helpCard,
  oldCard,
  receiptCard,
  refusalCard,
} from "../../src/reminders/cards/receiptCards.ts";
import {
  outOfReachCard,
  readingCard,
  savingCard,
} from "../../src/reminders/cards/waitingCards.ts";
import {
  channelSummaryCard,
  meetingCard,
  monthlySummaryCard,
} from "../../src/reminders/cards/summaryCards.ts";
import {
  defaultStatusWords,
  reportableStatuses,
  statusSaid,
} from "../../src/domain/plan/status.ts";
import { aPerson } from "../domain/ruleWorld.ts";

const link = "https://teams.microsoft.com/l/entity/5a7c9e1b/myActions";

/** A plan that calls the statuses as Waymark does. */
const usual = { statusWords: defaultStatusWords };

export function anActionOnCard(over: Partial<ActionOnCard> = {}): ActionOnCard {
  const hidden = over.title === null;
  return {
    planId: asId("3f1a9c52-7b0e-4d7c-9f0a-6c1c2f5be001"),
    planTitle: "Corporate Improvement Plan",
    actionId: asId("8d0f7e4c-2a61-4f6e-a3b9-5d1e0c7f4a10"),
    ref: "CS-0142",
    title:
      "Explore a four-yearly election cycle and report the options to Council",
    inForce: day("2018-09-28"),
    status: "inProgress",
    statusWord: statusSaid(usual, "inProgress"),
    statuses: reportableStatuses
      .filter((status) => status !== "completed")
      .map((value) => ({ title: statusSaid(usual, value), value })),
    lastUpdate: {
      on: day("2018-09-03"),
      by: "Monitoring Officer",
      note: hidden
        ? null
        : "The working group met and asked for costs from two other councils.",
    },
    responsible: "Monitoring Officer (A. Person)",
    proposed: { to: day("2018-12-31") },
    link,
    seen: "aB3dE6gH9jK2mN5p",
    ...over,
  };
}

const long =
  "[here](https://evil.example) <at>Everyone</at> *bold* {{template}} ".repeat(
    30,
  );

/** Everything a messy plan or a hostile hand may put into text. */
export const nasty: Partial<ActionOnCard> = {
  title: long,
  planTitle: long,
  responsible: long,
  statusWord: long.slice(0, 60),
  lastUpdate: { on: day("2018-09-03"), by: long, note: long },
};

function told(rule: ReminderRule): ReminderReason {
  return {
    rule,
    days: 6,
    on: day(rule === "proposalDecided" ? "2018-12-31" : "2018-09-28"),
    by: "Monitoring Officer",
    as: rule === "dueSoon" ? "delegate" : "holder",
  };
}

export function everyCard(
  language: Language,
  action: ActionOnCard,
): Record<string, Card> & { late: Card } {
  const asking = (rule: ReminderRule) => ({
    language,
    key: "v1|tenant|digest|person|2018-10-08",
    action,
    told: told(rule),
    back: true,
  });
  const rules: ReminderRule[] = [
    "late",
    "late",
    "dueToday",
    "dueSoon",
    "dueSoon",
    "question",
    "claimWaiting",
    "noUpdate",
    "noUpdate",
    "dateNotAgreed",
  ];
  const note = action.lastUpdate?.note ?? "";
  const on = {
    language,
    key: "v1|tenant|digest|person|2018-10-08",
    action,
    back: true,
  };
  const waiting = {
    language,
    data: dataFor(action, on.key, "update"),
    kept: note,
    link,
  };
  const rows = rules.map((rule) => ({
    action,
    told: told(rule),
    officer: {
      objectId: "11111111-0000-4000-8000-000000000001",
      name: "A. Person",
    },
  }));
  const summary = {
    language,
    keyHash: "h",
    planTitle: action.planTitle,
    day: day("2018-10-08"),
    completion: { completed: 24, total: 61, leftUnfinished: 2 },
    late: 7,
    rows,
    link,
  };
  return {
    digest: digestCard({ language, key: on.key, rows, link }),
    digestAnswered: digestCard({
      language,
      key: on.key,
      rows,
      link,
      page: 1,
      answered: [{ action, kind: "noChange", time: "09:42", entry: "entry" }],
      notice: wordsIn(language).restLeft(["CS-0142"]),
    }),
    asked: digestCard({
      language,
      key: on.key,
      rows: [{ action, told: { ...told("noUpdate"), rule: "asked" } }],
      link,
      title: wordsIn(language).myActions(1),
      notice: wordsIn(language).whichOne,
    }),
    choose: chooseCard(
      {
        language,
        key: on.key,
        sentence: { words: "The costs for CS-0142 are in.", done: false },
        link,
      },
      [action, action],
    ),
    late: actionCard({ ...asking("late"), back: false }),
    soon: actionCard(asking("dueSoon")),
    confirm: confirmCard(asking("claimWaiting"), {
      by: "Monitoring Officer",
      on: day("2018-10-01"),
      note,
      evidence: [
        "Minutes of the working group, 12 September 2018",
        "https://council.example/minutes/45",
      ],
    }),
    question: questionCard(asking("question"), { id: "q1", words: note }),
    decided: decidedCard(asking("proposalDecided"), {
      endorsed: true,
      date: day("2018-12-31"),
      minute: "45",
      words: note,
    }),
    escalation: escalationCard(asking("escalatedToLead"), {
      email: "monitoring.officer@council.example",
    }),
    receipt: receiptCard(on, {
      what: wordsIn(language).savedKind.update,
      by: "Monitoring Officer",
      time: "09:42",
      note,
    }),
    receiptUndo: receiptCard(on, {
      what: wordsIn(language).savedKind.noChange,
      by: "Monitoring Officer",
      time: "09:42",
      note,
      undo: "entry",
    }),
    current: currentCard(on),
    channel: { ...channelSummaryCard(summary) },
    monthly: monthlySummaryCard(summary),
    ...(action.title === null
      ? {}
      : {
          // These name no action.
          gone: goneCard(language, link),
          help: helpCard(language, link),
          old: oldCard(language, null, link),
          oldTyped: oldCard(language, note, link),
          saving: savingCard(waiting, "operation"),
          reading: readingCard({ ...waiting, kept: null }),
          busy: outOfReachCard(waiting, true, {
            note: "The costs came on Friday.",
          }),
          busyReading: outOfReachCard({ ...waiting, kept: null }, false),
          tooMany: refusalCard(language, {
            title: wordsIn(language).refusedTitle,
            words: wordsIn(language).tooMany,
            kept: note,
            link,
          }),
          changed: actionCard({
            ...asking("late"),
            notice: staleNotice(
              wordsIn(language),
              {
                by: aPerson("Monitoring Officer"),
                on: day("2018-10-05"),
                note,
              },
              "The costs came on Friday.",
            ),
            kept: {
              inputs: { note: "The costs came on Friday." },
              pressed: "update",
            },
          }),
          claimRefused: actionCard({
            ...asking("late"),
            notice: [text(wordsIn(language).refusedTitle)],
            kept: {
              inputs: { actual: "2018-10-09", shows: "The costs are in." },
              pressed: "claim",
            },
          }),
          dateRefused: actionCard({
            ...asking("late"),
            notice: [text(wordsIn(language).refusedTitle)],
            kept: {
              inputs: {
                to: "2019-01-31",
                reason: "procurement",
                words: "One bidder.",
                doing: "Asking again.",
              },
              pressed: "propose",
            },
          }),
          meeting: meetingCard({
            ...summary,
            body: "Improvement Board",
            date: day("2018-10-08"),
          }),
        }),
  };
}
