// Everything a card says, in English. The Welsh catalogue has the same shape, so a missing text does not compile.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { Completion } from "../../domain/history/completion.ts";
import { reasonSaid } from "../../domain/reminding/reasonSaid.ts";
import type { ReasonFacts } from "../../domain/reminding/reasonSaid.ts";
import { inEnglish } from "../../domain/words/english.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import {
  capitalised,
  counted,
  listInWords,
} from "../../domain/values/wording.ts";

/** "4.8 or 4.9". */
const orList = (refs: readonly string[]): string => listInWords(refs, "or");

export const en = {
  language: "en",
  date: (day: CalendarDate): string => inWords(day),
  list: (items: readonly string[]): string => listInWords(items),
  /** What rules and the store say. */
  tell: (sentence: Sentence): string => inEnglish(sentence),
  reason: (facts: ReasonFacts): string => inEnglish(reasonSaid(facts)),
  digestTitle: (n: number): string => {
    if (n === 0) return "Nothing here needs you any more";
    return n === 1 ? "1 action needs you" : `${n} actions need you`;
  },
  myActions: (n: number): string =>
    n === 0
      ? "You have no open actions"
      : `You answer for ${counted(n, "open action")}${n === 1 ? "" : ", the earliest due first"}`,
  named: (n: number): string =>
    n === 0 ? "Nothing more is asked" : capitalised(counted(n, "action")),
  chooseAction: (n: number): string =>
    n === 1 ? "Is it this action?" : "Which action is it?",
  choose: "This one",
  yourSentence: (words: string): string =>
    `You wrote: “${words}” Nothing is saved yet.`,
  checkAndSave:
    "Nothing is saved yet. Here is the form with what you wrote: check it, then save or send it.",
  whichOne:
    "Which action? Press No change beside it, or write its reference, such as “no change 4.1”.",
  noSuchRef: (refs: readonly string[]): string =>
    `You answer for no action with the reference ${orList(refs)}.`,
  inSeveral: (refs: readonly string[]): string =>
    `${listInWords(refs)} ${refs.length === 1 ? "is" : "are"} in more than one plan. Choose the one you mean.`,
  noRest: "No card of yours asks anything now. These are your open actions.",
  notSavedYet: (refs: readonly string[]): string =>
    `Not saved yet: ${listInWords(refs)}. Look again in a minute.`,
  andMore: (n: number): string => `And ${n} more in the plan.`,
  page: (at: number, of: number): string => `Page ${at} of ${of}`,
  nextPage: (n: number): string => (n === 1 ? "Show 1 more" : `Show ${n} more`),
  firstPage: "Back to the first",
  undo: "Undo",
  restNoChange: "No change for the rest",
  restLeft: (refs: readonly string[]): string =>
    `Not saved as no change: ${listInWords(refs)}. ${refs.length === 1 ? "It needs" : "They need"} a sentence or an answer of ${refs.length === 1 ? "its" : "their"} own. Press Update there.`,
  answered: (what: string, time: string): string => `✔ ${what}, ${time}`,
  groups: {
    overdue: "Overdue",
    dueToday: "Due today",
    dueSoon: "Due soon",
    asked: "You are asked",
    update: "Update wanted",
    escalated: "Brought to you",
    named: "Open",
  },
  row: (ref: string, due: CalendarDate | null, status: string): string =>
    `${ref} · ${due ? `due ${inWords(due)}` : "date not agreed"} · ${status}`,
  footer:
    "At most one of these a day, on working days. It stops when the action is done.",
  because: {
    delegate: "You stand in for the holder of this post.",
    reportsTo:
      "Nobody holds the post that answers for this, so it comes to you as the post above.",
    planOwner:
      "Nobody holds the post that answers for this, so it comes to you as the plan's owner.",
  },
  due: "Due",
  dueAsWritten: "Date in force",
  notAgreed: "Not yet agreed",
  lastUpdate: "Last update",
  noUpdateYet: "None yet",
  responsible: "Responsible",
  nobody: "Nobody holds the post",
  proposed: "Proposed",
  updatedBy: (on: CalendarDate, by: string): string => `${inWords(on)}, ${by}`,
  lastWords: (note: string): string => `Last time: ${note}`,
  where: "How does it stand?",
  whereMissing: "Choose how it stands.",
  what: "What has happened?",
  whatHint: "A sentence or two. Internal, not published.",
  correctiveHint: "The corrective action, printed in the committee paper.",
  correctiveBy: "By when?",
  save: "Save",
  open: "Open",
  update: "Update",
  answerIt: "Answer",
  decide: "Decide",
  look: "Look",
  noChange: "No change",
  done: "Done",
  newDate: "Propose a date",
  snooze: "Remind me tomorrow",
  back: "Back",
  claimTitle: "Claim completion",
  claimOn: "The day it was done",
  claimOnMissing: "Give the day it was done.",
  claimShows: "What shows it is done?",
  claimShowsHint: "One sentence, or an https link.",
  claimShowsMissing: "Say in a sentence what shows it is done, or give a link.",
  claimSend: "Claim completion",
  claimRule: "It counts as complete when a second person has confirmed it.",
  proposeTitle: "Propose a date",
  proposeRule: (inForce: CalendarDate | null): string =>
    inForce
      ? `This is a proposal. ${inWords(inForce)} stays until the committee or Board endorses another date.`
      : "This is a proposal. It counts when the committee or Board endorses it.",
  proposeDate: "New date",
  proposeDateMissing: "Give the new date.",
  proposeReason: "Why?",
  proposeReasonMissing: "Choose a reason.",
  proposeWords: "What happened?",
  proposeWordsMissing: "Say in a sentence what happened.",
  proposeDoing: "What are you doing about it?",
  proposeSend: "Propose",
  reasons: {
    awaitingDecision: "Waiting for a decision",
    capacity: "Not enough people or time",
    dependency: "Depends on another action",
    changeOfAdministration: "Change of administration",
    scope: "The scope has changed",
    procurement: "Procurement",
    external: "Somebody outside the council",
    other: "Another reason",
  },
  confirm: "Confirm",
  notYet: "Not yet",
  confirmQuestion: (by: string, on: CalendarDate | null): string =>
    on
      ? `${by} says this was completed on ${inWords(on)}.`
      : `${by} says this is complete.`,
  returnWhy: "If not yet, why?",
  returnHint: "Needed when you press Not yet.",
  answerLabel: "Your answer",
  answerMissing: "Write the answer before sending it.",
  answerSend: "Send answer",
  acknowledge: "Seen",
  decidedYes: (to: CalendarDate | null): string =>
    to
      ? `The date in force is now ${inWords(to)}.`
      : "It is agreed that the date is not yet set.",
  decidedNo: (inForce: CalendarDate | null): string =>
    inForce
      ? `Another date was not agreed. ${inWords(inForce)} stays.`
      : "The proposal was not agreed.",
  meeting: "Minute",
  saved: (by: string, time: string): string =>
    `Updated by ${by}, today at ${time}`,
  savedKind: {
    update: "Your update is saved",
    noChange: "Saved as no change",
    undo: "Undone",
    claim: "Your claim is sent and waits for confirmation",
    confirm: "Completion is confirmed",
    return: "The claim is returned with your words",
    propose: "Your proposal is recorded and waits for a decision",
    answer: "Your answer is on the action",
    snooze: (until: CalendarDate): string =>
      `You will be reminded on ${inWords(until)}`,
    acknowledge: "Marked as seen",
  },
  statusNow: (status: string): string => `Status: ${status}`,
  staleTitle: "This has changed since the card was sent",
  stale: (by: string, on: CalendarDate): string =>
    `Updated by ${by} on ${inWords(on)}.`,
  alreadyDone: "This is complete. There is nothing more to do.",
  gone: "This is no longer in the plan",
  goneWords:
    "The action was withdrawn, moved or deleted after this card was sent. Open the plan to see where it went.",
  refusedTitle: "This was not saved",
  yourWords: "Your words, kept here so that nothing is lost:",
  theirWords: "What was saved at the same time:",
  tooLong:
    "Your text is longer than a card can carry. It is below; open the action to paste it there.",
  notShown: "This cannot be shown to you",
  noLongerYours: (ref: string): string =>
    `You no longer hold a post that answers for ${ref} or oversees it, so its card is closed to you. Open the plan to read it.`,
  pressAgain:
    "Waymark could not save this just now. What you wrote is still in the card. Press the same button again in a minute: it cannot be saved twice.",
  busy: "Waymark cannot reach the plan just now. Nothing was saved and your words are below. Press Save again in a minute, or open Waymark.",
  notKnownTitle: "Not known yet",
  notKnown:
    "No answer came from SharePoint, so it is not known yet whether this was saved. Your words are below. Press Save again in a minute: it is saved only once.",
  busyTitle: "The plan cannot be reached just now",
  busyReading: "Nothing is lost. Try again in a minute, or open Waymark.",
  saving: "Saving…",
  savingWords:
    "The plan is slow just now. Your answer is kept, and no second press is needed. This card changes when it is saved, or says why it was not.",
  reading: "Reading the plan…",
  readingWords: "The plan is slow just now.",
  tryAgain: "Look again",
  saveAgain: "Save again",
  tooMany:
    "You have pressed too many times. Nothing was saved and your words are below. Wait a minute and press again.",
  findHint: "Type a reference such as 4.1, or words of the action.",
  findNothing: "No action has that reference or those words.",
  findNotYours:
    "You may not read the plans of this council's site, or Waymark is not in your own chat or team yet. Add it, or ask the plan administrator.",
  noteTitle: "Note a message on an action",
  noteFrom: (by: string | null, on: CalendarDate | null): string =>
    `Message${by === null ? "" : ` from ${by}`}${on === null ? "" : `, ${inWords(on)}`}`,
  noteNoWords: "The message has no words.",
  noteAllKept: "The whole message is kept, not only what is shown here.",
  noteGoesOn:
    "The message is longer than Waymark keeps. The whole of it is behind its link.",
  noteWhich: "Which action?",
  noteOther: "Or another one: its reference, or words of it",
  noteChosen: "The action you chose",
  noteAs: "Keep it as",
  noteEvidence: "Evidence that something was done",
  noteQuestion: "A question to the officer",
  noteOwn: "In your own words",
  noteRule:
    "The message, who wrote it and the link to it are kept under your name, inside the plan and never published.",
  noteSend: "Note it",
  noteChoose: "Choose the action, or type its reference. Nothing is kept yet.",
  noteWhichOf: (n: number): string =>
    n === 1
      ? "Is it this action? Choose it, and send again. Nothing is kept yet."
      : "Which of these? Choose one, and send again. Nothing is kept yet.",
  noteAsk: (ref: string): string =>
    `The message has no words to ask with. Write what you ask about ${ref}.`,
  noteNone:
    "Waymark was given no message. It may have been deleted: look at the chat again.",
  notedBefore: (ref: string, by: string, on: CalendarDate): string =>
    `This message is evidence of ${ref} already: ${by} added it on ${inWords(on)}. Nothing was added.`,
  noteGone:
    "That action is no longer in the plan. Choose another, or open the plan to see where it went.",
  noteAgain:
    "Waymark could not keep this just now. Everything is still here: send it again in a minute. It cannot be kept twice.",
  noteNotKnown:
    "No answer came from SharePoint, so it is not known yet whether this was kept. Send it again in a minute: it is kept only once.",
  noted: {
    evidence: "Kept as evidence",
    question: "Your question is asked",
  },
  oldTitle: "This card cannot be answered any more",
  oldCard:
    "Cards are answered for a month, and only those Waymark knows it sent. Open the plan to see how things stand.",
  wishesTitle: "How cards come to you",
  wishesAbout:
    "These choices are yours alone and hold for every plan. Escalations still come, and what you ask for comes at once.",
  wishesLanguage: "Language of your cards",
  wishesFrom: "No card before (working days, the council's time)",
  wishesUntil: "No card after",
  wishesQuiet: "Put everything off until this day (a month at most)",
  asThePlan: "As the plan says",
  wishesSave: "Save",
  wishesSaved: "Saved",
  hello:
    "Hello. I remind you of actions in your improvement plan and take your answer on the card. Write “My actions” for what you answer for, “no change 4.1” (or several, or “for the rest”), or a sentence about an action with its reference; “Settings” for the language and hours of your cards; write “Help” for this. I do not read other messages.",
  escalationAsk:
    "Please speak to the officer, or agree a proposal for a later date.",
  message: "Message",
  channelTitle: (plan: string, month: string): string => `${plan}: ${month}`,
  channelCounts: (
    { completed, total, leftUnfinished: left }: Completion,
    late: number,
  ): string =>
    `${completed} of ${counted(total, "action")} complete${left === 0 ? "" : ` (${left} more left unfinished)`}, ${late === 0 ? "none" : late} overdue.`,
  longestOverdue: "Longest overdue",
  monthlyTitle: (month: string): string => `Exceptions in your area, ${month}`,
  hasLeft: (name: string, post: string): string =>
    `${name} (${post}) is no longer in the team. Hand the post over, so that its reminders reach somebody.`,
  emailAnswer: "See them and answer here:",
  emailBecause:
    "This comes by email because Waymark could not reach you in Teams. Once the app is there, cards come to your chat and take the answer.",
  monthlyNone: "No exceptions: every action is on time and updated.",
  monthlyCounts: (n: number): string =>
    `${capitalised(counted(n, "action"))} ${n === 1 ? "needs" : "need"} a look.`,
  month: (day: CalendarDate): string => inWords(day).replace(/^\d+ /, ""),
  openPlan: "Open the plan",
  meetingTitle: (body: string, on: CalendarDate): string =>
    `${body}: note of the meeting of ${inWords(on)}`,
  meetingFiled: (plan: string): string =>
    `The meeting on ${plan} is closed and its note is filed: what was decided, who was asked what, and by when.`,
  openNote: "Open the note",
  summary: (n: number, first: string): string =>
    `${en.digestTitle(n)}: ${first}`,
};

/** The shape both languages have. */
export type Words = Omit<typeof en, "language"> & { readonly language: string };
