import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../src/domain/progress/completion.ts";
import {
  decideRevision,
  supportRevision,
} from "../../src/domain/revisions/endorsement.ts";
import type { DecisionOutcome } from "../../src/domain/revisions/endorsement.ts";
import { asId } from "../../src/domain/values/id.ts";
import { samePerson } from "../../src/domain/plan/person.ts";
import {
  recordProgress,
  reportNoChange,
  undoUpdate,
} from "../../src/domain/progress/progress.ts";
import {
  proposeDate,
  withdrawProposal,
} from "../../src/domain/revisions/proposal.ts";
import {
  aMeeting,
  anAction,
  anActor,
  aWorld,
  board,
  committee,
  monitoring,
  on,
} from "./ruleWorld.ts";
import type { World } from "./ruleWorld.ts";

// Everybody may do nearly everything here, so that only the separations and the order of things stand in the way.
const everything = ["administrator", "author", "lead", "board"] as const;
const people = [
  anActor("One", everything, [monitoring]),
  anActor("Two", everything),
  anActor("Three", ["officer"], [monitoring]),
];
const start = day("2018-01-01");

interface Step {
  readonly kind: number;
  readonly who: number;
  readonly days: number;
  readonly pick: number;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.nat(9),
    who: fc.nat(2),
    days: fc.integer({ min: -40, max: 400 }),
    pick: fc.nat(3),
  }),
  { minLength: 5, maxLength: 30 },
);

function attempt(world: World, { kind, who, days, pick }: Step, today: string) {
  const context = world.context(people[who] ?? anActor("?", []), today);
  const to = addDays(day(today), days);
  const revisionId =
    world.log.revisions.at(-1 - (pick % 2))?.id ?? asId<"Revision">("none");
  const body = pick === 0 ? board : committee;
  const sitting = { body, meeting: aMeeting(body, today), minute: "1" };
  const outcomes: readonly DecisionOutcome[] = [
    "endorsed",
    "refused",
    "endorsedWithAnotherDate",
    "endorsed",
  ];
  return [
    () =>
      recordProgress(
        { status: pick === 0 ? "slippage" : "inProgress", note: "Words." },
        context,
      ),
    () => reportNoChange(context),
    () => claimCompletion({ actual: today, note: "Shown." }, context),
    () => confirmCompletion({}, context),
    () => returnClaim({ reason: "Not yet." }, context),
    () =>
      proposeDate(
        {
          to,
          reason: "capacity",
          words: "Leave.",
          whyPast: pick === 1 ? "It is so." : null,
        },
        context,
      ),
    () =>
      proposeDate(
        { to: pick === 3 ? null : to, reason: "scope", words: "More." },
        context,
      ),
    () => withdrawProposal({ revisionId }, context),
    () =>
      decideRevision(
        {
          ...sitting,
          revisionId,
          outcome: outcomes[pick] ?? "endorsed",
          date: addDays(to, 9),
          words: "As minuted.",
        },
        context,
      ),
    () =>
      pick === 0
        ? undoUpdate(world.log.updates.at(-1)?.id ?? asId(""), context)
        : supportRevision({ ...sitting, revisionId }, context),
  ][kind]?.();
}

test("whatever is tried in whatever order, a date moves only by an endorsement, nobody decides their own work, and the log only grows", () => {
  let endorsed = 0;
  let confirmed = 0;
  fc.assert(
    fc.property(steps, (chosen) => {
      let world = aWorld(anAction({ due: on("2018-09-30") }));
      for (const [n, step] of chosen.entries()) {
        const before = world;
        const answer = attempt(world, step, addDays(start, n * 10));
        if (!answer?.ok) continue;
        world = world.after(answer);
        const { decisions, updates, revisions } = answer.value;
        const moved = decisions.some((one) => one.ruling.kind === "endorsed");
        if (!moved)
          expect(world.action.current.inForce).toBe(
            before.action.current.inForce,
          );
        expect(
          world.log.updates.length +
            world.log.revisions.length +
            world.log.decisions.length,
        ).toBe(
          before.log.updates.length +
            before.log.revisions.length +
            before.log.decisions.length +
            1,
        );
        expect(updates.length + revisions.length + decisions.length).toBe(1);
        for (const { ruling, by } of decisions) {
          if (
            !["endorsed", "refused", "supported"].includes(ruling.kind) ||
            !("revisionId" in ruling)
          )
            continue;
          const proposal = world.log.revisions.find(
            (one) => one.id === ruling.revisionId,
          );
          expect(proposal && samePerson(proposal.by, by)).toBe(false);
          if (moved && ruling.kind === "endorsed") {
            endorsed += 1;
            expect(world.action.current.inForce).toBe(ruling.date);
          }
        }
        for (const { kind, about, by } of updates) {
          if (kind !== "confirm") continue;
          confirmed += 1;
          const claim = world.log.updates.find((one) => one.id === about);
          expect(claim && samePerson(claim.by, by)).toBe(false);
          expect(world.action.current.status).toBe("completed");
        }
        const decided = world.log.decisions.flatMap(({ ruling }) =>
          ruling.kind === "endorsed" || ruling.kind === "refused"
            ? [ruling.revisionId]
            : [],
        );
        expect(new Set(decided).size).toBe(decided.length);
        if (world.action.current.status === "completed")
          expect(world.log.updates.some((one) => one.kind === "confirm")).toBe(
            true,
          );
      }
    }),
    { numRuns: 400 },
  );
  // The property says nothing if nothing was ever endorsed or confirmed.
  expect(endorsed).toBeGreaterThan(20);
  expect(confirmed).toBeGreaterThan(20);
});
