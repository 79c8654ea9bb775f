// What the service leaves for the preview: whom it leaves in peace and who has left, whole or not at all.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { healthSetting } from "../../src/domain/checks/serviceRows.ts";
import {
  aheadNotes,
  aheadSetting,
  notKnownAhead,
} from "../../src/domain/reminding/aheadNotes.ts";
import { remindersAhead } from "../../src/domain/reminding/reminderPreview.ts";
import { addressOf } from "../../src/domain/reminding/reminderPeople.ts";
import { aheadNotesIn } from "../../src/sharepoint/plan/aheadNotes.ts";
import { actionWith, board, officer, posts } from "../domain/reminderWorld.ts";
import { aPlan, on } from "../domain/ruleWorld.ts";

const today = day("2018-09-21");
const action = actionWith({}, { due: on("2018-09-28") });
const plan = {
  plan: aPlan(),
  themes: [],
  posts,
  actions: [action],
  logs: null,
  settings: { boardPost: board },
};
const person = addressOf(officer) ?? "";
const snooze = (until: string) => ({
  person,
  actionId: action.id,
  until: day(until),
  times: 1,
  inForce: day("2018-09-28"),
});

/** As the tab reads it, where the service has reported. */
function asRead(value: unknown) {
  const row = (name: string, kept: unknown) => ({
    id: asId<"Setting">(name),
    name,
    value: kept,
  });
  const notes = aheadNotesIn([
    row(healthSetting, {}),
    ...(value === undefined
      ? []
      : [row(aheadSetting, JSON.parse(JSON.stringify(value)))]),
  ]);
  if (!notes) throw new Error("The service has reported.");
  return notes;
}

describe("what the service leaves for the preview", () => {
  it.each([
    ["nothing put off, nobody gone", [], [], ["2018-09-21 Ann Officer"]],
    ["put off to Monday", ["2018-09-24"], [], ["2018-09-24 Ann Officer"]],
    [
      "put off, and that is over",
      ["2018-09-21"],
      [],
      ["2018-09-21 Ann Officer"],
    ],
    ["the officer has left", [], [person], ["2018-09-21 Chief Executive"]],
  ])(
    "%s: the first reminder shown is that day's",
    (_, snoozes, gone, wanted) => {
      const notes = asRead(
        aheadNotes(
          { snoozes: snoozes.map(snooze), leavers: new Set(gone) },
          today,
        ),
      );
      const { days } = remindersAhead(plan, {
        from: today,
        days: 5,
        told: new Map(),
        snoozes: notes.snoozes ?? [],
        leavers: new Set(notes.leavers),
      });
      expect(
        days.map(({ day: one, digests }) =>
          [one, ...digests.map(({ recipient }) => recipient.name)].join(" "),
        ),
      ).toEqual(wanted);
      expect(notKnownAhead(notes)).toEqual([]);
    },
  );

  it("is ids and days, without what is over and how often", () => {
    const left = aheadNotes(
      {
        snoozes: [snooze("2018-09-24"), snooze("2018-09-21")],
        leavers: new Set(["gone"]),
      },
      today,
    );
    expect(left).toEqual({
      snoozes: [
        {
          person,
          actionId: action.id,
          until: "2018-09-24",
          inForce: "2018-09-28",
        },
      ],
      leavers: ["gone"],
    });
  });

  it("is not known rather than half a list where it would not fit", () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...snooze("2018-09-24"),
      person: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
      actionId: asId<"Action">("00000000-0000-4000-8000-000000000000"),
    }));
    const left = aheadNotes({ snoozes: many, leavers: new Set() }, today);
    expect(left).toEqual({ snoozes: null, leavers: [] });
    expect(
      JSON.stringify(
        aheadNotes({ snoozes: many.slice(0, 200), leavers: new Set() }, today),
      ).length,
    ).toBeLessThan(63_999);
    expect(notKnownAhead(asRead(left))).toEqual([
      expect.stringContaining("put which action off is not known"),
    ]);
  });

  it.each([
    ["no row", undefined],
    ["a word", "none"],
    [
      "a day that is none",
      {
        snoozes: [
          { person, actionId: "a", until: "2018-02-30", inForce: null },
        ],
        leavers: [],
      },
    ],
    ["half of a snooze", { snoozes: [{ person }], leavers: [] }],
    ["ids that are numbers", { snoozes: [], leavers: [7] }],
  ])("says that it is not known where there is %s", (_, value) => {
    const notes = asRead(value);
    expect(notes).toEqual({ snoozes: null, leavers: null });
    expect(notKnownAhead(notes)).toHaveLength(2);
  });

  it("says nothing where no service has ever reported", () => {
    expect(aheadNotesIn([])).toBeNull();
  });
});
