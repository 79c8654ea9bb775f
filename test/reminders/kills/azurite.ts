// The same campaign over Azure's queue and table, with Azurite standing in for the storage account.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { TableClient } from "@azure/data-tables";
import { QueueClient } from "@azure/storage-queue";
import {
  ledgerInTable,
  notesInTable,
} from "../../../src/reminders/delivery/azure.ts";
import { startMisbehavingTeams } from "./misbehavingTeams.ts";
import {
  counted,
  killAgainAndAgain,
  type KillsOptions,
  type KillsResult,
} from "./run.ts";

export interface Azurite {
  readonly connection: string;
  stop(): Promise<void>;
}

const clock = new URL("../../../src/clock/start.ts", import.meta.url).href;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Azurite's own well-known account: published by Microsoft, of use on this machine only. */
const account = "devstoreaccount1";
const key =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

export async function startAzurite(): Promise<Azurite> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-azurite-"));
  const [blob, queue, table] = [
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const home = dirname(
    createRequire(import.meta.url).resolve("azurite/package.json"),
  );
  const loopback = [
    "--blobHost",
    "127.0.0.1",
    "--queueHost",
    "127.0.0.1",
    "--tableHost",
    "127.0.0.1",
  ];
  const ports = [
    "--blobPort",
    String(blob),
    "--queuePort",
    String(queue),
    "--tablePort",
    String(table),
  ];
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(home, "dist/src/azurite.js"),
      "--silent",
      "--skipApiVersionCheck",
      "--disableTelemetry",
      "--inMemoryPersistence",
      ...loopback,
      ...ports,
    ],
    {
      stdio: "ignore",
      cwd: folder,
      // It keeps the time of the tests: rows are asked for by the moment it wrote them.
      env: { ...process.env, NODE_OPTIONS: `--import ${clock}` },
    },
  );
  const at = (service: string, port: number) =>
    `${service}Endpoint=http://127.0.0.1:${port}/${account}`;
  const connection = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};${at("Blob", blob)};${at("Queue", queue)};${at("Table", table)};`;
  const { ledger, notes, messages } = clientsOf(connection);
  for (let tries = 0; ; tries += 1)
    try {
      await Promise.all([
        ledger.createTable(),
        notes.createTable(),
        messages.createIfNotExists(),
      ]);
      break;
    } catch (error) {
      if (tries > 40) throw error;
      await sleep(250);
    }
  return {
    connection,
    stop: async () => {
      child.kill();
      await sleep(100);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function clientsOf(connection: string) {
  const options = { allowInsecureConnection: true };
  return {
    ledger: TableClient.fromConnectionString(connection, "ledger", options),
    notes: TableClient.fromConnectionString(connection, "notes", options),
    messages: new QueueClient(connection, "deliveries"),
    poison: new QueueClient(connection, "deliveries-poison"),
  };
}

export async function killsOnAzurite(
  options: KillsOptions,
): Promise<KillsResult> {
  const began = performance.now();
  const azurite = await startAzurite();
  const teams = await startMisbehavingTeams(options.seed);
  try {
    const script = new URL("./azureWorker.ts", import.meta.url);
    const kills = await killAgainAndAgain(
      script,
      [azurite.connection, teams.url, options.place, String(options.reminders)],
      options,
    );
    await sleep(500);
    const { ledger, notes } = clientsOf(azurite.connection);
    const rows = await ledgerInTable(
      ledger,
      notesInTable(notes),
      () => "2026-10-25",
    ).all();
    return {
      ...counted(rows, teams, options.reminders),
      kills,
      seconds: (performance.now() - began) / 1_000,
    };
  } finally {
    await teams.close();
    await azurite.stop();
  }
}
