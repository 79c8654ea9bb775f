// Who is let in: tokens of people and of applications, their audience, their age and their scope.
import { expect, test } from "vitest";
import { makeActions } from "./plan.ts";
import { appToken, openTenant, people, refusal } from "./tenant.ts";

test.each([
  ["no token", {}, 401],
  ["a token that is no token", { authorization: "Bearer x.y.z" }, 401],
])(
  "with %s the door is shut, and it says where to knock",
  async (_, headers, status) => {
    const tenant = openTenant();
    const answer = await tenant.handle(
      new Request("http://localhost:5690/sites/plans/_api/web", {
        headers: { ...headers, origin: "http://tab.example" },
      }),
    );
    expect(answer.status).toBe(status);
    expect(answer.headers.get("www-authenticate")).toContain(
      'client_id="00000003-0000-0ff1-ce00-000000000000"',
    );
    expect(answer.headers.get("access-control-allow-origin")).toBe(
      "http://tab.example",
    );
    expect(await answer.json()).toHaveProperty("error_description");
  },
);

test.each([
  ["expired", { expires: "-1m" }, 401],
  ["for somebody else", { audience: "https://graph.microsoft.com" }, 401],
  ["signed by somebody else", { forged: true }, 401],
  ["without a SharePoint scope", { scope: "User.Read" }, 403],
])("a token that is %s is refused", async (_, wishes, status) => {
  const tenant = openTenant();
  expect((await refusal(tenant.as("lead", wishes).web())).status).toBe(status);
});

test("somebody without rights, and somebody who has left, get no further than the door", async () => {
  const tenant = openTenant();
  expect((await refusal(tenant.as("outsider").web())).status).toBe(403);
  expect((await refusal(tenant.as("leaver").web())).status).toBe(401);
});

test("a token that may only write cannot make columns, lists or permissions, whoever holds it", async () => {
  const tenant = openTenant();
  await makeActions(tenant.as("lead"));
  const sp = tenant.as("lead", { scope: "AllSites.Write" });
  const list = sp.web.lists.getByTitle("Actions");
  const told = {
    status: 403,
    code: "-2147024891, System.UnauthorizedAccessException",
    words: "Attempted to perform an unauthorized operation.",
  };
  expect(await refusal(sp.web.lists.add("More"))).toEqual(told);
  expect(await refusal(list.fields.addText("More"))).toEqual(told);
  expect(await refusal(list.breakRoleInheritance())).toEqual(told);
  expect(await refusal(list.views.add("More"))).toEqual(told);
  expect(await list.items.add({ Title: "A" })).toMatchObject({ Id: 1 });
  const reader = tenant.as("lead", { scope: "AllSites.Read" });
  expect(
    await refusal(
      reader.web.lists.getByTitle("Actions").items.add({ Title: "B" }),
    ),
  ).toEqual(told);
});

test("an application needs a certificate's token and a grant for this site", async () => {
  const tenant = openTenant();
  await makeActions(tenant.as("lead"));
  const withSecret = await tenant.handle(
    new Request("http://localhost:5690/sites/plans/_api/web", {
      headers: {
        authorization: `Bearer ${await appToken("app-1", { appidacr: "1" })}`,
      },
    }),
  );
  expect([withSecret.status, await withSecret.text()]).toEqual([
    401,
    "Unsupported app only token.",
  ]);
  const sp = tenant.withToken(await appToken("app-1"));
  expect((await refusal(sp.web())).status).toBe(403);
  tenant.grantApp("app-1", "write");
  expect(
    await sp.web.lists.getByTitle("Actions").items.add({ Title: "A" }),
  ).toMatchObject({ Id: 1 });
  expect(await sp.web.currentUser()).toMatchObject({ Title: "SharePoint App" });
  expect((await refusal(sp.web.lists.add("More"))).words).toBe(
    "Attempted to perform an unauthorized operation.",
  );
  tenant.grantApp("app-1", "manage");
  await sp.web.lists.add("More");
  tenant.grantApp("app-1", "read");
  expect(
    (
      await refusal(
        sp.web.lists.getByTitle("Actions").items.add({ Title: "B" }),
      )
    ).status,
  ).toBe(403);
});

test("a leaver keeps their number", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const user = await sp.web.ensureUser(people.leaver.userPrincipalName);
  expect(user.Title).toBe(people.leaver.displayName);
});
