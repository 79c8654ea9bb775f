// A page elsewhere whose name leads to this machine gets nothing of the local tenant, and a malformed address is nobody's failure.
import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listen, type Listener } from "../../src/localTenant/http.ts";

const port = 24_140;
let listener: Listener;
const lines: string[] = [];
beforeAll(async () => {
  listener = await listen(
    async () => new Response("a token"),
    port,
    (line) => void lines.push(line),
  );
});
afterAll(() => listener?.close());

function ask(path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });
}

it.each([
  [`localhost:${port}`, 200],
  [`LOCALHOST:${port}`, 200],
  [`127.0.0.1:${port}`, 200],
  [`[::1]:${port}`, 200],
  [`evil.example:${port}`, 421],
  ["evil.example", 421],
  [`localhost.evil.example:${port}`, 421],
  ["localhost:1", 421],
  [`127.0.0.1.evil.example:${port}`, 421],
])("asked as %s it answers %d", async (host, status) => {
  expect(await ask("/", host)).toBe(status);
});

it.each(["/%", "/%zz/x", "/_api/%E0%A4%A"])(
  "the malformed address %s is answered 400",
  async (path) => {
    expect(await ask(path, `localhost:${port}`)).toBe(400);
    expect(lines).toEqual([]);
  },
);
