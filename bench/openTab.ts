// Opening the tab of a tenant that runs in a process of its own, and watching what it asks on the way to its first row.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { samplePeople } from "../src/localTenant/samplePlans/people.ts";
import { watchRequests } from "./requests.ts";
import type { Served } from "./tenant.ts";
import { watchScript } from "./watchTab.ts";

const port = Number(process.env["PORT"] ?? 6550);

/** The local tenant with the bench's plans, in a process of its own so that serving and measuring do not wait for each other. */
export async function startTenant(
  dataFolder: string,
  plans: "sizes" | "largest" = "sizes",
) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "tenant.ts"), String(port), dataFolder, plans],
    { stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  if (!child.stdout) throw new Error("The local tenant says nothing.");
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines)
    if (line.startsWith("{"))
      return { child, served: JSON.parse(line) as Served };
    else console.log(line);
  throw new Error("The local tenant stopped before it was ready.");
}

/** What the service does each minute, which does not run here: nobody is to be measured by it. */
export async function aMinute(child: ChildProcess): Promise<void> {
  child.send("minute");
  await once(child, "message");
}

export interface Opened extends Awaited<ReturnType<typeof watchRequests>> {
  readonly page: Page;
  readonly frame: Frame;
}

export interface Opening {
  /** A plan's id; none is My actions. */
  readonly plan: string | null;
  /** Without the service an administrator's tab also brings the copies up to date, so nobody's opening is measured by theirs. */
  readonly person?: string;
  /** How many times slower the processor is made. */
  readonly slower?: number;
}

/** Opens the tab in a window of its own, from an empty cache where the context is new. */
export async function openTab(
  served: Served,
  context: BrowserContext,
  { plan, person = "Chief Executive", slower = 1 }: Opening,
): Promise<Opened> {
  const objectId = samplePeople.find(
    ({ displayName }) => displayName === person,
  )?.objectId;
  if (!objectId) throw new Error(`The sample has no ${person}.`);
  const page = await context.newPage();
  const watched = await watchRequests(page);
  if (slower > 1)
    await watched.session.send("Emulation.setCPUThrottlingRate", {
      rate: slower,
    });
  const query = new URLSearchParams({
    person: objectId,
    ...(plan === null ? { page: "personal" } : { page: "channel", tab: plan }),
  });
  await page.goto(`${served.host}/?${query.toString()}`, {
    waitUntil: "commit",
  });
  const handle = await page.locator("iframe").first().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The host shows no tab.");
  return { page, frame, ...watched };
}

export const newContext = async (browser: Browser) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(watchScript);
  return context;
};
