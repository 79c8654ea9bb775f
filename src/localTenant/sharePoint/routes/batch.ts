// `$batch`: up to a hundred operations in one request, done in order, each on its own, answered in one flat list.
import type { Caller } from "../request/call.ts";
import { apiPath } from "../request/sitePath.ts";
import { dispatch, type RestRequest, type Tenant } from "./dispatch.ts";
import { badArgument, batchTooLarge } from "../refusals/errors.ts";
import { newGuid } from "../storage/guid.ts";
import type { Answer } from "./odataAnswer.ts";

const mostOperations = 100;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** One failing operation stops none of the others, and nothing is rolled back. */
export function handleBatch(
  tenant: Tenant,
  caller: Caller,
  asked: RestRequest,
): Answer {
  const boundary = boundaryOf(asked.headers.get("content-type") ?? "");
  if (asked.method !== "POST" || !boundary)
    throw badArgument("A batch is a POST of multipart/mixed with a boundary.");
  const operations = readParts(tenant, decoder.decode(asked.body), boundary);
  if (operations.length > mostOperations) throw batchTooLarge();
  const name = `batchresponse_${newGuid()}`;
  const parts = operations.map((operation) =>
    writePart(name, dispatch(tenant, caller, operation)),
  );
  return {
    status: 200,
    headers: { "Content-Type": `multipart/mixed; boundary=${name}` },
    body: `${parts.join("")}--${name}--\r\n`,
  };
}

function boundaryOf(contentType: string): string | null {
  return (
    /multipart\/mixed.*boundary="?([^";]+)"?/i.exec(contentType)?.[1]?.trim() ??
    null
  );
}

/** The operations in order; those of a changeset stand where the changeset stood. */
function readParts(
  tenant: Tenant,
  body: string,
  boundary: string,
): RestRequest[] {
  return body
    .replaceAll("\r\n", "\n")
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith("--"))
    .flatMap((part) => {
      const { headers, rest } = readHeaders(part.replace(/^\n/, ""));
      const inner = boundaryOf(headers.get("content-type") ?? "");
      return inner
        ? readParts(tenant, rest, inner)
        : [readOperation(tenant, rest)];
    });
}

function readHeaders(part: string): { headers: Headers; rest: string } {
  const end = part.indexOf("\n\n");
  const head = end < 0 ? part : part.slice(0, end);
  const headers = new Headers();
  for (const line of head.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { headers, rest: end < 0 ? "" : part.slice(end + 2) };
}

/** One request as text: its first line, its headers, an empty line, its body. */
function readOperation(tenant: Tenant, text: string): RestRequest {
  const lineEnd = text.indexOf("\n");
  const line = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const match = /^(\w+) (\S+) HTTP\/1\.\d\s*$/.exec(line);
  if (!match)
    throw badArgument(`The batch holds a line that is no request: ${line}`);
  const [, method = "", address = ""] = match;
  const { headers, rest } = readHeaders(text.slice(lineEnd + 1));
  const url = new URL(address, tenant.site.origin);
  return {
    method: (headers.get("x-http-method") ?? method).toUpperCase(),
    path:
      url.origin === tenant.site.origin
        ? apiPath(tenant.site, url.pathname)
        : "",
    search: url.search.slice(1),
    headers,
    body: encoder.encode(rest.trimEnd()),
  };
}

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  412: "Precondition Failed",
  423: "Locked",
  500: "Internal Server Error",
  501: "Not Implemented",
};

function writePart(boundary: string, answer: Answer): string {
  const headers = Object.entries(answer.headers)
    .map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`)
    .join("");
  const body =
    answer.body instanceof Uint8Array
      ? decoder.decode(answer.body)
      : (answer.body ?? "");
  return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${answer.status} ${reasons[answer.status] ?? ""}\r\n${headers}\r\n${body}\r\n`;
}
