// The server behind the Teams-like host page: its files, the people, the tabs of the channel, the token broker, chat and deep links.
import { join } from "node:path";
import type { TenantDirectory } from "../directory.ts";
import type { Handle, Log } from "../http.ts";
import { json } from "../http.ts";
import type { Team } from "../team.ts";
import type { TeamsApp } from "./app.ts";
import { answerBroker } from "./broker.ts";
import type { BrokerOptions, BrokerRequest } from "./broker.ts";
import { openChannelTabs } from "./channelTabs.ts";
import type { ChannelTab, ChannelTabs } from "./channelTabs.ts";
import { deepLinkTarget } from "./deepLink.ts";
import { pageFile } from "./pageFiles.ts";

type TeamsHostOptions = {
  readonly app: TeamsApp;
  readonly broker: BrokerOptions;
  readonly directory: TenantDirectory;
  readonly team: Team;
  readonly siteUrl: string;
  readonly folder: string;
  readonly log: Log;
  /** Answers /_chat/… (the user's side of the bot channel). */
  readonly chat: Handle;
  /** Answers /_faults (what the fault switch chooses). */
  readonly faults: Handle;
};

export type TeamsHost = { readonly handle: Handle; readonly tabs: ChannelTabs };

const policy = (app: TeamsApp) =>
  [
    "default-src 'self'",
    "img-src 'self' data: https:",
    "style-src 'self' 'unsafe-inline'",
    `frame-src ${app.origins.join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");

function withPolicy(response: Response, app: TeamsApp): Response {
  response.headers.set("content-security-policy", policy(app));
  return response;
}

function describe(options: TeamsHostOptions, tabs: ChannelTabs) {
  return {
    tenantId: options.broker.authority.tenantId,
    people: options.directory.people,
    tour: options.directory.tour ?? [],
    app: options.app,
    team: options.team,
    siteUrl: options.siteUrl,
    tabs: tabs.all(),
  };
}

function followLink(
  url: URL,
  options: TeamsHostOptions,
  tabs: ChannelTabs,
  cookie: string,
) {
  const target = deepLinkTarget(url, options.app, tabs.all());
  if (target === undefined)
    return new Response(
      "This link is for an app or a tab that is not here. Open Waymark from the left side instead.",
      { status: 404 },
    );
  const person = /host-person=([^;]+)/.exec(cookie)?.[1];
  const known = target.includes("person=") || person === undefined;
  const location = known ? target : `${target}&person=${person}`;
  return new Response(null, { status: 302, headers: { location } });
}

async function saveTab(request: Request, tabs: ChannelTabs, app: TeamsApp) {
  const tab = (await request.json()) as ChannelTab;
  const origin = URL.canParse(tab.contentUrl)
    ? new URL(tab.contentUrl).origin
    : "";
  if (!app.origins.includes(origin))
    return json(400, {
      error: `The tab's address is not one of the app's own: ${tab.contentUrl}`,
    });
  tabs.save(tab);
  return json(200, tabs.all());
}

/** The Teams host as one function; what it does not know answers 404 and a log line. */
export function createTeamsHost(options: TeamsHostOptions): TeamsHost {
  const tabs = openChannelTabs(join(options.folder, "channel-tabs.json"));
  const handle: Handle = async (request) => {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    if (url.pathname.startsWith("/_chat/")) return options.chat(request);
    if (url.pathname === "/_faults") return options.faults(request);
    if (route === "GET /_host/tenant")
      return json(200, describe(options, tabs));
    if (route === "POST /_host/broker")
      return json(200, {
        data: await answerBroker(
          options.broker,
          (await request.json()) as BrokerRequest,
        ),
      });
    if (route === "PUT /_host/tabs") return saveTab(request, tabs, options.app);
    if (route === "DELETE /_host/tabs") {
      tabs.remove(url.searchParams.get("entityId") ?? "");
      return json(200, tabs.all());
    }
    if (route === "POST /_host/unknown") {
      options.log(`Teams host: unknown call ${await request.text()}`);
      return new Response(null, { status: 204 });
    }
    if (url.pathname.startsWith("/l/"))
      return followLink(
        url,
        options,
        tabs,
        request.headers.get("cookie") ?? "",
      );
    const file = request.method === "GET" ? pageFile(url.pathname) : undefined;
    if (file !== undefined) return withPolicy(file, options.app);
    if (url.pathname === "/favicon.ico")
      return new Response(null, { status: 204 });
    options.log(`Teams host: ${route} is not known here`);
    return json(404, { error: `The Teams host has no ${url.pathname}.` });
  };
  return { handle, tabs };
}
