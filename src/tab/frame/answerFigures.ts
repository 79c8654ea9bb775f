// What "Go to" calls the figures of an answer, which of them a question tells, and where their rows stand. Tables.
import { t } from "../language/t.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { ragWordsIn } from "../../domain/plan/ragWords.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import type { Status } from "../../domain/plan/status.ts";
import { askedChangeKinds } from "../../ask/questions/changes.ts";
import type { View } from "../address/address.ts";

type Words = (plan: Plan) => string;

const statusNamed =
  (status: Exclude<Status, "withdrawn" | "transferred" | "merged">): Words =>
  ({ statusWords }) =>
    t(statusWords[status]);
const ragNamed =
  (rag: Rag): Words =>
  ({ ragScheme }) =>
    t(ragWordsIn(ragScheme)[rag]);
const said =
  (words: string): Words =>
  () =>
    words;

const board = (planId: string) => `/plan/${planId}/board`;
const page = (path: string) => (planId: string) => `/plan/${planId}/${path}`;

/** What a figure is called, and the list that shows its rows where the plan's own list can. */
export const figures: Readonly<
  Record<string, readonly [Words, Partial<View>?]>
> = {
  total: [said(t("Actions")), {}],
  completed: [statusNamed("completed"), { status: "completed" }],
  inProgress: [statusNamed("inProgress"), { status: "inProgress" }],
  slippage: [statusNamed("slippage"), { status: "slippage" }],
  notStarted: [statusNamed("notStarted"), { status: "notStarted" }],
  suspended: [statusNamed("suspended"), { status: "suspended" }],
  "rag.red": [ragNamed("red"), { rag: "red" }],
  "rag.amber": [ragNamed("amber"), { rag: "amber" }],
  "rag.green": [ragNamed("green"), { rag: "green" }],
  "rag.blue": [ragNamed("blue"), { rag: "blue" }],
  claimed: [said(t("Claimed, awaiting confirmation")), { needs: "confirming" }],
  dateNotAgreed: [said(t("Date not yet agreed")), { due: "none" }],
  percentComplete: [said(t("Per cent complete")), { status: "completed" }],
  overdue: [said(t("Past their date")), { due: "overdue" }],
  awaiting: [said(t("Dates awaiting a decision")), { needs: "date" }],
  waiting: [said(t("Dates awaiting a decision")), { needs: "date" }],
  noBodyMayAgree: [said(t("No body of the plan may agree"))],
  actions: [said(t("Actions"))],
  statusChanged: [said(t("Changed status"))],
  added: [said(t("Added to the plan"))],
  left: [said(t("Left the plan"))],
  newlyOverdue: [said(t("Newly late"))],
  clearedOverdue: [said(t("No longer late"))],
  dateEndorsed: [said(t("Given another date by a body"))],
  dateRefused: [said(t("Refused another date"))],
  exceptions: [said(t("Exceptions"))],
  silentPosts: [said(t("Silent posts"))],
  silentActions: [said(t("Actions without an update"))],
  endorsed: [said(t("Dates endorsed"))],
  refused: [said(t("Dates refused"))],
  daysMoved: [said(t("Days moved in all"))],
  measures: [said(t("Measures"))],
  "measure.moved": [said(t("Measure moved"))],
  "measure.notMoved": [said(t("Measure not moved"))],
  "measure.notMeasured": [said(t("Not measured since done"))],
  "assurance.sentBack": [said(t("Sent back by audit"))],
  "assurance.claimed": [said(t("Claimed, awaiting confirmation"))],
  "assurance.confirmed": [said(t("Confirmed, not verified"))],
  "assurance.verified": [said(t("Verified by audit"))],
  "assurance.riskAccepted": [said(t("Risk accepted instead"))],
  risks: [said(t("Risks"))],
  leaningOnSlipping: [said(t("Risks leaning on a section that slips"))],
  unanswered: [said(t("Risks that no section answers"))],
  places: [said(t("Places where it is said"))],
  themes: [said(t("Themes"))],
  posts: [said(t("Posts"))],
  bodies: [said(t("Bodies"))],
  meetings: [said(t("Meetings"))],
};

/** The figures of each question where its words ask for none in particular, and the page that has their rows where the list has not. */
export const questions: Readonly<
  Record<
    string,
    {
      readonly always: readonly string[];
      /** Told only where there is one. */
      readonly ifAny?: readonly string[];
      readonly opens?: (planId: string) => string;
    }
  >
> = {
  position: { always: ["total", "completed", "overdue", "awaiting"] },
  actions: { always: ["actions"] },
  changes: {
    always: ["statusChanged"],
    ifAny: askedChangeKinds.filter((kind) => kind !== "statusChanged"),
  },
  exceptions: { always: ["exceptions"], opens: board },
  silent: { always: ["silentPosts", "silentActions"], opens: board },
  dates_decided: {
    always: ["endorsed", "refused", "daysMoved"],
    opens: page("revisions"),
  },
  waiting: {
    always: ["waiting"],
    ifAny: ["noBodyMayAgree"],
    opens: page("revisions"),
  },
  measures: {
    always: ["measures"],
    ifAny: ["measure.moved", "measure.notMoved", "measure.notMeasured"],
    opens: page("measures"),
  },
  assurance: {
    always: ["assurance.verified", "assurance.confirmed", "assurance.claimed"],
    ifAny: ["assurance.sentBack", "assurance.riskAccepted"],
    opens: page("assurance"),
  },
  risks: {
    always: ["risks"],
    ifAny: ["leaningOnSlipping", "unanswered"],
    opens: page("risks"),
  },
  search: { always: ["places"] },
  plan: {
    always: ["themes", "posts", "bodies", "meetings"],
    opens: page("life"),
  },
};
