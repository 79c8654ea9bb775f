// The page that looks a seal through without Waymark says what Waymark's own check would.
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { sealScript } from "../../src/documents/sealPage.ts";
import {
  beginning,
  erased,
  seal,
  written,
  type Opening,
  type SealedRow,
  type SealLine,
} from "../../src/sharepoint/seal/sealed.ts";

interface Looked {
  readonly good: number;
  readonly lines: number;
  readonly last: string;
  readonly said: readonly string[];
}

/** What the page's own script says, with what a browser gives it and no more. */
const looked = (lines: string, rows: string): Looked =>
  JSON.parse(
    runInNewContext(`${sealScript};JSON.stringify(lookThrough(lines, rows))`, {
      lines,
      rows,
      TextEncoder,
      btoa,
    }) as string,
  ) as Looked;

function sealed(notes: readonly string[]) {
  const lines: SealLine[] = [];
  const rows: (SealedRow & Opening)[] = [];
  let head: { n: number; hash: string } = { n: 0, hash: beginning };
  for (const [n, note] of notes.entries()) {
    const row: SealedRow = {
      list: "Updates",
      item: n + 1,
      planId: "p",
      id: `id-${n}`,
      created: "2026-11-24T10:00:00Z",
      fields: { OfficerNote: note, Late: false, Author: "i:0#.f|x", Nr: n },
    };
    const made = seal(row, head, "2026-11-24T10:00:30.000Z", false);
    head = made.line;
    lines.push(made.line);
    rows.push({ ...row, ...made.opening });
  }
  return { lines, rows, last: head.hash };
}

describe("the page", () => {
  it("finds every row as it was sealed, whatever letters and lengths it has", () => {
    const notes = ["", "ŵ – “€” 🙂", "a".repeat(55), "b".repeat(64), "c\nd"];
    const { lines, rows, last } = sealed([...notes, "x".repeat(5_000)]);
    expect(looked(written(lines), written(rows))).toEqual({
      good: 6,
      lines: 6,
      last,
      said: [],
    });
  });

  it("names a row that was rewritten, taken out or slipped in, and a line of the seal that was changed", () => {
    const { lines, rows } = sealed(["one", "two", "three"]);
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error("rows");
    const changed = {
      ...first,
      fields: { ...first.fields, OfficerNote: "other" },
    };
    const slipped = { ...third, item: 9 };
    const { said } = looked(written(lines), written([changed, third, slipped]));
    expect(said).toEqual([
      expect.stringContaining("Row 1 of Updates is not what was sealed"),
      expect.stringContaining("Row 2 of Updates, sealed at"),
      expect.stringContaining("Row 9 of Updates is in no seal"),
    ]);
    const text = written(lines).replace('"item":2,', '"item":4,');
    expect(looked(text, written(rows)).said.join()).toContain(
      "Line 2 of the seal was changed",
    );
  });

  it("looks the rest of a row through where words had to go", () => {
    const { lines, rows } = sealed(["to be erased", "two"]);
    const [first, second] = rows;
    if (!first || !second) throw new Error("rows");
    const { OfficerNote: _gone, ...fields } = first.fields;
    const open = erased(first, first, "OfficerNote");
    const blanked = { ...first, salt: undefined, ...open, fields };
    expect(looked(written(lines), written([blanked, second])).said).toEqual([]);
    const other = { ...blanked, fields: { ...fields, Nr: 7 } };
    expect(looked(written(lines), written([other, second])).said).toHaveLength(
      1,
    );
  });
});
