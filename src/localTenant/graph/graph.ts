// Microsoft Graph as far as the service uses it: a channel's messages, a mailbox, the activity feed. What it does not know is the caller's to refuse.
import type { ChannelOptions } from "../botConnector/options.ts";
import { notify } from "./activityFeed.ts";
import type { GraphCaller } from "./caller.ts";
import { graphCallerOf } from "./caller.ts";
import { channelMessages } from "./channelMessages.ts";
import { answerMail } from "./mail.ts";

/** Answers /v1.0/…; undefined for what is not known here. */
export async function answerGraph(
  options: ChannelOptions,
  request: Request,
  url: URL,
): Promise<Response | undefined> {
  const path = url.pathname.split("/").slice(1).map(decodeURIComponent);
  if (path[0] !== "v1.0") return undefined;
  const caller = await graphCallerOf(options, request);
  if (caller instanceof Response) return caller;
  return (
    (await inTeams(options, caller, request, url, path)) ??
    answerMail(options, caller, request, url, path)
  );
}

async function inTeams(
  options: ChannelOptions,
  caller: GraphCaller,
  request: Request,
  url: URL,
  path: readonly string[],
): Promise<Response | undefined> {
  const [, noun, id, area, verb, last] = path;
  if (
    noun === "users" &&
    area === "teamwork" &&
    verb === "sendActivityNotification" &&
    path.length === 5 &&
    request.method === "POST"
  )
    return notify(options, caller, id ?? "", await request.text());
  if (
    noun === "teams" &&
    area === "channels" &&
    last === "messages" &&
    path.length === 6 &&
    request.method === "GET"
  )
    return channelMessages(options, caller, {
      team: id ?? "",
      channel: verb ?? "",
      query: url.searchParams,
    });
  return undefined;
}
