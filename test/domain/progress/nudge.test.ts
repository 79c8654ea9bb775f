// A lead's nudge: a question in one press, once a day, refused in a sentence wherever it would help nobody.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { notReachedWords, nudge } from "../../../src/domain/progress/nudge.ts";
import {
  answerQuestion,
  openQuestions,
} from "../../../src/domain/progress/questions.ts";
import {
  aPerson,
  aWorld,
  accepted,
  anAction,
  anActor,
  lead,
  member,
  monitoring,
  officer,
  refused,
} from "../ruleWorld.ts";

const asking = { words: "Where does it stand?", notReached: null };
const today = "2018-09-20";

it("is a question on the action that the officer can answer", () => {
  const world = aWorld();
  const asked = world.after(nudge(asking, world.context(lead, today)));
  const [question] = openQuestions(asked.log.updates);
  expect(question).toMatchObject({
    note: asking.words,
    by: lead.person,
  });
  if (!question) throw new Error("Nothing was asked.");
  const answer = answerQuestion(
    { about: question.id, words: "The tender is out." },
    asked.context(officer, today),
  );
  expect(openQuestions(asked.after(answer).log.updates)).toEqual([]);
});

describe("is refused", () => {
  const world = aWorld();
  const because = (...given: Parameters<typeof nudge>) =>
    refused(nudge(...given)).because;

  it("a second time on the day, whoever asks, also where the first was answered", () => {
    const asked = world.after(nudge(asking, world.context(lead, today)));
    const again = asked.context(anActor("Other Lead", ["lead"]), today);
    expect(because(asking, again)).toBe("askedToday");
    const [question] = openQuestions(asked.log.updates);
    const answered = asked.after(
      answerQuestion(
        { about: question?.id ?? ("" as never), words: "Soon." },
        asked.context(officer, today),
      ),
    );
    expect(because(asking, answered.context(lead, today))).toBe("askedToday");
    const tomorrow = answered.context(lead, "2018-09-21");
    expect(accepted(nudge(asking, tomorrow)).updates).toHaveLength(1);
  });

  it("while an earlier question is open, which is repeated by itself", () => {
    const asked = world.after(nudge(asking, world.context(lead, today)));
    const later = asked.context(lead, "2018-09-25");
    expect(because(asking, later)).toBe("stillAsked");
  });

  it("about an action that is done, that nobody answers for, or that is one's own", () => {
    const done = anAction({ initialStatus: "completed" });
    expect(because(asking, aWorld(done).context(lead, today))).toBe("done");
    const nobodys = anAction({ accountable: null });
    expect(because(asking, aWorld(nobodys).context(lead, today))).toBe(
      "nobody",
    );
    const own = anActor("Lead", ["lead"], [monitoring]);
    expect(because(asking, world.context(own, today))).toBe("ownWork");
  });

  it("to whoever may not ask, and of whoever no card reaches", () => {
    expect(because(asking, world.context(member, today))).toBe("notYours");
    const unreached = { ...asking, notReached: "Ann could not be reached." };
    expect(because(unreached, world.context(lead, today))).toBe("notReached");
  });
});

describe("nobody is reached", () => {
  const [ann, bob] = [aPerson("Ann"), aPerson("Bob")];
  const line = (recipient: typeof ann, date: string, result: string) => ({
    recipient,
    day: day(date),
    result,
  });

  it("where the last card to every holder failed", () => {
    const lines = [
      line(ann, "2018-09-18", "sent"),
      line(ann, "2018-09-19", "failed"),
      line(bob, "2018-09-19", "failed"),
    ];
    expect(inEnglish(notReachedWords([ann, bob], lines) ?? "")).toMatch(
      /^Ann could not be reached on 19 September 2018/,
    );
  });

  it.each([
    [
      "somebody was",
      [line(ann, "2018-09-19", "failed"), line(bob, "2018-09-19", "sent")],
    ],
    [
      "one was reached since",
      [
        line(ann, "2018-09-18", "failed"),
        line(ann, "2018-09-19", "sent"),
        line(bob, "2018-09-19", "failed"),
      ],
    ],
    ["nobody was tried", []],
  ])("is not said where %s", (_, lines) => {
    expect(notReachedWords([ann, bob], lines)).toBeNull();
  });
});
