// What counts of a log: every honest entry, and not one that is not.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import type { Entry } from "../../../src/domain/entries/entry.ts";
import { aPlan, aWorld, instant, officer } from "../ruleWorld.ts";
import {
  action,
  aStep,
  atDeviceTime,
  dishonest,
  entryOf,
  founded,
  honest,
  isOfToday,
  others,
  people,
  proofOf,
  saidIn,
  steps,
  today,
} from "./writers.ts";

describe("what counts", () => {
  test("of a thousand plans with honest and dishonest writers, wrong clocks and crashes: every honest entry once, at the list's own time, and none of the others", () => {
    let [honestly, forged, again] = [0, 0, 0];
    fc.assert(
      fc.property(
        fc.array(aStep, { minLength: 5, maxLength: steps }),
        (chosen) => {
          let world = aWorld(action);
          const entries: Entry[] = [founded()];
          const dishonestly: Entry[] = [];
          for (const [n, step] of chosen.entries()) {
            const answer = honest(world, step, n);
            if (answer?.ok) {
              world = world.after(answer);
              const actor = people[step.who] ?? officer;
              const sent = saidIn(answer.value).map((said) =>
                entryOf(
                  // A device's clock is up to two hundred days off, and where no day was typed it says today's by that.
                  atDeviceTime(said, today(n), step.days - 200),
                  actor.person,
                  proofOf.get(actor) ?? "officer",
                  instant(`${today(n)}T09:00:00Z`),
                  { effectiveOpen: isOfToday(said, today(n)) },
                ),
              );
              entries.push(...sent);
              // A tab that was cut off sends again what was recorded, a minute later.
              const resent = step.days % 4 === 0 ? sent : [];
              again += resent.length;
              for (const one of resent)
                entries.push({
                  ...one,
                  item: one.item + 100_000,
                  recorded: instant(`${today(n)}T09:01:00Z`),
                });
            }
            const bad = dishonest(world, step, n);
            if (bad) dishonestly.push(bad);
          }
          const { record, uncounted } = countedFrom(aPlan(), [
            ...dishonestly,
            ...entries,
          ]);
          const ids = (rows: readonly { readonly id: string }[]) =>
            rows.map(({ id }) => id).toSorted();
          expect(ids(uncounted.map(({ entry }) => entry))).toEqual(
            ids(dishonestly),
          );
          expect(ids(record.updates)).toEqual(ids(world.log.updates));
          expect(ids(record.revisions)).toEqual(ids(world.log.revisions));
          expect(ids(record.decisions)).toEqual(ids(world.log.decisions));
          expect(record.actions).toEqual([action, others]);
          const days = (
            rows: readonly {
              id: string;
              effective: string;
              recorded: string;
            }[],
          ) =>
            new Map(
              rows.map((one) => [
                one.id,
                [one.effective, one.recorded.slice(0, 10)],
              ]),
            );
          for (const part of ["updates", "revisions", "decisions"] as const)
            expect(days(record[part])).toEqual(days(world.log[part]));
          honestly += entries.length;
          forged += dishonestly.length;
        },
      ),
      { numRuns: 1000, seed: 11 },
    );
    // The property says nothing if nobody ever forged anything.
    expect(honestly).toBeGreaterThan(2_000);
    expect(forged).toBeGreaterThan(2_000);
    expect(again).toBeGreaterThan(500);
  });

  test("whatever is recorded later changes nothing of what counted before", () => {
    fc.assert(
      fc.property(
        fc.array(aStep, { minLength: 5, maxLength: steps }),
        fc.nat(steps),
        (chosen, cut) => {
          let world = aWorld(action);
          const entries: Entry[] = [founded()];
          for (const [n, step] of chosen.entries()) {
            const answer = honest(world, step, n);
            if (!answer?.ok) continue;
            world = world.after(answer);
            const actor = people[step.who] ?? officer;
            for (const said of saidIn(answer.value))
              entries.push(
                entryOf(
                  said,
                  actor.person,
                  proofOf.get(actor) ?? "officer",
                  instant(`${today(n)}T09:00:00Z`),
                ),
              );
          }
          const some = entries.slice(0, cut + 1);
          const then = countedFrom(aPlan(), some).record;
          const now = countedFrom(aPlan(), entries).record;
          for (const part of ["updates", "revisions", "decisions"] as const)
            expect(now[part].slice(0, then[part].length).length).toBe(
              then[part].length,
            );
          const known = new Map(
            [...now.updates, ...now.revisions, ...now.decisions].map(
              (one) => [one.id as string, one] as const,
            ),
          );
          for (const one of [
            ...then.updates,
            ...then.revisions,
            ...then.decisions,
          ])
            expect(known.get(one.id)).toEqual(one);
        },
      ),
      { numRuns: 200, seed: 12 },
    );
  });
});
