// The settings file of an installation, and the steps it leads to: whatever is wrong is one sentence that names the setting.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Unusable } from "../../src/cli/program/command.ts";
import {
  readInstallSettings,
  roles,
  settingNames,
} from "../../src/cli/install/installSettings.ts";
import { reportLines } from "../../src/cli/install/reportWords.ts";
import type { InstallReport } from "../../src/cli/install/runInstall.ts";
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

const lastFile = () => join(folder, `${files}.json`);

function refused(content: unknown): string {
  try {
    readInstallSettings(fileWith(content));
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return "";
}

/** Everything that a file may say. */
const full: Record<string, unknown> = {
  ...right,
  alerts: "it@council.gov.uk",
  listPrefix: "Waymark ",
  team: "Improvement plan team",
};

/** Slips of the finger: two letters change places, one is left out, one is typed twice, one is another, one is a capital. */
const slips = (name: string): readonly string[] =>
  [
    name.replace(/(.)(.)$/, "$2$1"),
    name.replace(/(.)(.)/, "$2$1"),
    name.slice(0, -1),
    name.slice(1),
    `${name}${name.at(-1) ?? ""}`,
    name.replace(/.$/, "q"),
    `${(name[0] ?? "").toUpperCase()}${name.slice(1)}`,
  ].filter((one) => one !== name);

/** What is no setting's value, of every kind that JSON has. */
const wrongKinds: readonly unknown[] = [7, true, {}, ["a"], [[]], ""];

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

  it("declares what this test knows, so that a setting added tomorrow is tried as well", () => {
    expect(new Set(settingNames.map(({ name }) => name))).toEqual(
      new Set(Object.keys(full)),
    );
    expect(readInstallSettings(fileWith(full))).toEqual(full);
  });

  it.each(
    settingNames.flatMap(({ name }) => slips(name).map((slip) => [slip, name])),
  )("a slip, “%s” for “%s”, is named with the right one", (slip, name) => {
    const words = refused(renamed(full, name, slip));
    expect(words).toContain(`has “${slip}”, which is no setting.`);
    expect(words).toContain(`Did you mean ${name}?`);
    expect(words).not.toContain("\n");
  });

  it.each(roles.flatMap((role) => slips(role).map((slip) => [slip, role])))(
    "a slip in a role, “%s” for “%s”, is named with the right one",
    (slip, role) => {
      const groups = renamed(example.groups, role, slip);
      const words = refused({ ...right, groups });
      expect(words).toContain(`has “groups.${slip}”`);
      expect(words).toContain(`Did you mean ${role}?`);
    },
  );

  it.each(settingNames)(
    "without “$name” says so, where it must be there",
    ({ name, optional }) => {
      const words = refused(
        Object.fromEntries(
          Object.entries(full).filter(([one]) => one !== name),
        ),
      );
      expect(words).toBe(
        optional
          ? ""
          : `${lastFile()} does not have the setting “${name}”. infra/settings.example.json shows it.`,
      );
    },
  );

  it.each(
    settingNames.flatMap(({ name }) =>
      wrongKinds.map((value) => [name, value] as const),
    ),
  )(
    "“%s” with %j, which is of no kind it takes, is one sentence",
    (name, value) => {
      const words = refused({ ...full, [name]: value });
      expect(words).toContain(`“${name}`);
      expect(words).toMatch(
        /^[^\n]+ (?:must|is empty|does not have|has “groups)[^\n]+\.$/,
      );
    },
  );

  it.each([...settingNames.map(({ name }) => name), ...roles])(
    "“%s” twice is refused, since one of them would count in silence",
    (name) => {
      const text = JSON.stringify(full);
      const twice = text.replace(`"${name}":`, `"${name}":null,"${name}":`);
      expect(refused(twice)).toContain(`has “${name}” twice`);
    },
  );

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
    expect(refused("")).toMatch(/is empty\. Copy/);
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
      "teamByHand",
    ]);
    expect(steps({ team: "The plan's team" }).at(-1)).toMatchObject({
      id: "team",
      who: "an owner of the team",
    });
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

describe("what a run says at its end", () => {
  const step = (made: readonly string[]) => ({
    id: "site",
    title: "The site",
    who: "somebody",
    made,
  });
  const report = (made: readonly string[]): InstallReport => ({
    done: [step(made), step([])],
    stopped: null,
    byHand: ["Add the app."],
  });

  it("that nothing was changed, where nothing was", () => {
    expect(reportLines(report([]))).toContain("Nothing was changed.");
    expect(reportLines(report(["made it"]))).not.toContain(
      "Nothing was changed.",
    );
  });

  it("each thing that was made, what is left by hand, and how to look at it", () => {
    expect(reportLines(report(["made it", "raised it"]))).toEqual([
      "The site: made it.",
      "The site: raised it.",
      "The site: as it should be.",
      "By hand: Add the app.",
      expect.stringContaining("check --tenant"),
    ]);
  });

  it("where it stopped, why, and the sentence to forward", () => {
    const stopped = { ...step([]), why: "It may not.", forward: "Please run." };
    expect(reportLines({ done: [], stopped, byHand: [] }).slice(-2)).toEqual([
      "Stopped at “The site”. It may not.",
      "To forward: Please run.",
    ]);
  });

  it("of a removal what is gone, and not that something is as it should be", () => {
    const lines = reportLines(report([]), { isRemoval: true }).join("\n");
    expect(lines).toContain("The site: nothing of it is there.");
    expect(lines).not.toMatch(/as it should be|check --tenant/);
  });
});
