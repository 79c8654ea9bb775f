// One paper, two languages: what an author wrote stays in the language they wrote it in, and nobody endorses words they have not read.
import { describe, expect, it } from "vitest";
import { committeePaper } from "./paperInEnglish.ts";
import {
  nameIn,
  noWords,
} from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { AuthorWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { paperInputOf } from "../../../src/domain/committeePaper/publishing/paperRequest.ts";
import { paperText } from "../../../src/domain/committeePaper/publishing/paperText.ts";
import {
  bodyOver,
  noStandingWords,
  withStanding,
} from "../../../src/domain/committeePaper/skeletons/standingWords.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { welshWriter } from "../../../src/domain/words/welshWriter.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";

const record = corporatePlanAsReported();
const body = record.bodies.find(({ kind }) => kind === "committee");
const june = day("2018-06-19");

function inputOf(language: "en" | "cy", over: Partial<AuthorWords> = {}) {
  if (!body) throw new Error("The sample has no committee.");
  const request = {
    bodyId: body.id,
    meeting: june,
    asAt: june,
    audience: "public" as const,
    ...(language === "cy" ? { writer: welshWriter } : {}),
  };
  const draft = { words: { ...noWords, ...over }, clearances: [] };
  return paperInputOf(record, historyOf(record), request, draft, []);
}

const paperOf = (...given: Parameters<typeof inputOf>) =>
  committeePaper(inputOf(...given));

const paragraph = (paper: ReturnType<typeof paperOf>, id: string) =>
  paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((one) =>
      one.kind === "paragraph" && one.id === id ? one : [],
    )[0];

describe("a paper in Welsh", () => {
  const english = "The committee asked for this report.";
  const welsh = "Gofynnodd y pwyllgor am yr adroddiad hwn.";
  const both = {
    paragraphs: {
      purpose: english,
      [nameIn("cy", "purpose")]: welsh,
      onTrack: "In English alone.",
    },
  };

  it("prints over a paragraph what its author wrote in Welsh, and the English paper what they wrote in English", () => {
    expect(paragraph(paperOf("en", both), "purpose")?.text).toBe(english);
    expect(paragraph(paperOf("cy", both), "purpose")?.text).toBe(welsh);
  });

  it("has the plan's own Welsh where the author wrote over the English alone", () =>
    expect(paragraph(paperOf("cy", both), "onTrack")).toMatchObject({
      live: null,
      text: expect.stringContaining("ar y trywydd iawn") as string,
    }));

  it("prints what somebody wrote for a part in English where nobody wrote it in Welsh, since nothing that a person wrote is dropped", () => {
    const words = { texts: { purpose: english } };
    expect(paragraph(paperOf("cy", words), "purpose")?.text).toBe(english);
    const translated = {
      texts: { purpose: english, [nameIn("cy", "purpose")]: welsh },
    };
    expect(paragraph(paperOf("cy", translated), "purpose")?.text).toBe(welsh);
    expect(paragraph(paperOf("en", translated), "purpose")?.text).toBe(english);
  });

  it("is another text than the English one, so that an endorsement of one is none of the other", () =>
    expect(paperText(inputOf("cy")).hash).not.toBe(
      paperText(inputOf("en")).hash,
    ));

  it("says which language it is in; an English one says nothing, as those published before", () => {
    expect(paperOf("cy")).toMatchObject({
      language: "cy",
      labels: { table: "Tabl", asAt: "Y sefyllfa ar 19 Mehefin 2018" },
    });
    expect(Object.keys(paperOf("en"))).not.toContain("language");
    expect(Object.keys(paperOf("en"))).not.toContain("labels");
  });

  it("tells its author that no translator has read it, and stops nothing", () => {
    const unread = (language: "en" | "cy") =>
      paperOf(language).checks.filter(({ rule }) => rule === "unreviewed");
    expect(unread("cy")).toMatchObject([{ weight: "look" }]);
    expect(unread("en")).toEqual([]);
  });

  it("points at paragraphs that are there, in Welsh words too", () => {
    const lost = {
      added: [
        {
          id: "a",
          part: "background",
          text: "Gweler paragraff 99.1 ac Atodiad 1.",
        },
      ],
    };
    expect(
      paperOf("cy", lost).checks.filter(
        ({ rule }) => rule === "missingReference",
      ),
    ).toMatchObject([
      { words: expect.stringContaining("paragraff 99.1") as string },
    ]);
  });
});

describe("the language of a paper", () => {
  const plan = { ...noStandingWords, language: "cy" as const };

  it("is the draft's own, else that of the body's standing words, else the plan's", () => {
    expect(withStanding(noWords, plan).language).toBe("cy");
    expect(withStanding({ ...noWords, language: "en" }, plan).language).toBe(
      "en",
    );
    const own = { ...noStandingWords, language: "en" as const };
    expect(bodyOver(plan, own).language).toBe("en");
    expect(bodyOver(plan, noStandingWords).language).toBe("cy");
  });
});
