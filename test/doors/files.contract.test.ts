// The files behind the log, by everybody's own token: what a plan was brought in with is nobody's to write over.
import "@pnp/sp/files/index.js";
import "@pnp/sp/folders/index.js";
import "@pnp/sp/lists/index.js";
import { spPostMerge, SPQueryable } from "@pnp/sp";
import { body } from "@pnp/queryable";
import { expect, it } from "vitest";
import { listNamed } from "../../src/sharepoint/wire/connect.ts";
import { as, atTheDoor, before, findings, told } from "./theDoor.ts";

atTheDoor();

it.each([
  "Report Author",
  "Programme Board Chair",
  "Monitoring Officer",
  "HR Manager",
  "Elected Member",
  "Auditor",
])(
  "%s writes over no file that a plan was brought in with, and takes none away",
  async (name) => {
    const site = as(name);
    const folder = listNamed(site, "Records").rootFolder;
    // Elected members may not even see what is there, and try it by its name.
    const [there] = (await listNamed(
      as("Plan Administrator"),
      "Records",
    ).rootFolder.files.select("Name", "ServerRelativeUrl")()) as {
      Name: string;
      ServerRelativeUrl: string;
    }[];
    if (!there) throw new Error("no file of a load");
    const file = site.web.getFileByServerRelativePath(there.ServerRelativeUrl);
    const attempts: readonly (() => Promise<unknown>)[] = [
      () => folder.files.addUsingPath(there.Name, "{}", { Overwrite: true }),
      () => folder.files.addUsingPath("load-forged.json", "{}"),
      () => file.setContent("{}"),
      () => file.recycle(),
      () => file.delete(),
      () =>
        spPostMerge(
          SPQueryable(file, "listItemAllFields"),
          body(
            { PlanKey: crypto.randomUUID() },
            { headers: { "IF-Match": "*" } },
          ),
        ),
    ];
    // Whoever may not even see the list is told that there is none, and no such file.
    const kind =
      name === "Elected Member" ? /^(listMissing|notFound)$/ : /^forbidden$/;
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({
        kind: expect.stringMatching(kind),
      });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([]);
  },
);
