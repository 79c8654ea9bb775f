// The council's own columns on paper: those it wants printed, of actions this part may name, and nothing where there is none.
import { expect, it } from "vitest";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { OwnColumn } from "../../../src/domain/plan/ownColumns.ts";
import { anAction, aPlan, ref } from "../ruleWorld.ts";
import { inputOf } from "./askedWorld.ts";

const columns: readonly OwnColumn[] = [
  { key: "cost", title: "Cost", kind: "money", inPapers: true },
  { key: "ward", title: "Ward", kind: "text" },
  { key: "old", title: "Old", kind: "text", inPapers: true, retired: true },
];
const own = { cost: "5000", ward: "North", old: "x" };
const actions = [
  anAction({ ref: ref("1.1"), own }),
  anAction({ ref: ref("1.2"), own, exempt: "3" }),
  anAction({ ref: ref("1.3") }),
];
const tablesOf = (plan = aPlan({ columns })) =>
  committeePaper(inputOf({ plan, actions })).sections.flatMap(
    ({ name, blocks }) =>
      name === "monitoring"
        ? blocks.flatMap((one) => (one.kind === "table" ? [one] : []))
        : [],
  );

it("a column marked for papers is printed beside the monitoring sheet, without exempt and without empty ones", () => {
  const [, sheet] = tablesOf();
  expect(sheet?.header).toEqual(["Ref", "Action", "Cost"]);
  expect(sheet?.rows.map(([first, , cost]) => [first, cost])).toEqual([
    ["1.1", "£5,000"],
  ]);
});

it("a plan that prints none has the sheet it always had", () => {
  expect(tablesOf(aPlan())).toHaveLength(1);
});
