// @vitest-environment jsdom
// The Word document prints every word and figure of the page: what a plain reading proved of one holds for the other.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { readArchive } from "../../../src/documents/archive.ts";
import { committeePaperHtml } from "../../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../../src/documents/committeePaperWord.ts";
import { june2018 } from "../june2018.ts";

const squeezed = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** Each paragraph of a Word document as one text. */
function paragraphsOf(bytes: Uint8Array): ReadonlySet<string> {
  const xml = strFromU8(
    unzipSync(bytes)["word/document.xml"] ?? new Uint8Array(),
  );
  const page = new DOMParser().parseFromString(xml, "application/xml");
  return new Set(
    [...page.getElementsByTagName("w:p")].map((one) =>
      squeezed(
        [...one.getElementsByTagName("w:t")]
          .map((text) => text.textContent)
          .join(""),
      ),
    ),
  );
}

function paper() {
  const file = june2018();
  const on = "2018-07-01";
  const events = [
    { effective: on, ref: "1.5", type: "endorse", to: "2019-03-31" },
    { effective: on, ref: "2.5", type: "reject", to: "2018-08-31" },
    { effective: on, ref: "5.4", type: "status", to: "completed" },
    { effective: on, ref: "3.4", type: "withdraw" },
  ];
  const archive = readArchive(
    JSON.stringify({ ...file, events: [...file.events, ...events] }),
  );
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  return committeePaper({
    record: archive.value.record,
    history: archive.value.history,
    body: "Cabinet",
    meeting: day("2018-09-18"),
    asAt: day("2018-09-01"),
    previousAsAt: day("2018-06-01"),
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  });
}

test("every paragraph, list item and table cell of the page is in the Word document", async () => {
  const made = paper();
  const page = new DOMParser().parseFromString(
    committeePaperHtml(made),
    "text/html",
  );
  const printed = [...page.querySelectorAll("main .numbered > p, li, th, td")]
    .filter((one) => one.closest("nav") === null)
    .map((one) => squeezed(one.textContent))
    .filter((text) => text !== "");
  expect(printed.length).toBeGreaterThan(400);
  const word = [...paragraphsOf(await committeePaperWord(made))];
  const whole = word.join("\n");
  expect(printed.filter((text) => !whole.includes(text))).toEqual([]);
});
