import { describe, expect, test } from "vitest";
import {
  blankClosing,
  chosen,
  destinationsOf,
  freshRefIn,
  leftWords,
} from "../../src/tab/planLife/closing/placing.ts";
import type { Closing } from "../../src/tab/planLife/closing/placing.ts";
import { asId } from "../../src/domain/values/id.ts";
import { id, plan, today } from "../domain/planWorld.ts";
import { anAction, aPlan, ref } from "../domain/ruleWorld.ts";

const closing = plan(["1.1", "1.2", "1.3"]);
const next = plan(["S8", "S9", "S10"], {
  plan: aPlan({ id: asId("next"), title: "Corporate Strategy" }),
});
const most: Closing = { ...blankClosing, plan: "next", theme: "theme-1" };
const [first, second] = closing.actions;

function put(form: Closing, kind: "transfer" | "stop", at: number): Closing {
  const action = closing.actions[at];
  if (!action) throw new RangeError("No such action");
  const place = chosen(kind, action, form, [next], today);
  return { ...form, places: { ...form.places, [action.id]: place } };
}

describe("placing the open actions of a closing plan", () => {
  test("one choice a row is enough: the plan, the theme and the next free ref are filled in", () => {
    const two = put(put(most, "transfer", 0), "transfer", 1);
    const destinations = destinationsOf(two, closing.actions);
    expect([...destinations.values()]).toMatchObject([
      { kind: "transfer", planId: "next", themeId: "theme-1", ref: "S11" },
      { kind: "transfer", ref: "S12" },
    ]);
  });

  test("an action counts as placed only when its destination is whole", () => {
    const form = put(most, "stop", 0);
    expect(destinationsOf(form, closing.actions).size).toBe(0);
    expect(leftWords(3, 3)).toBe("3 of 3 left to place.");
  });

  test("an action that a closing stopped half way already carried goes into the one that is there", () => {
    const there = anAction({
      ref: ref("S11"),
      carriedFrom: {
        planId: closing.plan.id,
        plan: closing.plan.title,
        ref: ref("1.1"),
      },
    });
    if (!first) throw new RangeError("No action");
    const place = chosen(
      "transfer",
      first,
      most,
      [{ ...next, actions: [...next.actions, there] }],
      today,
    );
    expect(place).toMatchObject({ kind: "absorb", into: there.id });
  });

  test("an empty theme counts from its own code, and a theme without numbers keeps the ref", () => {
    const empty = { ...next, actions: [] };
    expect(freshRefIn(empty, "theme-1", most, "1.1")).toBe("1.1");
    expect(freshRefIn(empty, "theme-none", most, "FP-a")).toBe("FP-a");
    expect(second?.id).toBe(id("1.2"));
  });
});
