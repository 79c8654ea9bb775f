// The tab on the real product in Chromium, over a council's line: the rows of the table of goals that a person sees, medians of interleaved runs. Run with `node bench/tab.ts [runs]`.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../test/browser.ts";
import { printGoals } from "./goals.ts";
import type { Figures } from "./goals.ts";
import { openLine } from "./line.ts";
import { quantile } from "./median.ts";
import { aMinute, newContext, openTab, startTenant } from "./openTab.ts";
import type { Opened } from "./openTab.ts";
import { roundTrips } from "./requests.ts";
import type { Served } from "./tenant.ts";
import {
  filterTime,
  notches,
  openingOf,
  saveTime,
  scrollFrames,
} from "./watchTab.ts";

type Told = (key: keyof Figures, value: number) => void;

interface Measured {
  readonly served: Served;
  readonly browser: Browser;
  readonly tell: Told;
}

const metric = async ({ session }: Opened, name: string) => {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
};

async function heapOf(tab: Opened): Promise<number> {
  await tab.session.send("HeapProfiler.collectGarbage");
  return metric(tab, "JSHeapUsedSize");
}

/** Milliseconds the page's main thread was at work while something was done. */
async function busy(tab: Opened, doing: () => Promise<unknown>) {
  const before = await metric(tab, "TaskDuration");
  await doing();
  return 1000 * ((await metric(tab, "TaskDuration")) - before);
}

/** A first visit of a new profile; the tab stays open for what is asked of it next. */
async function first(on: Measured, plan: string, slower = 1) {
  const context = await newContext(on.browser);
  const tab = await openTab(on.served, context, { plan, slower });
  return { context, tab, opening: await openingOf(tab.frame) };
}

function tellWire(on: Measured, { asked }: Opened, until: number): void {
  const came = asked.filter(({ to }) => to !== null && to <= until);
  const data = came.filter(
    ({ url, preflight }) => !preflight && url.startsWith(on.served.sharePoint),
  );
  const preflights = came.filter(({ preflight }) => preflight).length;
  on.tell("wire", came.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  on.tell("requests", came.length - preflights);
  on.tell("preflights", preflights);
  on.tell("chain", roundTrips(data));
}

/** An edit, and how a colleague's open tab takes it: half a minute later, when what it read counts as old and somebody looks again. */
async function measureEdit(on: Measured, tab: Opened, colleague: Opened) {
  const from = tab.asked.length;
  const saved = await saveTime(tab.frame);
  const sent = tab.asked
    .slice(from)
    .filter(
      ({ url, from: at, preflight }) =>
        !preflight &&
        at >= saved.pressed &&
        url.startsWith(on.served.sharePoint),
    );
  on.tell("painted", saved.painted);
  on.tell(
    "editRequests",
    sent.filter(({ from: at }) => at < saved.told).length,
  );
  on.tell("written", saved.told - saved.pressed);
  const look = async () => {
    await colleague.frame.evaluate(() =>
      window.dispatchEvent(new Event("visibilitychange")),
    );
    await colleague.frame.waitForTimeout(3000);
  };
  await colleague.frame.waitForTimeout(31_000);
  const change = await busy(colleague, look);
  await colleague.frame.waitForTimeout(31_000);
  on.tell("change", Math.max(0, change - (await busy(colleague, look))));
}

async function measureBig(on: Measured, plan: string, small: number) {
  const { context, tab, opening } = await first(on, plan);
  on.tell("cold", opening.firstRow);
  on.tell("whole", opening.fresh);
  tellWire(on, tab, opening.origin + opening.firstRow);
  await tab.page.close();
  const again = await openTab(on.served, context, { plan });
  const warm = await openingOf(again.frame);
  on.tell("warm", warm.firstRow);
  on.tell("fresh", warm.fresh);
  for (const key of ["7", "4", "9"])
    on.tell("filter", await filterTime(again.frame, key));
  const held = await heapOf(again);
  on.tell("heap", (held - small) / 1024 / 9_939);
  const other = await newContext(on.browser);
  const editing = await openTab(on.served, other, { plan });
  await openingOf(editing.frame);
  await measureEdit(on, editing, again);
  await Promise.all([context.close(), other.close()]);
}

async function measureSmall(on: Measured, plan: string): Promise<number> {
  const { context, tab, opening } = await first(on, plan);
  on.tell("cold61", opening.firstRow);
  const heap = await heapOf(tab);
  await context.close();
  return heap;
}

async function measureSlow(on: Measured, plan: string) {
  const { context, tab, opening } = await first(on, plan, 4);
  on.tell("slowCold", opening.firstRow);
  on.tell("slowTask", opening.longestTask);
  on.tell("slowBlocked", opening.blocked);
  let frames: readonly number[] = [];
  const worked = await busy(tab, async () => {
    frames = await scrollFrames(tab.frame);
  });
  on.tell("notch", worked / notches);
  on.tell("frame", quantile(frames, 0.95));
  await context.close();
}

async function measureMine(on: Measured) {
  const context = await newContext(on.browser);
  const tab = await openTab(on.served, context, {
    plan: null,
    person: "Head of Finance",
  });
  const shown = await tab.frame
    .locator("main li, main article, main [role=row]")
    .first()
    .waitFor()
    .then(() => tab.frame.evaluate(() => performance.now()));
  await tab.frame.waitForTimeout(5000);
  on.tell("myFirst", shown);
  on.tell(
    "myRequests",
    tab.asked.filter(
      ({ url, preflight }) =>
        !preflight && url.startsWith(on.served.sharePoint),
    ).length,
  );
  await context.close();
}

export async function benchTab(runs = 5): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const { child, served } = await startTenant(dataFolder);
  // The host page stands for Teams, which is there already: what it asks does not go over the line.
  const line = await openLine(served.ports);
  const browser = await openBrowser([], [line.rules]);
  const figures: Figures = {};
  const tell: Told = (key, value) => (figures[key] ??= []).push(value);
  const on = { served, browser, tell };
  const [small, big] = served.plans.map(({ id }) => id);
  try {
    for (let run = 0; run < runs; run += 1) {
      // What the run before recorded is brought, as it is within a minute.
      await aMinute(child);
      const heap = await measureSmall(on, small ?? "");
      await measureSlow(on, big ?? "");
      await measureBig(on, big ?? "", heap);
      await measureMine(on);
      console.log(`run ${run + 1} of ${runs}`);
    }
    printGoals(figures);
  } finally {
    await browser.close();
    line.close();
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  await benchTab(Number(process.argv[2] ?? 5));
