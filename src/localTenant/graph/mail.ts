// Graph's mail for one shared mailbox: a draft is made, looked at and sent. Without the lasting-id preference its id is no good after sending, as in Exchange.
import type { ChannelOptions } from "../botConnector/options.ts";
import { personOf } from "../directory.ts";
import { json } from "../http.ts";
import { sharedMailbox } from "../addresses.ts";
import type { GraphCaller } from "./caller.ts";
import { graphRefusal } from "./caller.ts";
import type { MailMessage } from "./mailStore.ts";

const lasting = /IdType\s*=\s*"?ImmutableId"?/i;

type Recipient = { emailAddress?: { address?: unknown } };

/** The addresses a message goes to, as they were written. */
export function addressesOf(
  body: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const to = (body["toRecipients"] ?? []) as Recipient[];
  return to.map(({ emailAddress }) => emailAddress?.address);
}

/** Whom a message is for, so that a fault can meet one person's mail. */
function personFor(
  { directory }: ChannelOptions,
  body: Readonly<Record<string, unknown>> | undefined,
): string | null {
  const [address] = addressesOf(body ?? {});
  return typeof address === "string"
    ? (personOf(directory, address)?.objectId ?? null)
    : null;
}

/** Answers /v1.0/users/{mailbox}/messages…; undefined for what is not known here. */
export async function answerMail(
  options: ChannelOptions,
  caller: GraphCaller,
  request: Request,
  url: URL,
  path: readonly string[],
): Promise<Response | undefined> {
  const [, users, mailbox = "", messages, id, verb] = path;
  if (users !== "users" || messages !== "messages" || path.length > 6)
    return undefined;
  const keepsId = lasting.test(request.headers.get("prefer") ?? "");
  const mayWrite = () => refusedRole(caller, "Mail.ReadWrite");
  if (request.method === "POST" && id === undefined) {
    const text = await request.text();
    return options.faults.around(
      "draft",
      personFor(options, JSON.parse(text) as Record<string, unknown>),
      async () =>
        mayWrite() ??
        noMailbox(mailbox) ??
        draft(options, mailbox, text, keepsId),
    );
  }
  if (request.method === "GET" && id !== undefined && verb === undefined)
    return options.faults.around(
      "readMail",
      personFor(options, options.mail.byId(id)?.body),
      async () =>
        mayWrite() ??
        noMailbox(mailbox) ??
        look(options, id, url.searchParams, keepsId),
    );
  if (request.method === "POST" && id !== undefined && verb === "send")
    return options.faults.around(
      "sendMail",
      personFor(options, options.mail.byId(id)?.body),
      async () =>
        refusedRole(caller, "Mail.Send") ??
        noMailbox(mailbox) ??
        send(options, id),
    );
  return undefined;
}

function refusedRole(caller: GraphCaller, role: string): Response | undefined {
  return caller.roles.includes(role)
    ? undefined
    : graphRefusal(
        403,
        "ErrorAccessDenied",
        "Access is denied. Check credentials and try again.",
      );
}

function noMailbox(mailbox: string): Response | undefined {
  return mailbox.toLowerCase() === sharedMailbox
    ? undefined
    : graphRefusal(
        404,
        "ErrorInvalidUser",
        `The requested user '${mailbox}' is invalid.`,
      );
}

function shown(message: MailMessage, keepsId: boolean) {
  return {
    ...message.body,
    id: keepsId ? message.lastingId : message.folderId,
    createdDateTime: message.createdAt,
    sentDateTime: message.sentAt,
    isDraft: message.isDraft,
  };
}

function draft(
  options: ChannelOptions,
  mailbox: string,
  text: string,
  keepsId: boolean,
): Response {
  const body = JSON.parse(text) as Record<string, unknown>;
  const made = options.mail.draft(mailbox, body, options.now().toISOString());
  return json(201, shown(made, keepsId));
}

const notFound = () =>
  graphRefusal(
    404,
    "ErrorItemNotFound",
    "The specified object was not found in the store.",
  );

function look(
  options: ChannelOptions,
  id: string,
  query: URLSearchParams,
  keepsId: boolean,
): Response {
  const strange = [...query.keys()].find((name) => name !== "$select");
  if (strange !== undefined)
    return graphRefusal(501, "NotImplemented", `No ${strange} here.`);
  const message = options.mail.byId(id);
  if (message === undefined) return notFound();
  const whole: Record<string, unknown> = shown(message, keepsId);
  const chosen = query.get("$select")?.split(",");
  return json(
    200,
    chosen === undefined
      ? whole
      : Object.fromEntries(
          ["id", ...chosen].map((name) => [name, whole[name]]),
        ),
  );
}

function send(options: ChannelOptions, id: string): Response {
  const message = options.mail.byId(id);
  if (message === undefined) return notFound();
  if (!message.isDraft)
    return graphRefusal(
      400,
      "ErrorInvalidOperation",
      "The message has been sent already.",
    );
  const addresses = addressesOf(message.body);
  if (
    addresses.length === 0 ||
    addresses.some((each) => typeof each !== "string" || !each.includes("@"))
  )
    return graphRefusal(
      400,
      "ErrorInvalidRecipients",
      "At least one recipient isn't valid.",
    );
  options.mail.send(message, options.now().toISOString());
  return new Response(null, { status: 202 });
}
