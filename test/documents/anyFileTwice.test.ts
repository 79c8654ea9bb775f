// Any file, with whatever councils write into cells: brought in twice it is nothing, and one cell otherwise is that row and no other.
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { suggested } from "../../src/domain/imports/file/importAnswers.ts";
import { emptyRecord } from "../../src/domain/planLife/draft/draftPlan.ts";
import { bring, draft, loaded } from "../domain/importWorld.ts";
import { goLive, merge, on, read } from "./mergeWorld.ts";

describe("any file at all", () => {
  const columns = {
    // Never blank: a blank one means the one above, and so changes with it.
    Theme: ["Finance", "People", "1. City leadership"],
    Action: [
      "Adopt the strategy",
      "Agree the budget, with Cabinet",
      "a) Draft it b) publish it",
      "Train managers (see 1.1)",
    ],
    "Lead officer": [
      "CMT",
      "CEO",
      "Chief Executive",
      "Head of Finance / HR Manager",
      "J. Bloggs",
      "TBC",
      "",
    ],
    "Target date": [
      "March 2027",
      "31/03/2027",
      "Q3 2026/27",
      "TBC",
      "Ongoing",
      "July",
      "Sept 2026 (was June 2026)",
      "",
    ],
    Status: ["In progress", "Completed", "Not started", "BAU", "At risk", ""],
    RAG: ["G", "Amber", "purple", ""],
    Update: ["Draft done", "Completed - signed off by Cabinet", "", "Slipped"],
    "Cost centre": ["4711", ""],
  } as const;
  const names = ["Ref", ...Object.keys(columns)];
  const row = fc.tuple(
    ...Object.values(columns).map((values) => fc.constantFrom(...values)),
  );
  const file = fc
    .tuple(
      fc.array(row, { minLength: 3, maxLength: 8 }),
      fc.constantFrom("written", "blank", "restarting"),
    )
    .map(([rows, refs]) =>
      rows.map((cells, n) => {
        const ref = {
          written: `1.${n + 1}`,
          blank: "",
          restarting: String((n % 3) + 1),
        }[refs];
        // Words of its own, so that each row is one action.
        return [ref, cells[0], `${cells[1]} ${n}`, ...cells.slice(2)];
      }),
    );
  const textOf = (rows: readonly (readonly (string | undefined)[])[]) =>
    [names, ...rows]
      .map((cells) => cells.map((cell) => `"${cell ?? ""}"`).join(","))
      .join("\n");
  const answered = (text: string, live: boolean) => {
    const empty = { record: emptyRecord(draft), runs: [] };
    const into = live ? goLive(empty) : empty;
    const document = read(text);
    const said = new Map(
      document.questions.map((one): [string, string | null] => [
        one.id,
        suggested(one) ??
          (one.field === "officers"
            ? "Head of Finance"
            : one.field === "status"
              ? "inProgress"
              : null),
      ]),
    );
    return loaded(into, bring(document, into, on, said));
  };

  it.each([
    ["a draft", false],
    ["a live plan", true],
  ])("brought into %s twice is nothing the second time", (_, live) => {
    fc.assert(
      fc.property(file, (rows) => {
        const text = textOf(rows);
        const again = merge(text, answered(text, live));
        expect(again).toMatchObject({
          added: [],
          changed: [],
          missing: [],
          rejected: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it("with one cell otherwise says something of that row and of no other", () => {
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (rows, at, which, value, live) => {
          const held = answered(textOf(rows), live);
          const n = at % rows.length;
          const column = 1 + (which % (names.length - 1));
          const values = columns[names[column] as keyof typeof columns];
          const changed = rows.map((cells, i) =>
            i === n
              ? cells.map((cell, c) =>
                  c === column ? values[value % values.length] : cell,
                )
              : cells,
          );
          fc.pre(held.record.actions.length === rows.length);
          const own = held.record.actions[n];
          const told = merge(textOf(changed), held);
          const spoken = new Set(
            [...told.changed, ...told.rejected].map(({ ref }) => ref),
          );
          spoken.delete(own?.ref ?? "");
          expect([...spoken], JSON.stringify([told, names[column]])).toEqual(
            [],
          );
          expect(told.missing).toEqual([]);
          expect(told.added).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("knows its rows again when references that restarted under two themes restart no more", () => {
    const rows = (last: string) =>
      ["Finance", "Finance", "Finance", last].map((theme, n) => [
        String((n % 3) + 1),
        theme,
        `Adopt strategy ${n}`,
        "CMT",
      ]);
    const told = merge(
      textOf(rows("Finance")),
      answered(textOf(rows("People")), false),
    );
    expect(told.added).toEqual([]);
    expect(told.unchanged).toBe(3);
  });
});
