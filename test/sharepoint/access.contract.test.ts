// Who may do what in SharePoint itself, beneath every screen.
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { SPQueryable } from "@pnp/sp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { asId } from "../../src/domain/values/id.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, anUpdate, byId, changeWith, planId } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";
import { commit } from "../editing/committed.ts";

describe("rights in the site", () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await aPlanSite();
  });
  afterEach(() => site.tenant.close());

  it("lets nobody but the owners change or delete the history", async () => {
    for (const name of [
      "Head of Finance",
      "Report Author",
      "Chief Executive",
    ]) {
      const updates = itemsOf(site.as(name), "Updates");
      await expect(
        updates.getById(1).update({ OfficerNote: "rewritten" }, "*"),
        name,
      ).rejects.toMatchObject({ kind: "forbidden" });
      await expect(updates.getById(1).delete(), name).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });

  it("lets a lead keep the risks, as the permissions say, and an officer not", async () => {
    const risk = {
      id: asId<"Risk">("5f0b9c4e-8a37-4c0e-9a52-000000000001"),
      planId,
      code: "KO21",
      title: "A risk a lead adds",
      merged: [],
      footnote: null,
      refsAsWritten: [],
      score: null,
      control: null,
    };
    await expect(
      openPlanStore(site.as("Risk Manager")).add("risks", risk),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await openPlanStore(site.as("Chief Executive")).add("risks", risk);
    const { items } = await openPlanStore(site.as("Auditor"))
      .record(planId)
      .then(({ record }) => ({ items: record.risks }));
    expect(items.map((one) => one.code)).toContain("KO21");
  });

  it("lets nobody but the owners delete an action", async () => {
    await expect(
      itemsOf(site.as("Head of Finance"), "Actions").getById(1).delete(),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("lets an elected member read what is filed for them and refuses a save, saying so before", async () => {
    const store = openPlanStore(site.as("Elected Member"));
    const { actions, rights } = await store.overview(planId);
    expect(actions).toHaveLength(10);
    expect(rights).toEqual({
      roles: ["member"],
      mayReport: false,
      mayEditActions: false,
      mayDecide: false,
      mayAdminister: false,
    });
    const [action] = byId(actions);
    if (!action) return;
    await expect(
      commit(store, action, changeWith(action, anUpdate(action, "No."))),
    ).rejects.toMatchObject({
      kind: "forbidden",
      next: { code: expect.stringContaining("plan administrator") },
    });
  });

  it("tells a person without rights that they have none", async () => {
    await expect(
      openPlanStore(site.as("Person without Rights")).plans(),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("tells another person's roles to the owner who asks, as that person sees them", async () => {
    const owner = openPlanStore(site.as("Plan Administrator"));
    for (const name of ["Auditor", "Report Author", "Elected Member"]) {
      const { rights } = await openPlanStore(site.as(name)).me();
      expect(await owner.rolesOf(personCalled(name)), name).toEqual(
        rights.roles,
      );
    }
    const stranger = { objectId: null, email: "nobody@x.example", name: "" };
    expect(await owner.rolesOf(stranger)).toBeNull();
  });

  it("derives roles from what a person may do, also where they are let in with a group of the directory", async () => {
    const rolesOf = async (name: string) =>
      (await openPlanStore(site.as(name)).me()).rights.roles.toSorted();
    expect(await rolesOf("Chief Executive")).toEqual([
      "board",
      "lead",
      "officer",
    ]);
    expect(await rolesOf("Report Author")).toEqual(["author"]);
    expect(await rolesOf("Auditor")).toEqual(["auditor"]);
    expect(await rolesOf("Plan Administrator")).toEqual(["administrator"]);
  });

  it("shows the holder as a person in SharePoint, beside the text", async () => {
    const [post] = (await SPQueryable(
      itemsOf(site.as("Auditor"), "Posts")
        .select("Title", "CurrentHolderId")
        .filter("Title eq 'Head of Finance'"),
    )()) as { CurrentHolderId: number | null }[];
    expect(post?.CurrentHolderId).toBeGreaterThan(0);
  });
});
