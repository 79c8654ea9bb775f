// waymark remind: asks the running reminder service for a run, or has its own program do one where none is running.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import * as v from "valibot";
import {
  inWords,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { readServiceHealth } from "../../domain/checks/serviceHealth.ts";
import {
  healthSetting,
  releaseSetting,
} from "../../domain/checks/serviceRows.ts";
import { capitalised, counted } from "../../domain/values/wording.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { saveRow } from "../../editing/rows.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import { releaseRow } from "../../sharepoint/nouns/settings.ts";
import { startBeside } from "../program/beside.ts";
import {
  Unusable,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import {
  dataFolder,
  isLoopback,
  reminderService,
  withSite,
} from "../program/tenant.ts";

const answer = v.looseObject({
  day: v.string(),
  people: v.number(),
  held: v.nullable(v.string()),
  reminders: v.array(
    v.looseObject({
      to: v.string(),
      ref: v.string(),
      why: v.string(),
      state: v.string(),
    }),
  ),
  troubles: v.array(v.looseObject({ words: v.string() })),
  /** Older services leave it out. */
  earlier: v.optional(v.object({ sent: v.number(), underWay: v.number() }), {
    sent: 0,
    underWay: 0,
  }),
});

interface Asked {
  readonly on: string | null;
  readonly dryRun: boolean;
}

export const remindCommand: Command = {
  summary:
    "Says what is due, to whom and why, and sends it; with --dry-run nothing is sent or claimed; with --release a day that was held back goes.",
  usage: "remind [--on DATE] [--dry-run | --release]",
  words: 0,
  options: { on: "text", "dry-run": "flag", release: "flag" },
  async run(given) {
    const on = given.date("on");
    const dryRun = given.flag("dry-run");
    const releases = given.flag("release");
    if (releases && dryRun)
      throw new Unusable(
        "arguments",
        "--release sends what was held back, so it cannot go with --dry-run. See what would go with --dry-run alone.",
      );
    const asked = {
      on: releases ? await withSite(given, (site) => release(site, on)) : on,
      dryRun,
    };
    const site = given.text("site");
    if (site !== null && !isLoopback(site))
      return said(await once(asked, given, site));
    const running = await askService(asked);
    return said(running ?? (await withSite(given, () => once(asked, given))));
  },
};

/** Lets the day go that the service holds back, as the button in the tab does. Returns the day. */
async function release(
  site: Site,
  on: CalendarDate | null,
): Promise<CalendarDate> {
  const store = openPlanStore(site);
  const { items } = await store.settings();
  const named = (name: string) =>
    items.find((one) => one.name === name) ?? null;
  const run = readServiceHealth(named(healthSetting)?.value)?.lastRun;
  const held = run?.held ? run.day : null;
  if (held === null || (on !== null && on !== held))
    throw new Unusable(
      "notHeld",
      held === null
        ? "No day is held back, so there is nothing to release."
        : `${inWords(held)} is held back, and not the day given with --on. Release it with --on ${held}, or leave --on out.`,
    );
  const there = named(releaseSetting);
  const row = releaseRow(there, held, randomUUID);
  const met = await saveRow({ store }, "settings", there, row);
  // Somebody released a day in the same moment: looked at again, it is still held or it is not.
  return met === null ? held : release(site, on);
}

/** The running service's own answer; null when none is running. */
async function askService(asked: Asked): Promise<unknown> {
  const address = reminderService();
  if (address === null) return null;
  let response;
  try {
    response = await fetch(`${address}/remind`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
  } catch {
    // Nobody listens there: the program does one run instead, over the same ledger.
    return null;
  }
  const body: unknown = await response.json();
  if (response.ok) return body;
  const { error } = v.parse(v.looseObject({ error: v.string() }), body);
  if (response.status === 400) throw new Unusable("reminders", error);
  throw new StoreFailure("unreachable", error);
}

/** One run by the service's own program, which decides everything. */
async function once(
  { on, dryRun }: Asked,
  given: Given,
  site: string | null = null,
): Promise<unknown> {
  given.progress("Working out what is due…");
  const {
    process: child,
    stdout,
    stderr,
  } = startBeside(
    "reminders/main.ts",
    [
      "--once",
      "--json",
      ...(on === null ? [] : ["--on", on]),
      ...(dryRun ? ["--dry-run"] : []),
    ],
    { ...process.env, ...(site === null ? {} : ofSite(site)) },
  );
  let [out, errors] = ["", ""];
  stdout.on("data", (text: Buffer) => (out += text.toString()));
  stderr.on("data", (text: Buffer) => (errors += text.toString()));
  const exit = await new Promise<number | null>((done, failed) => {
    child.once("error", failed);
    child.once("close", done);
  });
  if (exit === 0 || exit === 1) return JSON.parse(out) as unknown;
  const words = errors.trim().split("\n").at(-1) ?? "The reminder run stopped.";
  throw exit === 3
    ? new StoreFailure("unreachable", words, { next: "" })
    : new Unusable("reminders", words);
}

/** Another site has a ledger of its own, beside the local tenant's. */
function ofSite(site: string) {
  const name = site.replace(/^https?:\/\//, "").replace(/[^a-z0-9]+/gi, "-");
  return {
    WAYMARK_SITE: site,
    WAYMARK_DATA: join(dataFolder(), "sites", name),
  };
}

function said(result: unknown): CommandAnswer {
  const { day, people, held, reminders, troubles, earlier } = v.parse(
    answer,
    result,
  );
  const problems = [
    ...troubles.map(({ words }) => words),
    ...(held === null ? [] : [held]),
  ];
  return {
    exit: problems.length > 0 ? 1 : 0,
    json: result,
    lines: [
      `${day}: ${counted(reminders.length, "reminder")} for ${counted(people, "person", "people")}`,
      ...(earlier.underWay > 0
        ? [
            `Another run is sending ${counted(earlier.underWay, "card")} of this day.`,
          ]
        : []),
      ...(earlier.sent > 0
        ? [
            `${capitalised(counted(earlier.sent, "person", "people"))} had a card of this day from an earlier run.`,
          ]
        : []),
      ...reminders.map(
        ({ to, ref, why, state }) => `${to}: ${ref}. ${why} (${state})`,
      ),
      ...problems,
    ],
  };
}
