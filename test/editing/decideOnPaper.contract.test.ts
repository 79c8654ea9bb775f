// What is decided about a paper by its own forms: pressed again after an answer was lost it is recorded once.
import { afterEach, beforeEach, expect, it } from "vitest";
import { overrideGate } from "../../src/domain/committeePaper/publishing/gate.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { decideOnPaper } from "../../src/editing/decideOnPaper.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { fetchIn, fine, formOpened } from "./floor.ts";
import type { Fate, Weather } from "./floor.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const today = day("2018-07-12");
const who = "Monitoring Officer";

/** The form of the override, opened by the Monitoring Officer; `press` sends what is typed. */
async function form() {
  let weather: Weather = fine;
  const connection = site.as(who, { fetch: fetchIn(site, () => weather) });
  const store = openPlanStore(connection);
  const { record } = await store.record(planId);
  const body = record.bodies.find((one) => one.title.startsWith("Audit"));
  if (!body) throw new Error("no audit committee");
  const paper = paperKey(planId, { bodyId: body.id, meeting: today });
  const id = formOpened();
  return {
    in: (next: Weather) => {
      weather = next;
    },
    press(why: string) {
      const { bodies, posts } = record;
      const answer = overrideGate(
        { paper, why },
        {
          planId,
          bodies,
          posts,
          actor: actorOn(personCalled(who), ["author"], posts, today),
          today,
          now: parseInstant("2018-07-12T09:00:00Z") as Instant,
          newId: () => id,
        },
      );
      if (!answer.ok) throw new Error(inEnglish(answer.words));
      return decideOnPaper(store, answer.value);
    },
  };
}

const stored = async () => {
  const { record } = await openPlanStore(site.as("Auditor")).record(planId);
  return record.decisions
    .filter(({ ruling }) => ruling.kind === "paperOverridden")
    .map(({ words }) => words);
};

const why = "The auditors have asked for it today.";

it.each<[Fate]>([["lost"], ["answerLost"], ["broken"], ["brokenAfter"]])(
  "a press whose request is %s, and the press after it: recorded once",
  async (fate) => {
    const one = await form();
    one.in(({ isWrite }) => (isWrite ? fate : "arrives"));
    await one.press(why).catch(() => null);
    one.in(fine);
    expect(await one.press(why)).toBeNull();
    expect(await stored()).toEqual([why]);
  },
);

it("other words pressed after the first were recorded are not dropped in silence", async () => {
  const one = await form();
  await one.press(why);
  const said = await one.press("The Board could not sit.");
  expect(said && inEnglish(said)).toContain(
    "An earlier sending of this was recorded. What you have changed since was not.",
  );
  expect(await stored()).toEqual([why]);
});
