// Every card in both languages: lint, Microsoft's own renderer, size, and user text that stays text.
import { createRequire } from "node:module";
import type {
  AdaptiveCard,
  HostConfig,
  SerializationContext,
} from "adaptivecards";
import { describe, expect, it } from "vitest";
import { digestCard } from "../../src/reminders/cards/digestCard.ts";
import { plain } from "../../src/reminders/cards/element.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { wordsIn } from "../../src/reminders/cards/frame.ts";
import { reminderRules } from "../../src/domain/reminding/reminderConcern.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { anActionOnCard, everyCard, nasty } from "./cardSamples.ts";

// The package's modules do not load in Node; its bundle does.
const renderer = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as {
  AdaptiveCard: new () => AdaptiveCard;
  SerializationContext: new () => SerializationContext;
  HostConfig: new (config: unknown) => HostConfig;
};

function complaints(json: unknown): string[] {
  const context = new renderer.SerializationContext();
  const card = new renderer.AdaptiveCard();
  // Teams shows six buttons; the renderer on its own five.
  card.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
  card.parse(json, context);
  const found = card
    .validateProperties()
    .validationEvents.map(({ message }) => message);
  const parsing = Array.from(
    { length: context.eventCount },
    (_, at) => context.getEventAt(at).message,
  );
  return [...parsing, ...found].filter(
    (message) => !/property "?lang/i.test(message),
  );
}

describe.each(["en", "cy"] as const)("in %s", (language) => {
  const cards = everyCard(language, anActionOnCard());
  it.each(Object.entries(cards))(
    "the %s card passes the lint and Microsoft's renderer",
    (_name, card) => {
      expect(lintCard(card)).toEqual([]);
      expect(complaints(card)).toEqual([]);
    },
  );

  it.each(Object.entries(everyCard(language, anActionOnCard(nasty))))(
    "the %s card stays within its size and harmless with text that is long and hostile",
    (_name, card) => {
      expect(lintCard(card)).toEqual([]);
      const shown = JSON.stringify(card);
      expect(shown).not.toContain("<at>Everyone");
      expect(shown).not.toMatch(/[^\\]\]\(https/);
    },
  );

  it.each(Object.entries(everyCard(language, anActionOnCard({ title: null }))))(
    "the %s card of a sensitive plan shows the reference only",
    (_name, card) => {
      const shown = JSON.stringify(card);
      expect(shown).toContain("CS-0142");
      expect(shown).not.toContain("Explore a four-yearly");
      expect(shown).not.toContain("The working group met");
    },
  );
});

describe("a digest", () => {
  const rows = Array.from({ length: 30 }, () => ({
    action: anActionOnCard(),
    told: {
      rule: "late",
      days: 6,
      on: day("2018-09-28"),
      by: null,
      as: "holder",
    } as const,
  }));
  const pageOf = (page: number) =>
    JSON.stringify(
      digestCard({
        language: "en",
        key: "k",
        rows: rows.map((row, i) => ({
          ...row,
          action: { ...row.action, ref: `R${i + 1}` },
        })),
        link: "https://teams.microsoft.com/l",
        page,
      }),
    );
  it("has No change, Update and Done on each row, and no change for the rest", () => {
    const shown = pageOf(0);
    // Each button is there twice: for Teams of today, and as the fallback for Teams of before.
    for (const verb of ["noChangeRow", "open", "openClaim"])
      expect(
        shown.match(
          new RegExp(
            `"type":"Action.Execute","title":"[^"]*","verb":"${verb}"`,
            "g",
          ),
        ),
      ).toHaveLength(6);
    expect(shown).toContain("No change for the rest");
  });
  it("of thirty actions reaches every one, six at a time", () => {
    const seen = [0, 1, 2, 3, 4].flatMap(
      (page) => pageOf(page).match(/· R\d+ ·/g) ?? [],
    );
    expect(new Set(seen).size).toBe(30);
    expect(pageOf(0)).toContain("Show 6 more");
    expect(pageOf(4)).toContain("Back to the first");
    expect(pageOf(9)).toBe(pageOf(4));
  });
  it("keeps an answered row in its place with its tick and Undo", () => {
    const [row] = rows;
    if (!row) throw new Error("There is no row.");
    const card = digestCard({
      language: "en",
      key: "k",
      rows: [],
      answered: [
        { action: row.action, kind: "noChange", time: "09:02", entry: "u1" },
      ],
      link: "https://teams.microsoft.com/l",
    });
    expect(lintCard(card)).toEqual([]);
    const shown = JSON.stringify(card);
    expect(shown).toContain("✔ Saved as no change, 09:02");
    expect(shown).toContain('"verb":"undoRow"');
  });
  it("of none says that none is left", () => {
    expect(
      lintCard(
        digestCard({
          language: "en",
          key: "k",
          rows: [],
          link: "https://teams.microsoft.com/l",
        }),
      ),
    ).toEqual([]);
  });
});

describe("the lint", () => {
  const good = everyCard("en", anActionOnCard()).late;
  it.each([
    [
      "a misspelt property",
      {
        ...good,
        body: [{ type: "TextBlock", text: "x", wrap: true, wieght: "bolder" }],
      },
      "wieght",
    ],
    [
      "a table, which is blank on phones",
      { ...good, body: [{ type: "Table" }] },
      "Table",
    ],
    [
      "an input without a label",
      { ...good, body: [{ type: "Input.Text", id: "a" }] },
      "without a label",
    ],
    [
      "a coloured text",
      {
        ...good,
        body: [{ type: "TextBlock", text: "x", wrap: true, color: "warning" }],
      },
      "color",
    ],
    [
      "a button without a fallback",
      {
        ...good,
        actions: [{ type: "Action.Execute", title: "x", verb: "v", data: {} }],
      },
      "Submit fallback",
    ],
    ["another version", { ...good, version: "1.6" }, "1.5"],
    [
      "too large a card",
      { ...good, fallbackText: "x".repeat(30_000) },
      "UTF-16",
    ],
  ])("catches %s", (_name, card, wanted) => {
    expect(lintCard(card).join(" ")).toContain(wanted);
  });
});

describe("words", () => {
  it("are there for every rule in both languages, and differ", () => {
    for (const rule of reminderRules) {
      const facts = { rule, days: 3, on: day("2018-11-13"), by: "A. Person" };
      expect(wordsIn("en").reason(facts)).not.toBe(wordsIn("cy").reason(facts));
    }
  });
  it.each([
    [1, "Yn hwyr ers 1 diwrnod"],
    [2, "Yn hwyr ers 2 ddiwrnod"],
    [5, "Yn hwyr ers 5 diwrnod"],
  ])("count in Welsh: %d", (days, wanted) => {
    expect(
      wordsIn("cy").reason({ rule: "late", days, on: null, by: null }),
    ).toBe(wanted);
  });
  it("have Welsh dates of their own", () => {
    expect(wordsIn("cy").date(day("2018-11-13"))).toBe("13 Tachwedd 2018");
    expect(wordsIn("cy").list(["Cyllid", "Tai", "Addysg"])).toBe(
      "Cyllid, Tai ac Addysg",
    );
  });
});

describe("text from people", () => {
  it.each([
    ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"],
    ["[here](https://evil.example)", "\\[here\\](https://evil.example)"],
    ["<at>Everyone</at>", "\\<at\\>Everyone\\</at\\>"],
    ["{{name}}", "{\u200b{name}}"],
    ["1. A list", "1\\. A list"],
    ["- a point\nsecond line", "\\- a point second line"],
    ["5.10 Fees (phase 2)", "5.10 Fees (phase 2)"],
  ])("%j becomes %j", (text, wanted) => {
    expect(plain(text)).toBe(wanted);
  });
});
