// What is written down of presses: only what its own person was told to wait for, and never what they were told was not saved.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { aboutOf } from "../../src/reminders/messages/about.ts";
import type { Card } from "../../src/reminders/cards/element.ts";
import { receiptCard } from "../../src/reminders/cards/receiptCards.ts";
import { plannedRow } from "../../src/reminders/delivery/row.ts";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { quiet } from "../../src/reminders/basics/log.ts";
import { NotSaved } from "../../src/reminders/press/notSaved.ts";
import { makeOutbox } from "../../src/reminders/press/outbox.ts";
import { makePresses } from "../../src/reminders/press/presses.ts";
import { anActionOnCard } from "./cardSamples.ts";

const ann = { objectId: "ann", email: null, name: "Ann Officer" };
const key = "tenant|ann|2026-11-23";
const data = { verb: "update", plan: "p", item: "i", card: key, seen: "s" };
const note = "The lease is signed.";

const saved = receiptCard(
  { language: "en", key, action: anActionOnCard(), back: true },
  { what: "Your update is saved", by: "Ann", time: "09:00", note },
);

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** A bot over a store of its own, whose plan does with a press what the test says. */
async function bot(carryOut: () => Promise<Card>) {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const { notes, ledger } = openSqlite(":memory:", () => now);
  const about = aboutOf(
    { key, day: day("2026-11-23"), recipient: ann, reminders: [] },
    "en",
    "run",
  );
  await ledger.insert(plannedRow(key, day("2026-11-23"), "chat", about, now));
  const outbox = makeOutbox({
    notes,
    log: quiet,
    now: () => now,
    carryOut,
    giveBack: async () => saved,
  });
  const settings = { teamsUrl: "https://teams.example", teamsAppId: "app" };
  const presses = makePresses({
    settings,
    notes,
    ledger,
    log: quiet,
    now: () => now,
    outbox,
    finder: { again: async () => saved },
  });
  return {
    outbox,
    kept: async () => (await notes.list("outbox")).size,
    stored: async () =>
      (await notes.list("outbox")).size + (await notes.list("outcomes")).size,
    notes,
    press: (over: object = {}, who = "ann") =>
      presses(
        { ...data, note, ...over },
        { aadObjectId: who, name: who },
        null,
      ).then((card) => JSON.stringify(card)),
    /** What the timer of the service does, later. */
    later: async () => {
      now += 120_000;
      return outbox.finish();
    },
  };
}

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1_000);

describe("nothing is written down", () => {
  it("of an answer that came in time", async () => {
    const { press, stored } = await bot(async () => saved);
    expect(await press()).toContain("Your update is saved");
    await seconds(60);
    expect(await stored()).toBe(0);
  });

  it.each([
    ["that failed in time", new Error("the list is gone")],
    ["that SharePoint refused in time", new NotSaved(saved, new Error("403"))],
  ])("of an answer %s, and it is not saved later", async (_name, error) => {
    let tries = 0;
    const { press, stored, later } = await bot(async () => {
      tries += 1;
      throw error;
    });
    await press();
    await seconds(60);
    expect(await stored()).toBe(0);
    expect(await later()).toBe(0);
    expect(tries).toBe(1);
  });

  it.each([
    ["of a look, however slow", { verb: "open" }, "ann"],
    ["of somebody else's press on the card", {}, "bob"],
    [
      "of more than fits into the boxes of a card",
      { note: "x ".repeat(30_000) },
      "ann",
    ],
  ])("%s", async (_name, over, who) => {
    const { press, stored } = await bot(async () => {
      await new Promise((resolve) => setTimeout(resolve, 9_000));
      return saved;
    });
    const answer = press(over, who);
    await seconds(10);
    await answer;
    expect(await stored()).toBe(0);
  });

  it.each([
    ["a card of a day to come that was never sent", "tenant|ann|2099-01-01"],
    ["a card nobody knows", "no card"],
    [
      "another person's card of the same day that was never sent",
      "tenant|bob|2026-11-23",
    ],
    ["a card with no day", ""],
    ["a card with a day that is none", "tenant|ann|2026-02-30"],
  ])("for %s, and nothing is asked of the plan", async (_name, card) => {
    let asked = 0;
    const { press, stored } = await bot(async () => {
      asked += 1;
      return saved;
    });
    const said = await press({ card });
    expect(said).toContain("This was not saved");
    expect(said).toContain(note);
    expect(await press({ card, verb: "open", note: "" })).toContain(
      "This card cannot be answered any more",
    );
    expect([asked, await stored()]).toEqual([0, 0]);
  });
});

describe("a slow answer of the card's own person", () => {
  it("is written down while they are told so, and gone from there when it is saved", async () => {
    let finish = (_card: Card): void => undefined;
    const { press, kept, stored } = await bot(
      () => new Promise((resolve) => (finish = resolve)),
    );
    const answer = press();
    await seconds(5);
    expect(await answer).toContain("Saving…");
    expect(await kept()).toBe(1);
    finish(saved);
    await vi.waitFor(async () => expect(await kept()).toBe(0));
    // What came of it, for the look of the card that says "Saving…".
    expect(await stored()).toBe(1);
  });

  it("that failed meanwhile is tried again, since they were told to wait", async () => {
    let tries = 0;
    const { press, later, kept } = await bot(async () => {
      tries += 1;
      if (tries > 1) return saved;
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      throw new NotSaved(saved, new Error("503"));
    });
    const answer = press();
    await seconds(5);
    expect(await answer).toContain("Saving…");
    await seconds(5);
    // The same press again, when the first try has failed and is kept: it is not said that it was not saved.
    expect(await press()).toContain("Your update is saved");
    await later();
    expect(await kept()).toBe(0);
  });

  it("that fails while it is being written down is kept or said not to be saved, never both", async () => {
    const { press, notes, kept } = await bot(async () => {
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      throw new Error("the list is gone");
    });
    const put = notes.put.bind(notes);
    notes.put = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return put(...args);
    };
    const answer = press();
    await seconds(10);
    expect(await answer).toContain("Saving…");
    expect(await kept()).toBe(1);
  });

  it("that cannot be written down is answered by the work alone, and nothing is left of it", async () => {
    const { press, notes, stored } = await bot(async () => {
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      throw new Error("the list is gone");
    });
    const put = notes.put.bind(notes);
    notes.put = async (...args) => {
      await put(...args);
      throw new Error("the answer of the store was lost");
    };
    const answer = press();
    await seconds(10);
    expect(await answer).toContain("This was not saved");
    expect(await stored()).toBe(0);
  });
});

describe("text from a card", () => {
  it.each([
    ["NUL and BEL", "a\u0000b\u0007c", "abc"],
    ["half a character", "a\ud800b", "a\ufffdb"],
    ["a vertical tab of Word", "a\u000bb", "a\nb"],
    ["an escape code of a terminal", "\u001b[31mred", "[31mred"],
    ["an emoji, Welsh and line breaks", "ŵ 😀\nŷ\tz", "ŵ 😀\nŷ\tz"],
  ])("comes in without %s", async (_name, typed, kept) => {
    let seen: unknown;
    const { outbox, press } = await bot(async () => saved);
    const work = outbox.work.bind(outbox);
    outbox.work = (one) => {
      seen = one.inputs["note"];
      return work(one);
    };
    await press({ note: typed });
    expect(seen).toBe(kept);
  });
});
