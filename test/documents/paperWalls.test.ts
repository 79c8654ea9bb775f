// The wall between two voices, and hostile words: an officer's note never reaches paper, brief or achievements, and words are only ever words.
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { keyAchievements } from "../../src/domain/committeePaper/sections/keyAchievements.ts";
import { memberBrief } from "../../src/domain/committeePaper/memberBrief.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { asId } from "../../src/domain/values/id.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { committeePaperHtml } from "../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { keyAchievementsHtml } from "../../src/documents/keyAchievementsHtml.ts";
import { memberBriefHtml } from "../../src/documents/memberBriefHtml.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";

const plan = corporatePlanAsReported();

function inputOf(
  record: PlanRecord,
  over: Partial<PaperInput> = {},
): PaperInput {
  return {
    record,
    history: historyOf(record),
    body: "Audit and Accounts Committee",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-19"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
    ...over,
  };
}

function at(text: string): Instant {
  const moment = parseInstant(text);
  if (!moment) throw new Error(text);
  return moment;
}

/** The plan with one more entry of each kind on every action. */
function withEntries(
  kinds: readonly Update["kind"][],
  over: Partial<Update>,
): PlanRecord {
  const by = { name: "Head of Finance", email: null, objectId: null };
  const added = kinds.flatMap((kind) =>
    plan.actions.map((action, n): Update => ({
      id: asId<"Update">(`${kind}-${n}`),
      planId: plan.plan.id,
      actionId: action.id,
      kind,
      effective: day("2018-06-18"),
      recorded: at("2018-06-18T10:00:00Z"),
      by,
      post: null,
      door: "tab",
      status: null,
      ownRag: null,
      forecast: null,
      actual: null,
      note: null,
      reportText: null,
      evidence: [],
      about: null,
      late: false,
      ...over,
    })),
  );
  return { ...plan, updates: [...plan.updates, ...added] };
}

/** Everything a reader could find in a Word file. */
function wordText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join("\n");
}

async function everythingPublished(input: PaperInput): Promise<string> {
  const paper = committeePaper(input);
  const { record, history, asAt } = input;
  return [
    wordText(await committeePaperWord(paper)),
    committeePaperHtml(paper),
    memberBriefHtml(memberBrief(input)),
    keyAchievementsHtml(keyAchievements(record, history, asAt)),
    JSON.stringify(paper),
  ].join("\n");
}

describe("two voices", () => {
  it("an officer's note and words nobody signed off appear in nothing that is published", async () => {
    const record = withEntries(["progress", "claim", "question", "answer"], {
      note: "SECRETNOTE",
      reportText: "UNSIGNEDWORDS",
    });
    const published = await everythingPublished(inputOf(record));
    expect(published).not.toContain("SECRETNOTE");
    expect(published).not.toContain("UNSIGNEDWORDS");
  });

  it("signed words of an exempt action are in the exempt part alone", async () => {
    const [first, ...rest] = plan.actions;
    if (!first) throw new Error("no action");
    const action = { ...first, title: "EXEMPTTITLE", exempt: "3" };
    const record = { ...plan, actions: [action, ...rest] };
    expect(await everythingPublished(inputOf(record))).not.toContain(
      "EXEMPTTITLE",
    );
    const exempt = committeePaper(inputOf(record, { audience: "exempt" }));
    expect(JSON.stringify(exempt.sections)).toContain("EXEMPTTITLE");
  });
});

describe("hostile and heavy words", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "• one\n• two\r\n\u0007bell",
    "[a link](https://example.com) & “quotes” 'single' \"double\"",
    "]]> --> <!-- {{sections}} {paragraph:nowhere}",
    "\u{1F4A9} Llanfair­pwll \uD800 lone",
  ];

  it("stay words in Word and on the page", async () => {
    const record = {
      ...plan,
      actions: plan.actions.map((action, n) => ({
        ...action,
        title: hostile[n % hostile.length] ?? "",
      })),
    };
    const input = inputOf(record, {
      words: { ...noWords, paragraphs: { purpose: hostile.join("\n") } },
    });
    const paper = committeePaper(input);
    const html = committeePaperHtml(paper);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<!-- {{");
    const parts = unzipSync(await committeePaperWord(paper));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(document).not.toContain("<script>");
    expect(document).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    // No character that an XML reader refuses.
    // oxlint-disable-next-line no-control-regex
    expect(document).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  });

  it("a narrative of 200 KB is printed whole, in Word and on the page", async () => {
    const words = `${"The work went on as planned. ".repeat(7_200)}LASTWORDS`;
    const input = inputOf(plan, {
      words: { ...noWords, paragraphs: { purpose: words } },
    });
    const paper = committeePaper(input);
    expect(committeePaperHtml(paper)).toContain("LASTWORDS");
    expect(wordText(await committeePaperWord(paper))).toContain("LASTWORDS");
  });

  it("an action without theme, date or post is printed and named as a gap", () => {
    const [first, ...rest] = plan.actions;
    if (!first) throw new Error("no action");
    const bare = {
      ...first,
      themeId: asId<"Theme">("gone"),
      due: null,
      accountable: null,
    };
    const record = { ...plan, actions: [bare, ...rest] };
    const paper = committeePaper(inputOf(record));
    const sheet = paper.sections.find((one) => one.name === "monitoring");
    const text = JSON.stringify(sheet?.blocks);
    expect(text).toContain(first.title);
    expect(text).toContain("Not assigned");
  });
});

describe("an author's words", () => {
  it("whatever is written in a paragraph, the paper says so and nothing else changes", () => {
    const base = committeePaper(inputOf(plan));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (words) => {
        const paper = committeePaper(
          inputOf(plan, {
            words: { ...noWords, paragraphs: { purpose: words } },
          }),
        );
        const without = (sections: typeof paper.sections) =>
          JSON.stringify(sections.filter((one) => one.name !== "purpose"));
        expect(without(paper.sections)).toBe(without(base.sections));
        const section = paper.sections.find((one) => one.name === "purpose");
        expect(section?.blocks[0]).toMatchObject({ text: words });
      }),
      { numRuns: 20 },
    );
  });
});
