// A plan rated by month bands: the paper prints the Board's headline of the month that is over, in shares that sum to 100.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { expect, it } from "vitest";
import { boardHeadline } from "../../../src/domain/board/boardHeadline.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { readArchive } from "../../../src/documents/archive.ts";
import { june2018 } from "../../documents/june2018.ts";

function paperAt(asAt: string) {
  const archive = readArchive(JSON.stringify(june2018()));
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  const { history } = archive.value;
  const record = {
    ...archive.value.record,
    plan: { ...archive.value.record.plan, ragScheme: "monthBands" as const },
  };
  const paper = committeePaper({
    record,
    history,
    body: "Cabinet",
    meeting: day("2018-06-19"),
    asAt: day(asAt),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  });
  return { record, paper };
}

it("says what the Board's page says, word for word, and what the bands mean", () => {
  const { record, paper } = paperAt("2018-06-01");
  const { words, now } = boardHeadline(record, day("2018-06-01"));
  const text = JSON.stringify(paper.sections);
  expect(now.name).toBe("May 2018");
  expect(text).toContain(JSON.stringify(inEnglish(words)).slice(1, -1));
  expect(text).toContain("R More than a month behind");
  expect(text).toContain("Re-programmed");
});

it("prints shares that sum to 100.0 and items that sum to what was scheduled", () => {
  for (const asAt of ["2018-04-30", "2018-06-01", "2018-06-30", "2018-12-31"]) {
    const { paper } = paperAt(asAt);
    const table = paper.sections
      .find((one) => one.name === "position")
      ?.blocks.find(
        (one) => one.kind === "table" && one.caption.startsWith("Scheduled"),
      );
    if (table?.kind !== "table") throw new Error("no bands");
    const rows = table.rows.slice(0, -1);
    const tenths = rows.map((row) =>
      Math.round(Number.parseFloat(row[2] ?? "") * 10),
    );
    expect(tenths.reduce((sum, n) => sum + n, 0)).toBe(1000);
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(
      Number(table.rows.at(-1)?.[1]),
    );
  }
});
