// The tab on the real product in Chromium, with 61, 1,000 and 10,000 actions: opening, scrolling, filtering, memory, and nothing left out.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { openBrowser } from "../test/browser.ts";
import { median, quantile } from "./median.ts";
import { requestsTo, roundTrips } from "./requests.ts";
import type { Served } from "./tenant.ts";
import {
  filterTime,
  openingOf,
  scrollFrames,
  watchScript,
} from "./watchTab.ts";

const port = Number(process.env["PORT"] ?? 6550);

/** The local tenant with the bench's plans, in a process of its own so that serving and measuring do not wait for each other. */
export async function startTenant(
  dataFolder: string,
  plans: "sizes" | "largest" = "sizes",
) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "tenant.ts"), String(port), dataFolder, plans],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines)
    if (line.startsWith("{"))
      return { child, served: JSON.parse(line) as Served };
    else console.log(line);
  throw new Error("The local tenant stopped before it was ready.");
}

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** The finished requests to SharePoint so far. */
  readonly asked: ReturnType<typeof requestsTo>;
}

export async function openTab(
  served: Served,
  context: BrowserContext,
  planId: string,
): Promise<Opened> {
  const person = samplePeople.find(
    ({ displayName }) => displayName === "Plan Administrator",
  );
  const page = await context.newPage();
  const asked = requestsTo(page, served.sharePoint);
  const query = new URLSearchParams({
    page: "channel",
    tab: planId,
    person: person?.objectId ?? "",
  });
  await page.goto(`${served.host}/?${query.toString()}`, {
    waitUntil: "commit",
  });
  const handle = await page.locator("iframe").first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The host shows no tab.");
  return { page, frame, asked };
}

async function heapOf({ page }: Opened): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value;
  return (used ?? 0) / 1_048_576;
}

export const newContext = async (browser: Browser) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(watchScript);
  return context;
};

interface Figures {
  readonly requests: number;
  readonly rounds: number;
  readonly cold: number;
  readonly coldInteractive: number;
  readonly warm: number;
  readonly warmFresh: number;
  readonly frames: number[];
  readonly filter: number[];
  readonly heap: number;
  readonly rows: number;
}

/** One cold opening, one with what the device kept, then a hard scroll and a few filters in the same tab. */
async function measureOnce(
  served: Served,
  browser: Browser,
  planId: string,
): Promise<Figures> {
  const context = await newContext(browser);
  try {
    const first = await openTab(served, context, planId);
    const cold = await openingOf(first.frame);
    const requests = first.asked();
    await first.page.close();
    const second = await openTab(served, context, planId);
    const warm = await openingOf(second.frame);
    const rows = await second.frame
      .getByRole("grid")
      .getAttribute("aria-rowcount");
    const frames = await scrollFrames(second.frame);
    const filter: number[] = [];
    for (const key of ["7", "4", "9"])
      filter.push(await filterTime(second.frame, key));
    return {
      requests: requests.length,
      rounds: roundTrips(requests),
      cold: cold.firstRow,
      coldInteractive: cold.interactive,
      warm: warm.firstRow,
      warmFresh: warm.fresh,
      frames,
      filter,
      heap: await heapOf(second),
      // The head is a row of its own.
      rows: Number(rows) - 1,
    };
  } finally {
    await context.close();
  }
}

const heads =
  "actions  rows shown  requests  round trips  first row cold  free cold  first row kept  lists again  frame p50  frame p95  filter  heap MB";

function line(actions: number, runs: readonly Figures[]) {
  const of = (read: (run: Figures) => number) =>
    median(runs.map(read)).toFixed(0);
  const frames = runs.flatMap((run) => run.frames);
  const cells = [
    String(actions),
    of((run) => run.rows),
    of((run) => run.requests),
    of((run) => run.rounds),
    of((run) => run.cold),
    of((run) => run.coldInteractive),
    of((run) => run.warm),
    of((run) => run.warmFresh),
    median(frames).toFixed(1),
    quantile(frames, 0.95).toFixed(1),
    median(runs.flatMap((run) => run.filter)).toFixed(0),
    of((run) => run.heap),
  ];
  const widths = heads.split("  ").map((head) => head.length);
  return cells.map((cell, n) => cell.padStart(widths[n] ?? 0)).join("  ");
}

/** Milliseconds unless said; medians of the runs, the sizes taken in turn so that a busy minute falls on all of them. */
export async function benchTab(runs = 3): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const { child, served } = await startTenant(dataFolder);
  const browser = await openBrowser();
  try {
    const found = new Map<number, Figures[]>();
    for (let run = 0; run < runs; run += 1)
      for (const { actions, id } of served.plans) {
        const figures = await measureOnce(served, browser, id);
        found.set(actions, [...(found.get(actions) ?? []), figures]);
      }
    console.log(heads);
    for (const [actions, figures] of found) console.log(line(actions, figures));
  } finally {
    await browser.close();
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  await benchTab(Number(process.argv[2] ?? 3));
