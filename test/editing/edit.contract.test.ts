// The floor of every edit through the real client: recorded once however often it is sent, whatever fails, and what is said is what happened.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { reportNoChange } from "../../src/domain/progress/progress.ts";
import { catchUp, edit, findOut } from "../../src/editing/edit.ts";
import type { Outcome } from "../../src/editing/edit.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { outcomeWords } from "../../src/editing/outcomeWords.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { fine, formOpened, notesOf, saying, somebody } from "./floor.ts";
import type { Fate, Weather } from "./floor.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

/** A lead's entries are in the list that proves they are one; the service writes the copy. */
const lead = {
  who: "Head of Finance",
  roles: ["lead"],
  log: "Confirmations",
} as const;
/** An administrator writes the copy as well. */
const administrator = {
  who: "Plan Administrator",
  roles: ["administrator"],
  log: "Setup",
} as const;
/** Whoever edits: the list their entries are in. */
const theirLog = "their log";

const words = "The tender is out.";
const timesIn = (notes: readonly (string | null)[]) =>
  notes.filter((note) => note === words).length;

/** The first write to a list meets this fate; everything else arrives. */
const once =
  (wanted: string, fate: Fate): Weather =>
  ({ list, isWrite, n }) =>
    isWrite && list === wanted && n === 1 ? fate : "arrives";

/** The weather where "their log" is this list. */
const at =
  (log: string, weather: Weather): Weather =>
  (request) =>
    weather(request.list === log ? { ...request, list: theirLog } : request);

/** Every request to a list from its first write on meets this fate. */
const always =
  (wanted: string, fate: Fate): Weather =>
  ({ list, n }) =>
    list === wanted && n > 0 ? fate : "arrives";

const saysRecorded = (outcome: Outcome) => outcome.kind === "recorded";

describe("an edit sent and sent again", () => {
  describe.each([lead, administrator])("by $who", (by) => {
    it.each<[string, Weather, Outcome["kind"]]>([
      ["nothing fails", fine, "recorded"],
      [
        "the answer to the entry is lost",
        once(theirLog, "answerLost"),
        "recorded",
      ],
      ["the entry is lost on its way", once(theirLog, "lost"), "recorded"],
      [
        "a server breaks off before storing the entry",
        once(theirLog, "broken"),
        "recorded",
      ],
      [
        "a server breaks off after storing the entry",
        once(theirLog, "brokenAfter"),
        "recorded",
      ],
      [
        "the answer to the copy is lost",
        once("Actions", "answerLost"),
        "recorded",
      ],
      [
        "a server breaks off before the copy",
        once("Actions", "broken"),
        "recorded",
      ],
      [
        "a server breaks off after the copy",
        once("Actions", "brokenAfter"),
        "recorded",
      ],
      ["the copy is never taken", always("Actions", "broken"), "recorded"],
      ["the entry is refused", always(theirLog, "refused"), "notRecorded"],
      [
        "the sign-in ended before the entry",
        always(theirLog, "signedOut"),
        "notRecorded",
      ],
      [
        "the sign-in ended between the entry and the copy",
        always("Actions", "signedOut"),
        "recorded",
      ],
      [
        "the network is gone before the entry",
        always(theirLog, "lost"),
        "notKnown",
      ],
      [
        "the network is gone with the entry's answer",
        ({ list, isWrite, n }) =>
          list !== theirLog || n === 0
            ? "arrives"
            : isWrite && n === 1
              ? "answerLost"
              : "lost",
        "notKnown",
      ],
    ])("when %s", async (_, weather, expected) => {
      const person = await somebody(site, by.who, by.roles);
      const id = formOpened();
      const made = { id, rule: saying(words), meets: "follow" } as const;
      const basis = await person.basis();
      person.in(at(by.log, weather));
      const first = await edit(await person.desk(), basis, made);
      expect(first.kind).toBe(expected);
      const there = await person.stored();
      if (first.kind === "recorded") expect(timesIn(notesOf(there))).toBe(1);
      if (first.kind === "notRecorded") expect(timesIn(notesOf(there))).toBe(0);
      person.in(fine);
      // What is found out is what is stored.
      expect(await findOut(person.store, basis.action, id)).toBe(
        timesIn(notesOf(there)) === 1 ? "recorded" : "notRecorded",
      );
      // Sent again twice: from what the form was opened with, and from the tab opened anew.
      const again = await edit(await person.desk(), basis, made);
      expect(saysRecorded(again)).toBe(true);
      const anew = await somebody(site, by.who, by.roles);
      const last = await edit(await anew.desk(), await person.stored(), made);
      expect(saysRecorded(last)).toBe(true);
      const after = await person.stored();
      expect(timesIn(notesOf(after))).toBe(1);
      expect(after.action.current.lastUpdate?.note).toBe(words);
    });
  });
});

describe("an edit that was recorded", () => {
  it("with other words after the first were recorded: the new ones are neither dropped nor put over them", async () => {
    const { who, roles } = administrator;
    const person = await somebody(site, who, roles);
    const id = formOpened();
    const basis = await person.basis();
    person.in(always("Actions", "broken"));
    const made = { id, rule: saying(words), meets: "follow" } as const;
    await edit(await person.desk(), basis, made);
    person.in(fine);
    for (const from of [basis, await person.stored()]) {
      const changed = { ...made, rule: saying("The tender is out at last.") };
      const outcome = await edit(await person.desk(), from, changed);
      expect(outcome.kind).toBe("recordedBefore");
      const told = outcomeWords(outcome, "1.1");
      expect(told && inEnglish(told)).toContain(words);
    }
    expect(notesOf(await person.stored())).not.toContain(
      "The tender is out at last.",
    );
  });

  it("after the tab was closed with the copy behind: looked for, found, and the copy brought after it", async () => {
    const { who, roles } = administrator;
    const person = await somebody(site, who, roles);
    const id = formOpened();
    person.in(always("Actions", "lost"));
    const basis = await person.basis();
    const made = { id, rule: saying(words), meets: "follow" } as const;
    expect(await edit(await person.desk(), basis, made)).toMatchObject({
      kind: "recorded",
      behind: { kind: "unreachable" },
    });
    const anew = await somebody(site, who, roles);
    expect(await findOut(anew.store, basis.action, id)).toBe("recorded");
    await catchUp(await anew.desk(), await anew.stored());
    const after = await person.stored();
    expect(after.action.current.lastUpdate?.note).toBe(words);
    expect(timesIn(notesOf(after))).toBe(1);
  });

  it.each([
    ["a lead's", lead, "follow", ["writes Confirmations"]],
    ["a lead's with the form", lead, "ask", ["writes Confirmations", "asks"]],
    [
      "an administrator's",
      administrator,
      "follow",
      ["writes Setup", "writes Actions"],
    ],
    [
      "an administrator's with the form",
      administrator,
      "ask",
      ["writes Setup", "asks", "writes Actions"],
    ],
  ] as const)(
    "costs no more than its entry, and a look where the form asks: %s",
    async (_, { who, roles }, meets, wanted) => {
      const person = await somebody(site, who, roles);
      const basis = await person.basis();
      const desk = await person.desk();
      const made = { rule: saying(words), meets } as const;
      // The site's number of the person is looked up once.
      const first = await edit(desk, basis, { ...made, id: formOpened() });
      if (first.kind !== "recorded") throw new Error(first.kind);
      const { log } = await person.basis();
      const sent: string[] = [];
      person.in(({ list, isWrite }) => {
        sent.push(list ? `${isWrite ? "writes" : "reads"} ${list}` : "asks");
        return "arrives";
      });
      const next = { action: first.action, log };
      const more = { ...made, rule: saying("Three have replied.") };
      await edit(desk, next, { ...more, id: formOpened() });
      expect(sent).toEqual(wanted);
    },
  );
});

describe("two people with the form of one action open", () => {
  it.each(["ask", "follow"] as const)(
    "both are recorded once; %s says what becomes of the second",
    async (meets) => {
      const one = await somebody(site, "Head of Finance");
      const two = await somebody(site, "Chief Executive");
      const [mine, theirs] = [await two.basis(), await one.basis()];
      const first = { id: formOpened(), rule: saying("Hers."), meets };
      await edit(await one.desk(), theirs, first);
      const second = { id: formOpened(), rule: saying("His."), meets };
      const outcome = await edit(await two.desk(), mine, second);
      expect(outcome.kind).toBe(meets === "ask" ? "met" : "recorded");
      const after = await one.stored();
      expect(notesOf(after)).toEqual(expect.arrayContaining(["Hers.", "His."]));
      // What was recorded last stands until the person has chosen.
      expect(after.action.current.lastUpdate?.note).toBe("His.");
      // The second is sent again: recorded once, and nothing is put over what stands.
      await edit(await two.desk(), await two.stored(), second);
      expect(
        notesOf(await one.stored()).filter((note) => note === "His."),
      ).toHaveLength(1);
    },
  );

  it("the second is asked also where the log was read again since its form opened", async () => {
    const one = await somebody(site, "Head of Finance");
    const two = await somebody(site, "Chief Executive");
    const opened = await two.basis();
    await edit(await one.desk(), await one.basis(), {
      id: formOpened(),
      rule: saying("Hers."),
      meets: "ask",
    });
    const again = await two.stored();
    const outcome = await edit(await two.desk(), again, {
      id: formOpened(),
      rule: saying("His."),
      meets: "ask",
      seen: opened.log,
    });
    expect(outcome).toMatchObject({
      kind: "met",
      theirs: { current: { lastUpdate: { note: "Hers." } } },
    });
  });

  it("a card pressed while the same form is open in the tab: each is recorded once, and the tab asks", async () => {
    const card = await somebody(site, "Head of Finance", ["lead"], "card");
    const tab = await somebody(site, "Head of Finance");
    const open = await tab.basis();
    const press = {
      id: formOpened(),
      rule: reportNoChange,
      meets: "follow",
    } as const;
    await edit(await card.desk(), await card.basis(), press);
    const form = {
      id: formOpened(),
      rule: saying(words),
      meets: "ask",
    } as const;
    const outcome = await edit(await tab.desk(), open, form);
    expect(outcome.kind).toBe("met");
    // The press comes again while the form waits for an answer.
    await edit(await card.desk(), await card.stored(), press);
    const { log } = await tab.stored();
    expect(log.updates.filter(({ door }) => door === "card")).toHaveLength(1);
    expect(timesIn(notesOf(await tab.stored()))).toBe(1);
  });
});

it("a clock 40 days slow: recorded once, also when it is put right before the edit is sent again", async () => {
  const person = await somebody(site, "Head of Finance");
  const basis = await person.basis();
  const slow = new Date(Date.now() - 40 * 86_400_000).toISOString() as Instant;
  const made = {
    id: formOpened(),
    rule: saying(words),
    meets: "follow",
  } as const;
  const first = await edit(await person.desk({ now: slow }), basis, made);
  expect(first.kind).toBe("recorded");
  const again = await edit(await person.desk(), await person.stored(), made);
  expect(again.kind).toBe("recorded");
  const { log } = await person.store.actionLog(planId, basis.action.id);
  expect(timesIn(log.updates.map(({ note }) => note))).toBe(1);
});
