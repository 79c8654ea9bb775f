// What "Go to" offers and finds: everything by name, the nearest first, and nothing that is not there.
import { describe, expect, it } from "vitest";
import { planPages } from "../../src/tab/frame/pages.ts";
import { entriesOf, foundIn } from "../../src/tab/frame/paletteEntries.ts";
import { anAction, anOverview } from "./builders.ts";

const refs = ["5.10", "5.1", "5.2", "15.1"];
const entries = entriesOf(
  anOverview({
    actions: refs.map((ref) => ({
      ...anAction(ref),
      title: ref === "5.2" ? "Publish the closedown timetable" : `Do ${ref}`,
    })),
  }),
);

const found = (typed: string) =>
  foundIn(entries, typed).map(({ words }) => words);

describe("Go to", () => {
  it("offers every page of the plan, and leads to its address", () => {
    for (const { path, title } of planPages) {
      const [first] = foundIn(entries, title).filter(
        ({ words }) => words === title,
      );
      expect(first?.address, title).toMatch(new RegExp(`/${path}$`));
    }
  });

  it.each([
    ["a reference means that action before longer ones", "5.1", "5.1 Do 5.1"],
    [
      "words are found in any order",
      "timetable publish",
      "5.2 Publish the closedown timetable",
    ],
    ["capital letters do not matter", "TIMELINE", "Timeline"],
    [
      "blanks around do not matter",
      "  5.2  ",
      "5.2 Publish the closedown timetable",
    ],
    [
      "lists people ask for have names",
      "past their",
      "Actions past their date",
    ],
    ["a deed is found like a page", "copy link", "Copy link to this page"],
    ["the accessibility statement", "accessib", "Accessibility statement"],
  ])("%s: “%s”", (_, typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  it("says nothing is there rather than something near", () => {
    expect(found("zebra")).toEqual([]);
    expect(found("5.1 zebra")).toEqual([]);
  });

  it("offers pages before anything is typed, and never more than fit", () => {
    expect(found("")).toContain("Board");
    for (const typed of ["", "5", "e", "a"])
      expect(found(typed).length).toBeLessThanOrEqual(12);
  });

  it("names each once: two lines that look alike would be one guess", () => {
    const keys = entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
