// What officers write to the bot about their actions, through the real SDK and tokens: a press in words, under the same rights, recorded once.
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { sayingOf } from "../../src/reminders/chat/askedCard.ts";
import { answerToSaid } from "../../src/reminders/chat/said.ts";
import { idOf, pressedBy, texts, type buttons } from "./cardInChat.ts";
import {
  boxes,
  officersOf,
  refuse,
  remindedOf,
  saidToday,
  says,
  verbs,
  type Officer,
} from "./officersInChat.ts";
import { tenantWithPlan, type World } from "./tenantWithPlan.ts";
import { theChannelOf } from "./theChannel.ts";

const today = day("2026-11-20");
let world: World;
let officers: readonly Officer[];
let reminded: readonly Officer[];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T10:00:00Z`) });
  world = await tenantWithPlan(24_180, today, { budgetMs: 60_000 });
  reminded = await remindedOf(world, today);
  officers = (await officersOf(world, today)).filter(
    ({ name }) => reminded[0]?.name !== name,
  );
});
afterEach(() => refuse(world, "none"));
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

function officer(at: number): Officer {
  const one = officers[at];
  if (!one) throw new Error("Too few in the sample plans have open actions.");
  return one;
}

describe("no change, written", () => {
  it("for one reference is recorded once as the person's own, with Undo on the answer", async () => {
    const { name, refs } = officer(0);
    const [ref = ""] = refs;
    const card = await says(world, name, `no change ${ref}`);
    expect(texts(card).join(" ")).toContain("Saved as no change");
    expect(lintCard(card)).toEqual([]);
    expect(await saidToday(world, today, ref)).toEqual([
      { kind: "noChange", note: null, by: name },
    ]);
    await pressedBy(world, name, "undo");
    expect(await saidToday(world, today, ref)).toEqual([]);
  });

  it("in Welsh, for a person whose cards are Welsh", async () => {
    const { name, refs } = officer(0);
    const [ref = ""] = refs;
    await world.service.service.parts.notes.put("languages", idOf(name), "cy");
    const card = await says(world, name, `Dim newid i ${ref}`);
    expect(await saidToday(world, today, ref)).toHaveLength(1);
    expect(lintCard(card)).toEqual([]);
    await world.service.service.parts.notes.put("languages", idOf(name), "en");
  });

  it("for several: each with its tick and Undo, and what is not theirs is named", async () => {
    const { name, refs } = officer(1);
    const [a = "", b = ""] = refs;
    const card = await says(world, name, `no change ${a} and ${b}, 99.9`);
    expect(texts(card).join(" ")).toContain(
      "You answer for no action with the reference 99.9",
    );
    expect(verbs(card).filter((verb) => verb === "undoRow")).toHaveLength(2);
    expect(lintCard(card)).toEqual([]);
    for (const ref of [a, b])
      expect(
        (await saidToday(world, today, ref)).map(({ kind }) => kind),
      ).toEqual(["noChange"]);
    const { card: after } = await pressedBy(world, name, "undoRow");
    expect(verbs(after).filter((verb) => verb === "undoRow")).toHaveLength(1);
    expect(verbs(after)).toContain("noChangeRow");
  });

  it("of a reference that is somebody else's records nothing and says so", async () => {
    const { name } = officer(1);
    const ref = officer(2).refs.at(-1) ?? "";
    const card = await says(world, name, `no change ${ref}`);
    expect(texts(card).join(" ")).toContain(
      `You answer for no action with the reference ${ref}`,
    );
    expect(await saidToday(world, today, ref)).toEqual([]);
  });

  it("for the rest answers whatever the newest card still asks", async () => {
    const [first] = reminded;
    if (!first) throw new Error("No card asks for several actions.");
    const { name, refs } = first;
    const card = await says(world, name, "no change for the rest");
    for (const ref of refs)
      expect(
        (await saidToday(world, today, ref)).map(({ kind }) => kind),
      ).toEqual(["noChange"]);
    expect(verbs(card).filter((verb) => verb === "undoRow")).toHaveLength(
      refs.length,
    );
    const again = await says(world, name, "no change for the rest");
    expect(texts(again).join(" ")).toContain("asks anything now");
    for (const ref of refs)
      expect(await saidToday(world, today, ref)).toHaveLength(1);
  });

  it("without a reference asks which, one press from each", async () => {
    const { name } = officer(1);
    const card = await says(world, name, "No change");
    expect(texts(card).join(" ")).toContain("Which action?");
    expect(verbs(card)).toContain("noChangeRow");
  });

  it("while SharePoint refuses: not saved, and said so on a card that can be pressed again", async () => {
    const { name, refs } = officer(3);
    const [ref = ""] = refs;
    await refuse(world, "writes");
    const card = await says(world, name, `no change ${ref}`);
    expect(texts(card).join(" ")).toContain("This was not saved");
    expect(verbs(card)).toContain("noChange");
    await refuse(world, "none");
    expect(await saidToday(world, today, ref)).toEqual([]);
    await pressedBy(world, name, "noChange");
    expect(await saidToday(world, today, ref)).toHaveLength(1);
  });

  it("while the plan cannot be read: the words come back", async () => {
    const { name, refs } = officer(3);
    await refuse(world, "all");
    const card = await says(world, name, `no change ${refs[1]}`);
    expect(JSON.stringify(card)).toContain("cannot be reached");
    expect(JSON.stringify(card)).toContain(`no change ${refs[1]}`);
  });
});

describe("a sentence about an action", () => {
  it("opens its form with the sentence in it, and saves nothing until it is pressed", async () => {
    const { name, refs } = officer(4);
    const [ref = ""] = refs;
    const sentence = `The contract for ${ref} was signed`;
    const card = await says(world, name, `${sentence}.`);
    expect(boxes(card)["note"]).toBe(sentence);
    expect(lintCard(card)).toEqual([]);
    expect(await saidToday(world, today, ref)).toEqual([]);
    await pressedBy(world, name, "update", {
      status: "inProgress",
      note: sentence,
    });
    expect(await saidToday(world, today, ref)).toMatchObject([
      { kind: "progress", note: sentence },
    ]);
  });

  it("that says it is done opens the claim, with the sentence as what shows it", async () => {
    const { name, refs } = officer(4);
    const ref = refs[1] ?? "";
    const card = await says(world, name, `${ref} is done`);
    expect(boxes(card)["shows"]).toBe(`${ref} is done`);
    expect(JSON.stringify(card)).toMatch(/"id":"claim","isVisible":true/);
    expect(await saidToday(world, today, ref)).toEqual([]);
  });

  it("that names several asks which, and the choice opens the form with it", async () => {
    const { name, refs } = officer(4);
    const [a = "", b = ""] = refs;
    const sentence = `We met the auditor about ${a} and ${b}`;
    const card = await says(world, name, sentence);
    expect(verbs(card)).toEqual(["openSaid", "openSaid"]);
    expect(lintCard(card)).toEqual([]);
    const { card: form } = await pressedBy(world, name, "openSaid");
    expect(boxes(form)["note"]).toBe(sentence);
  });

  it("with words of a title and no reference asks about that action", async () => {
    const { name } = officer(5);
    const mine = await says(world, name, "My actions");
    const titles = texts(mine).slice(1);
    const title = titles.find(
      (text) => (text.match(/[\p{L}]{5,}/gu) ?? []).length >= 3,
    );
    const words = (title ?? "")
      .match(/[\p{L}]{5,}/gu)
      ?.slice(0, 3)
      .join(" ");
    const card = await says(world, name, `Good news on ${words}`);
    expect(verbs(card)).toContain("openSaid");
    expect(JSON.stringify(card)).toContain(`Good news on ${words}`);
  });

  it("longer than a card takes comes back whole, with the way to the plan", async () => {
    const { name, refs } = officer(5);
    const sentence = `About ${refs[0]}: ${"the depot was inspected again ".repeat(40)}`;
    const card = await says(world, name, sentence);
    expect(JSON.stringify(card)).toContain(sentence.trim());
    expect(JSON.stringify(card)).toContain("Action.OpenUrl");
  });

  it("about nothing known is answered as before", async () => {
    const { name } = officer(5);
    const card = await says(world, name, "What is my salary?");
    expect(texts(card).join(" ")).toContain("Hello.");
  });
});

it("the same line heard twice is recorded once", async () => {
  const { name, refs } = officer(6);
  const [ref = ""] = refs;
  const person = { objectId: idOf(name), email: null, name };
  const heard = {
    person,
    text: `no change ${ref}`,
    message: "1763632800000",
    language: "en" as const,
    press: ({ verb, plan, item, card, seen, about = "" }: PressData) =>
      world.service.service.press({
        data: { verb, plan, item, card, seen, about },
        inputs: {},
        person,
        message: null,
      }),
  };
  for (let times = 0; times < 2; times += 1)
    await answerToSaid(sayingOf(world.service.service), heard);
  expect(await saidToday(world, today, ref)).toHaveLength(1);
});
type PressData = ReturnType<typeof buttons>[number]["data"];

it("in a channel nothing about anybody's actions is said or saved", async () => {
  const { name, refs } = officer(6);
  const ref = refs[1] ?? "";
  const { channelId } = await theChannelOf(() => world).team();
  await world.chat(idOf(name), `no change ${ref}`, channelId);
  expect(await saidToday(world, today, ref)).toEqual([]);
});
