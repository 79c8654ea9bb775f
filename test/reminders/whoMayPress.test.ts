// Whose press is answered with what: a card shows internal notes and saves in somebody's name, and anybody with the app can write its buttons by hand.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { post } from "../domain/reminderWorld.ts";
import { aTheme, monitoring } from "../domain/ruleWorld.ts";
import {
  boardPost,
  cardKey,
  people,
  posts,
  pressWorld,
  secretNote,
  themeLeadPost,
} from "./pressWorld.ts";

const title = "Explore a four-yearly election cycle";
type Name = keyof typeof people;

describe("a card about an action is shown", () => {
  const owner = { planOwner: people.owner };

  it.each<[Name, boolean]>([
    ["officer", true],
    ["helper", true],
    ["chief", true],
    ["themeLead", true],
    ["boardChair", true],
    ["portfolio", true],
    ["owner", true],
    ["other", false],
    ["stranger", false],
  ])("to %s: %s", async (name, shown) => {
    const world = pressWorld({ settings: owner });
    const card = await world.press(people[name], "open");
    expect(card.includes(title)).toBe(shown);
    expect(card.includes("28 September 2018")).toBe(shown);
  });

  it("with the internal note to those who may see it, and to nobody else", async () => {
    const world = pressWorld({ settings: owner });
    const stale = { seen: "another" };
    const look = (name: Name) =>
      world.press(people[name], "update", { note: "Mine." }, stale);
    expect(await look("officer")).toContain(secretNote);
    const kept = await look("other");
    expect(kept).not.toContain(secretNote);
    // The person's own words come back.
    expect(kept).toContain("Mine.");
    expect(world.commits).toEqual([]);
  });

  it("to the delegate of the holder while the holder is away, and not after", async () => {
    const away = post(monitoring, [people.officer], {
      delegates: [
        {
          person: people.stranger,
          from: day("2018-09-24"),
          to: day("2018-10-01"),
        },
      ],
    });
    const look = (today: string) =>
      pressWorld({ posts: [away], today }).press(people.stranger, "open");
    expect(await look("2018-10-01")).toContain(title);
    expect(await look("2018-10-02")).not.toContain(title);
  });

  it("to the Board's and the portfolio's post only where the plan escalates to them", async () => {
    const settings = { boardPost: null, portfolioPost: null };
    const world = pressWorld({ settings });
    for (const name of ["boardChair", "portfolio"] as const)
      expect(await world.press(people[name], "open")).not.toContain(title);
  });
});

describe("whoever a rule named sees the card that went to them", () => {
  const named = [{ as: "named" as const }];

  it("about the action it named them for, and saves nothing with it", async () => {
    const world = pressWorld();
    await world.sent(people.stranger, named);
    expect(await world.press(people.stranger, "open")).toContain(title);
    const note = { status: "inProgress", note: "I report." };
    await world.press(people.stranger, "update", note);
    expect(world.commits).toEqual([]);
  });

  it.each<[string, Name, Parameters<ReturnType<typeof pressWorld>["sent"]>[1]]>(
    [
      ["went to somebody else", "officer", named],
      [
        "named them for another action",
        "stranger",
        [{ as: "named", actionId: asId("another") }],
      ],
      [
        "came because of a post they no longer hold",
        "stranger",
        [{ as: "holder" }],
      ],
      ["is about nothing", "stranger", []],
    ],
  )("but not where the card %s", async (_, to, reminders) => {
    const world = pressWorld();
    await world.sent(people[to], reminders);
    expect(await world.press(people.stranger, "open")).not.toContain(title);
  });

  it("nor where the button speaks of a card that nobody was sent", async () => {
    const world = pressWorld();
    await world.sent(people.stranger, named, `${cardKey}-other`);
    expect(await world.press(people.stranger, "open")).not.toContain(title);
  });
});

describe("a button saves in the name of whoever may do it", () => {
  const claim = {
    actual: "2018-09-28",
    shows: "Adopted by Council, minute 45.",
  };
  /** The action claimed complete by the officer's card. */
  async function claimed(over: Parameters<typeof pressWorld>[0] = {}) {
    const world = pressWorld(over);
    await world.press(people.officer, "claim", claim);
    expect(world.action().current.claimed).toBe(true);
    return world;
  }

  it.each<[Name, boolean]>([
    ["chief", true],
    ["themeLead", true],
    ["owner", true],
    ["officer", false],
    ["helper", false],
    ["boardChair", false],
    ["portfolio", false],
    ["other", false],
    ["stranger", false],
  ])("a claim is confirmed by %s: %s", async (name, may) => {
    const world = await claimed({ settings: { planOwner: people.owner } });
    await world.press(people[name], "confirm");
    expect(world.action().current.status).toBe(
      may ? "completed" : "inProgress",
    );
  });

  it("a claim is not confirmed by whoever made it, whatever else they are", async () => {
    const world = await claimed({
      settings: { planOwner: people.officer },
      themes: [aTheme("1", "Leadership", { lead: monitoring })],
    });
    await world.press(people.officer, "confirm");
    expect(world.action().current.claimed).toBe(true);
  });

  it.each<[Name, boolean]>([
    ["officer", true],
    ["helper", true],
    ["chief", true],
    ["themeLead", true],
    ["owner", true],
    ["boardChair", false],
    ["portfolio", false],
    ["other", false],
    ["stranger", false],
  ])("progress is reported by %s: %s", async (name, may) => {
    const world = pressWorld({ settings: { planOwner: people.owner } });
    const inputs = { status: "slippage", note: "Delayed." };
    const card = await world.press(people[name], "update", inputs);
    expect(world.action().current.status).toBe(may ? "slippage" : "inProgress");
    expect(world.commits).toHaveLength(may ? 1 : 0);
    // Saved or not, what was written is on the card.
    expect(card).toContain("Delayed.");
  });

  it.each<[Name, boolean]>([
    ["officer", true],
    ["helper", false],
    ["chief", true],
    ["owner", true],
    ["boardChair", false],
    ["other", false],
  ])("another date is proposed by %s: %s", async (name, may) => {
    const world = pressWorld({ settings: { planOwner: people.owner } });
    await world.press(people[name], "propose", {
      to: "2018-12-31",
      reason: "capacity",
      words: "The post is vacant.",
    });
    expect(world.log().revisions).toHaveLength(may ? 1 : 0);
  });

  it("without a plan owner nobody is the administrator", async () => {
    const world = await claimed();
    await world.press(people.owner, "confirm");
    expect(world.action().current.claimed).toBe(true);
  });

  it("the lead is whoever stands in for the lead's post, and the post above one that is empty", async () => {
    const themes = [aTheme("1", "Leadership", { lead: themeLeadPost })];
    const vacant = [
      ...posts.filter(({ id }) => id !== themeLeadPost),
      post(themeLeadPost, [], { reportsTo: boardPost }),
    ];
    const world = await claimed({ themes, posts: vacant });
    await world.press(people.boardChair, "confirm");
    expect(world.action().current.status).toBe("completed");
  });
});

describe("on a card that was answered after its action had changed", () => {
  const stale = { seen: "what the card had seen" };
  const press = (over: Parameters<typeof pressWorld>[0]) =>
    pressWorld(over).press(people.officer, "update", { note: "Mine." }, stale);

  it("the note of whoever changed it is shown beside one's own", async () => {
    const card = await press({});
    expect(card).toContain(secretNote);
    expect(card).toContain("Mine.");
  });

  it.each<[string, Parameters<typeof pressWorld>[0]]>([
    ["of an action that is exempt", { action: { exempt: "Paragraph 3" } }],
    ["in a sensitive plan", { settings: { sensitive: true } }],
  ])("the internal note %s stays inside the plan", async (_, over) => {
    const card = await press(over);
    expect(card).not.toContain(secretNote);
    expect(card).not.toContain(title);
    expect(card).toContain("Mine.");
  });
});
