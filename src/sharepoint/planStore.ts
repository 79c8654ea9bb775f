// The plan as SharePoint lists: what the tab, the reminder service and the command line read and save through.
import type { Action } from "../domain/action.ts";
import type { Body } from "../domain/body.ts";
import type { Decision } from "../domain/decision.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ActionId, MeetingId, PlanId } from "../domain/id.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Plan } from "../domain/plan.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import type { Post } from "../domain/post.ts";
import type { Revision } from "../domain/revision.ts";
import type { Risk } from "../domain/risk.ts";
import type { Theme } from "../domain/theme.ts";
import type { Update } from "../domain/update.ts";
import { actions } from "./actions.ts";
import { bodies, meetings } from "./bodies.ts";
import {
  makeAddHistory,
  makeCommitter,
  readActionLog,
  type Committer,
  type StoredLog,
} from "./committing.ts";
import type { SaveOutcome } from "./changing.ts";
import type { Site } from "./connect.ts";
import { makeDeltaSync, type Changes } from "./deltaSync.ts";
import { evidence } from "./evidence.ts";
import { asking } from "./failure.ts";
import type { Noun } from "./list.ts";
import { makeMeetingRoom, type NoteFile } from "./meetingRoom.ts";
import { makeMemory } from "./memory.ts";
import { milestones } from "./milestones.ts";
import { askMe, makeDirectory, meFrom, type Me } from "./people.ts";
import { plans } from "./plans.ts";
import { posts } from "./posts.ts";
import { decisions } from "./decisions.ts";
import { revisions } from "./revisions.ts";
import { updates } from "./updates.ts";
import { makeRecycle } from "./recycling.ts";
import { equals, makeReader, type Loaded, type OnProgress } from "./reading.ts";
import { reminderLog, type ReminderLine } from "./reminderLog.ts";
import { risks } from "./risks.ts";
import { makeWriter } from "./saving.ts";
import { settings, type Setting } from "./settings.ts";
import { themes } from "./themes.ts";
import {
  readOverview,
  readRecord,
  type PlanOverview,
  type StoredRecord,
} from "./wholePlan.ts";

/** What can be added and changed one row at a time. The log (updates, revisions, decisions) is only ever committed. */
export interface Kinds {
  plans: Plan;
  themes: Theme;
  posts: Post;
  actions: Action;
  milestones: Milestone;
  bodies: Body;
  meetings: Meeting;
  risks: Risk;
  evidence: Evidence;
  reminders: ReminderLine;
  settings: Setting;
}

/** What undoing an import may take away: what it made, its entries of the log too. */
export interface Recyclable extends Kinds {
  updates: Update;
  revisions: Revision;
  decisions: Decision;
}

const nouns: { readonly [Kind in keyof Recyclable]: Noun<Recyclable[Kind]> } = {
  plans,
  themes,
  posts,
  actions,
  milestones,
  bodies,
  meetings,
  risks,
  evidence,
  reminders: reminderLog,
  settings,
  updates,
  revisions,
  decisions,
};

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface PlanStore extends Committer {
  /** For what is no row of a list: the files of the Papers library. */
  readonly site: Site;
  me(): Promise<Me>;
  plans(): Promise<Loaded<Plan>>;
  settings(): Promise<Loaded<Setting>>;
  /** What the plan's first screen needs, in one round of parallel requests (four) for up to 5,000 actions. */
  overview(planId: PlanId): Promise<PlanOverview>;
  /** Everything recorded of a plan, read to the end. */
  record(planId: PlanId, onProgress?: OnProgress): Promise<StoredRecord>;
  actionLog(planId: PlanId, actionId: ActionId): Promise<StoredLog>;
  /** The meetings of a plan's bodies. */
  meetings(planId: PlanId): Promise<Loaded<Meeting>>;
  /** Everything decided at a meeting so far, by whomever. */
  meetingDecisions(meetingId: MeetingId): Promise<Loaded<Decision>>;
  /** Appends a decision whose id is the same whoever records it. Returns what is stored: somebody else's where they were first. */
  decideOnce(decision: Decision, ref: string): Promise<Decision>;
  /** Puts the note of a meeting into the Papers library; filed again, it is a new version. Returns where each file is. */
  fileNote(files: readonly NoteFile[]): Promise<readonly string[]>;
  /** A file of the Papers library as it lies there; null when there is none of that name. */
  filed(name: string): Promise<Uint8Array | null>;
  /** What changed on the Actions list since `overview` or an earlier call. */
  changesSince(changeToken: string): Promise<Changes>;
  /** Creates a row; the same id a second time counts as saved. Returns what is stored. */
  add<Kind extends keyof Kinds>(
    kind: Kind,
    value: Kinds[Kind],
  ): Promise<Kinds[Kind]>;
  /** Creates many, a hundred a request; run it again after a failure and only what is missing is added. */
  addAll<Kind extends keyof Kinds>(
    kind: Kind,
    values: readonly Kinds[Kind][],
    onProgress?: OnProgress,
  ): Promise<void>;
  /** Adds a log as it was recorded elsewhere (an archive, an import), a hundred rows a request; what is there already stays. */
  addHistory(
    record: Pick<PlanRecord, "actions" | "updates" | "revisions" | "decisions">,
    onProgress?: OnProgress,
  ): Promise<void>;
  /** Puts rows that were read into the site's recycle bin. Only an owner of the site may. */
  recycle<Kind extends keyof Recyclable>(
    kind: Kind,
    values: readonly Recyclable[Kind][],
    onProgress?: OnProgress,
  ): Promise<void>;
  /** Changes a row. `before` is the value as it was read: its version decides whether somebody else was first. */
  save<Kind extends keyof Kinds>(
    kind: Kind,
    before: Kinds[Kind],
    after: Kinds[Kind],
  ): Promise<SaveOutcome<Kinds[Kind]>>;
}

/** Opens the store on a site. Makes no request. */
export function openPlanStore(site: Site): PlanStore {
  const memory = makeMemory();
  const reader = makeReader(site, memory);
  const directory = makeDirectory(site);
  const writer = makeWriter({ site, memory, reader, directory });
  const recycle = makeRecycle({ site, memory });
  const actionLog = (_planId: PlanId, actionId: ActionId) =>
    readActionLog(reader, actionId);
  return {
    site,
    ...makeCommitter(writer, actionLog),
    me: async () => meFrom(await asking(() => Promise.all(askMe(site)))),
    plans: () => reader.all(plans, null),
    settings: () => reader.all(settings, null),
    overview: (planId) => readOverview(site, reader, planId),
    record: (planId, onProgress) => readRecord(reader, planId, onProgress),
    actionLog,
    changesSince: makeDeltaSync(site, memory, reader),
    meetings: (planId) => reader.all(meetings, equals("PlanKey", planId)),
    ...makeMeetingRoom(site, reader, writer),
    add: (kind, value) => writer.create(nouns[kind], value),
    addAll: (kind, values, onProgress) =>
      writer.createAll(
        nouns[kind],
        values.map((value) => ({ value })),
        onProgress,
      ),
    addHistory: makeAddHistory(writer),
    recycle: (kind, values, onProgress) =>
      recycle(nouns[kind], values, onProgress),
    save: (kind, before, after) => writer.change(nouns[kind], before, after),
  };
}
