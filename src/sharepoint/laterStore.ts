// What the store does after the first screen: reading the whole record, meetings and settings, and all saving.
import type { Loaded as LoadedParts } from "../domain/entries/entry.ts";
import type { Decision } from "../domain/plan/decision.ts";
import type { ActionId, MeetingId, PlanId } from "../domain/values/id.ts";
import type { Meeting } from "../domain/plan/meeting.ts";
import type { Role } from "../domain/rights/permission.ts";
import type { Person } from "../domain/plan/person.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { meetings } from "./nouns/bodies.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import {
  makeAddHistory,
  makeAppend,
  type Entries,
} from "./saving/appending.ts";
import { readActionLog, type StoredLog } from "./plan/storedLog.ts";
import { inBatch, type Site } from "./wire/connect.ts";
import {
  makeBringCopies,
  type Brought,
  type CopyDelay,
} from "./saving/copying.ts";
import { makeDeltaSync, type DeltaChanges } from "./plan/deltaSync.ts";
import { makeDirectory } from "./people/directory.ts";
import { asking } from "./wire/failure.ts";
import { makeMeetingStore, type NoteFile } from "./meetingStore.ts";
import type { Memory } from "./rows/memory.ts";
import {
  readBasisSince,
  readBasisToken,
  type BasisNews,
  type BasisToken,
} from "./plan/planBasis.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
} from "./rows/reading.ts";
import { askRightsOf, rolesOfAnswers } from "./people/people.ts";
import { makeWriter } from "./saving/creating.ts";
import { makeKeepScreens, type KeepScreens } from "./saving/keptScreens.ts";
import { makeFiling, type Filed, type Which } from "./members/filing.ts";
import type { PublicPages } from "./members/publicPages.ts";
import { plans } from "./nouns/plans.ts";
import { settings, type Setting } from "./nouns/settings.ts";
import { readEntryIds } from "./log/ahead.ts";
import { returnedAmong } from "./log/returned.ts";
import { makeLogReader } from "./log/readLog.ts";
import { makeOpenLists } from "./log/proofs.ts";
import { makeSayer } from "./saving/sayer.ts";
import {
  makeThings,
  type ThingsParts,
  type ThingStore,
} from "./saving/things.ts";
import type { Kinds } from "./nouns/nouns.ts";

export type { Kinds };
import { readRecord, type StoredRecord } from "./plan/wholeRecord.ts";

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface LaterStore extends ThingStore {
  settings(): Promise<Loaded<Setting>>;
  /** Everything recorded of a plan, read to the end. */
  record(planId: PlanId, onProgress?: OnProgress): Promise<StoredRecord>;
  /** What somebody else is in this site by their rights; null where they are not known there, or nobody tells. */
  rolesOf(person: Person): Promise<readonly Role[] | null>;
  actionLog(planId: PlanId, actionId: ActionId): Promise<StoredLog>;
  /** The ids of everything recorded about an action, in one request: enough to see whether somebody recorded something meanwhile. */
  entryIds(actionId: ActionId): Promise<ReadonlySet<string>>;
  /** Which of them were sent back, a claim or by audit, at whatever time: their logs tell the rest. */
  returnedAmong(ids: readonly ActionId[]): Promise<ReadonlySet<ActionId>>;
  /** What changed since `overview` or an earlier call: on the Actions list, and in the log beyond what that list shows yet. */
  changesSince(changeToken: string): Promise<DeltaChanges>;
  /**
   * Brings the rows of the Actions list after the log, of every plan of the site: what the service does each minute. One small request where
   * nothing was recorded.
   * @param now only what was recorded before this moment less `waited` milliseconds starts it: somebody else may be about to
   */
  bringCopies(waiting?: CopyDelay): Promise<Brought>;
  /** Keeps the first screens of large plans, for whoever opens one next. To be asked when the rows were brought. */
  readonly keepScreens: KeepScreens;
  /** Files plans as their elected members may read them, in the members' library; what is there as it should be stays. */
  fileForMembers(which: Which, pages?: PublicPages): Promise<Filed>;
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
  /**
   * Says what a first import or an archive brings, all of it in one file and one entry of the log, before its rows are added as copies. The
   * first load of a plan keeps the moments it comes with. Does nothing in a site of the first release.
   */
  load(
    planId: PlanId,
    some: Partial<LoadedParts>,
    beside?: Readonly<Record<string, unknown>>,
  ): Promise<void>;
  /** Puts the note of a meeting into the Papers library; filed again, it is a new version. Returns where each file is. */
  fileNote(files: readonly NoteFile[]): Promise<readonly string[]>;
  /** A file of the Papers library as it lies there; null when there is none of that name. */
  filed(name: string): Promise<Uint8Array | null>;
  /** Adds a log as it was recorded elsewhere (an archive, an import), a hundred rows a request; what is there already stays. */
  addHistory(
    record: Pick<PlanRecord, "actions" | "updates" | "revisions" | "decisions">,
    onProgress?: OnProgress,
  ): Promise<void>;
}

/** What both halves of the store share: a row read by one is saved by the other against the version that was read. */
export interface StoreParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
}

export function openLaterStore(parts: StoreParts): LaterStore {
  const { site, reader, memory } = parts;
  const writer = makeWriter({ ...parts, directory: makeDirectory(site) });
  const open = makeOpenLists(site);
  const sayer = makeSayer({ ...parts, writer, open });
  const logs = makeLogReader(parts);
  // Known by the time somebody saves; a failure is met there, by whoever has to know.
  const askAhead = () => void open().catch(() => undefined);
  const record: LaterStore["record"] = (planId, onProgress) =>
    readRecord({ reader, memory, logs }, planId, onProgress);
  const actionLog: LaterStore["actionLog"] = (planId, actionId) => {
    askAhead();
    return readActionLog({ reader, memory, logs }, planId, actionId);
  };
  const counted: ThingsParts["counted"] = async (kind, thing) => {
    if (kind === "actions" && "ref" in thing)
      return (await actionLog(thing.planId, thing.id)).counted ?? null;
    if (kind === "milestones" && "actionId" in thing) {
      const { milestones } = await actionLog(thing.planId, thing.actionId);
      return milestones.find(({ id }) => id === thing.id) ?? null;
    }
    const { risks } = (await record(thing.planId)).record;
    return risks.find(({ id }) => id === thing.id) ?? null;
  };
  const things = makeThings({ ...parts, writer, sayer, counted });
  const readSettings = () => reader.all(settings, null);
  return {
    ...makeMeetingStore(site, reader),
    ...things,
    settings: readSettings,
    record,
    actionLog,
    entryIds: (actionId) => asking(() => readEntryIds(site, actionId)),
    returnedAmong: (ids) => asking(() => returnedAmong(site, ids)),
    changesSince: makeDeltaSync({ ...parts, logs: { record, actionLog } }),
    bringCopies: makeBringCopies({ ...parts, ...things, record, actionLog }),
    keepScreens: makeKeepScreens({ ...parts, ...things }),
    fileForMembers: makeFiling({
      site,
      record,
      settings: readSettings,
      plans: () => reader.all(plans, null),
    }),
    append: makeAppend(sayer),
    load: async (planId, some, beside) =>
      void (await sayer.load(planId, some, beside)),
    basisToken: () => asking(() => readBasisToken(site)),
    basisSince: (planId, token) =>
      asking(() => readBasisSince(site, reader, planId, token)),
    meetings: (planId) => reader.all(meetings, equals("PlanKey", planId)),
    addHistory: makeAddHistory(writer, sayer, (id) => memory.loaded.has(id)),
    async rolesOf({ email }) {
      if (email === null) return null;
      const answers = await inBatch(site, (batched) =>
        askRightsOf(batched, email.toLowerCase()),
      );
      return answers.every((one) => one.status === "fulfilled")
        ? rolesOfAnswers(answers.map((one) => one.value))
        : null;
    },
  };
}
