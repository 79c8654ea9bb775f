// Teams deep links: /l/entity/{appId}/{entityId} becomes an address of the host page.
import type { TeamsApp } from "./app.ts";
import type { ChannelTab } from "./channelTabs.ts";

/** The address of the host page a deep link opens, or undefined when the link is for another app or no such tab. */
export function deepLinkTarget(
  url: URL,
  app: TeamsApp,
  tabs: readonly ChannelTab[],
): string | undefined {
  const [, l, entity, appId, entityId] = url.pathname.split("/");
  if (l !== "l" || entity !== "entity" || appId !== app.appId) return undefined;
  const wanted = decodeURIComponent(entityId ?? "");
  const context = JSON.parse(url.searchParams.get("context") ?? "{}") as {
    subEntityId?: string;
  };
  const personal = app.personalTabs.some((tab) => tab.entityId === wanted);
  const inChannel = tabs.some((tab) => tab.entityId === wanted);
  if (!personal && !inChannel) return undefined;
  const target = new URLSearchParams();
  const person = url.searchParams.get("person");
  if (person !== null) target.set("person", person);
  target.set("page", personal ? "personal" : "channel");
  target.set("tab", wanted);
  if (context.subEntityId) target.set("sub", context.subEntityId);
  return `/?${target.toString()}`;
}
