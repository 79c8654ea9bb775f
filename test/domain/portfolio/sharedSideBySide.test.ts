// Plans side by side that have one action between them: it is counted once, and the total says so.
import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  placedOn,
  sideBySide,
} from "../../../src/domain/portfolio/portfolio.ts";
import type { SideAction } from "../../../src/domain/portfolio/portfolio.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPlan } from "../ruleWorld.ts";
import { corporate, read } from "./sharedWorld.ts";
describe("the plans side by side", () => {
  const home = corporate();
  const asAt = day("2019-04-01");
  const sides = (
    by: "plan" | "theme" | "post",
    records: readonly PlanRecord[] = [read(home), home],
  ) =>
    sideBySide(
      records.map(({ plan }) => plan),
      records.flatMap((record) => placedOn({ record, windows: [] }, asAt)),
      by,
    );
  const refs = (of: readonly SideAction[]) =>
    of.map(({ also = [], ...one }) =>
      [one, ...also].map(({ plan, ref: as }) => `${plan} ${as}`).join(" = "),
    );

  it("each count the action, and together they count it once, under both references, its home's first", () => {
    const { lines, all, inSeveral } = sides("plan");
    expect(lines.map(({ figures }) => refs(figures.late))).toEqual([
      ["SEND 4.1"],
      ["CIP 1.5"],
    ]);
    for (const figure of ["total", "late", "moved"] as const)
      expect(refs(all.figures[figure])).toEqual(["CIP 1.5 = SEND 4.1"]);
    expect(refs(inSeveral)).toEqual(["CIP 1.5 = SEND 4.1"]);
  });

  it("count it once for the post that answers for it, whatever plan keeps the post", () => {
    const { lines } = sides("post");
    expect(lines.map(({ figures }) => refs(figures.total))).toEqual([
      ["CIP 1.5 = SEND 4.1"],
    ]);
  });

  it("count it once where two plans have it from a third that is not among them", () => {
    const other = {
      ...read(home),
      plan: aPlan({
        id: asId("children"),
        title: "Children",
        shortName: "CYP",
      }),
    };
    const { all } = sides("plan", [read(home), other]);
    expect(refs(all.figures.total)).toEqual(["SEND 4.1 = CYP 4.1"]);
  });

  it("say of none that it stands in several where none does", () => {
    expect(sides("plan", [home]).inSeveral).toEqual([]);
  });
});
