// Real processes over a real store, killed without warning again and again, then counted: nothing lost, nothing doubled.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openSqlite } from "../../../src/reminders/delivery/sqlite.ts";
import type { LedgerRow } from "../../../src/reminders/delivery/row.ts";
import { dice } from "../simulation/time.ts";
import {
  startMisbehavingTeams,
  type MisbehavingTeams,
} from "./misbehavingTeams.ts";

export interface KillsOptions {
  readonly seed: number;
  readonly reminders: number;
  readonly kills: number;
  readonly place: LedgerRow["place"];
  readonly processes?: number;
  /** Mean time between two kills. */
  readonly everyMs?: number;
}

export interface KillsResult {
  readonly reminders: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly kills: number;
  readonly ambiguous: number;
  readonly cardAndNotice: number;
  readonly seconds: number;
}

/** Keeps processes running the script, kills one at a time, and returns when one has finished after the last kill. */
export async function killAgainAndAgain(
  script: URL,
  args: readonly string[],
  options: KillsOptions,
): Promise<number> {
  const roll = dice(options.seed);
  let finished = false;
  let killed = 0;
  const children: ChildProcess[] = [];
  const start = (at: number): void => {
    const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    children[at] = child;
    child.once("exit", (code) => {
      if (code === 0) finished = true;
      else if (!finished) start(at);
    });
  };
  const count = options.processes ?? 2;
  for (let at = 0; at < count; at += 1) start(at);
  for (; killed < options.kills && !finished;) {
    await sleep((options.everyMs ?? 300) * (0.5 + roll()));
    if (children[Math.floor(roll() * count)]?.kill("SIGKILL")) killed += 1;
  }
  while (!finished) await sleep(50);
  for (const child of children) child.kill("SIGKILL");
  return killed;
}

/** The campaign over one SQLite file. */
export async function killsOnSqlite(
  options: KillsOptions,
): Promise<KillsResult> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  const file = join(folder, "ledger.db");
  const teams = await startMisbehavingTeams(options.seed);
  try {
    const script = new URL("./sqliteWorker.ts", import.meta.url);
    const kills = await killAgainAndAgain(
      script,
      [file, teams.url, options.place, String(options.reminders)],
      options,
    );
    // A card accepted late may still be on its way.
    await sleep(500);
    const store = openSqlite(file);
    const rows = await store.ledger.all();
    store.close();
    return {
      ...counted(rows, teams, options.reminders),
      kills,
      seconds: (performance.now() - began) / 1_000,
    };
  } finally {
    await teams.close();
    rmSync(folder, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 100,
    });
  }
}

export function counted(
  rows: readonly LedgerRow[],
  teams: MisbehavingTeams,
  reminders: number,
): Omit<KillsResult, "kills" | "seconds"> {
  const reached = (row: LedgerRow): boolean =>
    row.state === "sent" &&
    (teams.cards.has(row.key) || teams.notices.has(row.key));
  const missing = Array.from(
    { length: Math.max(0, reminders - rows.length) },
    () => "never planned",
  );
  return {
    reminders,
    lost: [
      ...rows.filter((row) => !reached(row)).map((row) => row.key),
      ...missing,
    ],
    doubled: [...teams.cards]
      .filter(([, times]) => times > 1)
      .map(([key]) => key),
    ambiguous: teams.ambiguous(),
    cardAndNotice: [...teams.cards.keys()].filter((key) =>
      teams.notices.has(key),
    ).length,
  };
}
