// An officer who has the app only by way of the team is reached by the roster's own id, at the connector of the team's region.
import { afterEach, expect, it, vi } from "vitest";
import type { Notes } from "../../src/reminders/delivery/notes.ts";
import {
  keepRosterId,
  rosterIdOf,
} from "../../src/reminders/wire/rosterIds.ts";
import { readServiceSettings } from "../../src/reminders/basics/settings.ts";
import { makeTeamsWire } from "../../src/reminders/wire/teamsWire.ts";
import type { LedgerRow } from "../../src/reminders/delivery/row.ts";

const person = "00000000-0000-4000-8000-000000000007";
const emea = "https://smba.trafficmanager.net/emea";
const usual = "https://smba.trafficmanager.net/teams";

function notesInMemory() {
  const kept = new Map<string, string>();
  const writes: string[] = [];
  const notes = {
    get: (drawer: string, name: string) =>
      Promise.resolve(kept.get(`${drawer}/${name}`) ?? null),
    put: (drawer: string, name: string, value: string) => {
      writes.push(`${drawer}/${name}`);
      kept.set(`${drawer}/${name}`, value);
      return Promise.resolve();
    },
  } as unknown as Notes;
  return { notes, writes };
}

afterEach(() => vi.unstubAllGlobals());

/** Asks to make the chat anew; Teams knows the person by these ids only. */
async function opened(notes: Notes, known: readonly string[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
    const { members } = JSON.parse(init.body as string) as {
      members: { id: string }[];
    };
    const id = members[0]?.id ?? "";
    asked.push(`${address.replace("/v3/conversations", "")} ${id}`);
    return Promise.resolve(
      known.includes(id)
        ? Response.json({ id: "a:chat" }, { status: 201 })
        : Response.json(
            { error: { code: "BotNotInConversationRoster" } },
            { status: 403 },
          ),
    );
  });
  const settings = readServiceSettings({
    tenantId: "t",
    siteUrl: "https://council.sharepoint.com/sites/plans",
    clientId: "c",
    privateKey: "",
    signIn: "managedIdentity",
    thumbprintSha256: "",
    teamsAppId: "a",
    connectorUrl: usual,
    graphUrl: "https://graph.microsoft.com",
    localSignIn: null,
    localConnectorMetadata: null,
    teamsUrl: "https://teams.microsoft.com",
    port: 5104,
    serviceUrl: "https://reminders.council.example",
    audience: "c",
    tabOrigin: null,
    mailbox: null,
  });
  const token = () => Promise.resolve("token");
  const wire = makeTeamsWire({
    settings,
    notes,
    botToken: token,
    graphToken: token,
  });
  const row = {
    about: JSON.stringify({
      recipient: { objectId: person, email: null, name: "HR Manager" },
      language: "en",
      reminders: [],
      correlation: "c",
    }),
  } as LedgerRow;
  const { status } = await wire.repair(row);
  return { status, asked };
}

it("keeps a person's own id as the roster gives it, and writes it only when it changes", async () => {
  const { notes, writes } = notesInMemory();
  expect(await rosterIdOf(notes, person)).toBeNull();
  await keepRosterId(notes, person, { id: "29:opaque", serviceUrl: emea });
  await keepRosterId(notes, person.toUpperCase(), {
    id: "29:opaque",
    serviceUrl: emea,
  });
  expect(writes).toHaveLength(1);
  expect(await rosterIdOf(notes, person)).toEqual({
    id: "29:opaque",
    serviceUrl: emea,
  });
});

it("asks by the roster's id where the roster was read, and by the Entra id otherwise", async () => {
  const { notes } = notesInMemory();
  expect(await opened(notes, [person])).toEqual({
    status: 201,
    asked: [`${usual} ${person}`],
  });
  await keepRosterId(notes, person, { id: "29:opaque", serviceUrl: emea });
  expect(await opened(notes, ["29:opaque"])).toEqual({
    status: 201,
    asked: [`${emea} 29:opaque`],
  });
});

it("asks by the Entra id where Teams no longer knows the roster's, and says no only when both are refused", async () => {
  const { notes } = notesInMemory();
  await keepRosterId(notes, person, { id: "29:old", serviceUrl: emea });
  const both = [`${emea} 29:old`, `${usual} ${person}`];
  expect(await opened(notes, [person])).toEqual({ status: 201, asked: both });
  expect(await opened(notes, [])).toEqual({ status: 403, asked: both });
});
