import { say } from "../../../src/domain/words/say.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/domain/plan/action.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  addDependency,
  datesNotAgreed,
  datesToAskFor,
  dependantsOf,
  effectOfMove,
} from "../../../src/domain/planLife/actions/dependencies.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { anAction, aRecord, on, ref, refused, written } from "../ruleWorld.ts";

function action(
  name: string,
  dependsOn: readonly string[] = [],
  over: Partial<Action> = {},
): Action {
  return anAction({
    ref: ref(name),
    dependsOn: dependsOn.map((one) => asId(`action-${one}`)),
    ...over,
  });
}

function done(one: Action): Action {
  return { ...one, current: { ...one.current, status: "completed" } };
}

const id = (name: string) => asId<"Action">(`action-${name}`);

describe("dependencies never close a ring", () => {
  const chain = [action("2.3", ["2.6"]), action("2.6", ["3.1"]), action("3.1")];

  test("the ring is refused and every action in it is named", () => {
    const answer = addDependency(chain[2] ?? action("?"), id("2.3"), chain);
    expect(refused(answer)).toMatchObject({
      because: "ring",
      words: expect.stringContaining("3.1 → 2.3 → 2.6 → 3.1"),
    });
  });

  test("itself, a link that is there, an action gone and a stranger are refused", () => {
    const gone = action("9", [], {});
    const withdrawn = {
      ...gone,
      current: { ...gone.current, status: "withdrawn" as const },
    };
    const all = [...chain, withdrawn];
    const first = all[0] ?? action("?");
    const because = ["2.3", "2.6", "9", "none"].map(
      (name) => refused(addDependency(first, id(name), all)).because,
    );
    expect(because).toEqual(["self", "alreadyThere", "gone", "notInPlan"]);
  });

  test("whatever links are tried, those accepted never let an action wait for itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 40 }),
        (tries) => {
          const all = Array.from({ length: 7 }, (_, n) => action(`${n}.1`));
          for (const [from, to] of tries) {
            const answer = addDependency(
              all[from] ?? action("?"),
              id(`${to}.1`),
              all,
            );
            if (answer.ok) all[from] = answer.value;
          }
          for (const one of all) {
            const reached = new Set<string>();
            const queue = [...one.dependsOn];
            for (let next = queue.pop(); next; next = queue.pop()) {
              if (reached.has(next)) continue;
              reached.add(next);
              queue.push(
                ...(all.find((other) => other.id === next)?.dependsOn ?? []),
              );
            }
            expect(reached.has(one.id)).toBe(false);
          }
        },
      ),
    );
  });

  test("a ring in old data is read without going round for ever", () => {
    const ring = [action("1", ["2"]), action("2", ["1"])];
    expect(dependantsOf(id("1"), ring).map((one) => one.ref)).toEqual(["2"]);
  });
});

test("a proposal offers in words what moves with it", () => {
  const all = [
    action("2.3"),
    action("2.6", ["2.3"], { due: on("2018-10-31") }),
    action("2.10", ["2.6"], { due: on("2019-06-30") }),
    action("3.1", ["2.3"], { due: null }),
    done(action("4.1", ["2.3"])),
  ];
  expect(effectOfMove(id("2.3"), day("2018-12-31"), all)).toEqual({
    squeezed: ["2.6"],
    undated: ["3.1"],
    safe: ["2.10"],
    words:
      "2.6 depends on this and cannot finish by its date if it is not done after 31 December 2018. 3.1 waits for this and has no agreed date yet. 2.10 depends on this and keeps a later date.",
  });
  expect(effectOfMove(id("2.10"), day("2018-12-31"), all).words).toBeNull();
});

describe("a date not yet agreed", () => {
  const waiting = action("2.6", ["2.3"], {
    due: written("TBC, depends on 2.3"),
    added: day("2018-03-01"),
  });

  test("ages and names what it waits for; open-ended and ongoing are not counted", () => {
    const record = aRecord({
      actions: [
        waiting,
        action("2.3"),
        action("5.1", [], {
          due: {
            ...written("2016/18 and beyond"),
            kind: "open-ended",
            openEnded: true,
          },
        }),
        action("5.2", [], { due: { ...written("ongoing"), kind: "ongoing" } }),
      ],
    });
    expect(datesNotAgreed(record, day("2018-06-03"))).toMatchObject([
      {
        ref: "2.6",
        days: 94,
        words: say("undated.waitsFor", { days: 94, refs: ["2.3"] }),
      },
    ]);
    expect(datesToAskFor(record, day("2018-06-03"))).toEqual([]);
  });

  test("its owner is asked for a date once the prerequisite is completed, until one is proposed", () => {
    const today = day("2018-06-03");
    const record = aRecord({ actions: [waiting, done(action("2.3"))] });
    expect(datesToAskFor(record, today)).toMatchObject([
      {
        ref: "2.6",
        post: "monitoring-officer",
        words: "2.3 is done. Set a date for 2.6.",
      },
    ]);
    const proposed = {
      ...waiting,
      current: {
        ...waiting.current,
        awaiting: { to: day("2018-12-31"), proposedOn: today },
      },
    };
    expect(
      datesToAskFor(
        aRecord({ actions: [proposed, done(action("2.3"))] }),
        today,
      ),
    ).toEqual([]);
  });
});
