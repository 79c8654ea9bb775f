// The June 2018 paper in Welsh and English side by side, with an author's words in both languages, in one alone, and in more paragraphs of one than of the other.
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import {
  nameIn,
  noWords,
} from "../../src/domain/committeePaper/parts/paperInput.ts";
import type { AuthorWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperInputOf } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { paperSideBySide } from "../../src/domain/committeePaper/sideBySide.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { englishWriter } from "../../src/domain/words/english.ts";
import { welshWriter } from "../../src/domain/words/welshWriter.ts";
import type { Writer } from "../../src/domain/words/writer.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";

export const thanks = "To thank the officers concerned.";
export const purpose = {
  en: "The committee asked for this report.",
  cy: "Gofynnodd y pwyllgor am yr adroddiad hwn.",
  more: "Gofynnodd ddwywaith.",
};

export const handwritten: AuthorWords = {
  ...noWords,
  added: [{ id: "added-1", part: "recommendations", text: thanks }],
  paragraphs: {
    purpose: purpose.en,
    [nameIn("cy", "purpose")]: `${purpose.cy}\n\n${purpose.more}`,
  },
};

const record = corporatePlanAsReported();

const inputOf = (words: AuthorWords) => (writer: Writer) => {
  const body = record.bodies.find(({ kind }) => kind === "committee");
  if (!body) throw new Error("The sample has no committee.");
  const request = {
    bodyId: body.id,
    meeting: day("2018-06-26"),
    asAt: day("2018-06-01"),
    audience: "public" as const,
    writer,
  };
  const draft = { words, clearances: [] };
  return paperInputOf(record, historyOf(record), request, draft, []);
};

export const inBoth = (words = handwritten) =>
  paperSideBySide(inputOf(words), welshWriter, englishWriter);

export const inOne = (writer: Writer, words = handwritten) =>
  committeePaper(inputOf(words)(writer));
