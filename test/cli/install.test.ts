// The settings file of an installation, and the steps it leads to: whatever is wrong is one sentence that names the setting.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Unusable } from "../../src/cli/command.ts";
import { readInstallSettings } from "../../src/cli/install/installSettings.ts";
import { forwardOf, installSteps } from "../../src/cli/install/installSteps.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-install-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = JSON.parse(
  readFileSync("infra/settings.example.json", "utf8"),
) as Record<string, unknown> & { groups: Record<string, string[]> };
const right = {
  ...example,
  subscription: "11111111-2222-4333-8444-555555555555",
};

let files = 0;
function fileWith(content: unknown): string {
  const file = join(folder, `${(files += 1)}.json`);
  writeFileSync(
    file,
    typeof content === "string" ? content : JSON.stringify(content),
  );
  return file;
}

function refused(content: unknown): string {
  try {
    readInstallSettings(fileWith(content));
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return "";
}

/** A slip of the finger: the last two letters change places. */
const slip = (name: string) => name.replace(/(.)(.)$/, "$2$1");

const renamed = (of: Record<string, unknown>, from: string, to: string) =>
  Object.fromEntries(
    Object.entries(of).map(([name, value]) => [
      name === from ? to : name,
      value,
    ]),
  );

describe("the settings file", () => {
  it("is taken as the example shows it, once the example's own values are the council's", () => {
    expect(readInstallSettings(fileWith(right))).toEqual(right);
    expect(refused(example)).toMatch(/“subscription” is the example's/);
  });

  it.each(Object.keys(right))(
    "a slip in the name “%s” is named with the right one",
    (name) => {
      const words = refused(renamed(right, name, slip(name)));
      expect(words).toContain(`has “${slip(name)}”, which is no setting.`);
      expect(words).toContain(`Did you mean ${name}?`);
    },
  );

  it.each(Object.keys(example.groups))(
    "a slip in the name of the role “%s” is named with the right one",
    (role) => {
      const groups = renamed(example.groups, role, slip(role));
      const words = refused({ ...right, groups });
      expect(words).toContain(`has “groups.${slip(role)}”`);
      expect(words).toContain(`Did you mean ${role}?`);
    },
  );

  it.each(Object.keys(right))("without “%s” says so", (name) => {
    const without = Object.fromEntries(
      Object.entries(right).filter(([each]) => each !== name),
    );
    expect(refused(without)).toContain(`does not have the setting “${name}”`);
  });

  it.each<[string, unknown, RegExp]>([
    ["tenant", "council", /“tenant” must be the tenant's id or one/],
    ["tenant", 7, /“tenant” must be/],
    ["site", "https://council.sharepoint.com", /“site” must be the address/],
    ["site", "http://council.sharepoint.com/sites/plans", /“site” must be/],
    ["site", "https://evil.example/sites/plans", /“site” must be/],
    ["subscription", "mine", /“subscription” must be the id/],
    ["resourceGroup", "way mark", /“resourceGroup” must be/],
    ["resourceGroup", "", /“resourceGroup” must be/],
    ["region", "UK South", /“region” must be an Azure region.*uksouth/],
    ["tabHost", "https://plans.council.gov.uk", /“tabHost” .*scheme/],
    ["tabHost", "plans.example.com", /“tabHost” .*is an example/],
    ["tabHost", null, /“tabHost” must be a host name/],
    ["mailbox", "none", /“mailbox” must be the address of a shared mailbox/],
    ["mailbox", "", /“mailbox” must be/],
    ["groups", [], /groups/],
    ["groups", "officers", /“groups” must name/],
    [
      "groups",
      { ...example.groups, officer: "Officers" },
      /“groups.officer” must be a list/,
    ],
    ["groups", { ...example.groups, officer: [""] }, /empty name/],
    [
      "groups",
      { ...example.groups, administrator: [] },
      /“groups.administrator” is empty/,
    ],
  ])("“%s” with %j is refused", (name, value, why) => {
    const words = refused({ ...right, [name]: value });
    expect(words).toMatch(why);
    expect(words).not.toContain("\n");
  });

  it("that is no JSON, is empty, is a list or is not there is one sentence", () => {
    expect(refused("{ tenant: 1")).toMatch(/is not JSON/);
    expect(refused("")).toMatch(/is not JSON/);
    expect(refused("[]")).not.toBe("");
    expect(refused("null")).toMatch(/must hold the settings/);
    expect(() => readInstallSettings(join(folder, "none.json"))).toThrow(
      /There is no settings file .*Copy infra\/settings.example.json/,
    );
  });
});

describe("the steps", () => {
  const steps = (more = {}) =>
    installSteps(readInstallSettings(fileWith({ ...right, ...more })));

  it("each say who can do them, what they make, and give a sentence to forward", () => {
    for (const step of steps()) {
      expect(step.who.length, step.id).toBeGreaterThan(5);
      expect(step.changes.length, step.id).toBeGreaterThan(0);
      expect(forwardOf(step, "f.json")).toContain(step.who);
    }
    expect(steps().map(({ id }) => id)).toEqual([
      "registrations",
      "consent",
      "site",
      "lists",
      "groups",
      "azure",
      "tab",
      "package",
      "catalogue",
      "links",
      "people",
      "team",
    ]);
  });

  it("ask for rights on mail only where there is a mailbox, and limit them to it", () => {
    const words = (more = {}) => JSON.stringify(steps(more));
    expect(words()).not.toMatch(/Mail\.Send|Exchange/);
    const withMailbox = words({ mailbox: "waymark@council.gov.uk" });
    expect(withMailbox).toMatch(/consent to Mail\.Send/);
    expect(withMailbox).toMatch(/mail of waymark@council\.gov\.uk only/);
  });

  it("name every group with who is let in, and the groups that stay empty", () => {
    const changes = steps().find(({ id }) => id === "groups")?.changes ?? [];
    expect(changes).toHaveLength(7);
    expect(changes.join("\n")).toMatch(/let in “Improvement plan officers”/);
    expect(changes.filter((line) => line.includes("stays empty"))).toHaveLength(
      5,
    );
  });
});
