// The seal in Azure Storage, with Azurite standing in: append blobs, a month each, what opens them beside.
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  sealContainer,
  saltContainer,
  sealsInBlobs,
  type BlobDoor,
} from "../../src/reminders/delivery/sealBlobs.ts";
import {
  beginning,
  firstBroken,
  seal,
  type SealedRow,
} from "../../src/sharepoint/seal/sealed.ts";
import { headOf, type SealHead } from "../../src/sharepoint/seal/sealStore.ts";
import { startAzurite, type Azurite } from "./kills/azurite.ts";

let azurite: Azurite;
let door: BlobDoor;

const plan = "11111111-1111-4111-8111-111111111111";

const setting = (connection: string, name: string) =>
  new RegExp(`${name}=([^;]+)`).exec(connection)?.[1] ?? "";

/** Signs as Azure's own clients sign with a shared key: with it a development's account is entered. */
function doorByKey(connection: string): BlobDoor {
  const account = setting(connection, "AccountName");
  const key = Buffer.from(setting(connection, "AccountKey"), "base64");
  return {
    address: setting(connection, "BlobEndpoint"),
    authorise(method, url, headers) {
      const length = headers["content-length"] ?? "0";
      const own = Object.entries(headers)
        .filter(([name]) => name.startsWith("x-ms-"))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}:${value}\n`)
        .join("");
      const asked = [...url.searchParams]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `\n${name}:${value}`)
        .join("");
      const text = [
        method,
        "",
        "",
        length === "0" ? "" : length,
        "",
        headers["content-type"] ?? "",
        "",
        "",
        "",
        headers["if-none-match"] ?? "",
        "",
        "",
        `${own}/${account}${url.pathname}${asked}`,
      ].join("\n");
      const signature = createHmac("sha256", key).update(text).digest("base64");
      return Promise.resolve({
        authorization: `SharedKey ${account}:${signature}`,
      });
    },
  };
}

async function makeContainer(name: string) {
  const url = new URL(`${door.address}/${name}?restype=container`);
  const headers = {
    "x-ms-version": "2023-11-03",
    "x-ms-date": new Date().toUTCString(),
  };
  const answer = await fetch(url, {
    method: "PUT",
    headers: { ...headers, ...(await door.authorise("PUT", url, headers)) },
  });
  expect(answer.status).toBe(201);
}

const aRow = (item: number): SealedRow => ({
  list: "Updates",
  item,
  planId: plan,
  id: crypto.randomUUID(),
  created: "2026-11-24T10:00:00Z",
  fields: { OfficerNote: `note ${item}` },
});

beforeAll(async () => {
  azurite = await startAzurite();
  door = doorByKey(azurite.connection);
  await makeContainer(sealContainer);
  await makeContainer(saltContainer);
});
afterAll(() => azurite.stop());

describe("the seal in blobs", () => {
  it("is added to across months, and reads back as one chain", async () => {
    let head: SealHead = { n: 0, hash: beginning };
    for (const [n, moment] of [
      "2026-11-24T10:00:00Z",
      "2026-11-24T10:01:00Z",
      "2026-12-01T00:00:10Z",
    ].entries()) {
      const store = sealsInBlobs(door, () => Date.parse(moment));
      const made = seal(aRow(n + 1), head, moment, false);
      head = made.line;
      await store.append(plan, {
        lines: [made.line],
        openings: [made.opening],
      });
    }
    const store = sealsInBlobs(door, Date.now);
    expect(await store.plans()).toEqual([plan]);
    const found = await store.read(plan);
    expect(found.lines.map(({ item }) => item)).toEqual([1, 2, 3]);
    expect(found.openings).toHaveLength(3);
    expect(firstBroken(found.lines)).toBeNull();
    expect(headOf(found)).toEqual({ n: head.n, hash: head.hash });
  });
});
