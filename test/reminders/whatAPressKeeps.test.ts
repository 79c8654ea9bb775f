// What is kept of a press and what is asked for it: words, identity, rights, and the answer that was given before.
import { describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Person } from "../../src/domain/plan/person.ts";
import { operationOf, wordsOf } from "../../src/reminders/press/answer.ts";
import { idFrom } from "../../src/reminders/basics/idFrom.ts";
import { NotSaved } from "../../src/reminders/press/notSaved.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { post } from "../domain/reminderWorld.ts";
import { monitoring } from "../domain/ruleWorld.ts";
import { people, posts, pressWorld } from "./pressWorld.ts";
import type { PressWorld } from "./pressWorld.ts";

const { officer, helper, chief, stranger } = people;
const update = { status: "slippage", note: "The tender is late." };

describe("the words of every box are kept", () => {
  it.each(["note", "shows", "words", "doing", "why"])("%s", (box) => {
    const { pressOf } = pressWorld();
    expect(wordsOf(pressOf(officer, "update", { [box]: " Mine. " }))).toBe(
      "Mine.",
    );
  });

  it("of several boxes all, in one line; of none nothing", () => {
    const { pressOf } = pressWorld();
    const words = {
      why: "Why.",
      words: "Words.",
      doing: "  ",
      to: "2018-12-31",
    };
    expect(wordsOf(pressOf(officer, "propose", words))).toBe("Words. — Why.");
    expect(wordsOf(pressOf(officer, "noChange"))).toBeNull();
    expect(wordsOf(pressOf(officer, "update", { note: " " }))).toBeNull();
  });
});

describe("an id made from words", () => {
  it("is a GUID, the same for the same words and another for others", () => {
    const [one, other] = ["card|reminder", "card|another"].map(idFrom);
    expect(one).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(idFrom("card|reminder")).toBe(one);
    expect(other).not.toBe(one);
  });

  it("of a press is the same for boxes in any order", () => {
    const { pressOf } = pressWorld();
    const [one, two] = [
      { a: "1", b: "2", c: "3" },
      { c: "3", a: "1", b: "2" },
    ].map((inputs) => operationOf(pressOf(officer, "update", inputs)));
    expect(one).toBe(two);
  });
});

/** A post somebody held until August. */
const formerly = (person: Person) =>
  post(asId<"Post">("formerly"), [], {
    holders: [{ person, kind: "permanent", from: null, to: day("2018-08-31") }],
  });

describe("SharePoint is asked what a person may do only where the posts do not say it", () => {
  /** Whom the world was asked about. */
  function asking(
    world: PressWorld,
    answer: readonly "administrator"[] | null,
  ) {
    const asked: Person[] = [];
    world.parts.store.rolesOf = async (person) => {
      asked.push(person);
      return answer;
    };
    return asked;
  }

  it.each<[string, Person, string, number]>([
    ["the officer reports", officer, "update", 0],
    ["a supporting officer reports", helper, "update", 0],
    ["the lead confirms", chief, "confirm", 0],
    ["the officer confirms", officer, "confirm", 1],
    ["the officer sends a claim back", officer, "return", 1],
    ["somebody without a post reports", stranger, "update", 1],
    ["somebody without a post opens the card", stranger, "open", 1],
  ])("%s: %3$s", async (_, person, verb, times) => {
    const world = pressWorld();
    const asked = asking(world, null);
    await world.press(person, verb, update);
    expect(asked).toHaveLength(times);
  });

  it("an action of no post is nobody's by post", async () => {
    const world = pressWorld({ action: { accountable: null, supporting: [] } });
    const asked = asking(world, null);
    await world.press(people.other, "update", update);
    expect(asked).toHaveLength(1);
  });

  it("and what it says counts: an administrator without a post saves", async () => {
    const world = pressWorld();
    asking(world, ["administrator"]);
    await world.press(stranger, "update", update);
    expect(world.log().updates).toMatchObject([{ status: "slippage" }]);
  });

  it("with the address the plan has of whoever is known by id alone, and with their own where they bring one", async () => {
    const away = post(monitoring, [officer], {
      delegates: [
        { person: stranger, from: day("2018-08-01"), to: day("2018-08-31") },
      ],
    });
    const left = { ...stranger, email: "later@council.example" };
    const world = pressWorld({
      posts: [...posts.slice(1), away, formerly(left)],
    });
    const asked = asking(world, null);
    const nameless = { ...stranger, email: null };
    await world.press(nameless, "open");
    await world.press({ ...stranger, email: "own@council.example" }, "open");
    const unknown = { objectId: "id-nobody", email: null, name: "Nobody" };
    await world.press(unknown, "open");
    expect(asked).toEqual([
      stranger,
      { ...stranger, email: "own@council.example" },
      unknown,
    ]);
  });

  it("and where it cannot be asked they may what their posts give, and the log says so", async () => {
    const world = pressWorld();
    const warn = vi.spyOn(world.parts.log, "warn");
    world.parts.store.rolesOf = () =>
      Promise.reject(new StoreFailure("throttled", "Later."));
    const card = await world.press(officer, "confirm");
    expect(card).toContain("This was not saved");
    expect(warn.mock.calls.map(([what]) => what)).toContain("rights not known");
    warn.mockRestore();
  });
});

describe("an answer that was given before", () => {
  it("by another of our servers is shown as it stands, and nothing is recorded", async () => {
    const world = pressWorld();
    const press = world.pressOf(officer, "update", update);
    await world.notes.put("answers", operationOf(press), "done");
    const card = JSON.stringify(await world.carryOut(press));
    expect(card).toContain("This has changed since the card was sent");
    expect(world.commits).toEqual([]);
  });

  it("and that the notes have forgotten is found in the log, and recorded once", async () => {
    const first = pressWorld();
    const press = first.pressOf(officer, "update", update);
    await first.carryOut(press);
    const later = pressWorld({ log: first.log() });
    const card = JSON.stringify(
      await later.carryOut({ ...press, inputs: update }),
    );
    expect(later.log().updates).toHaveLength(1);
    expect(card).toContain('"type":"AdaptiveCard"');
  });

  it("under which the log has something else is shown as that stands, and nothing is added", async () => {
    const first = pressWorld();
    const press = first.pressOf(officer, "update", update);
    await first.carryOut(press);
    const { updates, ...rest } = first.log();
    const other = updates.map((one) => ({ ...one, note: "Something else." }));
    const later = pressWorld({ log: { ...rest, updates: other } });
    const card = JSON.stringify(await later.carryOut(press));
    expect(card).toContain("This has changed since the card was sent");
    expect(later.log().updates).toEqual(other);
  });

  it("is recorded, and said so, also where it cannot be remembered", async () => {
    const world = pressWorld();
    const warn = vi.spyOn(world.parts.log, "warn");
    vi.spyOn(world.notes, "put").mockRejectedValue(
      new Error("The disk is full."),
    );
    const card = await world.press(officer, "update", update);
    expect(card).toContain("Your update is saved");
    expect(warn.mock.calls.map(([what]) => what)).toEqual([
      "answer not remembered",
    ]);
    warn.mockRestore();
  });
});

describe("a press that got no good answer says which of the two is so", () => {
  it.each([
    [true, "Not known yet", "answer not known"],
    [false, "This was not saved", "answer not saved"],
  ])("no answer at all: %s", async (ambiguous, title, logged) => {
    const world = pressWorld();
    const warn = vi.spyOn(world.parts.log, "warn");
    world.script.push({
      fails: new StoreFailure("unreachable", "No answer.", { ambiguous }),
      stored: false,
    });
    const thrown: unknown = await world
      .press(officer, "update", update)
      .catch((error: unknown) => error);
    if (!(thrown instanceof NotSaved)) throw new Error("It was saved.");
    const card = JSON.stringify(thrown.card);
    expect(card).toContain(title);
    expect(card).toContain("The tender is late.");
    expect(warn).toHaveBeenCalledWith(logged, {
      card: expect.any(String),
      verb: "update",
      kind: "unreachable",
    });
    warn.mockRestore();
  });
});

describe("undo", () => {
  /** What the button Undo of a receipt carries. */
  const undoIn = (card: string) => /"about":"(undo:[^"]+)"/.exec(card)?.[1];

  it("is on the receipt of what was recorded, takes back that very entry, and is on no receipt of its own", async () => {
    const world = pressWorld();
    const about = undoIn(await world.press(officer, "update", update));
    if (about === undefined) throw new Error("There is no way back.");
    expect(about).toBe(`undo:${world.log().updates[0]?.id}`);
    const card = await world.press(officer, "undo", {}, { about });
    expect(world.log().updates.at(-1)).toMatchObject({
      kind: "undo",
      about: world.log().updates[0]?.id,
    });
    expect(world.action().current.status).toBe("inProgress");
    expect(undoIn(card)).toBeUndefined();
  });

  it("of nothing takes nothing back", async () => {
    const world = pressWorld();
    await world.press(officer, "update", update);
    const card = await world.press(officer, "undo");
    expect(card).toContain("This was not saved");
    expect(world.log().updates).toHaveLength(1);
  });

  it("is not offered where no update was recorded", async () => {
    const card = await pressWorld().press(officer, "propose", {
      to: "2018-12-31",
      reason: "capacity",
      words: "The post is vacant.",
    });
    expect(card).toContain("Your proposal is recorded");
    expect(undoIn(card)).toBeUndefined();
  });
});
