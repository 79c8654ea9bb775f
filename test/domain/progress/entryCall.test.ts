// A call for entries: opened and closed by the author, told to who has not returned, and counted from the log alone.
import { describe, expect, it } from "vitest";
import {
  closeCall,
  openCall,
  openCallIn,
  returnsOf,
  returnsSaid,
} from "../../../src/domain/progress/entryCall.ts";
import type {
  CallEntry,
  EntryCall,
} from "../../../src/domain/progress/entryCall.ts";
import { reasonSaid } from "../../../src/domain/reminding/reasonSaid.ts";
import { remindersDue } from "../../../src/domain/reminding/reminder.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { actionWith, officer, posts } from "../reminderWorld.ts";
import {
  accepted,
  administrator,
  aPlan,
  author,
  boardMember,
  finance,
  lead,
  member,
  monitoring,
  officer as actingOfficer,
  on,
  planId,
  refused,
} from "../ruleWorld.ts";

const today = day("2018-06-04");
const calling = { planId, actor: author, today, open: null };
const opened = (by = "2018-06-15", id = "one", on = today) =>
  accepted(openCall({ id, by }, { ...calling, today: on }));
const openIn = (...rows: CallEntry[]): EntryCall | null =>
  openCallIn(rows, planId);

describe("the author opens a call with a day, and closes it", () => {
  it("one entry opens it and one closes it; neither is written over", () => {
    const open = openIn(opened());
    expect(open).toEqual({
      id: "one",
      opened: today,
      by: day("2018-06-15"),
    });
    const closed = accepted(closeCall({ ...calling, open }));
    expect(closed.name).not.toBe(opened().name);
    expect(openIn(opened(), closed)).toBeNull();
  });

  it("another may be opened after it, and not beside it", () => {
    const open = openIn(opened());
    const again = openCall(
      { id: "two", by: "2018-06-20" },
      { ...calling, open },
    );
    expect(refused(again).because).toBe("alreadyOpen");
    const closed = accepted(closeCall({ ...calling, open }));
    const next = opened("2018-07-20", "two", day("2018-07-02"));
    expect(openIn(opened(), closed, next)?.id).toBe("two");
  });

  it("sent again after a lost answer it is the same call", () => {
    const open = openIn(opened());
    const again = openCall(
      { id: "one", by: "2018-06-15" },
      { ...calling, open },
    );
    expect(accepted(again)).toEqual(opened());
  });

  it.each([
    ["", "noSuchDay"],
    ["soon", "noSuchDay"],
    ["2018-06-03", "past"],
  ])("the day “%s” is refused", (by, because) => {
    expect(refused(openCall({ id: "one", by }, calling)).because).toBe(because);
  });

  it("nobody else opens or closes one, and what is not open is not closed", () => {
    for (const actor of [actingOfficer, lead, boardMember, member]) {
      const theirs = { ...calling, actor };
      const answer = openCall({ id: "one", by: "2018-06-15" }, theirs);
      expect(refused(answer).because).toBe("notYours");
      expect(refused(closeCall(theirs)).because).toBe("notYours");
    }
    expect(
      openCall(
        { id: "one", by: "2018-06-15" },
        { ...calling, actor: administrator },
      ).ok,
    ).toBe(true);
    expect(refused(closeCall(calling)).because).toBe("notOpen");
  });

  it("of another plan is none of this one's, nor is a row that is no call", () => {
    expect(openCallIn([opened()], asId("another"))).toBeNull();
    expect(
      openIn({ name: `call/${planId}/x/opened`, value: { by: "soon" } }),
    ).toBeNull();
  });
});

const update = (date: string) => ({ on: day(date), by: officer, note: null });
const call: EntryCall = { id: "one", opened: today, by: day("2018-06-15") };
const actions = [
  actionWith(
    { lastUpdate: update("2018-06-04") },
    { ref: "1.1" as never, id: asId("a") },
  ),
  actionWith(
    { lastUpdate: update("2018-06-03") },
    { ref: "1.2" as never, id: asId("b") },
  ),
  actionWith(
    { lastUpdate: null },
    { ref: "1.3" as never, id: asId("c"), accountable: finance },
  ),
  actionWith({ status: "completed" }, { ref: "1.4" as never, id: asId("d") }),
];

describe("who has returned is read in the log", () => {
  const returns = returnsOf(call, actions);
  const refs = (list: readonly { readonly ref: string }[]) =>
    list.map(({ ref }) => ref);

  it("by post: an update since the call was opened; what is done is asked of nobody", () => {
    const of = (post: typeof monitoring) =>
      returns.find(({ postId }) => postId === post);
    expect(refs(of(monitoring)?.returned ?? [])).toEqual(["1.1"]);
    expect(refs(of(monitoring)?.awaited ?? [])).toEqual(["1.2"]);
    expect(refs(of(finance)?.awaited ?? [])).toEqual(["1.3"]);
  });

  it("in one sentence, before its day, after it, and when all have", () => {
    const said = (date: string, of = returns) =>
      inEnglish(returnsSaid(call, of, day(date)));
    expect(said("2018-06-15")).toBe(
      "0 of 2 posts have returned everything. An update is awaited on 2 actions, by 15 June 2018.",
    );
    expect(said("2018-06-16")).toBe(
      "0 of 2 posts have returned everything. An update is awaited on 2 actions; they were wanted by 15 June 2018.",
    );
    expect(said("2018-06-16", returnsOf(call, actions.slice(0, 1)))).toBe(
      "Every post has returned its updates, which were wanted by 15 June 2018.",
    );
  });
});

describe("the card carries its day", () => {
  const due = (
    date: string,
    told: readonly string[] = [],
    open: EntryCall | null = call,
  ) =>
    remindersDue({
      tenant: "t",
      plans: [
        {
          plan: aPlan(),
          themes: [],
          posts,
          actions: [
            actionWith(
              { lastUpdate: update("2018-05-30") },
              { due: on("2018-12-31") },
            ),
          ],
          logs: null,
          settings: {},
          call: open,
        },
      ],
      today: day(date),
      told: new Map(told.map((key) => [key, day("2018-06-04")])),
      snoozes: [],
      leavers: new Set(),
    }).digests.flatMap(({ reminders }) => reminders);

  it("when it is opened and once more the day before, to who has not returned", () => {
    const [first] = due("2018-06-04");
    expect(first?.rule).toBe("called");
    expect(first && inEnglish(reasonSaid(first))).toBe(
      "Call for entries: an update is wanted by 15 June 2018",
    );
    const told = [first?.key ?? ""];
    expect(due("2018-06-12", told)).toEqual([]);
    const [last] = due("2018-06-14", told);
    expect(last?.rule).toBe("called");
    expect(due("2018-06-15", [...told, last?.key ?? ""])).toEqual([]);
  });

  it("and no card after it, nor without a call", () => {
    expect(due("2018-06-18")).toEqual([]);
    expect(due("2018-06-04", [], null)).toEqual([]);
  });
});
