// Whether a channel shows a card whose POST was never answered: read back through Graph, by the key hidden in the card. Absence is only said where it was proved.
import * as v from "valibot";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import { readAbout } from "../messages/about.ts";
import { groupOfChannel, type TeamParts } from "./botTeams.ts";
import type { LookedUp, Reply } from "../delivery/ports.ts";
import type { LedgerRow } from "../delivery/row.ts";
import { exchange, jsonIn } from "./httpReply.ts";
import { hashed } from "../basics/log.ts";
import type { ServiceSettings } from "../basics/settings.ts";

interface ProbeParts extends TeamParts {
  readonly settings: Pick<ServiceSettings, "graphUrl" | "clientId">;
  readonly graphToken: TokenFor;
}

/** Clocks of two machines differ; a card may carry an earlier moment than the one its POST was noted with. */
const marginMs = 5 * 60_000;
/** The most Graph gives at once; and how many of them are read before one gives up. */
const pageSize = 50;
const mostPages = 20;
const aMinute = 60_000;
const anHour = 60 * aMinute;

const Message = v.object({
  id: v.string(),
  createdDateTime: v.string(),
  lastModifiedDateTime: v.nullish(v.string()),
  deletedDateTime: v.nullish(v.string()),
  from: v.nullish(
    v.object({
      application: v.nullish(v.object({ id: v.nullish(v.string()) })),
    }),
  ),
  attachments: v.nullish(v.array(v.object({ content: v.nullish(v.string()) }))),
});
type Message = v.InferOutput<typeof Message>;

const Page = v.object({
  value: v.array(Message),
  "@odata.nextLink": v.optional(v.string()),
});

/** Reads back as far as the moment of sending. A page that fails, or not reaching so far, is no knowledge. */
export async function probeChannel(
  parts: ProbeParts,
  row: LedgerRow,
): Promise<LookedUp> {
  const { summary } = readAbout(row);
  if (!summary || summary.kind === "lead") return { known: false };
  const group = await groupOfChannel(parts, summary.channel);
  if (group === null)
    return {
      known: false,
      why: "Waymark has not been told which team the channel is in. Have an owner of the team remove the Waymark app there and add it again.",
      waitMs: anHour,
    };
  const { graphUrl } = parts.settings;
  const since = row.sendingAt - marginMs;
  let url = `${graphUrl}/v1.0/teams/${group}/channels/${encodeURIComponent(summary.channel)}/messages?$top=${pageSize}`;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { reply, text } = await exchange(parts, parts.graphToken, {
      method: "GET",
      url,
    });
    const read = v.safeParse(Page, jsonIn(text));
    if (reply.status !== 200 || !read.success) return unread(reply);
    const { value, "@odata.nextLink": next } = read.output;
    const seen = inPage(parts, value, hashed(row.key), since);
    if (seen) return seen;
    if (next === undefined || reaches(value, since))
      return { known: true, id: null };
    // The token goes to Graph and nowhere else.
    if (!next.startsWith(`${graphUrl}/`)) break;
    url = next;
  }
  return {
    known: false,
    why: "The channel has more messages since then than can be read back.",
    waitMs: anHour,
  };
}

/** The card, or a message of ours that somebody deleted and that may have been it; null for neither. */
function inPage(
  { settings }: ProbeParts,
  messages: readonly Message[],
  hidden: string,
  since: number,
): LookedUp | null {
  const card = messages.find(({ attachments }) =>
    attachments?.some(({ content }) => content?.includes(hidden)),
  );
  if (card) return { known: true, id: card.id };
  const gone = messages.some(
    ({ deletedDateTime, createdDateTime, from }) =>
      deletedDateTime &&
      from?.application?.id === settings.clientId &&
      Date.parse(createdDateTime) >= since,
  );
  return gone
    ? {
        known: false,
        why: "A message of Waymark's from that time has been deleted there, and may have been this one.",
        waitMs: anHour,
      }
    : null;
}

/** Whether nothing from `since` on can come after this page. Graph gives what changed last first; where a page shows another order, the whole of it must be older. */
function reaches(messages: readonly Message[], since: number): boolean {
  const moments = messages.map(({ lastModifiedDateTime, createdDateTime }) =>
    Date.parse(lastModifiedDateTime ?? createdDateTime),
  );
  const last = moments.at(-1);
  if (last === undefined) return false;
  const inOrder = moments.every(
    (moment, at) => at === 0 || moment <= (moments[at - 1] ?? moment),
  );
  return inOrder ? last < since : moments.every((moment) => moment < since);
}

function unread({ status, code, retryAfterMs }: Reply): LookedUp {
  if (status === 403)
    return {
      known: false,
      why: "Waymark may not read the channel. Have an owner of the team add the Waymark app there again and agree that it reads the team's channel messages (ChannelMessage.Read.Group).",
      waitMs: anHour,
    };
  if (status === 404)
    return {
      known: false,
      why: "Graph knows no such channel. Choose the channel again under Reminders.",
      waitMs: anHour,
    };
  const what = status === null || status === 0 ? "no answer" : String(status);
  return {
    known: false,
    why: `Graph gave ${what}${code ? ` (${code})` : ""} for the channel's messages.`,
    waitMs: Math.max(retryAfterMs, aMinute),
  };
}
