// My officers, from the sample of the June 2018 plan: whose they are, why each action is listed, and in which order.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { myOfficers, nudgeSaid } from "../../../src/domain/board/myOfficers.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Role } from "../../../src/domain/rights/permission.ts";
import type { Person } from "../../../src/domain/plan/person.ts";
import { holdersOn } from "../../../src/domain/plan/post.ts";
import { actorIn } from "../../../src/domain/rights/roles.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { aPerson } from "../ruleWorld.ts";

const record = corporatePlanAsReported();
const today = day("2018-06-12");
const month = boardMonth(record, {
  asAt: today,
  previousAsAt: null,
  expectedSince: day("2018-05-21"),
  during: null,
});
const seenBy = (person: Person, byRights: readonly Role[]) =>
  myOfficers(
    record,
    month,
    (action) => actorIn({ ...record, person, byRights }, action, today),
    today,
  );

/** Somebody who holds a post that another post reports to. */
const above = record.posts.find(
  ({ id, holders }) =>
    holders.length > 0 &&
    record.posts.some(({ reportsTo }) => reportsTo === id),
);
const chief = above && holdersOn(above, today)[0]?.person;
if (!above || !chief) throw new Error("Nobody leads a post in the sample.");

describe("who sees whom", () => {
  it("a lead sees the posts they lead and no other, and never their own", () => {
    const { whose, officers } = seenBy(chief, ["officer"]);
    expect(whose).toBe("led");
    expect(officers.length).toBeGreaterThan(0);
    for (const { postId, needs } of officers)
      for (const { action } of needs) {
        const post = record.posts.find(({ id }) => id === postId);
        const theme = record.themes.find(({ id }) => id === action.themeId);
        expect([post?.reportsTo, theme?.lead]).toContain(above.id);
        expect(postId).not.toBe(above.id);
      }
  });

  it("the Board, which leads no post, sees the plan; an officer who leads nobody sees nothing", () => {
    const chair = aPerson("Chair");
    const all = seenBy(chair, ["board"]);
    expect(all.whose).toBe("plan");
    const refs = all.officers.flatMap(({ needs }) =>
      needs.map(({ action }) => action.ref),
    );
    for (const ref of month.position.overdue) expect(refs).toContain(ref);
    expect(new Set(refs).size).toBe(refs.length);
    expect(seenBy(aPerson("Clerk"), ["officer"])).toEqual({
      whose: "none",
      officers: [],
    });
  });
});

describe("why an action is listed", () => {
  const { officers } = seenBy(aPerson("Chair"), ["board"]);
  const needs = officers.flatMap((one) => one.needs);

  it("is late by the position, silent by the Board's month, or waiting, and the sentence says which", () => {
    const silent = new Set(
      month.silent.flatMap(({ actions }) =>
        actions.map(({ action }) => action.id),
      ),
    );
    for (const need of needs) {
      expect(need.late).toBe(month.position.overdue.includes(need.action.ref));
      expect(need.silent).toBe(silent.has(need.action.id));
      expect(need.late || need.silent || need.waiting).toBe(true);
      const why = need.why.map(inEnglish);
      expect(why).not.toEqual([]);
      expect(/no update/.test(why.join())).toBe(need.silent);
    }
  });

  it("comes late first within a post, and the post with the gravest first", () => {
    for (const { needs: own } of officers) {
      const late = own.map((one) => Number(one.late));
      expect(late).toEqual(late.toSorted((a, b) => b - a));
    }
    expect(officers[0]?.needs[0]?.late).toBe(true);
  });

  it("is what the nudge asks about, with the reference", () => {
    const [need] = needs;
    if (!need) throw new Error("Nobody needs a word.");
    expect(inEnglish(nudgeSaid(need))).toMatch(
      new RegExp(
        `^${need.action.ref.replace(".", "\\.")}: .*\\. Where does it stand`,
      ),
    );
  });
});
