// The door SharePoint's own forms use (ValidateUpdateListItem, AddValidateUpdateItemUsingPath): it can set Author, Created and read-only columns for whoever manages a list.
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import { describe, expect, it } from "vitest";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { listNamed } from "../../src/sharepoint/wire/connect.ts";
import { asking } from "../../src/sharepoint/wire/failure.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import { lately } from "../lately.ts";
import {
  actionCalled,
  anEntry,
  administrator,
  another,
  as,
  atTheDoor,
  attacker,
  before,
  findings,
  list,
  rowOf,
  saidBy,
  told,
} from "./theDoor.ts";

const owner = "Plan Administrator";
const june = "2018-06-01T10:00:00Z";

const values = (all: Record<string, string>) =>
  Object.entries(all).map(([FieldName, FieldValue]) => ({
    FieldName,
    FieldValue,
  }));

const person = (name: string) =>
  `[{'Key':'i:0#.f|membership|${personCalled(name).email?.toLowerCase() ?? ""}'}]`;

const asThough = (name: string, at: string) => ({
  Author: person(name),
  Editor: person(name),
  Created: at,
  Modified: at,
});

const form = (title: string, item: number, who = attacker) =>
  list(title, who).getById(item);

const add = (title: string, all: Record<string, string>, who = attacker) =>
  listNamed(as(who), title).addValidateUpdateItemUsingPath(
    values(all),
    `/sites/plans/Lists/${title}`,
  );

const aReport = (ref: string): Record<string, string> => ({
  ...anEntry(ref),
  UpdateKind: "progress",
  ReportedStatus: "slippage",
  OfficerNote: "Late.",
  Door: "tab",
});

/** An action the attacker's own post answers for. */
function ownAction() {
  const post = record.posts.find(({ holders }) =>
    holders.some(({ person: holder }) => holder.name === "Head of Finance"),
  );
  const found = record.actions.find(
    ({ accountable }) => accountable === post?.id,
  );
  if (!found) throw new Error("no action of the Head of Finance");
  return found;
}

async function newest(title: string): Promise<number> {
  const [row] = (await list(title, owner)
    .select("Id")
    .orderBy("Id", false)
    .top(1)()) as { Id: number }[];
  return row?.Id ?? 0;
}

/** What is found in the log; that the copies do not show yet what was reported by hand is another matter. */
const ofLog = async () =>
  (await findings()).filter(({ code }) => code !== "saveUnfinished");

/** A true report of an officer, in the log. */
async function aTrueReport(): Promise<number> {
  await list("Updates", "Head of Finance").add({
    ...aReport(ownAction().ref),
    ...saidBy("Head of Finance"),
  });
  return newest("Updates");
}

describe("an officer at the door of the forms", () => {
  atTheDoor();

  it("adds a row in another's name and at another time, and it is theirs and of today", async () => {
    await add("Updates", {
      ...aReport(another),
      ...asThough("Chief Executive", june),
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "entryNotEntitled",
        list: "Updates",
        ref: another,
        who: attacker,
        when: lately(),
      }),
    ]);
  });

  it("says in the officers' list what only the administrator may, as though the administrator did, in vain", async () => {
    await add("Facts", {
      Title: "written by hand",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "removed",
      Saying: JSON.stringify({ ids: [actionCalled(another).id] }),
      ...asThough(owner, june),
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({ code: "entryNotEntitled", who: attacker }),
    ]);
  });

  it("cannot change a row of the log, nor add one where another's right is proved", async () => {
    const item = await aTrueReport();
    await expect(
      form("Updates", item).validateUpdateListItem(
        values(asThough(attacker, june)),
        true,
      ),
    ).rejects.toMatchObject({ kind: "forbidden" });
    for (const title of [
      "Setup",
      "Cycle",
      "Confirmations",
      "Sittings",
      "Assurance",
      "Decisions",
    ])
      await expect(
        add(title, { ClientKey: crypto.randomUUID(), PlanKey: planId }),
        title,
      ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it.each([true, false])(
    "is shut at another's date on its row, and whoever may write it (over the version that is there: %s) moves nothing and is named",
    async (isOver) => {
      const item = await rowOf(another);
      const set = values({
        InForce: "2028-12-31",
        ...asThough("Chief Executive", june),
      });
      await expect(
        asking(async () =>
          form("Actions", item).validateUpdateListItem(set, isOver),
        ),
      ).rejects.toMatchObject({ kind: "forbidden" });
      await form("Actions", item, administrator).validateUpdateListItem(
        set,
        isOver,
      );
      expect(await told()).toBe(before());
      expect(await findings()).toEqual([
        expect.objectContaining({
          code: "copyEdited",
          ref: another,
          field: "inForce",
        }),
      ]);
    },
  );
});

describe("whoever may manage the lists, at the same door", () => {
  atTheDoor();

  it("makes a true report somebody else's and of another day: what it was first counts, and both are named", async () => {
    const item = await aTrueReport();
    const then = await told();
    await form("Updates", item, owner).validateUpdateListItem(
      values({ ...asThough(attacker, june), Editor: person(owner) }),
    );
    expect(await told()).toBe(then);
    const at = { code: "entryRewritten", list: "Updates", item, who: owner };
    expect(await ofLog()).toEqual([
      expect.objectContaining({
        ...at,
        field: "Author",
        from: "Head of Finance",
        to: attacker,
      }),
      expect.objectContaining({
        ...at,
        field: "Created",
        from: lately(),
        to: "2018-06-01T10:00:00.000Z",
      }),
    ]);
  });

  it("rewrites what it says, and each column is named with what it said first", async () => {
    const item = await aTrueReport();
    const then = await told();
    await form("Updates", item, owner).validateUpdateListItem(
      values({ ReportedStatus: "inProgress", OfficerNote: "On time." }),
    );
    expect(await told()).toBe(then);
    const found = await ofLog();
    expect(found.map(({ field, from, to }) => [field, from, to])).toEqual(
      expect.arrayContaining([
        ["ReportedStatus", "slippage", "inProgress"],
        ["OfficerNote", "Late.", "On time."],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it("writes over a report without leaving a version: it counts no longer, and is named", async () => {
    const item = await aTrueReport();
    const updates = list("Updates", "Auditor").getById(item);
    const { Created, Modified } = (await updates.select(
      "Created",
      "Modified",
    )()) as Record<string, string>;
    await form("Updates", item, owner).validateUpdateListItem(
      values({
        ReportedStatus: "completed",
        ...asThough("Head of Finance", Created ?? ""),
      }),
      true,
    );
    // Nothing that SharePoint shows of the row tells of it but the number in the ETag.
    expect(
      await updates.select("Created", "Modified", "OData__UIVersionString")(),
    ).toMatchObject({
      Created,
      Modified,
      OData__UIVersionString: "1.0",
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "entryRewritten",
        list: "Updates",
        item,
        cause: expect.stringContaining("without leaving a version"),
        whoCan: "owner of the site",
      }),
    ]);
  });

  it("makes another thing of the entry the plan begins with, and the plan reads as before", async () => {
    const [row] = (await list("Setup", owner)
      .filter("Says eq 'load'")
      .select("Id")()) as { Id: number }[];
    await list("Setup", owner)
      .getById(row?.Id ?? 0)
      .update({ Says: "removed", Saying: '{"ids":[]}' }, "*");
    expect(await told()).toBe(before());
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "entryRewritten",
        list: "Setup",
        item: row?.Id,
        field: "Says",
        from: "load",
        to: "removed",
        who: owner,
      }),
    );
  });

  it("slips in a report of June in an officer's name: its number gives it away", async () => {
    await aTrueReport();
    await add(
      "Updates",
      { ...aReport(ownAction().ref), ...asThough("Head of Finance", june) },
      owner,
    );
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "entryForged",
        list: "Updates",
        item: await newest("Updates"),
        field: "Created",
        who: null,
        to: "2018-06-01T10:00:00.000Z",
      }),
    );
  });
});
