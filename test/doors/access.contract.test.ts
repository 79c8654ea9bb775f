// What owners do around the log: rows taken out and put back, grants by hand, people put into groups, a view changed. Each is named.
import { body } from "@pnp/queryable";
import { SPCollection, SPQueryable, spDelete, spPost } from "@pnp/sp";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import { beforeEach, describe, expect, it } from "vitest";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { listNamed } from "../../src/sharepoint/wire/connect.ts";
import { recordPeople } from "../../src/sharepoint/site/peopleRecorded.ts";
import { readGroups, readRoles } from "../../src/sharepoint/site/siteState.ts";
import { lately } from "../lately.ts";
import {
  anEntry,
  another,
  as,
  atTheDoor,
  attacker,
  before,
  findings,
  list,
  saidBy,
  told,
} from "./theDoor.ts";

const owner = "Plan Administrator";

const login = (name: string) =>
  `i:0#.f|membership|${personCalled(name).email ?? ""}`;

describe("a row of the log that an owner takes out", () => {
  atTheDoor();
  let item = 0;

  beforeEach(async () => {
    await list("Updates").add({
      ...anEntry(another),
      UpdateKind: "progress",
      ReportedStatus: "slippage",
      Door: "tab",
      ...saidBy(attacker),
    });
    const [row] = (await list("Updates", owner)
      .select("Id")
      .orderBy("Id", false)
      .top(1)()) as { Id: number }[];
    item = row?.Id ?? 0;
    // Another after it, so that it is not the last.
    await list("Updates").add({
      ...anEntry(another),
      UpdateKind: "noChange",
      Door: "tab",
      ...saidBy(attacker),
    });
  });

  it("is named with who and when, from the recycle bin", async () => {
    await list("Updates", owner).getById(item).recycle();
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "entryMissing",
        list: "Updates",
        item,
        who: owner,
        when: lately(),
        whoCan: "owner of the site",
      }),
    );
  });

  it("is named with when, where it is in no bin", async () => {
    await list("Updates", owner).getById(item).delete("*");
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "entryMissing",
        list: "Updates",
        item,
        who: null,
        when: lately(),
      }),
    );
  });

  it("is named when it comes back, and is not missing any more", async () => {
    const id = await list("Updates", owner).getById(item).recycle();
    await spPost(
      SPQueryable(as(owner).web, `recyclebin('${String(id)}')/restore`),
    );
    const found = await findings();
    expect(found).toContainEqual(
      expect.objectContaining({
        code: "entryRestored",
        list: "Updates",
        item,
        when: lately(),
      }),
    );
    expect(found.filter(({ code }) => code === "entryMissing")).toEqual([]);
  });
});

describe("rights beside those that Waymark gives", () => {
  atTheDoor();

  it("h: full control of a list of the log, given by hand, is named", async () => {
    const user = (await spPost(
      SPQueryable(as(owner).web, "ensureuser"),
      body({ logonName: login(attacker) }),
    )) as { Id: number };
    const roles = await readRoles(as(owner));
    const full = roles.find(({ kind }) => kind === 5);
    await spPost(
      SPQueryable(
        listNamed(as(owner), "Updates"),
        `roleAssignments/addroleassignment(principalid=${user.Id}, roledefid=${full?.id ?? 0})`,
      ),
    );
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "grantExtra",
        list: "Updates",
        field: "permissions",
        who: attacker,
        from: "none",
        to: full?.name,
        whoCan: "owner of the site",
      }),
    ]);
    expect(await told()).toBe(before());
  });

  it("h: an officer put among the administrators is named, until somebody records that it is right", async () => {
    const groups = await readGroups(as(owner));
    const id = groups.get("Waymark Administrators") ?? 0;
    await spPost(
      SPCollection(as(owner).web, `siteGroups/getById(${id})/users`),
      body({ LoginName: login(attacker) }),
    );
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "groupChanged",
        field: "Waymark Administrators",
        from: "not a member",
        to: attacker,
        fix: expect.stringContaining("provision --people"),
      }),
    ]);
    await recordPeople(as(owner));
    expect(await findings()).toEqual([]);
  });

  it("somebody taken out of a group is named", async () => {
    const groups = await readGroups(as(owner));
    const id = groups.get("Waymark Officers") ?? 0;
    await spPost(
      SPQueryable(
        as(owner).web,
        `siteGroups/getById(${id})/users/removeByLoginName(@v)?@v='${encodeURIComponent(login(attacker))}'`,
      ),
    );
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "groupChanged",
        field: "Waymark Officers",
        from: attacker,
        to: "no longer a member",
      }),
    ]);
  });

  it("a view of ours that somebody took away is named with its list", async () => {
    await spDelete(
      SPQueryable(
        listNamed(as(owner), "Updates"),
        "views/getByTitle('Waymark')",
      ),
    );
    const found = await findings();
    expect(found).not.toEqual([]);
    for (const one of found)
      expect(one).toMatchObject({
        code: "viewChanged",
        list: "Updates",
        field: "view",
        fix: "Run “waymark provision”.",
      });
  });
});
