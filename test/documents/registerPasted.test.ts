// A register of posts and who holds them, pasted from elsewhere.
import { describe, expect, it } from "vitest";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { readPastedTable } from "../../src/documents/import/readPlanFile.ts";
import { bring, loaded } from "../domain/importWorld.ts";
import { expectRead } from "./import/reading.ts";
import { nothing } from "./mergeWorld.ts";
import { live, today } from "./registerWorld.ts";

describe("a register from elsewhere", () => {
  const paste = (
    lines: string,
    answers: readonly (readonly [string, string | null])[] = [],
  ) => {
    const read = expectRead(readPastedTable(lines, { today }));
    const said = new Map(
      read.questions.flatMap(({ id, alike }) => {
        const found = answers.find(([name]) => alike === `person: ${name}`);
        return found ? [[id, found[1]] as const] : [];
      }),
    );
    return { read, decided: bring(read, live, "2026-12-15", said) };
  };

  it("fills vacant posts by title or other name, adds posts the plan has not, and says so", () => {
    const { decided, read } = paste(
      [
        "Post\tName\tEmail address\tStart date",
        "Head of Paid Service\tAnn Chief\tann@council.example\t1 December 2026",
        "HoF\tJane Bloggs\tjane@council.example\t",
        "Head of Archives\tBob Box\tbob@council.example\t",
      ].join("\n"),
    );
    expect(read).toMatchObject({ kind: "posts", actions: [], questions: [] });
    expect(mergeTold("Plan", decided)).toMatchObject({
      ...nothing,
      changed: [
        { ref: "Head of Paid Service", field: "holder" },
        {
          ref: "Head of Archives",
          field: "post",
          from: "",
          to: "Head of Archives",
        },
        {
          ref: "Head of Archives",
          field: "holder",
          to: "Bob Box (bob@council.example)",
        },
      ],
    });
    expect(
      decided.posts.map(({ title, holders }) => [title, holders.length]),
    ).toEqual([["Head of Archives", 1]]);
  });

  it("names people who stand twice, asks about who is not known, and puts nobody in another's place", () => {
    const lines = [
      "Job title,Officer,E-mail",
      "Head of Paid Service,Ann Chief,ann@council.example",
      "Head of Paid Service,Ann Chief,ann@council.example",
      "Head of Archives,Bob Box,",
      "Head of Legal Services,Zoe Zest,zoe@council.example",
      "Head of Treasury,Jane Bloggs,jane.b@elsewhere.example",
    ].join("\n");
    const { read, decided } = paste(lines);
    expect(read.questions).toMatchObject([
      { about: "Bob Box, Head of Archives", field: "person" },
    ]);
    expect(decided.register.notes).toEqual([
      "Ann Chief stands twice for Head of Paid Service, and is taken once.",
    ]);
    expect(decided.rejected.map(({ about, waits }) => [about, waits])).toEqual([
      ["Head of Archives", true],
      ["Head of Legal Services", true],
      ["Head of Treasury", true],
    ]);
    const answered = paste(lines, [["bob box", "bob@council.example"]]).decided;
    expect(answered.register.changed.map(({ to }) => to)).toContain(
      "Bob Box (bob@council.example)",
    );
    const kept = paste(lines, [["bob box", null]]).decided;
    expect(kept.register.changed.map(({ to }) => to)).toContain("Bob Box");
  });

  it("is understood without headings", () => {
    const { decided } = paste(
      "Head of Paid Service\tAnn Chief\tann@council.example\nHead of Archives\tBob Box\tbob@council.example",
    );
    expect(decided.register.changed).toHaveLength(3);
  });

  it("the same register twice is nothing the second time", () => {
    const lines =
      "Post,Name,Email\nHead of Paid Service,Ann Chief,ann@council.example\nHead of Archives,Bob Box,bob@council.example";
    const once = paste(lines);
    const again = bring(once.read, loaded(live, once.decided), "2026-12-20");
    expect(mergeTold("Plan", again)).toMatchObject(nothing);
    expect(again.posts).toEqual([]);
  });
});
