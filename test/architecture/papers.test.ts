// What the papers say of the code is so: the tests that the pages on security and Teams name are there, the commands are those there are, and one Node is named everywhere.
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");

it.each([
  ["docs/security.md", 25],
  ["docs/teams-host.md", 10],
])("every test that %s names is there, by that name", (page, least) => {
  const named = [...read(page).matchAll(/`(test\/[\w./]+)` “([^”]+)”/g)].map(
    ([, file = "", title = ""]) => ({ file, title }),
  );
  expect(named.length).toBeGreaterThan(least);
  expect(
    named.filter(
      ({ file, title }) =>
        !existsSync(file) || !read(file).includes(`"${title}"`),
    ),
  ).toEqual([]);
});

it("the README has a row for every command, and no other", () => {
  const known = [
    ...read("src/cli/main.ts").matchAll(/^ {2}(\w+): async \(\) =>/gm),
  ].map(([, name]) => name);
  const told = [...read("README.md").matchAll(/^\| `(\w+)` +\|/gm)].map(
    ([, name]) => name,
  );
  expect(known.length).toBeGreaterThan(8);
  expect(new Set(told)).toEqual(new Set(known));
  expect(told).toHaveLength(known.length);
});

it("every script the papers tell to run is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as {
    scripts: Record<string, string>;
  };
  const asked = globSync(["README.md", "docs/*.md"]).flatMap((file) =>
    [
      ...read(file).matchAll(/`npm run ([\w:]+)|`node ([\w/]+\.(?:mjs|ts))/g),
    ].map(([, script, program]) => ({ file, script, program })),
  );
  expect(asked.length).toBeGreaterThan(8);
  expect(
    asked.filter(
      ({ script, program }) =>
        (script !== undefined && !(script in scripts)) ||
        (program !== undefined && !existsSync(program)),
    ),
  ).toEqual([]);
});

it("one Node is named everywhere", () => {
  const { engines, optionalDependencies } = JSON.parse(
    read("package.json"),
  ) as {
    engines: { node: string };
    optionalDependencies: Record<string, string>;
  };
  const runs = new Set(Object.values(optionalDependencies));
  expect(runs.size).toBe(1);
  const [node = ""] = runs;
  const [major = ""] = node.split(".");
  expect(read(".nvmrc").trim()).toBe(node);
  expect(read("docs/decisions/0003-node-24-in-the-lockfile.md")).toContain(
    `Node ${node}`,
  );
  // The Node a newcomer may begin with is one, too; the packages bring the other.
  const least = engines.node.replace(">=", "");
  for (const file of ["README.md", "docs/contributing.md"])
    expect(read(file), file).toContain(`Node ${least} or later`);
  // And what runs in Azure is the Node it was tried with.
  expect(read("infra/main.bicep")).toContain(
    `runtime: { name: 'node', version: '${major}' }`,
  );
  expect(read("webpack.service.config.js")).toContain(`target: "node${major}"`);
  const strange = globSync([
    "README.md",
    "docs/**/*.md",
    "scripts/*.mjs",
    "bin/*.mjs",
    "webpack.*.js",
    "infra/main.bicep",
  ]).flatMap((file) =>
    [...read(file).matchAll(/\bNode (\d+)(\.\d+)*|\bnode: "(\d+)|NODE\|(\d+)/g)]
      .map((match) => match[1] ?? match[3] ?? match[4])
      .filter((one) => one !== major && one !== least.split(".")[0])
      .map((one) => `${file}: ${one}`),
  );
  expect(strange).toEqual([]);
});

it("every line of the changelog stands under Added, Changed or Fixed of a version with its day", () => {
  const [, ...versions] = read("CHANGELOG.md").split(/^## /m);
  const titles = versions.map((text) => text.split("\n", 1)[0] ?? "");
  expect(titles[0]).toBe("Unreleased");
  for (const title of titles.slice(1))
    expect(title).toMatch(/^\d+\.\d+\.\d+ \(\d{1,2} [A-Z][a-z]+ \d{4}\)$/);
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(titles[1]).toContain(version);
  for (const text of versions) {
    const [head = "", ...kinds] = text.split(/^### /m);
    expect(head).not.toMatch(/^- /m);
    for (const kind of kinds)
      expect(kind).toMatch(/^(?:Added|Changed|Fixed)\n/);
  }
});
