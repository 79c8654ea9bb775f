// What the person who pressed reads back: refused, too late, too long, put off, seen, gone; nothing they wrote is lost.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { NotSaved } from "../../src/reminders/press/notSaved.ts";
import { isSaving, saves } from "../../src/reminders/press/savingRules.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { cardKey, people, pressWorld } from "./pressWorld.ts";

const { officer, chief, stranger } = people;
const claim = { actual: "2018-09-28", shows: "Adopted, minute 45." };
const propose = {
  to: "2018-12-31",
  reason: "capacity",
  words: "The post is vacant.",
  doing: "An interim starts in October.",
};
const update = { status: "slippage", note: "The tender is late." };

async function claimed(over: Parameters<typeof pressWorld>[0] = {}) {
  const world = pressWorld(over);
  await world.press(officer, "claim", claim);
  return world;
}

describe("what cannot be saved comes back with the person's words", () => {
  it.each<[StoreFailure["kind"], string]>([
    ["throttled", "again"],
    ["unreachable", "again"],
    ["unexpected", "again"],
    ["signedOut", "again"],
    ["forbidden", "The list says no. Ask for the right."],
    ["rejected", "The list says no. Ask for the right."],
  ])("where the lists answer %s", async (kind, said) => {
    const world = pressWorld();
    const next = "Ask for the right.";
    const fails = new StoreFailure(kind, "The list says no.", { next });
    world.script.push({ fails, stored: false });
    const thrown: unknown = await world
      .press(officer, "update", update)
      .catch((error: unknown) => error);
    if (!(thrown instanceof NotSaved)) throw new Error("It was saved.");
    const card = JSON.stringify(thrown.card);
    expect(card).toContain("This was not saved");
    expect(card).toContain("The tender is late.");
    expect(card.includes("The list says no.")).toBe(said !== "again");
    expect(card.includes("Ask for the right.")).toBe(said !== "again");
    expect(world.log().updates).toEqual([]);
    expect(world.action().current.status).toBe("inProgress");
  });

  it("what is no failure of the lists is thrown as it is", async () => {
    const world = pressWorld();
    const fault = new TypeError("A fault of ours.");
    const { store } = world.parts;
    const broken = {
      ...world.parts,
      store: { ...store, append: () => Promise.reject(fault) },
    };
    Object.assign(world.parts, broken);
    await expect(world.press(officer, "update", update)).rejects.toBe(fault);
  });

  it.each([500, 501])(
    "%i characters that are refused stay whole",
    async (n) => {
      const world = pressWorld();
      const words = "w".repeat(n);
      const to = "2018-09-28";
      const card = await world.press(officer, "propose", {
        ...propose,
        doing: "",
        to,
        words,
      });
      expect(card).toContain("This was not saved");
      expect(card).toContain(words);
      // Longer than a box takes: on a card of its own, without the boxes, with a way back.
      expect(card.includes("Input.Text")).toBe(n <= 500);
      expect(card).toContain('"verb":"back"');
    },
  );

  it("what the person typed is in its boxes again, and said above where the card has no such box any more", async () => {
    const world = pressWorld();
    const typed = { ...propose, to: "2018-09-28" };
    const open = await world.press(officer, "propose", typed);
    expect(open).toContain('"value":"The post is vacant."');
    expect(open).not.toContain("Your words");
    const done = await claimed();
    const other = await done.press(chief, "propose", typed);
    expect(other).toContain("The post is vacant.");
  });

  it("about an action that is no longer in the plan: so it is said, in the card's language", async () => {
    const world = pressWorld({ language: "cy" });
    await world.sent(officer, []);
    world.leave();
    const card = await world.press(officer, "update", update);
    expect(card).toContain('"lang":"cy"');
    const unknown = pressWorld();
    unknown.leave();
    expect(await unknown.press(officer, "update", update)).toContain(
      '"lang":"en"',
    );
  });

  it("from somebody who may not: why not, and nothing of the action", async () => {
    const world = pressWorld();
    const card = await world.press(stranger, "update", update);
    expect(card).toContain("This was not saved");
    expect(card).toContain("The tender is late.");
    expect(card).toContain("Action.OpenUrl");
    const looked = await world.press(stranger, "open");
    expect(looked).not.toContain("This was not saved");
    expect(looked).toContain("You cannot read officers' internal notes");
    expect(looked).toContain("(1.5). This is for");
    // Their own card: they might once, and no longer may.
    await world.sent(stranger, [{ as: "holder" }]);
    const own = await world.press(stranger, "open");
    expect(own).not.toContain("You cannot read");
    expect(own).not.toContain("Explore a four-yearly");
    expect(own).toContain("1.5");
  });
});

describe("an action that went on since the card was made", () => {
  it("is shown as it is now, with who changed it and one's own words in the boxes", async () => {
    const world = pressWorld();
    const card = await world.press(officer, "update", update, { seen: "old" });
    expect(world.commits).toEqual([]);
    expect(card).toContain("3 September 2018");
    expect(card).toContain("The tender is late.");
    expect(card).toContain('"value":"slippage"');
  });

  it("nobody updated it: only one's own words", async () => {
    const world = pressWorld({ current: { lastUpdate: null } });
    const card = await world.press(officer, "update", update, { seen: "old" });
    expect(card).toContain("The tender is late.");
    expect(world.commits).toEqual([]);
  });

  it("is completed: said so, whatever was pressed, and nothing is saved", async () => {
    const world = pressWorld({ current: { status: "completed" } });
    for (const verb of ["update", "open", "refresh", "claim"]) {
      const card = await world.press(officer, verb, { ...update, ...claim });
      expect(card).toContain("Completed");
      expect(card).not.toContain("Input.Text");
    }
    expect(world.commits).toEqual([]);
  });

  it("looked at again: the form while it is as the card had it, how it stands once it is not", async () => {
    const world = pressWorld();
    expect(await world.press(officer, "refresh")).toContain("Input.Text");
    const card = await world.press(officer, "refresh", {}, { seen: "old" });
    expect(card).not.toContain("Input.Text");
    expect(card).toContain("In progress");
  });

  it("in the same moment: both are recorded, and the receipt has both notes", async () => {
    const world = pressWorld();
    const theirs = {
      updates: [],
      revisions: [],
      decisions: [],
      current: {
        ...world.action().current,
        lastUpdate: { on: day("2018-10-01"), by: chief, note: "Hers." },
      },
    };
    world.script.push({ conflictWith: theirs });
    const card = await world.press(officer, "update", update);
    expect(card).toContain("The tender is late. / Hers.");
    expect(world.log().updates).toHaveLength(1);
  });
});

describe("a button that puts nothing in the plan", () => {
  it("puts the action off to the next working day, at most twice", async () => {
    const world = pressWorld({
      settings: { escalateToLeadDays: null, escalateToBoardDays: null },
    });
    expect(await world.press(officer, "snooze")).toContain(
      "You will be reminded on 2 October 2018",
    );
    world.clock.now += 86_400_000;
    expect(await world.press(officer, "snooze")).toContain(
      "You will be reminded on 3 October 2018",
    );
    world.clock.now += 86_400_000;
    const third = await world.press(officer, "snooze");
    expect(third).toContain("This was not saved");
    expect((await world.notes.list("snoozes")).size).toBe(1);
    expect(world.commits).toEqual([]);
    // It is this person's alone.
    expect(await world.press(chief, "snooze")).toContain(
      "You will be reminded on 4 October 2018",
    );
  });

  it("past the council's own closed days", async () => {
    const world = pressWorld({
      settings: {
        escalateToLeadDays: null,
        escalateToBoardDays: null,
        localDays: [day("2018-10-02")],
      },
    });
    expect(await world.press(officer, "snooze")).toContain(
      "You will be reminded on 3 October 2018",
    );
  });

  it("marks it as seen", async () => {
    const world = pressWorld();
    expect(await world.press(officer, "acknowledge")).toContain(
      "Marked as seen",
    );
    expect((await world.notes.list("answers")).size).toBe(1);
    expect(world.commits).toEqual([]);
  });

  it.each([
    ["update", true, true],
    ["noChange", true, true],
    ["snooze", false, true],
    ["acknowledge", false, true],
    ["open", false, false],
    ["refresh", false, false],
    ["toString", false, false],
  ])("%s: in the plan %j, leaves something behind %j", (verb, plan, behind) => {
    expect(isSaving(verb)).toBe(plan);
    expect(saves(pressWorld().pressOf(officer, verb))).toBe(behind);
  });
});

it("a card that was opened leads to the tab, and back to the digest it came from", async () => {
  const card = await pressWorld().press(officer, "open");
  expect(card).toContain("https://teams.microsoft.com");
  expect(card).toContain('"verb":"back"');
  expect(card).toContain(cardKey);
});
