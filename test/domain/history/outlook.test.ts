// What came of earlier moves: counted, with how many and how; nothing is said of few, and nothing of what had no time yet.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  fewestMoves,
  outlookAt,
  outlookSaid,
} from "../../../src/domain/history/outlook.ts";
import { position } from "../../../src/domain/history/position.ts";
import { anAction, plan } from "../historyWorld.ts";

const cut = (asAt: string, knownAt = asAt) => ({
  asAt: day(asAt),
  knownAt: day(knownAt),
});
const end = cut("2019-01-31");

/** Actions due on 30 June 2018, each moved to 30 September in May, with what came after. */
function moved(...after: readonly (readonly string[])[]) {
  const refs = after.map((_, n) => `1.${n + 1}`);
  return plan(
    refs.map((ref) => anAction(ref)),
    ...refs.flatMap((ref, n) => [
      `${ref} 2018-05-10 endorse 2018-09-30`,
      ...(after[n] ?? []).map((line) => `${ref} ${line}`),
    ]),
  );
}

const kept = ["2018-09-30 status completed"];
const again = ["2018-09-11 endorse 2018-12-31"];
const late: readonly string[] = [];
const left = ["2018-08-01 withdraw"];
const seven = [kept, again, again, again, late, left, kept];

describe("what came of a date that was moved", () => {
  test.each<[string, readonly string[], "kept" | "again" | "late" | "left"]>([
    ["completed on the very day", kept, "kept"],
    ["completed a day later", ["2018-10-01 status completed"], "late"],
    ["given another date", again, "again"],
    [
      "given another date after it had passed",
      ["2018-11-01 endorse 2019-03-31"],
      "again",
    ],
    [
      "given another date, and completed by the first new one all the same",
      [...again, "2018-09-20 status completed"],
      "kept",
    ],
    ["nothing", late, "late"],
    ["withdrawn", left, "left"],
    [
      "endorsed to the same date once more",
      ["2018-09-11 endorse 2018-09-30"],
      "late",
    ],
    ["left without a date", ["2018-09-11 endorse none"], "late"],
    ["another date only proposed", ["2018-09-11 propose 2018-12-31"], "late"],
    ["another date refused", ["2018-09-11 reject 2018-12-31"], "late"],
  ])("%s: %s", (_, lines, came) => {
    const before = outlookAt(moved(...seven, late), end);
    const after = outlookAt(moved(...seven, lines), end);
    const counts = { kept: 2, again: 3, late: 1, left: 1 };
    expect(before).toMatchObject({ ...counts, late: 2, moved: 8 });
    expect(after).toMatchObject({
      ...counts,
      [came]: counts[came] + 1,
      moved: 8,
    });
  });

  test("of fewer than eight nothing is said", () => {
    expect(fewestMoves).toBe(8);
    expect(outlookAt(moved(...seven), end)).toBeNull();
    expect(outlookAt(moved(...seven, late), end)).not.toBeNull();
  });

  test("a move whose new date has not come yet is not counted, though it was moved again", () => {
    const history = moved(...seven, again);
    expect(outlookAt(history, cut("2018-09-30"))).toBeNull();
    expect(outlookAt(history, cut("2018-10-01"))).toMatchObject({ moved: 8 });
  });

  test("a first date of an action that had none is no move", () => {
    const undated = moved(...seven, late);
    const actions = undated.actions.map((one, n) =>
      n === 7 ? { ...one, due: null } : one,
    );
    expect(outlookAt({ ...undated, actions }, end)).toBeNull();
  });

  test("what was recorded later was not known", () => {
    const history = moved(...seven, [
      "2018-09-11 endorse 2018-12-31 @2019-02-10",
    ]);
    expect(outlookAt(history, end)).toMatchObject({ again: 3, late: 2 });
    expect(outlookAt(history, cut("2019-01-31", "2019-02-10"))).toMatchObject({
      again: 4,
      late: 1,
    });
  });
});

describe("in words", () => {
  test("with how many, how they were counted, and the median of an odd and an even number", () => {
    const odd = outlookAt(
      moved(
        ...seven,
        late,
        ["2018-09-11 endorse 2018-10-10"],
        ["2018-09-11 endorse 2019-09-30"],
      ),
      end,
    );
    // 10, 92, 92, 92 and 365 days.
    expect(odd && inEnglish(outlookSaid(odd))).toBe(
      "Of 10 actions of this plan moved before, whose new date has come by 31 January 2019: 5 were moved again (by 92 days, the median), 2 were completed by it, 2 missed it, 1 left the plan.",
    );
    const even = outlookAt(
      moved(kept, again, late, late, late, late, late, [
        "2018-09-11 endorse 2018-10-01",
      ]),
      end,
    );
    // 1 and 92 days: 46 and a half, up.
    expect(even && inEnglish(outlookSaid(even))).toBe(
      "Of 8 actions of this plan moved before, whose new date has come by 31 January 2019: 2 were moved again (by 47 days, the median), 1 was completed by it, 5 missed it.",
    );
  });

  test.each([
    // 92, 1 and 365 days in this order.
    [["2018-12-31", "2018-10-01", "2019-09-30"], 92],
    [["2018-10-01", "2019-09-30", "2018-12-31", "2018-10-10"], 51],
    [["2018-10-01"], 1],
  ])("the median is the one in the middle, of %s", (dates, days) => {
    const agains = dates.map((date) => [`2018-09-11 endorse ${date}`]);
    const lates = [kept, late, late, late, late, late, late];
    const found = outlookAt(moved(...agains, ...lates), end);
    expect(found?.againByDays).toBe(days);
  });

  test("of none moved again there is no median", () => {
    const none = outlookAt(
      moved(kept, late, late, late, late, late, late, late),
      end,
    );
    expect(none && inEnglish(outlookSaid(none))).toMatch(
      /: 0 were moved again, 1 was completed by it, 7 missed it\.$/,
    );
  });
});

test("the four always add up, and the position is what it was", () => {
  const lines = fc.constantFrom<readonly string[]>(kept, again, late, left);
  fc.assert(
    fc.property(fc.array(lines, { minLength: 8, maxLength: 20 }), (after) => {
      const history = moved(...after);
      const before = JSON.stringify(position(history, { asAt: end.asAt }));
      const found = outlookAt(history, end);
      expect(found).not.toBeNull();
      if (!found) return;
      expect(found.kept + found.again + found.late + found.left).toBe(
        found.moved,
      );
      expect(JSON.stringify(position(history, { asAt: end.asAt }))).toBe(
        before,
      );
    }),
  );
});
