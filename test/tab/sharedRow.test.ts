// The row of an action that another plan is home to, on the screen that reads the second plan's lists alone.
import { expect, it } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { ref } from "../domain/ruleWorld.ts";
import { anAction, anOverview, today } from "./builders.ts";

it("says where it is recorded where a post answers for it that only its home has, and that nobody does where nobody does there", () => {
  const shared = {
    home: asId<"Action">("there"),
    carriedFrom: {
      planId: asId<"Plan">("corporate"),
      plan: "Corporate Plan",
      ref: ref("2.3"),
    },
  };
  const actions = [
    anAction("4.1", { ...shared, accountable: asId<"Post">("only there") }),
    anAction("4.2", { ...shared, accountable: null }),
  ];
  expect(
    planRows(anOverview({ actions }), today).map(({ post }) => post),
  ).toEqual(["Corporate Plan 2.3", "No post answers for this"]);
});
