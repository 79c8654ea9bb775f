import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { logOf } from "../../../src/domain/rules/planRules.ts";
import { giveActions, handOver } from "../../../src/domain/posts/handover.ts";
import {
  accepted,
  aPerson,
  aPost,
  finance,
  monitoring,
  refused,
} from "../ruleWorld.ts";
import { id, context, plan, why } from "../planWorld.ts";

describe("hand-over", () => {
  const eleven = Array.from({ length: 11 }, (_, n) => `2.${n + 1}`);
  const leaver = aPerson("Leaver");
  const successor = aPerson("Successor");
  const held = aPost(monitoring, "Monitoring Officer", {
    holders: [
      { person: leaver, kind: "permanent", from: day("2015-01-01"), to: null },
    ],
  });
  const record = plan(eleven, {
    posts: [held, aPost(finance, "Head of Finance")],
  });

  test("a holder leaves and eleven actions change hands in one step; the record says who answered then", () => {
    const done = accepted(
      handOver(
        {
          post: monitoring,
          leaver,
          lastDay: "2018-07-31",
          successor: { person: successor, kind: "interim" },
        },
        context(record),
      ),
    );
    expect(done.actions).toHaveLength(11);
    expect(done.post.holders).toMatchObject([
      { person: leaver, to: "2018-07-31" },
      { person: successor, from: "2018-08-01", to: null, kind: "interim" },
    ]);
    expect(done.words[1]).toContain(
      "Successor answers from 1 August 2018 for 11 open actions: 2.1, 2.2",
    );
  });

  test("nobody following, or a gap between, is said", () => {
    const vacant = accepted(
      handOver(
        { post: monitoring, leaver, lastDay: "2018-07-31", successor: null },
        context(record),
      ),
    );
    expect(vacant.words).toContain(
      "The holder of Monitoring Officer leaves on 31 July 2018, before 30 September 2018.",
    );
    const gap = accepted(
      handOver(
        {
          post: monitoring,
          leaver,
          lastDay: "2018-07-31",
          successor: {
            person: successor,
            kind: "permanent",
            from: "2018-09-01",
          },
        },
        context(record),
      ),
    );
    expect(gap.words).toContain(
      "The post is vacant from 1 August 2018 to 31 August 2018: nobody gets its reminders.",
    );
  });

  test.each([
    ["notHolder", { leaver: successor }],
    ["samePerson", { successor: { person: leaver, kind: "acting" as const } }],
    ["noSuchDay", { lastDay: "2018-02-29" }],
    ["beforeStart", { lastDay: "2014-12-31" }],
    ["noSuchPost", { post: asId<"Post">("none") }],
  ])("refuses, with the reason %s", (because, over) => {
    const draft = {
      post: monitoring,
      leaver,
      lastDay: "2018-07-31",
      successor: null,
      ...over,
    };
    expect(refused(handOver(draft, context(record))).because).toBe(because);
  });

  test("all open actions of a post are given to another, each with its line in the log", () => {
    const given = accepted(
      giveActions({ from: monitoring, to: finance, ...why }, context(record)),
    );
    expect(given.changed).toHaveLength(11);
    expect(
      given.changed.every(
        (one) =>
          one.action.accountable === finance &&
          one.change.decisions[0]?.ruling.kind === "ownerChanged",
      ),
    ).toBe(true);
    expect(
      refused(
        giveActions({ from: finance, to: monitoring, ...why }, context(record)),
      ).because,
    ).toBe("nothingToHandOver");
    expect(logOf(record, id("2.1")).decisions).toEqual([]);
  });
});
