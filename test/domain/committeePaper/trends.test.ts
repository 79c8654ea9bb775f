// The pictures of a paper: each is the position of its day, and each has the table of its figures.
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { PaperBlock } from "../../../src/domain/committeePaper/parts/paper.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { position } from "../../../src/domain/history/position.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import {
  aPerson,
  aPlan,
  anAction,
  committee,
  instant,
  planId,
  ref,
} from "../ruleWorld.ts";
import { asked, inputOf } from "./askedWorld.ts";
import { answered } from "./answeredWords.ts";

const asAt = day("2018-06-19");
const reported = corporatePlanAsReported();
const input = inputOf(reported, {
  asAt,
  meeting: asAt,
  history: historyOf(reported),
  words: answered(),
});

function blocksIn(
  given: Parameters<typeof committeePaper>[0],
  part: string,
): readonly PaperBlock[] {
  return (
    committeePaper(given).sections.find(({ name }) => name === part)?.blocks ??
    []
  );
}

function chartIn(blocks: readonly PaperBlock[], title: string) {
  const at = blocks.findIndex(
    (one) => one.kind === "chart" && one.title === title,
  );
  const chart = blocks[at];
  const twin = blocks[at + 1];
  return chart?.kind === "chart" && twin?.kind === "table"
    ? { chart, twin }
    : null;
}

describe("actions by status, month by month", () => {
  const found = chartIn(
    blocksIn(input, "position"),
    "Actions by status, month by month",
  );

  it("shows at each month end what the position of that day was, as known then", () => {
    const march = position(input.history, { asAt: day("2018-03-31") }).counts;
    const row = found?.twin.rows.find(([name]) => name === "End of March 2018");
    expect(row).toEqual([
      "End of March 2018",
      String(march.completed),
      String(march.inProgress),
      String(march.slippage),
      String(march.notStarted),
      "61",
    ]);
    expect(found?.twin.rows.at(-1)?.slice(1)).toEqual([
      "17",
      "41",
      "1",
      "2",
      "61",
    ]);
  });

  it("has a bar for each row of its table, made of the row's own figures, and says them in words", () => {
    const bars = found?.chart.bars.map(({ label, value, parts }) =>
      [label, ...(parts ?? []), value].map(String),
    );
    expect(bars).toEqual(found?.twin.rows);
    expect(found?.chart.alt).toContain(
      "19 June 2018: completed 17, in progress 41",
    );
  });

  it("is left out of a plan that has one day only to show", () => {
    const young = inputOf({
      plan: aPlan({ wentLive: day("2018-06-05") }),
      actions: [anAction({ ref: ref("1.1"), added: day("2018-06-05") })],
      revisions: [],
    });
    expect(
      blocksIn(young, "position").filter(({ kind }) => kind === "chart"),
    ).toHaveLength(1);
  });
});

it("late and re-dated by theme names the themes that are, with the three actions of June 2018 past their date", () => {
  const found = chartIn(
    blocksIn(input, "slippage"),
    "Late and re-dated actions by theme",
  );
  expect(found?.twin.rows.map(([, late]) => late)).toEqual(["1", "1", "1"]);
});

it("dates moved and refused are counted in the month the body decided, each once", () => {
  const decided = (
    name: string,
    on: string,
    ruling: (id: Revision["id"]) => Ruling,
  ): Decision => ({
    id: asId(`d-${name}`),
    planId,
    actionId: asId(`action-${name}`),
    ruling: ruling(asId(`revision-${name}`)),
    bodyId: committee.id,
    meetingId: null,
    minute: "4",
    words: null,
    effective: day(on),
    recorded: instant(`${on}T18:00:00Z`),
    by: aPerson("Author"),
  });
  const early = {
    effective: day("2018-03-01"),
    recorded: instant("2018-03-01T09:00:00Z"),
  };
  const world = inputOf({
    plan: aPlan({ wentLive: day("2018-01-01") }),
    revisions: [
      asked("1.1", "2018-10-30", early),
      asked("1.2", "2019-03-31", early),
    ],
    decisions: [
      decided("1.1", "2018-04-10", (revisionId) => ({
        kind: "endorsed",
        revisionId,
        date: day("2018-10-30"),
      })),
      decided("1.2", "2018-05-08", (revisionId) => ({
        kind: "refused",
        revisionId,
      })),
    ],
  });
  const found = chartIn(
    blocksIn(world, "changes"),
    "Dates moved and refused: 2 decisions",
  );
  const rows = Object.fromEntries(
    (found?.twin.rows ?? []).map(([name = "", ...rest]) => [name, rest]),
  );
  expect(rows["End of April 2018"]).toEqual(["1", "0"]);
  expect(rows["End of May 2018"]).toEqual(["0", "1"]);
  expect(rows["10 June 2018"]).toEqual(["0", "0"]);
});
