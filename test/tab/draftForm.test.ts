// The forms of a draft: what is typed, what was understood of a date, and where a theme stands.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Ref } from "../../src/domain/values/ref.ts";
import {
  actionTyped,
  draftAction,
  dueOf,
  themeTyped,
  understood,
} from "../../src/tab/planLife/draftForm.ts";
import { anAction, aTheme, aTimeline, thePlan, today } from "./builders.ts";

const march = aTimeline("March", day("2018-03-31"));
const action = { ...anAction("2.1", { due: march }), refAsWritten: "(2.1)" };

describe("the form of a draft's action", () => {
  it("left as it is, asks for nothing to change", () => {
    const typed = actionTyped(action);
    const draft = draftAction(typed, action, thePlan, day("2026-11-20"));
    expect(draft).toMatchObject({
      id: action.id,
      ref: "2.1" as Ref,
      title: action.title,
      due: march,
    });
  });

  it.each([
    ["", "As you would write it: “end of March 2027”, “Autumn 2026”."],
    ["end of March 2019", "Read as: March 2019"],
    ["Autumn 2018", "Read as: autumn 2018"],
    [
      "TBC",
      "Not read as a date. The words are kept, and the action counts as having no agreed date.",
    ],
  ])("says what it understood of “%s”", (text, words) => {
    expect(understood(dueOf(text, action, thePlan, today))).toBe(words);
  });
});

describe("the form of a theme", () => {
  const [one, two] = [aTheme("1", "Leadership"), aTheme("2", "Finances")];
  it("shows the place a theme has, and the last one for a new theme", () => {
    const places = [one, two, null].map(
      (theme) => themeTyped(theme, [two, one]).after,
    );
    expect(places).toEqual(["", one.id, two.id]);
  });
});
