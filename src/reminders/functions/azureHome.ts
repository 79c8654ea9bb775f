// The service over Azure Storage: ledger and notes in tables, work in a queue, identity of the app itself. Built once a process, from the environment.
import { TableClient } from "@azure/data-tables";
import { QueueClient } from "@azure/storage-queue";
import type { HttpRouteHandler } from "@microsoft/teams.apps";
import { now } from "../../clock/clock.ts";
import { openAskDoor, type AskDoor } from "../door.ts";
import { makeBot } from "../chat/bot.ts";
import { sayingOf } from "../chat/askedCard.ts";
import {
  ledgerInTable,
  notesInTable,
  queueInStorage,
} from "../delivery/azure.ts";
import { doorByIdentity, sealsInBlobs } from "../delivery/sealBlobs.ts";
import { sealEntries } from "../day/sealEntries.ts";
import { deliver } from "../delivery/deliver.ts";
import { makeLog } from "../basics/log.ts";
import { ReminderService } from "../service.ts";
import {
  environmentSettings,
  localSettings,
  type ServiceSettings,
} from "../basics/settings.ts";
import { managedIdentity } from "../signIn/managedIdentity.ts";

export interface AzureHome {
  readonly service: ReminderService;
  readonly messages: HttpRouteHandler;
  /** Takes what arrived in the log into its seal. */
  seal(): Promise<void>;
  /** People's assistants. */
  readonly ask: AskDoor;
  /** One queue message, as the trigger hands it over. */
  handle(message: {
    readonly id: string;
    readonly key: string;
    readonly token: string | null;
  }): Promise<void>;
}

/** In development `WAYMARK_DATA` is the local tenant's folder; its addresses are all on this machine. */
function settingsOf(env: NodeJS.ProcessEnv): ServiceSettings {
  const local = env["WAYMARK_DATA"];
  return local ? localSettings(local) : environmentSettings(env);
}

/** `WAYMARK_STORAGE` is the account's name, or a whole connection string in development. */
export async function openAzureHome(
  env: NodeJS.ProcessEnv,
  settings: ServiceSettings = settingsOf(env),
): Promise<AzureHome> {
  const { ledgerTable, notesTable, queueClient, poisonClient } = clients(
    env["WAYMARK_STORAGE"] ?? "",
  );
  const log = makeLog();
  const notes = notesInTable(notesTable);
  const queue = queueInStorage(queueClient, poisonClient);
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const service = new ReminderService({
    settings,
    ledger: ledgerInTable(ledgerTable, notes, today),
    queue,
    notes,
    log,
    now,
  });
  const messages = await makeBot({
    settings,
    botToken: service.botToken,
    notes,
    ledger: service.parts.ledger,
    saying: sayingOf(service),
    log,
    now,
    env,
    outbox: service.outbox,
    finder: service.finder,
    replaceCard: (conversation, activityId, card) =>
      service.replaceCard(conversation, activityId, card),
  });
  return {
    service,
    messages,
    seal: sealing(env, service),
    ask: openAskDoor(service),
    handle: async (message) => {
      const outcome = await deliver(service.world, message);
      if (outcome.kind === "later")
        await queue.send(message.key, message.token ?? message.id, outcome.ms);
    },
  };
}

/** Seals in the account's own containers; a development's account, given as a connection string, has none. */
function sealing(
  env: NodeJS.ProcessEnv,
  { site, parts }: ReminderService,
): () => Promise<void> {
  const account = env["WAYMARK_STORAGE"] ?? "";
  if (account.includes("=")) return () => Promise.resolve();
  const door = doorByIdentity(account, managedIdentity(env));
  return sealEntries(site, sealsInBlobs(door, now), parts);
}

const deliveries = "deliveries";
/** The name the Functions host gives it. */
const poison = "deliveries-poison";

function clients(storage: string) {
  if (storage.includes("=")) {
    const options = {
      allowInsecureConnection: storage.includes("http://127.0.0.1"),
    };
    return {
      ledgerTable: TableClient.fromConnectionString(storage, "ledger", options),
      notesTable: TableClient.fromConnectionString(storage, "notes", options),
      queueClient: new QueueClient(storage, deliveries),
      poisonClient: new QueueClient(storage, poison),
    };
  }
  const credential = managedIdentity(process.env);
  const table = (name: string) =>
    new TableClient(
      `https://${storage}.table.core.windows.net`,
      name,
      credential,
    );
  const queue = (name: string) =>
    new QueueClient(
      `https://${storage}.queue.core.windows.net/${name}`,
      credential,
    );
  return {
    ledgerTable: table("ledger"),
    notesTable: table("notes"),
    queueClient: queue(deliveries),
    poisonClient: queue(poison),
  };
}
