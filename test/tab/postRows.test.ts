import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { draftFrom, typedFrom } from "../../src/tab/posts/postDraft.ts";
import {
  knownPeople,
  personTyped,
  postRows,
  registerWords,
} from "../../src/tab/posts/postRows.ts";
import { anAction, anOverview, aPost, today } from "./builders.ts";

const held = aPost("Monitoring Officer", "A. Holder", day("2015-01-01"));
const left = {
  ...aPost("Head of ITC", "B. Holder"),
  holders: aPost("Head of ITC", "B. Holder").holders.map((one) => ({
    ...one,
    to: day("2018-04-30"),
  })),
};
const empty = { ...aPost("Head of Property", ""), holders: [] };

describe("the register of posts", () => {
  test("says how many posts have a holder who has left, and how many none at all", () => {
    expect(registerWords([held, left, empty], today)).toEqual([
      "1 post has a holder who has left.",
      "1 post has no holder entered.",
    ]);
    expect(registerWords([held], today)).toEqual([]);
  });

  test("what is wrong stands first, with who left and when", () => {
    const [first] = postRows(anOverview({ posts: [held, left] }), today);
    expect(first?.warnings).toEqual([
      "B. Holder left on 30 April 2018 and nobody follows: reminders for this post reach nobody.",
    ]);
    expect(first?.earlier[0]).toContain("B. Holder");
  });

  test("a holder who leaves before dates in force is named with the refs, in natural order", () => {
    const leaving = {
      ...held,
      holders: held.holders.map((one) => ({ ...one, to: day("2018-07-31") })),
    };
    const actions = ["5.10", "5.9", "5.8"].map((ref, at) =>
      anAction(ref, {
        accountable: held.id,
        current: {
          inForce: day("2018-09-30"),
          status: at === 2 ? "completed" : "inProgress",
        },
      }),
    );
    const [row] = postRows(anOverview({ posts: [leaving], actions }), today);
    expect(row?.warnings).toEqual([
      "A. Holder leaves on 31 July 2018, before 5.9 and 5.10 are due.",
    ]);
    expect(row?.open).toEqual(["5.9", "5.10"]);
  });

  test("a name typed is the person already known by it, else a new one", () => {
    const known = knownPeople([held, left]);
    expect(personTyped("a. holder", "", known).email).toBe(
      held.holders[0]?.person.email,
    );
    expect(personTyped("C. New", "C.New@council.example ", known)).toEqual({
      objectId: null,
      email: "c.new@council.example",
      name: "C. New",
    });
  });

  test("a post opened and saved without a change is the same post", () => {
    const { planId: _, ...rest } = { ...held, id: held.id };
    expect(draftFrom(typedFrom(held), knownPeople([held]))).toEqual(rest);
  });
});
