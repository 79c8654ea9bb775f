// A small paper with a proposal, slippage and a theme, and the ways to read a Word document's own XML.
import { englishWriter, inEnglish } from "../../src/domain/words/english.ts";
import { strFromU8, unzipSync } from "fflate";
import { day } from "../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { readySkeleton } from "../../src/domain/committeePaper/skeletons/skeletons.ts";
import { readArchive } from "../../src/documents/archive.ts";

/** In the plan's own order, or in a ready skeleton, with lines of the front; in English where nobody else writes it. */
export function aPaper(
  skeleton = "plain",
  front: Readonly<Record<string, string>> = {},
  writer = englishWriter,
) {
  const archive = readArchive(
    JSON.stringify({
      format: "waymark-plan/1",
      plan: { title: "A plan" },
      actions: [
        {
          ref: "1.1",
          theme: "Finance",
          title: "One",
          due: "2018-09-30",
          initialStatus: "inProgress",
        },
        {
          ref: "1.2",
          theme: "Finance",
          title: "Two",
          due: "2018-05-31",
          initialStatus: "slippage",
        },
      ],
      events: [
        {
          ref: "1.1",
          effective: "2018-05-20",
          type: "propose",
          to: "2019-03-31",
        },
      ],
    }),
  );
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const { record, history } = archive.value;
  return committeePaper({
    record,
    history,
    body: "Cabinet",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-01"),
    previousAsAt: null,
    audience: "public",
    words: { ...noWords, reportOf: "Chief Executive", front },
    gate: null,
    clearances: [],
    corrections: [],
    skeleton: readySkeleton(skeleton) ?? plainSkeleton,
    writer,
  });
}

export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The paragraphs of a document, each as its XML. */
export function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p\b(?![A-Za-z])[\s\S]*?<\/w:p>/g)].map(
    ([one]) => one,
  );
}

export const wordsOf = (xml: string) => xml.replaceAll(/<[^>]+>/g, "");
