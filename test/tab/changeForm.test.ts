import { describe, expect, test } from "vitest";
import {
  askChange,
  blankChange,
  changeFormKinds,
} from "../../src/tab/planLife/changeForm.ts";
import type { ChangeTyped } from "../../src/tab/planLife/changeForm.ts";
import { context, id, plan } from "../domain/planWorld.ts";
import { withHomes } from "../../src/domain/portfolio/sharedActions.ts";
import { asId } from "../../src/domain/values/id.ts";
import { corporate, fourOne, second } from "../domain/portfolio/sharedWorld.ts";
import { accepted, finance, refused } from "../domain/ruleWorld.ts";

const record = plan(["5.8", "5.9", "5.10"]);
const now = context(record);
const typed = (over: Partial<ChangeTyped>): ChangeTyped => ({
  ...blankChange,
  action: id("5.8"),
  reason: "Agreed with the Board.",
  ...over,
});

describe("the form of change control", () => {
  test.each<[ChangeTyped["kind"], Partial<ChangeTyped>]>([
    ["add", { theme: "theme-1", ref: "5.11", title: "New", due: "May 2019" }],
    ["retitle", { title: "Another title" }],
    ["owner", { post: finance }],
    ["suspend", {}],
    ["withdraw", {}],
    ["merge", { into: id("5.9") }],
    ["split", { parts: [{ ref: "5.11", title: "A part", post: "" }] }],
  ])("%s is asked of its own rule", (kind, over) => {
    const change = accepted(askChange(typed({ kind, ...over }), now));
    const all = [...change.added, ...change.changed];
    expect(all.length).toBeGreaterThan(0);
    for (const one of all)
      expect(one.change.decisions.at(-1)?.words).toBe("Agreed with the Board.");
  });

  test.each(changeFormKinds)("%s without a reason is refused", (kind) => {
    const asked = typed({ kind, reason: " " });
    expect(refused(askChange(asked, now)).because).toBe("noReason");
  });

  test("an action of another plan is brought in under this plan's reference, once that plan was chosen and read", () => {
    const from = corporate();
    const asked = typed({
      kind: "bringIn",
      plan: from.plan.id,
      action: fourOne,
      theme: "theme-1",
      ref: "C1",
    });
    const other = withHomes(second(from), [from]);
    const into = context({
      ...record,
      plan: { ...record.plan, id: asId("children") },
    });
    const named = { ...asked, plan: other.plan.id };
    expect(
      accepted(askChange(named, into, [other])).added[0]?.action,
    ).toMatchObject({ ref: "C1", home: "action-1.5" });
    expect(refused(askChange(named, into)).because).toBe("noPlan");
  });

  test("a date is kept as written and read as an interval", () => {
    const { added } = accepted(
      askChange(
        typed({
          kind: "add",
          theme: "theme-1",
          ref: "5.11",
          title: "New",
          due: "Autumn 2018",
        }),
        now,
      ),
    );
    expect(added[0]?.action.due?.text).toBe("Autumn 2018");
    expect(added[0]?.action.due?.end).not.toBeNull();
  });
});
