// An action of another plan brought into this one: one entry, and the other plan stays its home.
import { describe, expect, it, test } from "vitest";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { withdrawAction } from "../../../src/domain/planLife/control/changeControl.ts";
import { bringIn } from "../../../src/domain/planLife/actions/bringIn.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { after, context, why } from "../planWorld.ts";
import { accepted, aPlan, aRecord } from "../ruleWorld.ts";
import {
  theme,
  joining,
  second,
  corporate,
  read,
  shared,
  fourOne,
} from "../portfolio/sharedWorld.ts";
describe("bringing an action of another plan in", () => {
  const home = corporate();
  const empty = (): PlanRecord => ({ ...second(home), actions: [] });
  const draft = {
    ...why,
    action: asId<"Action">("action-1.5"),
    ref: "4.1",
    themeId: theme.id,
  };

  it("is one entry: the action joins under a reference of this plan, and reads as it does at home", () => {
    const joined = after(empty(), bringIn(draft, home, context(empty())));
    const record = read(home, joined);
    const here = shared(record);
    expect([here.ref, here.title, here.carriedFrom?.ref]).toEqual([
      "4.1",
      "Explore a four-yearly election cycle",
      "1.5",
    ]);
    expect(here.current).toEqual(home.actions[0]?.current);
    expect(joined.decisions.map(({ ruling }) => ruling.kind)).toEqual([
      "added",
    ]);
  });

  it("of a plan that has it from a third makes the third its home", () => {
    const third = read(home);
    const answer = bringIn(
      { ...draft, action: fourOne, ref: "C1" },
      third,
      context(
        aRecord({
          plan: aPlan({ id: asId("children"), title: "Children's plan" }),
          themes: [theme],
        }),
      ),
    );
    expect(accepted(answer).added[0]?.action).toMatchObject({
      ref: "C1",
      home: "action-1.5",
      carriedFrom: { plan: "Corporate Improvement Plan", ref: "1.5" },
    });
  });

  test.each([
    ["alreadyIn", draft, home, second(home)],
    ["ownPlan", { ...draft, action: fourOne }, read(home), home],
    [
      "refUsed",
      { ...draft, ref: "9" },
      home,
      aRecord({
        ...empty(),
        actions: [{ ...joining(home, "9"), home: asId<"Action">("x") }],
      }),
    ],
    ["noReason", { ...draft, reason: " " }, home, empty()],
    ["noTheme", { ...draft, themeId: asId<"Theme">("none") }, home, empty()],
    [
      "homeNotLive",
      draft,
      { ...home, plan: aPlan({ state: "draft", wentLive: null }) },
      empty(),
    ],
    ["notInPlan", { ...draft, action: asId<"Action">("none") }, home, empty()],
    [
      "leftPlan",
      draft,
      after(home, withdrawAction(draft.action, why, context(home))),
      empty(),
    ],
  ])("is refused: %s", (because, asked, from, into) => {
    expect(bringIn(asked, from, context(into))).toMatchObject({
      ok: false,
      because,
    });
  });
});
