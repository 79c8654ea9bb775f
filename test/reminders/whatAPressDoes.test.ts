// What each button of a card records, in whose name and for which post; and that the same press is recorded once.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { operationOf, type Press } from "../../src/reminders/press/answer.ts";
import { NotSaved } from "../../src/reminders/press/notSaved.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { instant, monitoring } from "../domain/ruleWorld.ts";
import { people, pressWorld } from "./pressWorld.ts";

const { officer, chief } = people;
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

describe("a button that saves records what was typed", () => {
  it("progress: the status and the words, through the card, for the post", async () => {
    const world = pressWorld();
    const card = await world.press(officer, "update", update);
    expect(world.log().updates).toMatchObject([
      {
        kind: "progress",
        status: "slippage",
        note: "The tender is late.",
        by: officer,
        door: "card",
        post: monitoring,
        effective: "2018-10-01",
        recorded: "2018-10-01T10:00:00.000Z",
      },
    ]);
    // 10:00 UTC is 11:00 in London in October.
    for (const words of [
      "Your update is saved",
      "Ann Officer",
      "11:00",
      "The tender is late.",
      "Slippage",
    ])
      expect(card).toContain(words);
    expect(card).toContain('"verb":"back"');
  });

  it("progress with a status nobody knows keeps the status there was", async () => {
    const world = pressWorld();
    await world.press(officer, "update", { ...update, status: "nearly" });
    expect(world.log().updates).toMatchObject([
      { status: null, note: "The tender is late." },
    ]);
    expect(world.action().current.status).toBe("inProgress");
  });

  it("no change", async () => {
    const world = pressWorld();
    expect(await world.press(officer, "noChange")).toContain(
      "Saved as no change",
    );
    expect(world.log().updates).toMatchObject([{ kind: "noChange" }]);
  });

  it("a claim, with its day and what shows it, and no evidence where there is no link", async () => {
    const world = pressWorld();
    expect(await world.press(officer, "claim", claim)).toContain(
      "Your claim is sent and waits for confirmation",
    );
    expect(world.log().updates).toMatchObject([
      { kind: "claim", actual: "2018-09-28", note: claim.shows, evidence: [] },
    ]);
    expect(world.evidence).toEqual([]);
  });

  it("a claim with a link: the link is evidence that the claim names", async () => {
    const world = pressWorld();
    const shows = "See https://council.example/minutes/45.";
    await world.press(officer, "claim", { ...claim, shows });
    expect(world.evidence).toMatchObject([
      { url: "https://council.example/minutes/45", addedBy: officer },
    ]);
    expect(world.log().updates).toMatchObject([
      { evidence: world.evidence.map(({ id }) => id) },
    ]);
  });

  it("a link is evidence of a claim only", async () => {
    const world = pressWorld();
    const shows = "https://council.example/minutes/45";
    await world.press(officer, "update", { ...update, shows });
    expect(world.evidence).toEqual([]);
  });

  it("a claim confirmed, or returned with the reason", async () => {
    const confirmed = await claimed();
    expect(await confirmed.press(chief, "confirm")).toContain(
      "Completion is confirmed",
    );
    expect(confirmed.action().current).toMatchObject({
      status: "completed",
      actual: "2018-09-28",
    });
    const returned = await claimed();
    expect(
      await returned.press(chief, "return", { why: "Where is the minute?" }),
    ).toContain("The claim is returned with your words");
    expect(returned.action().current).toMatchObject({
      status: "inProgress",
      claimed: false,
    });
    expect(returned.log().updates.at(-1)).toMatchObject({
      note: "Where is the minute?",
    });
  });

  it("another date, with its reason and what is done about it", async () => {
    const world = pressWorld();
    expect(await world.press(officer, "propose", propose)).toContain(
      "Your proposal is recorded and waits for a decision",
    );
    expect(world.log().revisions).toMatchObject([
      {
        to: "2018-12-31",
        reason: "capacity",
        words: "The post is vacant.",
        correctiveAction: "An interim starts in October.",
      },
    ]);
    expect(world.action().current.inForce).toBe("2018-09-28");
  });

  it("another date for a reason that is not on the list counts as another reason", async () => {
    const world = pressWorld();
    const { to, words } = propose;
    await world.press(officer, "propose", { to, words, reason: "weather" });
    expect(world.log().revisions).toMatchObject([
      { reason: "other", correctiveAction: null },
    ]);
  });

  it("the answer to the very question that was asked", async () => {
    const asking = (id: string, note: string) => ({
      id: asId<"Update">(id),
      planId: asId<"Plan">("plan"),
      actionId: asId<"Action">("action-1.5"),
      kind: "question" as const,
      effective: day("2018-09-28"),
      recorded: instant("2018-09-28T09:00:00.000Z"),
      by: people.boardChair,
      post: null,
      door: "tab" as const,
      status: null,
      ownRag: null,
      forecast: null,
      actual: null,
      note,
      reportText: null,
      evidence: [],
      about: null,
      late: false,
    });
    const world = pressWorld({
      log: {
        updates: [asking("q1", "Why?"), asking("q2", "When?")],
        revisions: [],
        decisions: [],
      },
    });
    const card = await world.press(
      officer,
      "answer",
      { note: "In spring." },
      { about: "question:q2" },
    );
    expect(card).toContain("Your answer is on the action");
    expect(world.log().updates.at(-1)).toMatchObject({
      kind: "answer",
      about: "q2",
      note: "In spring.",
    });
    const before = world.log().updates.length;
    await world.press(officer, "answer", { note: "To what?" });
    expect(world.log().updates).toHaveLength(before);
  });

  it.each<[string, Record<string, string>]>([
    ["claim", {}],
    ["return", {}],
    ["propose", {}],
    ["answer", {}],
    ["update", {}],
  ])("an empty %s saves nothing and says why", async (verb, inputs) => {
    const world = await claimed();
    const before = world.log().updates.length;
    const card = await world.press(chief, verb, inputs);
    expect(card).toContain("This was not saved");
    expect(world.log().updates).toHaveLength(before);
    expect(world.log().revisions).toEqual([]);
  });
});

describe("the same press", () => {
  it("is recorded once, however often it comes, and is told how things stand", async () => {
    const world = pressWorld();
    const press = world.pressOf(officer, "update", update);
    await world.carryOut(press);
    const again = JSON.stringify(await world.carryOut(press));
    expect(world.log().updates).toHaveLength(1);
    expect(again).not.toContain("Your update is saved");
    expect(again).toContain("The tender is late.");
    expect(again).toContain('"verb":"back"');
  });

  it("cut off after it was recorded, it is finished and not recorded again", async () => {
    const world = pressWorld();
    const press = world.pressOf(officer, "update", update);
    world.script.push({
      fails: new StoreFailure("unreachable", "No answer.", { ambiguous: true }),
      stored: true,
    });
    await expect(world.carryOut(press)).rejects.toBeInstanceOf(NotSaved);
    expect(world.log().updates).toHaveLength(1);
    const card = JSON.stringify(await world.carryOut(press));
    expect(card).toContain("Your update is saved");
    expect(world.log().updates).toHaveLength(1);
    expect(world.action().current.status).toBe("slippage");
  });

  it.each<[string, Partial<Press["data"]>, Record<string, string>, boolean]>([
    ["with the boxes in another order", {}, {}, true],
    ["with other words", {}, { note: "Other." }, false],
    ["about another action", { item: "another" }, {}, false],
    ["of another button", { verb: "noChange" }, {}, false],
    ["on a card that had seen something else", { seen: "x" }, {}, false],
    ["about another question", { about: "question:2" }, {}, false],
    ["on another card", { card: "another" }, {}, true],
  ])("%s: the same is %j", (_, data, inputs, same) => {
    const world = pressWorld();
    const one = world.pressOf(officer, "update", update);
    const two = world.pressOf(
      officer,
      "update",
      { note: update.note, status: update.status, ...inputs },
      data,
    );
    expect(operationOf(one) === operationOf(two)).toBe(same);
  });

  it("of somebody else is another", () => {
    const { pressOf } = pressWorld();
    expect(operationOf(pressOf(officer, "update", update))).not.toBe(
      operationOf(pressOf(chief, "update", update)),
    );
  });
});
