// What people write to the bot: each command its manifest offers is answered, and help always.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import manifest from "../../manifest/manifest.json" with { type: "json" };
import { day } from "../../src/domain/values/calendarDate.ts";
import { idOf, newestCard } from "./cardInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";

const today = day("2026-11-20");
/** What the app offers people to type. */
const commands = manifest.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap((list) => list.commands),
);

let world: World;
let silent: readonly string[];
const answers: Readonly<Record<string, RegExp>> = {
  "My actions": /You answer for \d+ open/,
  Settings: /How cards come to you/,
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  world = await tenantWithPlan(24_160, today);
  const report = (await (await world.remind({ on: today })).json()) as {
    reminders: { to: string; rule: string }[];
  };
  const wanted = report.reminders.filter(({ rule }) => rule === "noUpdate");
  silent = [...new Set(wanted.map(({ to }) => to))];
});
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

it("says what it is for whenever asked, in the person's language, and once an hour to anything else", async () => {
  const person = idOf(silent[0] ?? "");
  const count = async () =>
    (await world.inbox(person)).conversations[0]?.fromBot ?? 0;
  const { notes } = world.service.service.parts;
  expect(await notes.get("languages", person)).toBe("en");
  await notes.put("languages", person, "cy");
  const before = await count();
  for (const text of ["hello", "Hi!", "Help", "HELP.", "cymorth"])
    await world.chat(person, text);
  expect(await count()).toBe(before + 5);
  expect(JSON.stringify((await newestCard(world, person)).card)).toContain(
    "Helo. Rwy",
  );
  await world.chat(person, "What is my salary?");
  await world.chat(person, "And my pension?");
  expect(await count()).toBe(before + 6);
});

it.each(commands)(
  "answers “$title”, which its manifest offers, every time",
  async ({ title }) => {
    const person = idOf(silent[1] ?? "");
    const said = [];
    for (const text of [title, title.toUpperCase(), ` ${title}. `]) {
      await world.chat(person, text);
      said.push(JSON.stringify((await newestCard(world, person)).card));
    }
    expect(new Set(said).size).toBe(1);
    const [answer] = said;
    expect(answer).toContain("Action.OpenUrl");
    expect(answer).toMatch(answers[title] ?? /Hello\./);
  },
);
