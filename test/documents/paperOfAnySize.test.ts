// Papers of plans that are empty, young or large: each kind is written whole, in Word and as a page, and no action is left out.
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKinds } from "../../src/domain/committeePaper/parts/parts.ts";
import { readySkeletons } from "../../src/domain/committeePaper/skeletons/skeletons.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { committeePaperHtml } from "../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { partOf, wordsOf } from "./wordWorld.ts";

function inputOf(actions: readonly Record<string, unknown>[]) {
  const archive = readArchive(
    JSON.stringify({
      format: "waymark-plan/1",
      plan: { title: "A plan" },
      actions,
      events: [],
    }),
  );
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const { record, history } = archive.value;
  return {
    record,
    history,
    body: "Cabinet",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-01"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  } as const;
}

describe("a plan without a single action or entry, for a body the plan does not know", () => {
  const kinds = paperKinds.flatMap((kind) =>
    readySkeletons.map((skeleton) => [kind, skeleton.id, skeleton] as const),
  );

  it.each(kinds)(
    "%s in %s is written and says so",
    async (kind, _, skeleton) => {
      const paper = committeePaper({
        ...inputOf([]),
        words: { ...noWords, kind },
        skeleton,
      });
      const page = committeePaperHtml(paper);
      expect(page).not.toMatch(/undefined|NaN|\{paragraph:|\{section:/);
      expect(page).toMatch(/no actions?|No action/);
      const xml = partOf(await committeePaperWord(paper), "word/document.xml");
      expect(xml).toContain("A plan");
    },
  );
});

describe("300 actions in one appendix", () => {
  const actions = Array.from({ length: 300 }, (_, at) => ({
    ref: `${1 + Math.floor(at / 60)}.${1 + (at % 60)}`,
    theme: `Theme ${1 + Math.floor(at / 60)}`,
    title: `Action number ${at + 1} of the plan`,
    due: "2018-09-30",
    initialStatus: "inProgress",
  }));

  it("are all there, each on a row that does not break, under a header that repeats, on pages that lie on their side", async () => {
    const paper = committeePaper(inputOf(actions));
    const xml = partOf(await committeePaperWord(paper), "word/document.xml");
    const sheet = xml.slice(xml.lastIndexOf("<w:tbl>"));
    const rows = sheet.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
    expect(rows).toHaveLength(301);
    expect(rows.filter((one) => one.includes("<w:tblHeader/>"))).toHaveLength(
      1,
    );
    expect(rows.every((one) => one.includes("<w:cantSplit"))).toBe(true);
    const words = wordsOf(sheet);
    for (const { title } of actions) expect(words).toContain(title);
    expect(xml.slice(xml.lastIndexOf("</w:tbl>"))).toContain(
      'w:orient="landscape"',
    );
  });
});
