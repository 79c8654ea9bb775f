// The reminder service as one process with SQLite: bot endpoint, schedule, and `--once` for the command line.
import { inEnglish } from "../domain/words/english.ts";
import { inOrder } from "../domain/words/sentence.ts";
import "../clock/start.ts";
import { existsSync, mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { answerRequest, sendReply } from "./server.ts";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { now as clock } from "../clock/clock.ts";
import { counted } from "../domain/values/wording.ts";
import { parseDate, type CalendarDate } from "../domain/values/calendarDate.ts";
import { StoreFailure } from "../sharepoint/wire/failure.ts";
import { openAskDoor } from "./door.ts";
import { makeBot } from "./chat/bot.ts";
import { sayingOf } from "./chat/askedCard.ts";
import { openSqlite, type SqliteStore } from "./delivery/sqlite.ts";
import type { Timing } from "./delivery/ports.ts";
import { keepKey } from "./signIn/keepKey.ts";
import { errorFacts, makeLog, type Log } from "./basics/log.ts";
import { shownRun, type RunResult } from "./day/runResult.ts";
import { sealFolder, sealsIn } from "../sharepoint/seal/sealStore.ts";
import { sealEntries } from "./day/sealEntries.ts";
import { ReminderService } from "./service.ts";
import {
  environmentSettings,
  localSettings,
  type ServiceSettings,
} from "./basics/settings.ts";

export interface ReminderServiceOptions {
  /** Left out: the local tenant's file in the data folder, else the environment. */
  readonly settings?: ServiceSettings;
  /** Where the SQLite file lives. */
  readonly dataFolder: string;
  /** Instead of the one in the settings. */
  readonly port?: number;
  readonly log?: Log;
  readonly now?: () => number;
  readonly timing?: Timing;
  /** How long a press may take before its person is told to wait. */
  readonly budgetMs?: number;
  /** False leaves the schedule out: runs come by `POST /remind` only. */
  readonly schedule?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

export interface RunningService {
  readonly address: string;
  readonly service: ReminderService;
  runNow(day: CalendarDate): Promise<RunResult>;
  stop(): Promise<void>;
}

const everyQuarter = 15 * 60_000;
const betweenSyncs = 5_000;
const betweenMeetings = 60_000;

/** Starts everything on loopback. Throws when the port is taken or the token check is switched off. */
export async function startReminderService(
  options: ReminderServiceOptions,
): Promise<RunningService> {
  const settings = options.settings ?? settingsIn(options.dataFolder);
  const log = options.log ?? makeLog();
  const now = options.now ?? clock;
  const stored = openIn(options.dataFolder, now);
  const service = new ReminderService({
    settings,
    ...stored,
    log,
    now,
    ...(options.timing ? { timing: options.timing } : {}),
  });
  const messages = await makeBot({
    settings,
    botToken: service.botToken,
    notes: stored.notes,
    ledger: stored.ledger,
    saying: sayingOf(service),
    log,
    now,
    env: options.env ?? process.env,
    outbox: service.outbox,
    finder: service.finder,
    ...(options.budgetMs === undefined ? {} : { budgetMs: options.budgetMs }),
    replaceCard: (conversation, activityId, card) =>
      service.replaceCard(conversation, activityId, card),
  });
  const ask = openAskDoor(service);
  const server = createServer((request, response) => {
    answerRequest(
      { service, stored, messages, settings, ask },
      request,
      response,
    ).catch((error: unknown) => {
      log.warn("request failed", errorFacts(error));
      sendReply(response, 500, {
        error:
          "Something went wrong in the reminder service. It is in its log.",
      });
    });
  });
  const port = options.port ?? settings.port;
  await listen(server, port);
  const stopWork = work(service, stored, options);
  return {
    address: `http://localhost:${port}`,
    service,
    runNow: (day) => service.runNow(day, stored.queue),
    stop: async () => {
      stopWork();
      server.closeAllConnections();
      await new Promise((resolve_) => server.close(resolve_));
      stored.close();
    },
  };
}

function openIn(dataFolder: string, now: () => number): SqliteStore {
  mkdirSync(dataFolder, { recursive: true });
  return openSqlite(join(dataFolder, "reminders.sqlite"), now);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve_, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve_());
  });
}

/** The schedule: a tick a quarter, the queue every second, the readable log after it. One at a time; a failure waits for the next. */
function work(
  service: ReminderService,
  stored: SqliteStore,
  options: Pick<ReminderServiceOptions, "schedule" | "dataFolder">,
): () => void {
  if (options.schedule === false) return () => undefined;
  const { log } = service.parts;
  const seals = sealsIn(join(options.dataFolder, sealFolder));
  const seal = sealEntries(service.site, seals, service.parts);
  let stopped = false;
  let [nextTick, nextSync, nextMeetings] = [0, 0, 0];
  const round = async (): Promise<void> => {
    if (clock() >= nextTick) {
      nextTick = clock() + everyQuarter;
      await service.tick();
      await service.writeHealth();
    }
    if (clock() >= nextMeetings) {
      nextMeetings = clock() + betweenMeetings;
      await keepKey(service.site, service.parts);
      await seal();
      await service.finishPresses();
      await service.tellMeetings();
    }
    if ((await service.drain(stored.queue)) > 0) await service.writeLines();
    if (clock() < nextSync) return;
    nextSync = clock() + betweenSyncs;
    await service.bringCopies();
    await service.syncCards();
  };
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await round().catch((error: unknown) =>
        log.warn("round failed", errorFacts(error)),
      );
      await new Promise((resolve_) => setTimeout(resolve_, 1_000).unref());
    }
  };
  loop().catch((error: unknown) =>
    log.warn("the schedule ended", errorFacts(error)),
  );
  return () => {
    stopped = true;
  };
}

function settingsIn(dataFolder: string): ServiceSettings {
  return existsSync(join(dataFolder, "local.json"))
    ? localSettings(dataFolder)
    : environmentSettings(process.env);
}

interface OnceOptions {
  readonly dataFolder: string;
  readonly on: CalendarDate | null;
  readonly dryRun: boolean;
}

/** One run without a schedule and without the bot endpoint, over the same ledger. */
async function runOnce({ dataFolder, on, dryRun }: OnceOptions) {
  const stored = openIn(dataFolder, clock);
  try {
    const service = new ReminderService({
      settings: settingsIn(dataFolder),
      ...stored,
      log: makeLog("warn"),
      now: clock,
    });
    const day = on ?? service.today();
    return shownRun(
      dryRun
        ? await service.preview(day)
        : await service.runNow(day, stored.queue),
    );
  } finally {
    stored.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      once: { type: "boolean" },
      on: { type: "string" },
      "dry-run": { type: "boolean" },
      json: { type: "boolean" },
    },
  });
  const dataFolder = resolve(process.env["WAYMARK_DATA"] ?? ".waymark");
  const on = values.on === undefined ? null : parseDate(values.on);
  if (values.on !== undefined && on === null) {
    process.stderr.write(
      `--on must be a calendar day such as 2026-11-23, and is "${values.on}".\n`,
    );
    return 2;
  }
  if (!values.once) {
    const running = await startReminderService({ dataFolder });
    process.stderr.write(`Reminder service at ${running.address}\n`);
    return -1;
  }
  const result = await runOnce({
    dataFolder,
    on,
    dryRun: values["dry-run"] ?? false,
  });
  process.stdout.write(
    values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result),
  );
  return result.troubles.length > 0 || result.held !== null ? 1 : 0;
}

function inWords(result: ReturnType<typeof shownRun>): string {
  const lines = result.reminders.map(
    ({ to, ref, why, state }) => `${to}: ${ref}. ${why} (${state})`,
  );
  const troubles = result.troubles.map(({ words }) => `! ${words}`);
  return [
    `${result.day}: ${counted(result.reminders.length, "reminder")} for ${counted(result.people, "person", "people")}`,
    ...lines,
    ...troubles,
    ...(result.held ? [`! ${result.held}`] : []),
  ]
    .join("\n")
    .concat("\n");
}

if (import.meta.main)
  main().then(
    (code) => {
      if (code >= 0) process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof StoreFailure ? inEnglish(inOrder(error.words, error.next)) : error instanceof Error ? error.message : String(error)}\n`,
      );
      process.exitCode = error instanceof StoreFailure ? 3 : 2;
    },
  );
