// Writes an answer at the metadata level the client asked for: none, minimal or verbose, and the refusals beside them.
import type { Call, Entity, Reply, StoredSite } from "../request/call.ts";
import { collectionPage, pickValues } from "../query/collection.ts";
import { notEmulated, type RestRefusal } from "../refusals/errors.ts";
import { isObject } from "../storage/database.ts";

type Level = "minimal" | "none" | "verbose";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

function levelOf(headers: Headers): Level {
  const accept = (headers.get("accept") ?? "").toLowerCase();
  if (accept.includes("odata=verbose")) return "verbose";
  if (accept.includes("odata=nometadata")) return "none";
  return "minimal";
}

const contentTypes: Readonly<Record<Level, string>> = {
  minimal:
    "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
  none: "application/json;odata=nometadata;streaming=true;charset=utf-8",
  verbose: "application/json;odata=verbose;charset=utf-8",
};

/** Without a word for JSON SharePoint answers in Atom XML. */
const takesJson = (headers: Headers): boolean =>
  /json/i.test(headers.get("accept") ?? "");

/** The answer on the wire for what a route replied. */
export function writeReply(call: Call, reply: Reply): Answer {
  const level = levelOf(call.headers);
  const status = reply.status ?? 200;
  const headers = { "Content-Type": contentTypes[level], ...reply.headers };
  if (reply.kind === "empty") return { status, headers, body: null };
  if (reply.kind === "bytes")
    return {
      status,
      headers: { "Content-Type": "application/octet-stream", ...reply.headers },
      body: reply.bytes,
    };
  if (reply.kind === "json")
    return {
      status,
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        ...reply.headers,
      },
      body: reply.text,
    };
  if (!takesJson(call.headers)) throw notEmulated("answers in Atom XML");
  const json = bodyAt(level, call, reply);
  return { status, headers, body: JSON.stringify(json) };
}

function bodyAt(
  level: Level,
  call: Call,
  reply: Exclude<Reply, { kind: "empty" | "bytes" | "json" }>,
): unknown {
  const metadata = `${call.site.url}/_api/$metadata`;
  switch (reply.kind) {
    case "null":
      return level === "verbose"
        ? { d: { result: null } }
        : { "odata.null": true };
    case "value":
      if (level === "verbose")
        return { d: { [reply.name]: verboseValue(reply.value) } };
      return level === "none"
        ? { value: reply.value }
        : {
            "odata.metadata": `${metadata}#Edm`,
            value: reply.value,
          };
    case "complex":
      if (level === "verbose") return { d: { [reply.name]: reply.values } };
      return level === "none"
        ? reply.values
        : { "odata.metadata": `${metadata}#SP.${reply.name}`, ...reply.values };
    case "entity":
      return entityBody(level, call, reply.entity, metadata);
    case "collection":
      return collectionBody(level, call, reply, metadata);
  }
}

function entityBody(
  level: Level,
  call: Call,
  entity: Entity,
  metadata: string,
): unknown {
  const picked = isItem(entity)
    ? entity
    : { ...entity, values: pickValues(call, entity) };
  if (level === "none") return plainValues(picked.values);
  if (level === "verbose") return { d: verboseEntity(call.site, picked) };
  return {
    "odata.metadata": `${metadata}#${entity.type}/@Element`,
    ...minimalEntity(picked),
  };
}

function collectionBody(
  level: Level,
  call: Call,
  reply: Extract<Reply, { kind: "collection" }>,
  metadata: string,
): unknown {
  const { entities, nextLink } = reply.finished
    ? reply
    : { ...collectionPage(call, reply.entities), nextLink: undefined };
  if (level === "verbose")
    return {
      d: {
        results: entities.map((entity) => verboseEntity(call.site, entity)),
        ...(nextLink ? { __next: nextLink } : {}),
      },
    };
  const value =
    level === "none"
      ? entities.map((entity) => plainValues(entity.values))
      : entities.map(minimalEntity);
  const link = nextLink ? { "odata.nextLink": nextLink } : {};
  return level === "none"
    ? { value, ...link }
    : { "odata.metadata": `${metadata}#Collection`, value, ...link };
}

const isItem = (entity: Entity): boolean => entity.type.startsWith("SP.Data.");

/** Nested entities are written out; navigation links belong to the fuller levels only. */
function plainValues(values: Readonly<Record<string, unknown>>): unknown {
  const plain: Record<string, unknown> = {};
  for (const name in values)
    if (!name.includes("@odata.")) plain[name] = values[name];
  return plain;
}

function minimalEntity(entity: Entity): Record<string, unknown> {
  return {
    "odata.type": entity.type,
    "odata.id": entity.id,
    ...(entity.etag ? { "odata.etag": entity.etag } : {}),
    "odata.editLink": entity.editLink,
    ...entity.values,
  };
}

function verboseEntity(site: StoredSite, entity: Entity): unknown {
  const uri = `${site.url}/_api/${entity.editLink}`;
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entity.values)) {
    const [property = "", link] = name.split("@odata.");
    if (link)
      values[property] ??= {
        __deferred: { uri: `${site.url}/_api/${String(value)}` },
      };
    else values[property] = verboseValue(value);
  }
  return {
    __metadata: {
      id: uri,
      uri,
      ...(entity.etag ? { etag: entity.etag } : {}),
      type: entity.type,
    },
    ...values,
  };
}

function verboseValue(value: unknown): unknown {
  if (Array.isArray(value)) return { results: value.map(verboseValue) };
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, verboseValue(each)]),
      )
    : value;
}

/** A refusal on the wire: SharePoint's error JSON, or plain text where SharePoint answers that. */
export function writeRefusal(headers: Headers, refusal: RestRefusal): Answer {
  if (refusal.plain !== null)
    return {
      status: refusal.status,
      headers: {
        "Content-Type": refusal.plain.startsWith("{")
          ? "application/json; charset=utf-8"
          : "text/plain; charset=utf-8",
        ...refusal.headers,
      },
      body: refusal.plain,
    };
  const level = levelOf(headers);
  const error = {
    code: `${refusal.hresult}, ${refusal.exception}`,
    message: { lang: "en-US", value: refusal.message },
  };
  return {
    status: refusal.status,
    headers: { "Content-Type": contentTypes[level], ...refusal.headers },
    body: JSON.stringify(
      level === "verbose" ? { error } : { "odata.error": error },
    ),
  };
}
