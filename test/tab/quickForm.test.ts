// Quick entry when somebody else was first with a reference.
import { expect, it } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { batchOf, renumbered } from "../../src/tab/plan/quickForm.ts";
import type { QuickTyped } from "../../src/tab/plan/quickForm.ts";
import { accepted, aPlan, aTheme } from "../domain/ruleWorld.ts";
import { context, plan } from "../domain/planWorld.ts";

const draft = plan(["1.1"], {
  plan: aPlan({ state: "draft", wentLive: null }),
  themes: [aTheme("1", "Finance")],
});
const before = {
  ...draft,
  actions: draft.actions.map((one) => ({
    ...one,
    themeId: asId<"Theme">("theme-1"),
  })),
};
const typed = (over: Partial<QuickTyped>): QuickTyped => ({
  theme: "theme-1",
  post: "",
  reason: "",
  body: "",
  minute: "",
  text: "One\nTwo",
  ref: "",
  due: "",
  waiting: [],
  ...over,
});

it("lines whose references nobody chose get the next free ones", () => {
  const batch = accepted(batchOf(typed({}), "edit", context(before)));
  expect(batch.lines.map(({ ref }) => ref)).toEqual(["1.2", "1.3"]);
  const next = renumbered(batch, new Set(["1.2"]), context(before));
  expect(next?.lines.map(({ ref, title }) => [ref, title])).toEqual([
    ["1.3", "One"],
    ["1.4", "Two"],
  ]);
});

it("a reference somebody chose is not changed without them", () => {
  const batch = accepted(
    batchOf(typed({ text: "One", ref: "1.7" }), "edit", context(before)),
  );
  expect(renumbered(batch, new Set(["1.7"]), context(before))).toBeNull();
});
