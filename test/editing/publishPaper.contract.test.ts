// Publishing is a sequence: whatever is lost on the way, taken again it ends with one paper and a body that is marked as told.
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  day,
  dayIn,
  parseInstant,
} from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { answered } from "../domain/committeePaper/answeredWords.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import { paperSnapshot } from "../../src/documents/paperSnapshot.ts";
import { publishPaper } from "../../src/editing/publishPaper.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import {
  openPaperLibrary,
  paperId,
} from "../../src/sharepoint/papers/papers.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { fetchIn, fine } from "./floor.ts";
import type { Fate, Weather } from "./floor.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const meeting = day("2018-07-24");
const asAt = day("2018-07-01");
const at = parseInstant("2018-07-12T09:00:00Z") as Instant;

/** An author at the paper of July, whose every request meets the weather. */
async function author(name = "Report Author", role: Role = "author") {
  let weather: Weather = fine;
  const connection = site.as(name, { fetch: fetchIn(site, () => weather) });
  const store = openPlanStore(connection);
  const library = openPaperLibrary(connection);
  const { record } = await store.record(planId);
  const body = record.bodies.find((one) => one.title.startsWith("Audit"));
  if (!body) throw new Error("no audit committee");
  const key = paperKey(planId, { bodyId: body.id, meeting });
  const actor = actorOn(personCalled(name), [role], record.posts, asAt);
  const freeze = () =>
    paperSnapshot(
      {
        record,
        history: historyOf(record),
        body: body.title,
        meeting,
        asAt,
        previousAsAt: null,
        audience: "public",
        words: answered(),
        // What is red has no corrective action in this plan: only the override lets the paper go.
        gate: {
          kind: "overridden",
          by: "Monitoring Officer",
          on: day("2018-07-10"),
          why: "The auditors have asked for it today.",
        },
        clearances: [],
        corrections: [],
      },
      { key, bodyId: body.id, by: actor.person, at, template: null },
    );
  const { paper } = await freeze();
  const today = dayIn(at, record.plan.timeZone);
  return {
    id: paperId(key, "public"),
    in: (next: Weather) => {
      weather = next;
    },
    publish: () =>
      publishPaper(
        { store, library, record },
        { paper, already: null, context: { actor, today }, freeze },
      ),
  };
}

const told = async () => {
  const { record } = await openPlanStore(site.as("Auditor")).record(planId);
  return record.meetings
    .filter(({ date }) => date === meeting)
    .map((one) => one.told);
};

it("ends with the paper filed and the body marked as told", async () => {
  const one = await author();
  const answer = await one.publish();
  expect(answer).toMatchObject({ ok: true, value: { isWhole: true } });
  expect(await told()).toEqual([asAt]);
  const library = openPaperLibrary(site.as("Auditor"));
  expect(await library.snapshot(one.id)).toMatchObject({ asAt });
});

it.each<[Fate]>([["lost"], ["answerLost"], ["brokenAfter"]])(
  "a write that is %s, at any point of it: taken again, one paper stands and the body is told once",
  async (fate) => {
    const one = await author();
    let writes = 0;
    let struck = -1;
    const strikeAt = (n: number) => {
      writes = 0;
      struck = n;
    };
    one.in(({ isWrite }) => {
      if (!isWrite) return "arrives";
      writes += 1;
      return writes - 1 === struck ? fate : "arrives";
    });
    let failures = 0;
    for (let n = 0; n < 20; n += 1) {
      strikeAt(n);
      const failed = await one.publish().then(
        () => false,
        () => true,
      );
      if (failed) failures += 1;
      if (!failed && writes <= n) break;
    }
    strikeAt(-1);
    expect(await one.publish()).toMatchObject({
      ok: true,
      value: { isWhole: true },
    });
    expect(failures).toBeGreaterThan(0);
    expect(await told()).toEqual([asAt]);
    const library = openPaperLibrary(site.as("Auditor"));
    expect((await library.published(planId)).items).toHaveLength(1);
  },
);

it("who may not publish is refused before anything is frozen or filed", async () => {
  const one = await author("Elected Member", "member");
  site.requests.length = 0;
  const answer = await one.publish();
  expect(answer).toMatchObject({ ok: false, because: "notYours" });
  expect(site.requests).toEqual([]);
});
