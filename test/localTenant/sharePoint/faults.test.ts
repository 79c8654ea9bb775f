// Faults on request, and answers to another origin.
import { expect, test } from "vitest";
import { makeActions } from "./plan.ts";
import {
  origin,
  openTenant,
  refusal,
  siteUrl,
  token,
  type Tenant,
} from "./tenant.ts";

const tab = "http://tab.example";
const ask = async (tenant: Tenant, path = "web") =>
  tenant.handle(
    new Request(`${siteUrl}/_api/${path}`, {
      headers: {
        accept: "application/json",
        origin: tab,
        authorization: `Bearer ${await token("lead")}`,
      },
    }),
  );

test("a preflight carries no token and is let through with the headers it asks for", async () => {
  const answer = await openTenant().handle(
    new Request(`${siteUrl}/_api/web`, {
      method: "OPTIONS",
      headers: {
        origin: tab,
        "access-control-request-headers":
          "authorization,if-match,x-http-method",
      },
    }),
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get("access-control-allow-origin")).toBe(tab);
  expect(answer.headers.get("access-control-allow-headers")).toBe(
    "authorization,if-match,x-http-method",
  );
  expect(answer.headers.get("access-control-allow-methods")).toContain("MERGE");
});

test("nothing is exposed to another origin unless the switch is set, and errors may be read", async () => {
  const tenant = openTenant();
  expect(
    (await ask(tenant)).headers.get("access-control-expose-headers"),
  ).toBeNull();
  expect(
    (await ask(tenant, "web/lists/getByTitle('X')")).headers.get(
      "access-control-allow-origin",
    ),
  ).toBe(tab);
  tenant.faults.set({ exposeHeaders: true });
  expect(
    (await ask(tenant)).headers.get("access-control-expose-headers"),
  ).toContain("ETag");
});

test("throttling counts down, says how long or keeps silent, and may hide from the browser", async () => {
  const tenant = openTenant();
  tenant.faults.set({
    throttle: { status: 429, requests: 2, until: null, retryAfter: 2 },
  });
  const [first, second, third] = [
    await ask(tenant),
    await ask(tenant),
    await ask(tenant),
  ];
  expect([first.status, second.status, third.status]).toEqual([429, 429, 200]);
  expect(first.headers.get("retry-after")).toBe("2");
  expect(first.headers.get("access-control-allow-origin")).toBe(tab);
  tenant.faults.set({
    hideCors: true,
    throttle: {
      status: 503,
      requests: null,
      until: tenant.clock.now.getTime() + 10_000,
      retryAfter: null,
    },
  });
  const hidden = await ask(tenant);
  expect([
    hidden.status,
    hidden.headers.get("retry-after"),
    hidden.headers.get("access-control-allow-origin"),
  ]).toEqual([503, null, null]);
  tenant.clock.now = new Date(tenant.clock.now.getTime() + 10_000);
  expect((await ask(tenant)).status).toBe(200);
});

test("offline is what fetch throws, and a fault may be aimed at one list", async () => {
  const tenant = openTenant();
  await makeActions(tenant.as("lead"));
  tenant.faults.set({ offline: true, path: "getByTitle('Actions')" });
  await expect(ask(tenant, "web/lists/getByTitle('Actions')")).rejects.toThrow(
    TypeError,
  );
  expect((await ask(tenant, "web/lists/getByTitle('Plans')")).status).toBe(200);
  tenant.faults.clear();
  expect((await ask(tenant, "web/lists/getByTitle('Actions')")).status).toBe(
    200,
  );
});

test("an answer lost after the write leaves the item written, once", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  tenant.faults.set({ resetsAfterCommit: 1 });
  await expect(list.items.add({ Title: "A", Ref: "key-1" })).rejects.toThrow();
  const told = await refusal(list.items.add({ Title: "A", Ref: "key-1" }));
  expect(told.code).toContain("-2130575169");
  expect(await list.items()).toHaveLength(1);
});

test("when somebody else saves first, the item has really moved on", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  await list.items.add({ Title: "A" });
  tenant.faults.set({ conflicts: 1 });
  expect(
    (await refusal(list.items.getById(1).update({ Title: "B" }, '"1"'))).status,
  ).toBe(412);
  const now = await list.items.getById(1)();
  expect(now).toMatchObject({ Title: "A", "odata.etag": '"2"' });
  await list.items.getById(1).update({ Title: "B" }, '"2"');
});

test("writes alone may be forbidden, and tokens may expire all at once", async () => {
  const tenant = openTenant();
  const list = await makeActions(tenant.as("lead"));
  tenant.faults.set({ forbid: "writes" });
  expect((await refusal(list.items.add({ Title: "A" }))).status).toBe(403);
  expect(await list.items()).toEqual([]);
  tenant.faults.set({ forbid: "none", expiredTokens: true });
  expect((await refusal(list.items())).status).toBe(401);
});

test("the faults are set over HTTP on loopback, and a misspelt one is refused", async () => {
  const tenant = openTenant();
  const at = (url: string, init?: RequestInit) =>
    tenant.handle(new Request(`${url}/_local/faults`, init));
  const set = await at(origin, {
    method: "POST",
    body: JSON.stringify({ latency: 5 }),
  });
  expect(await set.json()).toMatchObject({ latency: 5, offline: false });
  expect(
    (
      await at(origin, {
        method: "POST",
        body: JSON.stringify({ latencies: 5 }),
      })
    ).status,
  ).toBe(400);
  await at(origin, { method: "DELETE" });
  expect(tenant.faults.settings.latency).toBe(0);
  expect((await at("http://plans.example")).status).toBe(404);
});

test("a refused batch rejects as a whole", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  await makeActions(sp);
  tenant.faults.set({ path: "$batch", forbid: "all" });
  const [batched, execute] = sp.batched();
  const child = batched.web.lists.getByTitle("Actions").items();
  const outcome = await Promise.race([child, execute()]).then(
    () => "done",
    () => "refused",
  );
  expect(outcome).toBe("refused");
});
