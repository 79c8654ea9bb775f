import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/values/answer.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  changeListed,
  changeOwner,
  mergeAction,
  resumeAction,
  retitle,
  suspendAction,
  withdrawAction,
} from "../../../src/domain/planLife/control/changeControl.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  addAction,
  splitAction,
} from "../../../src/domain/planLife/actions/newActions.ts";
import { withCurrent } from "../../../src/domain/rules/planRules.ts";
import type { PlanChange } from "../../../src/domain/rules/planRules.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import {
  accepted,
  anAction,
  aPlan,
  finance,
  lead,
  monitoring,
  officer,
  refused,
} from "../ruleWorld.ts";
import { id, why, context, plan, after, moved, added } from "../planWorld.ts";

describe("change control", () => {
  test("every change needs a reason and leaves its line in the change list", () => {
    let record = plan(["1.1", "1.2", "1.3", "1.4"]);
    const steps: ((r: PlanRecord, reason: string) => Answer<PlanChange>)[] = [
      (r, reason) =>
        retitle(id("1.1"), { title: "Better words", reason }, context(r)),
      (r, reason) => suspendAction(id("1.2"), { reason }, context(r)),
      (r, reason) => resumeAction(id("1.2"), { reason }, context(r)),
      (r, reason) =>
        mergeAction(id("1.3"), { into: id("1.1"), reason }, context(r)),
      (r, reason) => withdrawAction(id("1.4"), { reason }, context(r)),
      (r, reason) =>
        changeOwner(id("1.1"), { to: finance, reason }, context(r)),
      (r, reason) => addAction({ ...added("1.5"), reason }, context(r)),
      (r, reason) =>
        splitAction(
          id("1.1"),
          { parts: [{ ref: "1.1a", title: "The rest" }], reason },
          context(r),
        ),
    ];
    for (const step of steps) {
      expect(refused(step(record, "  ")).because).toBe("noReason");
      record = after(record, step(record, why.reason));
    }
    expect(
      changeListed(record.decisions, record.actions).map(
        (one) => `${one.ref} ${inEnglish(one.words)}`,
      ),
    ).toEqual([
      "1.1 Retitled from “Explore a four-yearly election cycle” to “Better words”: Agreed with the Board.",
      "1.2 Suspended: Agreed with the Board.",
      "1.2 Resumed: Agreed with the Board.",
      "1.3 Merged into 1.1: Agreed with the Board.",
      "1.4 Withdrawn: Agreed with the Board.",
      "1.1 Given to another post: Agreed with the Board.",
      "1.5 Added: Agreed with the Board.",
      "1.1a Added: Agreed with the Board.",
      "1.1 Split, with 1.1a taken out of it: Agreed with the Board.",
    ]);
    expect(
      record.actions.map((one) => withCurrent(record, one).current.status),
    ).toEqual([
      "inProgress",
      "inProgress",
      "withdrawn",
      "withdrawn",
      "notStarted",
      "inProgress",
    ]);
  });

  test("a reference is never used again, whatever its letters, even after its action left", () => {
    let record = plan(["1.1", "HROD4"]);
    record = after(record, withdrawAction(id("HROD4"), why, context(record)));
    for (const name of ["HROD4", "hrod4", "(1.1)."])
      expect(refused(addAction(added(name), context(record))).because).toBe(
        "refUsed",
      );
    expect(refused(addAction(added(" . "), context(record))).because).toBe(
      "noRef",
    );
    const twice = {
      parts: [
        { ref: "9", title: "One" },
        { ref: "9", title: "Two" },
      ],
      ...why,
    };
    expect(
      refused(splitAction(id("1.1"), twice, context(record))).because,
    ).toBe("refUsed");
  });

  test.each<[string, (r: PlanRecord) => Answer<PlanChange>]>([
    ["notInPlan", (r) => withdrawAction(id("9"), why, context(r))],
    ["leftPlan", (r) => withdrawAction(id("1.2"), why, context(r))],
    [
      "leftPlan",
      (r) => mergeAction(id("1.1"), { into: id("1.2"), ...why }, context(r)),
    ],
    [
      "self",
      (r) => mergeAction(id("1.1"), { into: id("1.1"), ...why }, context(r)),
    ],
    ["notSuspended", (r) => resumeAction(id("1.1"), why, context(r))],
    [
      "sameTitle",
      (r) =>
        retitle(id("1.1"), { title: anAction().title, ...why }, context(r)),
    ],
    ["noTitle", (r) => retitle(id("1.1"), { title: " ", ...why }, context(r))],
    [
      "sameOwner",
      (r) => changeOwner(id("1.1"), { to: monitoring, ...why }, context(r)),
    ],
    [
      "noSuchPost",
      (r) => changeOwner(id("1.1"), { to: asId("none"), ...why }, context(r)),
    ],
    [
      "noParts",
      (r) => splitAction(id("1.1"), { parts: [], ...why }, context(r)),
    ],
    [
      "noTheme",
      (r) => addAction({ ...added("9"), themeId: asId("none") }, context(r)),
    ],
    [
      "inFuture",
      (r) =>
        withdrawAction(
          id("1.1"),
          { ...why, effective: day("2018-06-05") },
          context(r),
        ),
    ],
    [
      "notYours",
      (r) => withdrawAction(id("1.1"), why, context(r, { actor: lead })),
    ],
    [
      "notYours",
      (r) =>
        changeOwner(
          id("1.1"),
          { to: finance, ...why },
          context(r, { actor: officer }),
        ),
    ],
    [
      "planClosed",
      (r) =>
        withdrawAction(
          id("1.1"),
          why,
          context({ ...r, plan: aPlan({ state: "closed" }) }),
        ),
    ],
  ])("refuses, with the reason %s", (because, attempt) => {
    const start = plan(["1.1", "1.2"]);
    const record = after(start, withdrawAction(id("1.2"), why, context(start)));
    expect(refused(attempt(record)).because).toBe(because);
  });

  test("a split moves no date: the part has the date in force and the moves of the whole", () => {
    const record = moved();
    const split = accepted(
      splitAction(
        id("1.5"),
        { parts: [{ ref: "1.5b", title: "The rest" }], ...why },
        context(record),
      ),
    );
    expect(split.added[0]?.action.current).toMatchObject({
      inForce: "2019-03-31",
      moves: 1,
      daysMoved: 182,
      status: "inProgress",
    });
  });

  test("whatever is added, split, merged and withdrawn, refs stay unique", () => {
    const step = fc.tuple(
      fc.constantFrom("add", "split", "merge", "withdraw"),
      fc.nat(5),
      fc.nat(5),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let record = plan(["1.1", "1.2"]);
        for (const [kind, a, b] of steps) {
          const [one, two] = [a, b].map(
            (n) => record.actions[n % record.actions.length]?.id ?? id(""),
          );
          const answer = {
            add: () => addAction(added(`1.${b}`), context(record)),
            split: () =>
              splitAction(
                one ?? id(""),
                { parts: [{ ref: `1.${b}`, title: "Part" }], ...why },
                context(record),
              ),
            merge: () =>
              mergeAction(
                one ?? id(""),
                { into: two ?? id(""), ...why },
                context(record),
              ),
            withdraw: () => withdrawAction(one ?? id(""), why, context(record)),
          }[kind]?.();
          if (answer?.ok) record = after(record, answer);
        }
        const refs = record.actions.map((one) => one.ref.toLowerCase());
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 60 },
    );
  });
});
