// What the store does after the first screen: reading the whole record, meetings and settings, and all saving.
import type { Action } from "../domain/action.ts";
import type { Body } from "../domain/body.ts";
import type { Decision } from "../domain/decision.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ActionId, MeetingId, PlanId } from "../domain/id.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Role } from "../domain/permission.ts";
import type { Person } from "../domain/person.ts";
import type { Plan } from "../domain/plan.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import type { Post } from "../domain/post.ts";
import type { Revision } from "../domain/revision.ts";
import type { Risk } from "../domain/risk.ts";
import type { Theme } from "../domain/theme.ts";
import type { Update } from "../domain/update.ts";
import { actions } from "./actions.ts";
import { bodies, meetings } from "./bodies.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Change, SaveOutcome } from "./changing.ts";
import {
  makeAddHistory,
  makeAppend,
  readActionLog,
  type Entries,
  type StoredLog,
} from "./appending.ts";
import { inBatch, type Site } from "./connect.ts";
import { decisions } from "./decisions.ts";
import { makeDirectory } from "./directory.ts";
import { evidence } from "./evidence.ts";
import { asking } from "./failure.ts";
import type { Noun } from "./list.ts";
import { makeMeetingRoom, type NoteFile } from "./meetingRoom.ts";
import type { Memory } from "./memory.ts";
import { milestones } from "./milestones.ts";
import {
  readBasisSince,
  readBasisToken,
  type BasisNews,
  type BasisToken,
} from "./planBasis.ts";
import { plans } from "./plans.ts";
import { posts } from "./posts.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
} from "./reading.ts";
import { askRightsOf, rolesOfAnswers } from "./people.ts";
import { makeRecycle } from "./recycling.ts";
import { reminderLog, type ReminderLine } from "./reminderLog.ts";
import { revisions } from "./revisions.ts";
import { risks } from "./risks.ts";
import { makeWriter } from "./saving.ts";
import { settings, type Setting } from "./settings.ts";
import { themes } from "./themes.ts";
import { updates } from "./updates.ts";
import { readRecord, type StoredRecord } from "./wholeRecord.ts";

/** What can be added and changed one row at a time. The log (updates, revisions, decisions) is only ever appended to. */
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

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface LaterStore {
  settings(): Promise<Loaded<Setting>>;
  /** Everything recorded of a plan, read to the end. */
  record(planId: PlanId, onProgress?: OnProgress): Promise<StoredRecord>;
  /** What somebody else is in this site by their rights; null where they are not known there, or nobody tells. */
  rolesOf(person: Person): Promise<readonly Role[] | null>;
  actionLog(planId: PlanId, actionId: ActionId): Promise<StoredLog>;
  /** Where the lists that an answer is judged by are now. */
  basisToken(): Promise<BasisToken>;
  /** What of them changed since, in one small request where nothing did. */
  basisSince(planId: PlanId, token: BasisToken): Promise<BasisNews>;
  /** The meetings of a plan's bodies. */
  meetings(planId: PlanId): Promise<Loaded<Meeting>>;
  /** Everything decided at a meeting so far, by whomever. */
  meetingDecisions(meetingId: MeetingId): Promise<Loaded<Decision>>;
  /**
   * Appends entries and answers with what is stored under their ids, in the order given: an id a second time is not added again, and what was
   * recorded first comes back.
   */
  append(
    all: readonly Entries[],
    onProgress?: OnProgress,
  ): Promise<readonly ActionLog[]>;
  /** Puts the note of a meeting into the Papers library; filed again, it is a new version. Returns where each file is. */
  fileNote(files: readonly NoteFile[]): Promise<readonly string[]>;
  /** A file of the Papers library as it lies there; null when there is none of that name. */
  filed(name: string): Promise<Uint8Array | null>;
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
  /** Changes many, a hundred a request, each with its own outcome, in the order given. */
  saveAll<Kind extends keyof Kinds>(
    kind: Kind,
    changes: readonly Change<Kinds[Kind]>[],
    onProgress?: OnProgress,
  ): Promise<readonly SaveOutcome<Kinds[Kind]>[]>;
}

/** What both halves of the store share: a row read by one is saved by the other against the version that was read. */
export interface StoreParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
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

export function openLaterStore(parts: StoreParts): LaterStore {
  const { site, reader } = parts;
  const writer = makeWriter({ ...parts, directory: makeDirectory(site) });
  const recycle = makeRecycle(parts);
  return {
    ...makeMeetingRoom(site, reader),
    settings: () => reader.all(settings, null),
    record: (planId, onProgress) => readRecord(reader, planId, onProgress),
    actionLog: (_planId, actionId) => readActionLog(reader, actionId),
    append: makeAppend(writer),
    basisToken: () => asking(() => readBasisToken(site)),
    basisSince: (planId, token) =>
      asking(() => readBasisSince(site, reader, planId, token)),
    meetings: (planId) => reader.all(meetings, equals("PlanKey", planId)),
    add: (kind, value) => writer.create(nouns[kind], value),
    async addAll(kind, values, onProgress) {
      const rows = values.map((value) => ({ value }));
      await writer.createAll(nouns[kind], rows, onProgress);
    },
    addHistory: makeAddHistory(writer),
    async rolesOf({ email }) {
      if (email === null) return null;
      const answers = await inBatch(site, (batched) =>
        askRightsOf(batched, email.toLowerCase()),
      );
      return answers.every((one) => one.status === "fulfilled")
        ? rolesOfAnswers(answers.map((one) => one.value))
        : null;
    },
    recycle: (kind, values, onProgress) =>
      recycle(nouns[kind], values, onProgress),
    save: (kind, before, after) => writer.change(nouns[kind], before, after),
    saveAll: (kind, changes, onProgress) =>
      writer.changeAll(nouns[kind], changes, onProgress),
  };
}
