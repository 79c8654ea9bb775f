// The door for questions as the service opens it: its addresses, and the protocol's own code only when somebody asks, so that no press waits for it.
import type { ReminderService } from "./service.ts";

export type AskDoor = (request: Request) => Promise<Response>;

/** Where questions are asked, and where the description of who may ask is read. */
export const askPath = "/mcp";
export const aboutAskPath = "/.well-known/oauth-protected-resource";

/** Whether an address is one of the door's. */
export const isAskPath = (path: string) =>
  path === askPath ||
  path === aboutAskPath ||
  path === `${aboutAskPath}${askPath}`;

/** The door of a service. */
export function openAskDoor({
  plansOf,
  parts: { settings, log, now },
}: Pick<ReminderService, "plansOf" | "parts">): AskDoor {
  let opening: Promise<AskDoor> | null = null;
  const open = async () => {
    const { makeAskDoor } = await import("./askDoor.ts");
    return makeAskDoor({ settings, plansOf, log, now });
  };
  return async (request) => (await (opening ??= open()))(request);
}
