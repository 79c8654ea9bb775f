// Words for the codes the lists keep: what a reader of a sheet sees.
import type { Body, BodyKind } from "../../domain/plan/body.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { MeetingState } from "../../domain/plan/meeting.ts";
import type { PlanState } from "../../domain/plan/plan.ts";
import type { RevisionReason } from "../../domain/plan/revision.ts";
import type { Door, OwnRag, UpdateKind } from "../../domain/plan/update.ts";

export const updateKindWords: Readonly<Record<UpdateKind, string>> = {
  progress: "Progress",
  noChange: "No change",
  claim: "Completion claimed",
  confirm: "Completion confirmed",
  return: "Claim sent back",
  signOff: "Report text signed off",
  question: "Question",
  answer: "Answer",
  undo: "Taken back",
};

export const doorWords: Readonly<Record<Door, string>> = {
  tab: "Waymark",
  card: "Card",
  import: "Import",
  service: "Service",
  commandLine: "Command line",
};

export const reasonWords: Readonly<Record<RevisionReason, string>> = {
  awaitingDecision: "Waiting for a decision",
  capacity: "Not enough people or time",
  dependency: "Depends on another action",
  changeOfAdministration: "Change of administration",
  scope: "The scope has changed",
  procurement: "Procurement",
  external: "Somebody outside the council",
  other: "Another reason",
};

export const ragWords: Readonly<Record<OwnRag, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  blue: "Blue",
};

export const evidenceKindWords: Readonly<Record<Evidence["kind"], string>> = {
  file: "File",
  link: "Link",
  message: "Message",
};

export const bodyKindWords: Readonly<Record<BodyKind, string>> = {
  board: "Board",
  cabinet: "Cabinet",
  scrutiny: "Scrutiny",
  committee: "Committee",
  other: "Another body",
};

export const frequencyWords: Readonly<Record<Body["frequency"], string>> = {
  monthly: "Every month",
  quarterly: "Every quarter",
  sixMonthly: "Every six months",
  asAppropriate: "When there is something to decide",
};

export const meetingStateWords: Readonly<Record<MeetingState, string>> = {
  planned: "Planned",
  open: "Open",
  closed: "Closed",
};

export const planStateWords: Readonly<Record<PlanState, string>> = {
  draft: "Draft",
  approved: "Approved",
  live: "Live",
  closing: "Closing",
  closed: "Closed",
};
