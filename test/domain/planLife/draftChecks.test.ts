import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import {
  draftChecks,
  promiseChecks,
} from "../../../src/domain/planLife/draft/draftChecks.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { readOwnerCell } from "../../../src/domain/planLife/actions/ownerCell.ts";
import {
  anAction,
  aPost,
  aRecord,
  aTheme,
  monitoring,
  on,
  ref,
} from "../ruleWorld.ts";

describe("a draft is challenged before members see it", () => {
  test("gaps, load and pile-ups are named with their refs", () => {
    const march = Array.from({ length: 9 }, (_, n) =>
      anAction({
        ref: ref(`1.${n + 1}`),
        due: on("2019-03-31"),
        outcome: "x",
        resource: "x",
      }),
    );
    const record = aRecord({
      themes: [aTheme("1", "Leadership"), aTheme("2", "Finance")],
      posts: [aPost(monitoring, "Monitoring Officer")],
      actions: [
        ...march.map((one) => ({ ...one, themeId: asId<"Theme">("theme-1") })),
        anAction({
          ref: ref("1.10"),
          themeId: asId("theme-1"),
          accountable: null,
          due: null,
          title: "Ensure better working",
        }),
      ],
    });
    const found = draftChecks(record);
    const words = (rule: string) =>
      found
        .filter((one) => one.rule === rule)
        .map((one) => inEnglish(one.words));
    expect(words("themeWithoutActions")).toEqual([
      "Theme 2 Finance has no action. Add one, or take the theme out.",
    ]);
    expect(words("manyOnOnePost")).toEqual([
      "Monitoring Officer answers for 9 actions of 10. Check that one person can do them all.",
    ]);
    expect(words("datesPileUp")).toEqual([
      "9 actions of 9 with a date end in March 2019. Check that the dates are real.",
    ]);
    expect(words("noOwner")).toEqual(["1.10 has no post that answers for it."]);
    expect(words("noDate")).toEqual(["1.10 has no date at all."]);
    expect(words("neverFinished")[0]).toContain(
      "1.10 begins “Ensure better working”",
    );
    expect(words("noOutcome")).toEqual([
      "1 action has no outcome or measure: 1.10.",
    ]);
  });

  test.each<[string, readonly string[], string | null, boolean]>([
    ["HR Manager", ["HR Manager"], null, false],
    [
      "HR Manager / Head of Finance",
      ["HR Manager", "Head of Finance"],
      null,
      false,
    ],
    [
      "Director of Communities and HR Manager to lead a review of the frameworks",
      ["Director of Communities", "HR Manager"],
      "to lead a review of the frameworks",
      false,
    ],
    [
      "Monitoring Officer and Section 151 Officer to lead a review.",
      ["Monitoring Officer", "Section 151 Officer"],
      "to lead a review",
      false,
    ],
    [
      "Senior Management Team to identify the partnerships",
      ["Senior Management Team"],
      "to identify the partnerships",
      true,
    ],
    ["Media & Engagement Officer", ["Media & Engagement Officer"], null, false],
    [
      "Head of Legal, Equalities & Democratic Services",
      ["Head of Legal, Equalities & Democratic Services"],
      null,
      false,
    ],
    [
      "Head of Legal and Democratic Services",
      ["Head of Legal and Democratic Services"],
      null,
      false,
    ],
    [
      "Executive Director – Partnerships and Projects",
      ["Executive Director – Partnerships and Projects"],
      null,
      false,
    ],
    ["Head of ITC", ["Head of ITC"], null, false],
    ["", [], null, false],
  ])("the owner cell “%s”", (text, posts, task, group) => {
    expect(readOwnerCell(text)).toEqual({ posts, task, group });
  });

  test("a promise with an end, one post and a verb that ends raises nothing", () => {
    expect(
      promiseChecks({
        ref: "1",
        title: "Adopt the rules",
        owner: "HR Manager",
        due: on("2019-03-31"),
      }),
    ).toEqual([]);
  });
});
