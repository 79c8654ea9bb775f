// Seals in Azure Storage: append blobs in two containers. The one with the lines has a time-locked retention that lets blobs be appended to and nothing else.
import * as v from "valibot";
import {
  readLines,
  readOpenings,
  written,
} from "../../sharepoint/seal/sealed.ts";
import {
  filesOf,
  sealName,
  type SealStore,
} from "../../sharepoint/seal/sealStore.ts";

export const sealContainer = "seals";
export const saltContainer = "seal-salts";

/** Of the REST interface of the blob service; append blobs have it since 2015. */
const apiVersion = "2023-11-03";

export interface BlobDoor {
  /** Address of the blob service, without a path. */
  readonly address: string;
  /** Headers that let a request in. */
  authorise(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>>;
}

/** An append blob takes 50,000 appends: one for each month is far below that. */
const monthOf = (now: number) => new Date(now).toISOString().slice(0, 7);

const listing = v.pipe(
  v.string(),
  v.transform((xml) => ({
    names: [...xml.matchAll(/<Name>([^<]+)<\/Name>/g)].flatMap(
      ([, name]) => name ?? [],
    ),
    next: /<NextMarker>([^<]+)<\/NextMarker>/.exec(xml)?.[1] ?? null,
  })),
);

function refused(what: string, { status, statusText }: Response): Error {
  return new Error(
    `The seal's storage refused to ${what}: ${status} ${statusText}.`,
  );
}

type Send = (
  method: string,
  path: string,
  more?: Readonly<Record<string, string>>,
  body?: string | null,
) => Promise<Response>;

/** Sends requests as the blob service takes them. */
function makeSend(door: BlobDoor, now: () => number): Send {
  return async (method, path, more = {}, body = null) => {
    const url = new URL(`${door.address}/${path}`);
    const headers = {
      "x-ms-version": apiVersion,
      "x-ms-date": new Date(now()).toUTCString(),
      ...(body === null ? {} : { "content-type": "application/x-ndjson" }),
      ...more,
    };
    return fetch(url, {
      method,
      ...(body === null ? {} : { body }),
      headers: {
        ...headers,
        ...(await door.authorise(method, url, {
          ...headers,
          "content-length": String(Buffer.byteLength(body ?? "")),
        })),
      },
      signal: AbortSignal.timeout(30_000),
    });
  };
}

const path = (container: string, name: string) =>
  `${container}/${encodeURIComponent(name)}`;

async function namesIn(
  send: Send,
  container: string,
): Promise<readonly string[]> {
  const all: string[] = [];
  let marker = "";
  for (;;) {
    const answer = await send(
      "GET",
      `${container}?restype=container&comp=list${marker}`,
    );
    if (!answer.ok) throw refused("list what it holds", answer);
    const { names, next } = v.parse(listing, await answer.text());
    all.push(...names);
    if (next === null) return all;
    marker = `&marker=${encodeURIComponent(next)}`;
  }
}

/** Adds to a blob, and begins it where it is not there. */
async function append(send: Send, at: string, text: string) {
  const add = () => send("PUT", `${at}?comp=appendblock`, {}, text);
  const answer = await add();
  if (answer.ok) return;
  if (answer.status !== 404) throw refused("take a line", answer);
  const made = await send("PUT", at, {
    "x-ms-blob-type": "AppendBlob",
    "if-none-match": "*",
  });
  // Another process made it in the same moment.
  if (!made.ok && made.status !== 409 && made.status !== 412)
    throw refused("begin a month", made);
  const again = await add();
  if (!again.ok) throw refused("take a line", again);
}

async function textOf(
  send: Send,
  container: string,
  names: readonly string[],
): Promise<string> {
  const texts: string[] = [];
  for (const name of names.toSorted()) {
    const answer = await send("GET", path(container, name));
    if (!answer.ok) throw refused("give a month back", answer);
    texts.push(await answer.text());
  }
  return texts.join("\n");
}

/**
 * Seals as blobs: `<plan>.<month>.seal.jsonl` beside `<plan>.<month>.salts.jsonl` in a container of its own. Belief: a container under a
 * policy with `allowProtectedAppendWrites` takes new append blobs and appends to them, and refuses every other change until the days are over.
 */
export function sealsInBlobs(door: BlobDoor, now: () => number): SealStore {
  const send = makeSend(door, now);
  const ofPlan = (name: string) => (file: string) =>
    file.startsWith(`${name}.`);

  return {
    async plans() {
      const files = await namesIn(send, sealContainer);
      return [
        ...new Set(
          files.map((file) => decodeURIComponent(file).split(".")[0] ?? ""),
        ),
      ];
    },
    async read(planId) {
      const name = sealName(planId);
      const [lines, salts] = await Promise.all(
        [sealContainer, saltContainer].map(async (container) =>
          textOf(
            send,
            container,
            (await namesIn(send, container)).filter(ofPlan(name)),
          ),
        ),
      );
      return {
        lines: readLines(lines ?? ""),
        openings: readOpenings(salts ?? ""),
      };
    },
    async append(planId, { lines, openings }) {
      const files = filesOf(`${sealName(planId)}.${monthOf(now())}`);
      // What opens a line is there before the line is. A line that a crash cut short is ended first.
      await append(
        send,
        path(saltContainer, files.openings),
        `\n${written(openings)}`,
      );
      await append(
        send,
        path(sealContainer, files.lines),
        `\n${written(lines)}`,
      );
    },
  };
}

/** The door of an account whose tokens the app's own identity gets. */
export function doorByIdentity(
  account: string,
  credential: {
    getToken(scope: string): Promise<{ readonly token: string }>;
  },
): BlobDoor {
  return {
    address: `https://${account}.blob.core.windows.net`,
    authorise: async () => {
      const { token } = await credential.getToken(
        "https://storage.azure.com/.default",
      );
      return { authorization: `Bearer ${token}` };
    },
  };
}
