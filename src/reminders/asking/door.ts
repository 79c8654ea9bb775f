// The door for questions as the service opens it: its addresses, and the protocol's own code only when somebody asks, so that no press waits for it.
import type { Notes } from "../delivery/notes.ts";
import type { Log } from "../log.ts";
import { leaversIn } from "../roster.ts";
import type { ReminderService } from "../service.ts";
import type { ServiceSettings } from "../settings.ts";

export type AskDoor = (request: Request) => Promise<Response>;

/** Where questions are asked, and where the description of who may ask is read. */
export const askPath = "/mcp";
export const aboutAskPath = "/.well-known/oauth-protected-resource";

/** Whether an address is one of the door's. */
export const isAskPath = (path: string) =>
  path === askPath ||
  path === aboutAskPath ||
  path === `${aboutAskPath}${askPath}`;

/** The door over a service's own store. */
export function openAskDoor(
  { store }: Pick<ReminderService, "store">,
  parts: {
    readonly settings: ServiceSettings;
    readonly notes: Notes;
    readonly log: Log;
    readonly now: () => number;
  },
): AskDoor {
  const { settings, notes, log, now } = parts;
  let opening: Promise<AskDoor> | null = null;
  const open = async () => {
    const { makeAskDoor } = await import("./askDoor.ts");
    const leavers = () => leaversIn(notes);
    return makeAskDoor({ settings, store, links: settings, leavers, log, now });
  };
  return async (request) => (await (opening ??= open()))(request);
}
