// The rows of the plan at SharePoint itself: officers, leads, authors and the Board only read them; whatever whoever may still write there moves nothing, is named, and is put back.
import { describe, expect, it } from "vitest";
import { asking } from "../../src/sharepoint/wire/failure.ts";
import { record } from "../sharepoint/aPlanSite.ts";
import {
  another,
  atTheDoor,
  attacker,
  administrator,
  before,
  findings,
  list,
  rebuild,
  rowOf,
  told,
} from "./theDoor.ts";
import { lately } from "../lately.ts";

describe.each([
  attacker,
  "Head of Finance",
  "Report Author",
  "Programme Board Chair",
])("%s at the rows of the plan", (who) => {
  atTheDoor();

  it("only reads them: nothing is changed, added or taken away", async () => {
    const item = await rowOf(another);
    const rows = list("Actions", who);
    const refused = expect.objectContaining({ kind: "forbidden" });
    const risks = list("Risks", who);
    const milestones = list("Milestones", who);
    const asked = [
      () => risks.add({ Title: "Mine", ClientKey: crypto.randomUUID() }),
      () => milestones.add({ Title: "Mine", ClientKey: crypto.randomUUID() }),
      () => rows.getById(item).update({ InForce: "2028-12-31" }, "*"),
      () => rows.getById(item).delete("*"),
      () => rows.getById(item).recycle(),
      () => rows.add({ Title: "Mine", ClientKey: crypto.randomUUID() }),
    ];
    for (const ask of asked)
      await expect(asking(async () => ask())).rejects.toEqual(refused);
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([]);
  });
});

describe("an administrator at the rows of the plan", () => {
  atTheDoor();

  it("a: moves another's date on its row, which moves nothing and is put back", async () => {
    const item = await rowOf(another);
    await list("Actions", administrator).getById(item).update(
      {
        DueText: "December 2028",
        DueStart: "2028-12-01",
        DueEnd: "2028-12-31",
        InForce: "2028-12-31",
      },
      "*",
    );
    expect(await told()).toBe(before());
    const found = await findings();
    const at = { ref: another, list: "Actions", item, who: administrator };
    expect(found).toEqual([
      expect.objectContaining({
        ...at,
        code: "copyEdited",
        field: "inForce",
        to: "31 December 2028",
        when: lately(),
      }),
      expect.objectContaining({
        ...at,
        code: "copyEdited",
        field: "due",
        to: "December 2028 (31 December 2028)",
        fix: expect.stringContaining("--rebuild"),
        whoCan: "plan administrator",
      }),
    ]);
    expect(await rebuild()).toEqual([]);
    expect(await findings()).toEqual([]);
    expect(await told()).toBe(before());
  });

  it.each([
    ["AccountablePostKey", () => record.posts[0]?.id],
    ["FullTitle", () => "Another promise"],
    ["ActionRef", () => "3.2x"],
    ["AddedOn", () => "2027-06-01"],
    ["AddedAt", () => "2027-06-01T10:00:00.000Z"],
    ["ExemptUnder", () => "Paragraph 3"],
    ["InitialStatus", () => "completed"],
    ["ThemeKey", () => record.themes.at(-1)?.id],
    ["LastUpdateNote", () => "All is well."],
  ])("e: rewrites %s of another's action, in vain", async (column, value) => {
    const item = await rowOf(another);
    await list("Actions", administrator)
      .getById(item)
      .update({ [column]: value() }, "*");
    expect(await told()).toBe(before());
    const found = await findings();
    expect(found).not.toEqual([]);
    for (const one of found)
      expect(one).toMatchObject({
        code: "copyEdited",
        ref: another,
        list: "Actions",
        item,
        who: administrator,
      });
  });

  it("f: moves an action into another plan, and the plan misses nothing", async () => {
    const item = await rowOf(another);
    await list("Actions", administrator)
      .getById(item)
      .update({ PlanKey: "99999999-9999-4999-8999-999999999999" }, "*");
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "copyEdited",
        ref: another,
        field: "plan",
        who: administrator,
        item,
      }),
    ]);
    await rebuild();
    expect(await findings()).toEqual([]);
  });

  it("whoever keeps the list of plans gives the plan's row another id, and the plan reads as before", async () => {
    await list("Plans", "Report Author")
      .getById(1)
      .update({ ClientKey: crypto.randomUUID() }, "*");
    expect(await told()).toBe(before());
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        list: "Plans",
        item: 1,
        who: "Report Author",
      }),
    );
    await rebuild();
    expect(await told()).toBe(before());
  });

  it("adds an action to the list by hand, and the plan has none more", async () => {
    const [row] = (await list("Actions").filter(
      `ActionRef eq '${another}'`,
    )()) as Record<string, unknown>[];
    const own = Object.fromEntries(
      Object.entries(row ?? {}).filter(
        ([name, value]) =>
          value !== null &&
          !/odata|^(Id|ID|GUID|Created|Modified|AuthorId|EditorId|ContentTypeId|Attachments|FileSystemObjectType|ServerRedirected.*|ComplianceAssetId)$/i.test(
            name,
          ),
      ),
    );
    await list("Actions", administrator).add({
      ...own,
      ClientKey: crypto.randomUUID(),
      ActionRef: "99.1",
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "copyAdded",
        ref: "99.1",
        who: administrator,
      }),
    ]);
  });
});
