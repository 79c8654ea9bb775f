// The members' library: each plan as its elected members may read it, filed from the log by the service, and nothing else; and the check of it.
import { describe, expect, it } from "vitest";
import { SPQueryable } from "@pnp/sp";
import type { Snapshot } from "../../src/domain/committeePaper/publishing/publishing.ts";
import { membersRecord } from "../../src/domain/readableByMembers.ts";
import {
  planFileName,
  readMembersFile,
} from "../../src/sharepoint/members/membersFile.ts";
import { publicFileName } from "../../src/sharepoint/members/publicPages.ts";
import { publicPageHtml } from "../../src/documents/publicPageHtml.ts";
import { day, instantAt } from "../../src/domain/values/calendarDate.ts";
import { indexName } from "../../src/sharepoint/members/membersIndex.ts";
import { paperId, recordName } from "../../src/sharepoint/papers/papers.ts";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { sha256Of } from "../../src/sharepoint/wire/sha256.ts";
import { cycleSettingName } from "../../src/domain/board/cycle.ts";
import { asId } from "../../src/domain/values/id.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { planId, record } from "./aPlanSite.ts";
import {
  admin,
  as,
  atTheLibrary,
  describePlan,
  exempt,
  filesAs,
  key,
  papersAs,
  publish,
  report,
  textAs,
} from "./membersWorld.ts";

atTheLibrary();

const asFiled = async () =>
  readMembersFile((await textAs("Elected Member")) ?? "");

describe("a plan in the members' library", () => {
  it("is what its members may read, to the letter, and they open it with their own token", async () => {
    const { record: whole } = await admin().record(planId);
    const filed = await asFiled();
    expect(filed.record).toEqual(membersRecord(whole));
    expect(filed.knownAt).not.toBeNull();
  });

  it("follows the log, and holds no note of an officer", async () => {
    const before = await textAs("Elected Member");
    await report("The tender failed, and nobody is to know.");
    const store = admin();
    const { spokenOf } = await store.bringCopies();
    expect(spokenOf).toEqual([planId]);
    expect(await store.fileForMembers(spokenOf)).toEqual({ files: 2 });
    const text = await textAs("Elected Member");
    expect(text).not.toBe(before);
    expect(text).not.toContain("nobody is to know");
    const { record: filed } = await asFiled();
    expect(filed.updates.length).toBe(record.updates.length + 1);
  });

  it("is written once: filed again where nothing was recorded, nothing is written", async () => {
    expect(await admin().fileForMembers("all")).toEqual({ files: 0 });
  });

  it("withholds what is exempt from the moment it is, also in what was filed before", async () => {
    const [first] = record.actions;
    const title = first?.title ?? "";
    expect(await textAs("Elected Member")).toContain(title.slice(0, 40));
    await exempt(title);
    await admin().fileForMembers([planId]);
    expect(await textAs("Elected Member")).not.toContain(title.slice(0, 40));
    const library = listNamed(as("Elected Member"), "Members");
    const [row] = (await itemsOf(as("Elected Member"), "Members")
      .select("Id", "FileLeafRef")
      .filter(`FileLeafRef eq '${planFileName(planId)}'`)()) as {
      Id: number;
    }[];
    await expect(
      SPQueryable(library, `items(${row?.Id})/versions`)(),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("holds what is exempt where the council lets its members read it", async () => {
    const title = record.actions[0]?.title ?? "";
    await exempt(title);
    await describePlan(true);
    await admin().fileForMembers([planId]);
    expect(await textAs("Elected Member")).toContain(title.slice(0, 40));
    await describePlan(false);
    await admin().fileForMembers([planId]);
    expect(await textAs("Elected Member")).not.toContain(title.slice(0, 40));
  });

  it("is put right where somebody wrote over it, and until then says that it was", async () => {
    const right = await textAs("Elected Member");
    const wrong = right?.replaceAll("inProgress", "completed") ?? "";
    expect(wrong).not.toBe(right);
    await filesAs("Plan Administrator").add(planFileName(planId), wrong, true);
    await expect(asFiled()).rejects.toMatchObject({ kind: "rejected" });
    expect(await admin().fileForMembers("all")).toEqual({ files: 1 });
    expect(await textAs("Elected Member")).toBe(right);
  });

  it("is written by nobody but the service and administrators", async () => {
    for (const name of ["Elected Member", "Head of Finance", "Report Author"])
      await expect(
        filesAs(name).add(indexName, "{}", true),
        name,
      ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("a published paper in the members' library", () => {
  it("is the very one that was published, with its files", async () => {
    const wanted = await publish("public");
    await admin().fileForMembers([planId]);
    const { items } = await papersAs("Elected Member").published(planId);
    expect(items).toMatchObject([{ hash: wanted.hash, audience: "public" }]);
    const [row] = items;
    if (!row) return;
    const snapshot = await papersAs("Elected Member").snapshot(row.id);
    expect(snapshot).toEqual(wanted);
    expect(await papersAs("Elected Member").changedBeside(row, wanted)).toEqual(
      [],
    );
    expect(await admin().fileForMembers("all")).toEqual({ files: 0 });
  });

  it("is not there where it is exempt, comes when the council lets its members read it, and goes when it no longer does", async () => {
    const wanted = await publish("exempt");
    const id = paperId(key, "exempt");
    const published = async () =>
      (await papersAs("Elected Member").published(planId)).items.map(
        (one) => one.id,
      );
    await admin().fileForMembers([planId]);
    expect(await published()).toEqual([]);
    await describePlan(true);
    await admin().fileForMembers([planId]);
    expect(await published()).toEqual([id]);
    await describePlan(false);
    await admin().fileForMembers([planId]);
    expect(await published()).toEqual([]);
    for (const { name } of wanted.files)
      expect((await filesAs("Elected Member").bytes(name))?.length ?? 0).toBe(
        0,
      );
  });
});

describe("the public page beside it", () => {
  const now = instantAt(Date.parse("2031-07-02T10:00:00Z"));
  const tomorrow = instantAt(Date.parse("2031-07-03T00:30:00Z"));
  const name = publicFileName(planId);
  const textNow = () => textAs("Elected Member", name);
  const file = (at = now) =>
    admin().fileForMembers("all", { now: at, pageOf: publicPageHtml });

  it("is filed with the plan, as anybody may read it, once a day however often it is filed", async () => {
    await report("The tender failed, and nobody is to know.");
    await admin().bringCopies();
    await file();
    const { record: whole } = await admin().record(planId);
    expect(await textNow()).toBe(publicPageHtml(whole, day("2031-07-02")));
    expect(await textNow()).not.toContain("nobody is to know");
    expect(await file()).toEqual({ files: 0 });
    expect(await file(tomorrow)).toEqual({ files: 1 });
    expect(await textNow()).toContain("As at 3 July 2031");
  });

  it("withholds what is exempt also where members read it", async () => {
    const title = record.actions[0]?.title ?? "";
    await file();
    expect(await textNow()).toContain(title.slice(0, 40));
    await exempt(title);
    await describePlan(true);
    await file();
    expect(await textAs("Elected Member")).toContain(title.slice(0, 40));
    expect(await textNow()).not.toContain(title.slice(0, 40));
  });

  it("is looked at: as filed nothing is found, yesterday's is still true of yesterday, and one that was written over is named", async () => {
    await file();
    const look = async (at = now) =>
      (
        await checkHealth(as("Plan Administrator"), {
          now: at,
          pageOf: publicPageHtml,
        })
      ).findings.filter(({ field }) => field === name);
    expect(await look()).toEqual([]);
    expect(await look(tomorrow)).toEqual([]);
    const wrong = "<p>Everything is on time.</p>";
    await filesAs("Plan Administrator").add(name, wrong, true);
    expect(await look()).toMatchObject([
      { code: "membersBehind", who: expect.stringContaining("Administrator") },
    ]);
    await file();
    expect(await look()).toEqual([]);
  });
});

describe("the check of the members' library", () => {
  const look = async () =>
    (await checkHealth(as("Plan Administrator"))).findings;
  const of = (code: string) => async () =>
    (await look()).filter((one) => one.code === code);
  const behind = of("membersBehind");
  const changed = of("membersChanged");

  it("finds nothing where it is as the log gives it", async () => {
    await publish("public");
    await admin().bringCopies();
    await admin().fileForMembers("all");
    expect(await look()).toEqual([]);
  });

  it("names a plan that is behind, with how far the log and the file are, and nothing while the service may be on its way", async () => {
    await report("The tender is out.");
    await admin().bringCopies();
    expect(await behind()).toMatchObject([
      {
        list: "Members",
        field: planFileName(planId),
        fix: expect.stringContaining("check --rebuild"),
        from: expect.stringMatching(/^\d{4}-/),
        to: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    const now = new Date().toISOString() as Snapshot["publishedAt"];
    const soon = await checkHealth(as("Plan Administrator"), { now });
    expect(soon.findings).toEqual([]);
  });

  it("names a file that somebody wrote over, with who and when, in whatever way", async () => {
    const right = (await textAs("Elected Member")) ?? "";
    const parsed = JSON.parse(right) as {
      parts: { actions: { FullTitle: string }[] };
      sha256: string;
    };
    const [first] = parsed.parts.actions;
    if (first) first.FullTitle = "What the plan never said";
    parsed.sha256 = await sha256Of(JSON.stringify(parsed.parts));
    for (const wrong of ["", "{}", JSON.stringify(parsed)]) {
      await filesAs("Plan Administrator").add(
        planFileName(planId),
        wrong,
        true,
      );
      expect(await changed(), wrong.slice(0, 20)).toMatchObject([
        {
          plan: record.plan.title,
          field: planFileName(planId),
          who: "Plan Administrator",
          when: expect.stringMatching(/^\d{4}-/),
        },
      ]);
    }
    await admin().fileForMembers("all");
    expect(await look()).toEqual([]);
  });

  it("names what somebody put there beside it, and a paper that is not the published one", async () => {
    const wanted = await publish("public");
    await admin().bringCopies();
    await admin().fileForMembers("all");
    const files = filesAs("Plan Administrator");
    await files.add("note to officers.txt", "nobody is to know", true);
    const [file] = wanted.files;
    await files.add(file?.name ?? "", "another paper", true);
    expect(new Set((await changed()).map(({ field }) => field))).toEqual(
      new Set([file?.name, "note to officers.txt"]),
    );
    await files.add(recordName(paperId(key, "public")), "{}", true);
    expect((await changed()).map(({ field }) => field)).toContain(
      recordName(paperId(key, "public")),
    );
  });

  it("names the list of plans where it is behind the settings that figures rest on, or is no such list, and files it right", async () => {
    const store = admin();
    await store.add("settings", {
      id: asId<"Setting">(crypto.randomUUID()),
      name: cycleSettingName(planId),
      value: { windowOpens: 20 },
    });
    expect(await behind()).toMatchObject([{ field: indexName }]);
    expect(await store.fileForMembers("all")).toEqual({ files: 1 });
    expect(await look()).toEqual([]);
    const member = openPlanStore(as("Elected Member"));
    expect((await member.settings()).items).toMatchObject([
      { name: cycleSettingName(planId), value: { windowOpens: 20 } },
    ]);
    await filesAs("Plan Administrator").add(indexName, "[]", true);
    expect((await look()).map(({ field }) => field)).toContain(indexName);
    await store.fileForMembers("all");
    expect(await look()).toEqual([]);
  });

  it("names a published paper that members cannot find yet", async () => {
    await publish("public");
    await admin().bringCopies();
    expect((await behind()).map(({ field }) => field)).toContain(
      recordName(paperId(key, "public")),
    );
  });
});
