// Documents in a library: papers and snapshots lie here.
import { expect, test } from "vitest";
import { openTenant, refusal } from "./tenant.ts";

async function library() {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  await sp.web.lists.add("Papers", "", 101);
  return { tenant, sp };
}
const root = "/sites/plans/Papers";

test("a file comes back byte for byte under an awkward name, and its item can be described", async () => {
  const { sp } = await library();
  const bytes = new Uint8Array([0, 255, 10, 13, 128]);
  const name = "r #1 50% O'Brien.docx";
  const made = await sp.web
    .getFolderByServerRelativePath(root)
    .files.addUsingPath(name, new Blob([bytes]), { Overwrite: false });
  expect(made).toMatchObject({
    Name: name,
    ServerRelativeUrl: `${root}/${name}`,
    Length: "5",
  });
  const file = sp.web.getFileByServerRelativePath(`${root}/${name}`);
  expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
  const item = await file.getItem();
  await item.update({ Title: "Committee paper" });
  expect(
    await sp.web.lists
      .getByTitle("Papers")
      .items.select("Title", "FileLeafRef", "FileRef")(),
  ).toMatchObject([
    { Title: "Committee paper", FileLeafRef: name, FileRef: `${root}/${name}` },
  ]);
});

test("a name is not overwritten unless that is asked for, and each writing is a version", async () => {
  const { sp } = await library();
  const files = sp.web.getFolderByServerRelativePath(root).files;
  await files.addUsingPath("a.txt", "one", { Overwrite: false });
  expect(
    (await refusal(files.addUsingPath("A.TXT", "two", { Overwrite: false })))
      .status,
  ).toBe(400);
  await files.addUsingPath("a.txt", "two", { Overwrite: true });
  const file = sp.web.getFileByServerRelativePath(`${root}/a.txt`);
  expect(await file.getText()).toBe("two");
  expect(await file.select("MajorVersion")()).toMatchObject({
    MajorVersion: 2,
  });
  await file.setContent("three");
  expect(await file.getText()).toBe("three");
  await file.delete();
  expect((await refusal(file.getText())).status).toBe(404);
});

test("folders hold files, pass on their permissions and take everything with them", async () => {
  const { tenant, sp } = await library();
  await sp.web.folders.addUsingPath(`${root}/Cabinet`);
  const folder = sp.web.getFolderByServerRelativePath(`${root}/Cabinet`);
  await folder.addSubFolderUsingPath("Private");
  const inner = sp.web.getFolderByServerRelativePath(`${root}/Cabinet/Private`);
  const item = await (
    inner as never as {
      getItem(): Promise<{
        breakRoleInheritance(copy: boolean): Promise<void>;
      }>;
    }
  ).getItem();
  await item.breakRoleInheritance(false);
  await inner.files.addUsingPath("secret.txt", "s");
  await folder.files.addUsingPath("open.txt", "o");
  expect(await folder.folders()).toHaveLength(1);
  const member = tenant.as("member").web;
  expect(
    await member.getFolderByServerRelativePath(`${root}/Cabinet`).folders(),
  ).toEqual([]);
  expect(
    (
      await refusal(
        member
          .getFileByServerRelativePath(`${root}/Cabinet/Private/secret.txt`)
          .getText(),
      )
    ).status,
  ).toBe(404);
  expect(
    await member
      .getFileByServerRelativePath(`${root}/Cabinet/open.txt`)
      .getText(),
  ).toBe("o");
  await folder.delete();
  expect(await sp.web.lists.getByTitle("Papers").items()).toEqual([]);
});

test("a large file arrives in chunks", async () => {
  const { sp } = await library();
  const big = new Blob(["a".repeat(10), "b".repeat(10), "c".repeat(5)]);
  await sp.web
    .getFolderByServerRelativePath(root)
    .files.addChunked("big.bin", big, { chunkSize: 10 } as never);
  expect(
    await sp.web.getFileByServerRelativePath(`${root}/big.bin`).getText(),
  ).toBe(`${"a".repeat(10)}${"b".repeat(10)}ccccc`);
});
