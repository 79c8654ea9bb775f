// What is kept of a large plan is what the whole of it shows: the same figures, and the same rows in the same order; and of another state of the plan nothing of it is shown.
import { describe, expect, it } from "vitest";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../src/domain/values/calendarDate.ts";
import { context } from "../../src/sharepoint/members/membersFile.ts";
import { screenFrom } from "../../src/sharepoint/plan/firstScreen.ts";
import type { ScreenBasis } from "../../src/sharepoint/plan/firstScreen.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";
import { screenOf } from "../../src/sharepoint/plan/madeScreen.ts";
import { plainView } from "../../src/tab/address/address.ts";
import { gridLines } from "../../src/tab/plan/gridLines.ts";
import { planSummary, summaryOf } from "../../src/tab/reading/planSummary.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { aBigOverview, anOverview, today } from "./builders.ts";

const samples = sampleRecords(null).map((record): PlanOverview => ({
  ...anOverview(),
  ...record,
}));
const plans = [...samples, aBigOverview(300)].map(
  (overview) => [overview.plan.title, overview] as const,
);

const basisOn = (
  { plan, themes }: PlanOverview,
  asAt: CalendarDate,
): ScreenBasis => ({ plan, themes, asAt, lists: "10 now" });

/** What is kept of a plan on a day, as it is read back for a basis. */
async function readBack(
  overview: PlanOverview,
  asAt: CalendarDate,
  basis = basisOn(overview, asAt),
  spoilt = (text: string) => text,
) {
  const kept = await screenOf(overview.actions, basisOn(overview, asAt));
  const row = { ScreenText: spoilt(kept.text), ScreenHash: kept.sha256 };
  return screenFrom([row], basis, context);
}

/** What the list draws of an overview, row by row. */
const drawn = (overview: PlanOverview, on: CalendarDate) =>
  gridLines(planRows(overview, on), plainView, on).lines.map((line) => {
    if (line.kind !== "row") throw new Error("The plain view has no groups.");
    // What is searched is not drawn, and nothing is searched before all is read.
    const { action, search: _, ...shown } = line.row;
    const { id, ref, title, current } = action;
    return { ...shown, id, ref, title, ownRag: current.ownRag };
  });

describe.each(plans)("%s", (_, overview) => {
  it.each([-400, -31, -1, 0, 1, 30, 366])(
    "says in its first screen what the whole of it says, %i days on",
    async (later) => {
      const on = addDays(today, later);
      const first = await readBack(overview, on);
      if (!first) throw new Error("nothing is shown");
      const part = { ...overview, actions: first.actions };
      expect(summaryOf(first.figures, part)).toEqual(
        planSummary(planRows(overview, on), overview, on),
      );
      const shown = drawn(part, on);
      expect(shown).toHaveLength(Math.min(60, overview.actions.length));
      expect(shown).toEqual(drawn(overview, on).slice(0, shown.length));
    },
  );
});

describe("a first screen that is kept", () => {
  const [overview = anOverview()] = samples;
  const on = day("2018-07-02");
  const basis = basisOn(overview, on);
  const { plan, themes } = overview;

  it("is shown where nothing has changed", async () => {
    expect(await readBack(overview, on, basis)).not.toBeNull();
  });

  it.each<readonly [string, Partial<ScreenBasis>]>([
    ["another day", { asAt: addDays(on, 1) }],
    ["a moment after which something was recorded", { lists: "11 now" }],
    ["another plan", { plan: { ...plan, id: anOverview().plan.id } }],
    [
      "another way to reckon RAG",
      { plan: { ...plan, ragScheme: "monthBands" } },
    ],
    ["a theme fewer", { themes: themes.slice(1) }],
    [
      "themes in another order",
      {
        themes: themes.map((one) => ({ ...one, order: -one.order })),
      },
    ],
  ])("is not shown on %s", async (_, other) => {
    const now = { ...basis, ...other };
    expect(await readBack(overview, on, now)).toBeNull();
  });

  it("is not shown where somebody wrote into it", async () => {
    const spoilt = (text: string) => text.replace(/"total":\d+/, '"total":1');
    expect(await readBack(overview, on, basis, spoilt)).toBeNull();
  });

  it("holds no officer's words: neither notes nor who wrote them nor what is not in the list", async () => {
    const told = overview.actions.map((action) => ({
      ...action,
      description: "SECRET",
      outcome: "SECRET",
      resource: "SECRET",
      original: "SECRET",
      own: { column: "SECRET" },
      current: {
        ...action.current,
        lastUpdate: {
          on,
          by: { objectId: null, email: "SECRET", name: "SECRET" },
          note: "SECRET",
        },
      },
    }));
    expect((await screenOf(told, basis)).text).not.toContain("SECRET");
  });
});
