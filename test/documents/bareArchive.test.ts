// An archive may leave out when an action joined: it was always there, and nothing may tell an age nobody knows.
import { say } from "../../src/domain/words/say.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { expect, it } from "vitest";
import { boardMonth } from "../../src/domain/board/boardMonth.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { datesNotAgreed } from "../../src/domain/planLife/actions/dependencies.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";

const asAt = day("2018-06-01");
const answer = readArchive(
  JSON.stringify({
    format: "waymark-plan/1",
    plan: { title: "A plan of old" },
    actions: [
      {
        ref: "1.1",
        theme: "Finance",
        title: "Agree the budget",
        due: null,
        initialStatus: "inProgress",
      },
      {
        ref: "1.2",
        theme: "Finance",
        title: "Close the accounts",
        due: "2018-09-30",
        initialStatus: "inProgress",
      },
    ],
    events: [],
  }),
  stableGuid,
);
if (!answer.ok) throw new Error(inEnglish(answer.words));
const { record } = answer.value;

const month = boardMonth(record, {
  asAt,
  previousAsAt: addDays(asAt, -31),
  expectedSince: null,
  during: null,
});

it("who never reported is named without the days since a day nobody knows", () => {
  const silent = month.silent.flatMap(({ actions }) => actions);
  expect(silent.map(({ action }) => action.ref)).toEqual(["1.1", "1.2"]);
  expect(silent.map(({ days }) => days)).toEqual([null, null]);
  expect(month.silent.map(({ days }) => days)).toEqual([null]);
});

it("a date not agreed is said so without an age", () => {
  expect(datesNotAgreed(record, asAt)).toMatchObject([
    { ref: "1.1", days: null, words: say("undated.notAgreed") },
  ]);
  const [undated] = month.exceptions.filter(
    ({ action }) => action.ref === "1.1",
  );
  expect(undated?.reasons.map(({ words }) => inEnglish(words))).toContain(
    "Its date is not yet agreed.",
  );
});

it("no sentence the Board reads counts tens of thousands of days", () => {
  expect(JSON.stringify(month.exceptions)).not.toMatch(/\d{2}[,.]?\d{3} days/);
});
