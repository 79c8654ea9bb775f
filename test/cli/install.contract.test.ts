// `waymark install --dry-run` as a script runs it: no tenant, no network, every step.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark } = commandLine();

it("prints the steps as lines and as one document, and does not claim to make anything", () => {
  const example = JSON.parse(
    readFileSync("infra/settings.example.json", "utf8"),
  ) as Record<string, unknown>;
  const subscription = "11111111-2222-4333-8444-555555555555";
  const path = file(
    "install.json",
    JSON.stringify({ ...example, subscription }),
  );
  const run = (...args: string[]) =>
    waymark("install", "--settings", path, ...args);
  const lines = run("--dry-run");
  expect(lines.exit).toBe(0);
  expect(lines.out).toMatch(
    /^1\. Register the two applications in Entra \(Application Administrator\)/,
  );
  expect(lines.out).toMatch(
    /12 steps\. Nothing was made and no tenant was asked\.\s*$/,
  );
  const { steps } = JSON.parse(run("--dry-run", "--json").out) as {
    steps: { id: string; forward: string }[];
  };
  expect(steps).toHaveLength(12);
  const real = run("--remove");
  expect(real.exit).toBe(2);
  expect(real.err.trim().split("\n")).toHaveLength(1);
  const missing = waymark(
    "install",
    "--dry-run",
    "--settings",
    join(folder, "none.json"),
  );
  expect(missing.exit).toBe(2);
  expect(missing.err).toMatch(/There is no settings file/);
});
