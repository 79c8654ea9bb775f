// Two people saved the same action: whatever is chosen, both entries stay in the history and one of them stands.
import { describe, expect, it } from "vitest";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { withChange } from "../../src/domain/rules/change.ts";
import type { RuleContext } from "../../src/domain/rules/change.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { settle } from "../../src/editing/settle.ts";
import { anAction, thePlan, today } from "../tab/builders.ts";

const person = (name: string) => ({
  objectId: null,
  email: `${name}@council.example`,
  name,
});
let made = 0;

function contextOf(
  name: string,
  time: string,
  log: RuleContext["log"],
): RuleContext {
  return {
    action: anAction("1.1"),
    log,
    plan: thePlan,
    actor: { person: person(name), roles: ["administrator"], posts: [] },
    today,
    now: `${today}T${time}:00.000Z` as Instant,
    newId: () => `id-${(made += 1)}`,
    door: "tab",
  };
}

function said<T>(answer: { ok: boolean; value?: T }): T {
  if (answer.value === undefined) throw new Error("refused");
  return answer.value;
}

/** Mine at ten past nine, theirs at the given time; both are in the log, as the store leaves them. */
function afterBoth(theirTime: string) {
  const empty = { updates: [], revisions: [], decisions: [] };
  const draft = { note: "Mine.", status: "slippage" as const };
  const mine = said(recordProgress(draft, contextOf("me", "09:10", empty)));
  const theirs = said(
    recordProgress({ note: "Theirs." }, contextOf("them", theirTime, empty)),
  );
  const log = withChange(withChange(empty, mine), theirs);
  return {
    draft,
    id: mine.updates[0]?.id ?? null,
    context: contextOf("me", "09:30", log),
  };
}

describe.each(["09:05", "09:20"])(
  "theirs recorded at %s, mine at 09:10",
  (time) => {
    const { draft, id, context } = afterBoth(time);
    const mine = { draft, id };
    const choose = (choice: "mine" | "theirs" | "join") =>
      said(settle(choice, mine, "Theirs.", context));

    it("keep mine: my words are the last", () => {
      expect(choose("mine").current.lastUpdate?.note).toBe("Mine.");
      expect(choose("mine").current.status).toBe("slippage");
    });

    it("keep theirs: their words are the last", () => {
      expect(choose("theirs").current.lastUpdate?.note).toBe("Theirs.");
    });

    it("join: both texts stand together, theirs first", () => {
      expect(choose("join").current.lastUpdate?.note).toBe("Theirs.\n\nMine.");
    });

    it("nothing is ever taken out of the history", () => {
      for (const choice of ["mine", "theirs", "join"] as const) {
        const after = withChange(context.log, choose(choice));
        expect(after.updates).toEqual(
          expect.arrayContaining([...context.log.updates]),
        );
      }
    });
  },
);
