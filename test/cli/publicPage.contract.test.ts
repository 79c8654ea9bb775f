// `waymark export --out PAGE.html`: the public page of a plan, as somebody without a Teams of their own reads it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { writeArchive } from "../../src/documents/archive.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { faultsIn } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark } = commandLine();
const [corporate] = storiedPlans();
const out = join(folder, "public.html");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("writes the page, which passes axe and needs no scrolling sideways at 320 px", async () => {
  const archive = file("published.json", writeArchive(corporate));
  const run = waymark("export", "--file", archive, "--out", out, "--json");
  expect(run.exit).toBe(0);
  expect(readFileSync(out, "utf8")).toContain("as known that day");
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(pathToFileURL(out).href);
  expect(await faultsIn(page.mainFrame(), "all")).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: "print" });
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(1_000);
});

it("of a draft is refused in a sentence, and nothing is written", () => {
  const plan = { ...corporate.plan, state: "draft" as const };
  const draft = file("draft.json", writeArchive({ ...corporate, plan }));
  const none = join(folder, "none.html");
  const run = waymark("export", "--file", draft, "--out", none);
  expect(run.exit).toBe(2);
  expect(run.err).toContain("is a draft");
  expect(() => readFileSync(none)).toThrow();
});
