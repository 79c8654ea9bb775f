// The whole of Waymark running for each file of journeys: `npm start` on free ports over data just made, and browsers to walk through it.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { openContext } from "./host.ts";

/** Where Waymark runs for a lane of journeys: files of one lane run one after the other, lanes side by side. */
interface Running {
  /** The Teams host's address. */
  readonly host: string;
  /** The data folder of the local tenant, where it says how to reach it. */
  readonly data: string;
  /** Whether it is made anew for each file; not where somebody keeps Waymark running. */
  readonly madeAnew: boolean;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly lanes: readonly Running[];
  }
}

/** The lane of this process, from 0; the process that starts them all is of the first. */
const lane = () => Number(process.env["VITEST_POOL_ID"] ?? "1") - 1;

/** What runs for the file that asks. */
export function here(): Running {
  const lanes = inject("lanes");
  const running = lanes[lane() % lanes.length];
  if (!running) throw new Error("Nothing runs for these journeys.");
  return running;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => probe.close(() => resolve(true)))
      .listen(port, "127.0.0.1");
  });
}

/** Ports of one lane, of which no other takes any. */
const portsOfLane = 42;

/** The first of six neighbouring free ports of a lane, as the local tenant wants them. */
async function freePort(ofLane: number): Promise<number> {
  const first = 5910 + ofLane * portsOfLane;
  for (let port = first; port < first + portsOfLane; port += 6) {
    const six = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((n) => isFree(port + n)),
    );
    if (six.every(Boolean)) return port;
  }
  throw new Error(
    `No six neighbouring free ports from ${first} to ${first + portsOfLane - 1}.`,
  );
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Waymark ready: (\S+)/.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) =>
      reject(
        new Error(`Waymark stopped with ${code} before it was ready:\n${said}`),
      ),
    );
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

interface Waymark {
  /** The Teams host's address. */
  readonly host: string;
  stop(): Promise<void>;
}

const portOf = (host: string) => Number(new URL(host).port);

async function startAt(port: number, data: string): Promise<Waymark> {
  const args = ["scripts/start.ts", "--published-plans-only"];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: String(port), WAYMARK_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { host: await untilReady(child), stop: () => stopped(child) };
}

/** Starts everything, as `npm start` does, over a data folder. */
export const startWaymark = async (data: string): Promise<Waymark> =>
  startAt(await freePort(lane()), data);

/**
 * What the files of a lane begin with on this day, by a first start that is stopped again. Where midnight has passed it is made once more:
 * data of the day before would be sent the reminders of both.
 */
async function asMadeToday({ host, data }: Running): Promise<string> {
  const made = `${data}-made-on-${dayIn(new Date().toISOString() as Instant)}`;
  if (existsSync(made)) return made;
  const first = await startAt(portOf(host), data);
  await first.stop();
  renameSync(data, made);
  return made;
}

/** Starts Waymark for the file of this process as it was made, so that no file meets what another left, whichever runs first. */
export async function startAsMade(): Promise<Waymark | null> {
  const running = here();
  if (!running.madeAnew) return null;
  const { host, data } = running;
  rmSync(data, { recursive: true, force: true });
  cpSync(await asMadeToday(running), data, { recursive: true });
  return startAt(portOf(host), data);
}

/** Vitest calls this once before the first journey; what it returns runs after the last. */
export default async function setup(project: TestProject) {
  const running = process.env["WAYMARK_HOST"];
  if (running) {
    // Somebody at work on a journey keeps one running.
    const data = process.env["WAYMARK_DATA"] ?? ".waymark";
    project.provide("lanes", [{ host: running, data, madeAnew: false }]);
    return undefined;
  }
  const root = mkdtempSync(join(tmpdir(), "waymark-journeys-"));
  const lanes = Array.from(
    { length: project.config.maxWorkers },
    async (_, ofLane) => ({
      host: `http://localhost:${await freePort(ofLane)}`,
      data: join(root, String(ofLane)),
      madeAnew: true,
    }),
  );
  project.provide("lanes", await Promise.all(lanes));
  return () => rmSync(root, { recursive: true, force: true });
}

interface Person {
  readonly objectId: string;
  readonly displayName: string;
}

export interface AtTheTab {
  readonly page: Page;
  readonly tab: FrameLocator;
}

export interface Where {
  readonly person: string;
  readonly page?: "channel" | "personal";
  readonly theme?: "default" | "dark" | "contrast";
  readonly phone?: boolean;
  /** In the side panel of a meeting. */
  readonly panel?: boolean;
  /** The tab of the channel, by its entity id; the first without it. */
  readonly tab?: string;
  /** Whether the person reads Teams in Welsh. */
  readonly welsh?: boolean;
  /** A page of the tab's own plan, as its address goes on: `?sort=ref`, `/officers`. */
  readonly ofPlan?: string;
  readonly sub?: string;
  readonly width?: number;
  readonly height?: number;
}

async function hostTenant(host: string) {
  const answer = await fetch(`${host}/_host/tenant`);
  return (await answer.json()) as {
    readonly people: readonly Person[];
    readonly tabs: readonly {
      readonly entityId: string;
      readonly name: string;
    }[];
  };
}

/** Where in the tab a link leads. */
const subPageOf = ({ ofPlan, sub }: Where, tab: string | undefined) =>
  ofPlan && tab ? `/plan/${tab}${ofPlan}` : sub;

/** Somebody opens Teams at the plan's tab or at their personal app, in a window of their own. */
export async function atTheTab(
  browser: Browser,
  host: string,
  where: Where,
): Promise<AtTheTab> {
  const { people, tabs } = await hostTenant(host);
  const person = people.find((each) => each.displayName === where.person);
  if (!person) throw new Error(`Nobody here is called ${where.person}.`);
  const query = new URLSearchParams({
    person: person.objectId,
    page: where.page ?? "channel",
    theme: where.theme ?? "default",
  });
  const tab = where.tab ?? tabs[0]?.entityId;
  if (query.get("page") === "channel" && tab) query.set("tab", tab);
  if (where.welsh) query.set("locale", "cy-gb");
  const sub = subPageOf(where, tab);
  if (sub) query.set("sub", sub);
  if (where.phone) query.set("phone", "1");
  if (where.panel) query.set("panel", "1");
  const context = await openContext(browser, {
    viewport: { width: where.width ?? 1440, height: where.height ?? 900 },
  });
  const page = await context.newPage();
  await page.goto(`${host}/?${query.toString()}`);
  return { page, tab: page.frameLocator("iframe").first() };
}
