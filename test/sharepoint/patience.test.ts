// SharePoint asks to wait: a person is not kept waiting for long, and work nobody looks at waits as long as it is told.
import { expect, it } from "vitest";
import { makeSend, unattended } from "../../src/sharepoint/wire/send.ts";
import type { Patience } from "../../src/sharepoint/wire/send.ts";

/** Busy so many times, asking for so many seconds each time; then it answers. */
async function sent(busy: number, seconds: number, patience?: Patience) {
  const waited: number[] = [];
  let left = busy;
  const send = makeSend({
    getToken: () => Promise.resolve("token"),
    fetch: () => {
      left -= 1;
      return Promise.resolve(
        left < 0
          ? new Response("{}")
          : new Response("", {
              status: 429,
              headers: { "Retry-After": String(seconds) },
            }),
      );
    },
    pause: (ms) => {
      waited.push(ms / 1000);
      return Promise.resolve();
    },
    ...(patience ? { patience } : {}),
  });
  const outcome = await send(new URL("https://council.example/_api/web"), {
    method: "GET",
  }).then(
    () => "answered",
    (error: unknown) => (error instanceof Error ? error.name : "failed"),
  );
  return { outcome, waited };
}

it("with nobody looking on waits out ten requests to wait five minutes, as told", async () => {
  const { outcome, waited } = await sent(10, 300, unattended);
  expect(outcome).toBe("answered");
  expect(waited).toEqual(Array.from({ length: 10 }, () => 300));
});

it("with a person looking on stops at a wait of minutes, and says so", async () => {
  const { outcome, waited } = await sent(1, 300);
  expect(outcome).toBe("StoreFailure");
  expect(waited).toEqual([]);
});
