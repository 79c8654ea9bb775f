// What an installation has come to know: kept whole whatever happens, and never taken for another installation's.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Unusable } from "../../src/cli/program/command.ts";
import { fileState } from "../../src/cli/install/installState.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-state-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.json`);
const plans = "https://council.sharepoint.com/sites/plans";

function refused(file: string, of = plans): string {
  try {
    fileState(file, of);
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return "";
}

it("what was learnt is there for whoever runs it next, also what another learnt meanwhile", () => {
  const file = newFile();
  const [one, other] = [fileState(file, plans), fileState(file, plans)];
  one.learn({ siteId: "a" });
  other.learn({ appName: "b" });
  expect(fileState(file, plans).known).toMatchObject({
    siteId: "a",
    appName: "b",
  });
});

it("a run that was cut short while it wrote leaves what was there before", () => {
  const file = newFile();
  fileState(file, plans).learn({ siteId: "a" });
  writeFileSync(`${file}.new`, '{"siteId":');
  expect(fileState(file, plans).known).toMatchObject({ siteId: "a" });
});

it("of another site it is refused in one sentence: its steps would be passed over", () => {
  const file = newFile();
  fileState(file, plans).learn({ serviceHash: "a" });
  const words = refused(file, "https://council.sharepoint.com/sites/other");
  expect(words).toContain("is of another installation");
  expect(words).toContain(plans);
  expect(words).not.toContain("\n");
});

it("of an earlier release, which did not say of which installation, it goes on", () => {
  const file = newFile();
  writeFileSync(file, '{"siteId":"a"}');
  expect(fileState(file, plans).known).toEqual({ siteId: "a" });
});

it.each(["", "{", '{"steps":"all"}'])(
  "holding %j it is refused in one sentence, and nothing is written over it",
  (text) => {
    const file = newFile();
    writeFileSync(file, text);
    expect(refused(file)).toMatch(/cannot be read\. Put it aside/);
    expect(readFileSync(file, "utf8")).toBe(text);
  },
);

it("after a removal nothing is left of it", () => {
  const file = newFile();
  const state = fileState(file, plans);
  state.learn({ siteId: "a" });
  state.forget();
  expect(state.known).toEqual({});
  expect(existsSync(file)).toBe(false);
});
