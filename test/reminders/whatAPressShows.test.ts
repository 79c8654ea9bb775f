// The card that comes back: opened with what part, with what was typed, and each refusal in its own words.
import { inWelsh } from "../../src/domain/words/welsh.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { badLink } from "../../src/domain/progress/evidenceEntry.ts";
import { saves } from "../../src/reminders/press/savingRules.ts";
import { NotSaved } from "../../src/reminders/press/notSaved.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { seenOf } from "../../src/reminders/messages/cardOf.ts";
import { actionWith, post } from "../domain/reminderWorld.ts";
import {
  chiefPost,
  people,
  posts,
  pressWorld,
  secretNote,
} from "./pressWorld.ts";

const { officer, chief } = people;
const stale = { seen: "what the card had seen" };
const decided = { about: "proposalDecided:r1" };

/** Whether a part of the card is open: its container is there and seen. */
function isOpen(card: string, part: string): boolean {
  return JSON.stringify(
    JSON.parse(card, (_, value: unknown) =>
      typeof value === "object" && value !== null && "isVisible" in value
        ? value
        : value,
    ),
  ).includes(`"id":"${part}","isVisible":true`);
}

describe("a card that is opened", () => {
  it("is what it was where the same officer is written down in another order, and changed where another spoke", () => {
    const told = (by: Person) =>
      seenOf(
        actionWith({ lastUpdate: { on: day("2018-09-03"), by, note: null } }),
      );
    const { name, email, objectId } = officer;
    expect(told({ objectId, email, name })).toBe(
      told({ name, email, objectId }),
    );
    expect(told(chief)).not.toBe(told(officer));
  });

  it("has its form, also where the action went on since", async () => {
    const card = await pressWorld().press(officer, "open", {}, stale);
    expect(card).toContain("Input.Text");
    expect(card).not.toContain("This has changed");
  });

  it("names the post with who holds it, and an account called by its post once", async () => {
    const asked = { action: { accountable: chiefPost } };
    const card = async (holder: string) =>
      pressWorld({
        ...asked,
        posts: posts.map((one) =>
          one.id === chiefPost
            ? post(chiefPost, [{ ...chief, name: holder }], {
                title: "Chief Executive",
              })
            : one,
        ),
      }).press(chief, "open");
    expect(await card("Ann Other")).toContain('"Chief Executive (Ann Other)"');
    expect(await card("Chief Executive")).toContain('"Chief Executive"');
    expect(await card("Chief Executive")).not.toContain("(Chief Executive)");
  });

  it("has empty boxes, whatever the button carried", async () => {
    const world = pressWorld();
    const card = await world.press(officer, "open", { note: "Left over." });
    expect(card).not.toContain("Left over.");
  });

  it.each([
    ["open", false],
    ["openClaim", true],
  ])("by %s: the claim is open: %s", async (verb, open) => {
    const card = await pressWorld().press(officer, verb, {
      actual: "2018-09-01",
    });
    expect(isOpen(card, "claim")).toBe(open);
    // A claim begins with nothing in it.
    expect(card).not.toContain('"value":"2018-09-01"');
  });

  it("on a completed action says so, but for what a body decided about its date", async () => {
    const world = pressWorld({ current: { status: "completed" } });
    const plain = await world.press(officer, "open");
    const told = await world.press(officer, "open", {}, decided);
    expect(plain).toContain("This is complete.");
    expect(told).not.toContain("This is complete.");
    // Looked at again it is complete, whatever the card was about.
    const again = await world.press(officer, "refresh", {}, decided);
    expect(again).toContain("This is complete.");
  });
});

describe("a refusal", () => {
  const claim = (inputs: Record<string, string>) =>
    pressWorld().press(officer, "claim", inputs);

  it("of an address that may not be kept says so, and keeps nothing", async () => {
    const world = pressWorld();
    const card = await world.press(officer, "claim", {
      actual: "2018-09-28",
      shows: "See ftp://files.example/minute",
    });
    expect(card).toContain(inEnglish(badLink));
    expect(card).toContain("ftp://files.example/minute");
    expect(world.commits).toEqual([]);
    expect(world.evidence).toEqual([]);
  });

  it("on a Welsh card is Welsh, reason and all", async () => {
    const world = pressWorld({ settings: { language: "cy" } });
    const card = await world.press(officer, "claim", {
      actual: "2018-09-28",
      shows: "See ftp://files.example/minute",
    });
    expect(card).toContain(inWelsh(badLink));
    expect(card).not.toContain(inEnglish(badLink));
    // What the person typed stays as it was typed.
    expect(card).toContain("ftp://files.example/minute");
    const dayless = await world.press(officer, "claim", { shows: "Minute 7." });
    expect(dayless).not.toMatch(/is missing|Choose it/);
  });

  it("stands beside statuses in the card's language", async () => {
    const world = pressWorld({ settings: { language: "cy" } });
    const card = await world.press(officer, "open", {});
    expect(card).toContain("Ar y gweill");
    expect(card).not.toContain("In progress");
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "a claim without a day",
      { shows: "Adopted." },
      "The day it was done is missing. Choose it",
    ],
    [
      "a claim without anything that shows it",
      { actual: "2018-09-28" },
      "shows",
    ],
  ])("of %s names what is missing", async (_, inputs, words) => {
    const card = await claim(inputs);
    expect(card).toContain("This was not saved");
    expect(card).toContain(words);
  });

  it.each([
    [
      "propose",
      { reason: "capacity", words: "The post is vacant." },
      "The new date is missing. Choose it",
    ],
    [
      "propose",
      { to: "2018-12-31", reason: "capacity" },
      "Say in a sentence why",
    ],
    ["update", { status: "inProgress" }, "There is nothing new in this update"],
    [
      "answer",
      { note: "In spring." },
      "That question on 1.5 is not in the record",
    ],
  ] as const)("%s of %o: %s", async (verb, inputs, words) => {
    const world = pressWorld();
    expect(await world.press(officer, verb, inputs)).toContain(words);
    expect(world.commits).toEqual([]);
  });

  it("of a claim sent back without a reason asks for one", async () => {
    const world = pressWorld();
    await world.press(officer, "claim", {
      actual: "2018-09-28",
      shows: "Adopted, minute 45.",
    });
    const card = await world.press(chief, "return", {});
    expect(card).toContain("This was not saved");
    expect(world.action().current.claimed).toBe(true);
  });

  it("has a bold title, and a reason of at most 600 characters", async () => {
    const world = pressWorld();
    const next = "n".repeat(700);
    world.script.push({
      fails: new StoreFailure("rejected", "The list says no.", { next }),
      stored: false,
    });
    const thrown: unknown = await world
      .press(officer, "update", { status: "slippage", note: "Late." })
      .catch((error: unknown) => error);
    if (!(thrown instanceof NotSaved)) throw new Error("It was saved.");
    const card = JSON.stringify(thrown.card);
    expect(card).toContain(
      '"text":"This was not saved","wrap":true,"weight":"bolder"',
    );
    const said = /"text":"(The list says no\. n+…)"/.exec(card)?.[1];
    expect(said && Array.from(said)).toHaveLength(600);
  });
});

describe("what was typed", () => {
  const wrong = { to: "2018-09-28", reason: "capacity" };

  it("is in its box again, and an empty box does not matter", async () => {
    const card = await pressWorld().press(officer, "propose", {
      ...wrong,
      words: "The post is vacant.",
      doing: "",
      // No such box is on the card, and nothing was written in it.
      why: "  ",
    });
    expect(card).toContain('"value":"The post is vacant."');
    expect(card).not.toContain("Your words, kept here");
    expect(isOpen(card, "propose")).toBe(true);
  });

  it("is said above where one of the boxes is not on the card", async () => {
    const card = await pressWorld().press(officer, "propose", {
      ...wrong,
      words: "The post is vacant.",
      why: "Nobody answers.",
    });
    expect(card).toContain(
      "Your words, kept here so that nothing is lost: The post is vacant. — Nobody answers.",
    );
    expect(card).toContain('"value":"The post is vacant."');
  });

  it("is in its box on a card whose action went on, with what was saved meanwhile", async () => {
    const card = await pressWorld().press(
      officer,
      "update",
      { note: "Mine." },
      stale,
    );
    expect(card).toContain('"value":"Mine."');
    expect(card).toContain(`What was saved at the same time: ${secretNote}`);
    expect(card).toContain("Updated by Ann Officer on 3 September 2018.");
  });
});

describe("a button that puts nothing in the plan", () => {
  it.each(["noChangeRow", "noChangeRest", "undoRow"])(
    "%s leaves something behind all the same",
    (verb) => {
      expect(saves(pressWorld().pressOf(officer, verb))).toBe(true);
    },
  );

  it.each(["snooze", "acknowledge"])(
    "%s has a way back to the digest",
    async (verb) => {
      const world = pressWorld({
        settings: { escalateToLeadDays: null, escalateToBoardDays: null },
      });
      expect(await world.press(officer, verb)).toContain('"verb":"back"');
    },
  );

  it("puts off for each person by itself", async () => {
    const world = pressWorld({
      settings: { escalateToLeadDays: null, escalateToBoardDays: null },
    });
    await world.press(officer, "snooze");
    await world.press(chief, "snooze");
    expect((await world.notes.list("snoozes")).size).toBe(2);
  });
});
