// A local tenant with the sample plans and the reminder service beside it, over real sockets and real tokens.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "../../src/domain/values/calendarDate.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import { london, startLocalTenant } from "../../src/localTenant/main.ts";
import { delegatedClaims } from "../../src/localTenant/entra/claims.ts";
import type { TokenRequest } from "../../src/localTenant/entra/tokens.ts";
import type { DialogAnswer } from "../../src/localTenant/botConnector/messageCommand.ts";
import type { ActionsFound } from "../../src/localTenant/botConnector/finding.ts";
import { loadSamplePlans } from "../../src/localTenant/samplePlans/load.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import {
  startReminderService,
  type ReminderServiceOptions,
  type RunningService,
} from "../../src/reminders/main.ts";
import { ReminderService } from "../../src/reminders/service.ts";
import { localSettings } from "../../src/reminders/basics/settings.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";

export interface Inbox {
  readonly conversations: readonly {
    readonly id: string;
    readonly fromBot: number;
    readonly messages: readonly {
      readonly id: string;
      readonly from: string;
      readonly body: {
        readonly attachments?: readonly { readonly content: unknown }[];
      };
      readonly ownView: unknown;
    }[];
  }[];
  readonly notices: readonly unknown[];
}

export interface World {
  readonly service: RunningService;
  readonly bot: string;
  readonly connector: string;
  readonly teamsHost: string;
  readonly siteUrl: string;
  readonly dataFolder: string;
  remind(asked?: { on?: string; dryRun?: boolean }): Promise<Response>;
  inbox(person: Person | string): Promise<Inbox>;
  press(
    person: string,
    conversation: string,
    message: string,
    action: unknown,
  ): Promise<unknown>;
  /** Looks for an action beside the box for a message, as the message extension does. */
  find(person: string, words: string): Promise<ActionsFound>;
  /** Puts a card that was found into the person's chat with the bot. */
  insert(person: string, card: unknown): Promise<unknown>;
  /** Presses the command on a message, or sends its dialog. */
  command(
    person: string,
    conversation: string,
    message: string,
    data?: unknown,
  ): Promise<DialogAnswer>;
  /** Without a conversation: in the person's chat with the bot. */
  chat(person: string, text: string, conversation?: string): Promise<unknown>;
  faults(list: readonly unknown[]): Promise<void>;
  /** A token of the tenant's own sign-in for an assistant of this person; with other claims, end or audience where a test says so. */
  tokenFor(person: string, changes?: Partial<TokenRequest>): Promise<string>;
  /** What only the local tenant has: `installations?team`, `mailbox`. */
  local(method: string, path: string): Promise<unknown>;
  /** Sets the service's clock so many minutes ahead of everybody else's. */
  ahead(minutes: number): void;
  end(): Promise<void>;
}

/** Six ports from `port`. The sample plans' dates are moved so that they are alive on `today`. */
export async function tenantWithPlan(
  port: number,
  today: CalendarDate,
  options: Pick<ReminderServiceOptions, "budgetMs" | "log"> = {},
): Promise<World> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-reminders-"));
  const tenant = await startLocalTenant({
    port,
    dataFolder,
    directory: { people: samplePeople },
    siteTitle: "Improvement plans",
    timeZone: london,
    log: () => undefined,
    teamsAppManifest: JSON.parse(
      readFileSync(
        new URL("../../manifest/manifest.json", import.meta.url),
        "utf8",
      ),
    ) as unknown,
  });
  const settings = localSettings(dataFolder);
  const store = openSqlite(":memory:");
  const loader = new ReminderService({
    settings,
    ...store,
    log: quiet,
    now: Date.now,
  });
  await provision(loader.site);
  await loadSamplePlans({ site: loader.site, today });
  let ahead = 0;
  const service = await startReminderService({
    dataFolder,
    log: quiet,
    schedule: false,
    ...options,
    now: () => Date.now() + ahead,
  });
  const { bot, botConnector: connector, teamsHost } = tenant.addresses;
  const post = async (url: string, body: unknown): Promise<unknown> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  return {
    service,
    bot,
    connector,
    teamsHost,
    siteUrl: tenant.siteUrl,
    dataFolder,
    remind: (asked = {}) =>
      fetch(`${bot}/remind`, { method: "POST", body: JSON.stringify(asked) }),
    inbox: async (person) => {
      const id = typeof person === "string" ? person : (person.objectId ?? "");
      return (await (
        await fetch(`${connector}/_local/inbox?user=${id}`)
      ).json()) as Inbox;
    },
    press: (person, conversation, message, action) =>
      post(`${teamsHost}/_chat/press`, {
        person,
        conversation,
        message,
        action,
      }),
    chat: (person, text, conversation = `a:1${person}`) =>
      post(`${teamsHost}/_chat/message`, {
        person,
        conversation,
        text,
      }),
    find: async (person, words) =>
      (await post(`${teamsHost}/_chat/find`, {
        person,
        conversation: `a:1${person}`,
        command: "findAction",
        parameter: "words",
        words,
      })) as ActionsFound,
    insert: (person, card) =>
      post(`${teamsHost}/_chat/insert`, {
        person,
        conversation: `a:1${person}`,
        card,
      }),
    command: async (person, conversation, message, data) =>
      (await post(`${teamsHost}/_chat/command`, {
        person,
        conversation,
        command: "noteMessage",
        message,
        ...(data === undefined ? {} : { data }),
      })) as DialogAnswer,
    faults: async (list) =>
      void (await fetch(`${connector}/_local/faults`, {
        method: "PUT",
        body: JSON.stringify(list),
      })),
    tokenFor: (name, { claims, ...changes } = {}) => {
      const person = samplePeople.find(
        ({ displayName }) => displayName === name,
      );
      if (!person) throw new RangeError(`No sample person is called ${name}`);
      const { tenantId, clientId: audience } = settings;
      const scopes = ["Plans.Read"];
      const own = delegatedClaims({
        person,
        tenantId,
        clientId: "an assistant",
        scopes,
      });
      return tenant.authority.mint({
        audience,
        ...changes,
        claims: { ...own, ...claims },
      });
    },
    local: async (method, path) =>
      (await fetch(`${connector}/_local/${path}`, { method })).json(),
    ahead: (minutes) => {
      ahead = minutes * 60_000;
    },
    end: async () => {
      await service.stop();
      await tenant.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
