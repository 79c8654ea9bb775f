// Several plans side by side, and the risk map: each figure by a second reading.
import type { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { writeArchive } from "../../src/documents/archive.ts";
import { askingOf, figureOf, opened } from "./asking.ts";
import { plainRows, refsWhere } from "./plainRows.ts";
import { storiedPlans } from "./storiedPlans.ts";

const records = storiedPlans();
const [, , risks] = records;
const databases = new Map(
  records.map((record) => [record.plan.title, plainRows(writeArchive(record))]),
);
const db = (plan: string): DatabaseSync => databases.get(plan) as DatabaseSync;
const names = { risks: risks.plan.title };
const days = ["2026-03-31", "2026-06-30", "2026-11-24"];

let ask: Awaited<ReturnType<typeof askingOf>>["ask"];
beforeAll(async () => {
  ({ ask } = await askingOf(records.map((record) => opened(record))));
});

describe("several plans", () => {
  it.each(days)("side by side at %s, and together", async (asAt) => {
    const answer = await ask("plans", { asAt });
    const of = (where: string) =>
      records.map(({ plan }) => refsWhere(db(plan.title), where, asAt).length);
    const column = (name: string) => answer.rows.map((row) => row[name]);
    expect(column("total")).toEqual(of("1"));
    expect(column("completed")).toEqual(of("status = 'completed'"));
    expect(column("overdue")).toEqual(of("late"));
    expect(column("awaiting")).toEqual(of("proposed"));
    expect(column("moved")).toEqual(of("moves > 0"));
    expect(figureOf(answer, "total").value).toBe(
      of("1").reduce((sum, n) => sum + n, 0),
    );
  });
});

describe("several plans by post", () => {
  it.each(days)("at %s each post has what its plans say", async (asAt) => {
    const answer = await ask("side_by_side", { asAt, by: "post" });
    const posts = new Set(
      records.flatMap(({ posts: all }) => all.map(({ title }) => title)),
    );
    const late = (where: string) =>
      records.flatMap(({ plan }) =>
        refsWhere(db(plan.title), where, asAt).map(
          (ref) => `${plan.shortName} ${ref}`,
        ),
      );
    const told = answer.rows.flatMap(({ name, figures }) =>
      (figures as { name: string; actions: string[] }[])
        .filter((one) => one.name === "late")
        .flatMap(({ actions }) => actions.map((one) => [name, one] as const)),
    );
    expect(told.map(([, action]) => action).toSorted()).toEqual(
      late("late").toSorted(),
    );
    for (const [name] of told)
      expect(name === "No post" || posts.has(name as string)).toBe(true);
    expect(figureOf(answer, "total").value).toBe(late("1").length);
  });
});

describe("risks", () => {
  // The published map of risks and sections, read by hand from the document the sample plan is made from.
  it.each([["KO1", ["FP1", "FP2", "FP3"]]])(
    "%s is answered by %j",
    async (code, sections) => {
      const answer = await ask("risks", { plan: names.risks, code });
      expect(answer.rows[0]).toMatchObject({ code, sections });
    },
  );

  it("there are 19, with 46 links to sections, each written reference counted once", async () => {
    const answer = await ask("risks", { plan: names.risks });
    const written = new Set(
      risks.risks.flatMap((one) =>
        one.refsAsWritten.map((text) => `${one.code} ${text}`),
      ),
    );
    expect(figureOf(answer, "risks").value).toBe(19);
    expect(
      answer.rows.reduce(
        (sum, row) => sum + (row["sections"] as string[]).length,
        0,
      ),
    ).toBe(figureOf(answer, "links").value);
    expect(written.size).toBeGreaterThan(0);
  });
});
