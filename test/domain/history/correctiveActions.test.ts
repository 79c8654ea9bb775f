// What is being done about an action that is late: the last one said, by whichever door.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { FollowUp, Ruling } from "../../../src/domain/plan/decision.ts";
import { correctiveActionIn } from "../../../src/domain/history/correctiveActions.ts";
import { monitoring } from "../ruleWorld.ts";
import { decision, log, revision, update } from "./logWorld.ts";

describe("the corrective action that stands", () => {
  const words = "Weekly review.";
  const reported = (id: string, date: string, text: string) =>
    update(id, date, {
      correctiveAction: { words: text, owner: null, by: null },
    });
  const proposed = (id: string, date: string, text: string | null) =>
    revision(id, date, "2018-12-31", { correctiveAction: text });
  const accepted = (
    id: string,
    date: string,
    followUp: FollowUp | undefined,
    text: string | null = words,
  ) =>
    decision(
      id,
      date,
      { kind: "accepted", ...(followUp ? { followUp } : {}) } satisfies Ruling,
      { words: text },
    );
  const somebody = { owner: monitoring, by: null };

  test("is the last one said, by whichever door, whatever the order of the log", () => {
    const found = (a: string, b: string, c: string) =>
      correctiveActionIn(
        log({
          updates: [reported("u", a, "Reported.")],
          revisions: [proposed("r", b, "Proposed.")],
          decisions: [accepted("d", c, somebody, "Agreed.")],
        }),
      )?.words;
    const [one, two, three] = ["2018-05-01", "2018-05-02", "2018-05-03"];
    expect(found(three, two, one)).toBe("Reported.");
    expect(found(one, three, two)).toBe("Proposed.");
    expect(found(one, two, three)).toBe("Agreed.");
  });

  test("of one moment the Board's word stands", () => {
    const all = log({
      updates: [reported("u", "2018-05-01", "Reported.")],
      decisions: [accepted("d", "2018-05-01", somebody, "Agreed.")],
    });
    expect(correctiveActionIn(all)?.words).toBe("Agreed.");
  });

  test("is not replaced by an update, a proposal or a note that says nothing of one", () => {
    const all = log({
      updates: [
        reported("u", "2018-05-01", words),
        update("v", "2018-05-02", { note: "Nothing new." }),
      ],
      revisions: [
        proposed("r", "2018-05-03", null),
        proposed("s", "2018-05-04", "  "),
      ],
      decisions: [
        accepted("d", "2018-05-05", undefined, "A remark."),
        accepted("e", "2018-05-06", { owner: null, by: null }, "A remark."),
        accepted("f", "2018-05-07", somebody, null),
        accepted("g", "2018-05-08", somebody, "  "),
        decision(
          "h",
          "2018-05-09",
          { kind: "noted", followUp: somebody },
          { words: "Noted." },
        ),
      ],
    });
    expect(correctiveActionIn(all)).toEqual({ words, owner: null, by: null });
  });

  test.each<FollowUp>([
    { owner: monitoring, by: null },
    { owner: null, by: day("2018-07-31") },
    { owner: monitoring, by: day("2018-07-31") },
  ])("is the Board's where it said who or by when: %o", (followUp) => {
    const all = log({ decisions: [accepted("d", "2018-05-01", followUp)] });
    expect(correctiveActionIn(all)).toEqual({ words, ...followUp });
  });

  test("is none where nobody has said one", () => {
    expect(correctiveActionIn(log({}))).toBeNull();
  });
});
