// Every page of the largest plan in Chromium: 10,000 actions with a year's log. How long until it can be used, and what held the page up.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openBrowser } from "../test/browser.ts";
import { newContext, openTab, startTenant } from "./openTab.ts";
import { openingOf } from "./watchTab.ts";

const pages = [
  "board",
  "paper",
  "cycle",
  "revisions",
  "completion",
  "posts",
  "risks",
  "life",
  "import",
  "reminders",
  "export",
  "rights",
];

interface Shown {
  /** Milliseconds from going there to the end of the last long task before a second of quiet. */
  readonly usable: number;
  readonly longest: number;
  /** All long tasks together, less the 50 ms each may last. */
  readonly blocked: number;
  readonly nodes: number;
}

/** Goes to a page and waits until its own heading stands and nothing has moved for a second. */
function show(frame: Frame, address: string): Promise<Shown> {
  return frame.evaluate(async (to) => {
    const tasks: { readonly end: number; readonly duration: number }[] = [];
    const watch = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        tasks.push({ end: startTime + duration, duration });
    });
    watch.observe({ entryTypes: ["longtask"] });
    const start = performance.now();
    let moved = start;
    const look = new MutationObserver(() => (moved = performance.now()));
    look.observe(document.body, { childList: true, subtree: true });
    location.hash = to;
    const waiting = () => {
      // The page left stays in the document, hidden, until the code of the next has come.
      const here = [...document.querySelectorAll("main")];
      const last = Math.max(moved, ...tasks.map(({ end }) => end));
      return (
        !here.some((main) => main.checkVisibility()) ||
        performance.now() - last < 1000
      );
    };
    do await new Promise((resolve) => setTimeout(resolve, 100));
    while (waiting() && performance.now() - start < 60_000);
    watch.disconnect();
    look.disconnect();
    return {
      usable: Math.max(moved, ...tasks.map(({ end }) => end)) - start,
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
      nodes: document.querySelectorAll("*").length,
    };
  }, address);
}

const heads = "page         usable ms  longest task  blocked  nodes";

function line(page: string, shown: Shown) {
  const cell = (value: number, width: number) =>
    value.toFixed(0).padStart(width);
  return `${page.padEnd(11)} ${cell(shown.usable, 10)} ${cell(shown.longest, 13)} ${cell(shown.blocked, 8)} ${cell(shown.nodes, 6)}`;
}

/** Each page once, in one tab: the first that needs everything recorded also reads it. */
export async function benchPages(wanted: readonly string[]): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const { child, served } = await startTenant(dataFolder, "largest");
  const browser = await openBrowser();
  try {
    const [plan] = served.plans;
    const context = await newContext(browser);
    const { frame } = await openTab(served, context, {
      plan: plan?.id ?? "",
    });
    await openingOf(frame);
    console.log(heads);
    for (const page of wanted)
      console.log(line(page, await show(frame, `/plan/${plan?.id}/${page}`)));
  } finally {
    await browser.close();
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  await benchPages(asked.length > 0 ? asked : pages);
}
