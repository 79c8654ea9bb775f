import { describe, expect, test } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import {
  answerQuestion,
  askQuestion,
  openQuestions,
} from "../../src/domain/progress/questions.ts";
import { signOffReportText } from "../../src/domain/progress/reportText.ts";
import {
  aWorld,
  administrator,
  boardMember,
  lead,
  member,
  officer,
  refused,
} from "./ruleWorld.ts";

const june = "2018-06-04";

describe("words for publication", () => {
  const draft = { reportText: "The review reports in July." };

  test("are signed off by a lead as written or as amended, never by who wrote them", () => {
    const world = aWorld();
    const wrote = world.after(recordProgress(draft, world.context(lead, june)));
    const about = wrote.log.updates[0]?.id ?? asId("");
    expect(
      refused(signOffReportText({ about }, wrote.context(lead, june))).because,
    ).toBe("ownWork");
    expect(
      refused(signOffReportText({ about }, wrote.context(officer, june)))
        .because,
    ).toBe("notYours");
    const signed = wrote.after(
      signOffReportText(
        { about, reportText: "The review will report in July." },
        wrote.context(administrator, june),
      ),
    );
    expect(signed.log.updates.at(-1)).toMatchObject({
      kind: "signOff",
      about,
      reportText: "The review will report in July.",
    });
  });

  test("older words, missing words and words signed already are refused", () => {
    let world = aWorld();
    world = world.after(recordProgress(draft, world.context(officer, june)));
    world = world.after(
      recordProgress(
        { reportText: "It reports in August." },
        world.context(officer, june),
      ),
    );
    const [old, latest] = world.log.updates.map((one) => one.id);
    const sign = (about = latest) =>
      signOffReportText(
        { about: about ?? asId("none") },
        world.context(lead, june),
      );
    expect(refused(sign(old)).because).toBe("newerText");
    expect(refused(sign(asId("none"))).because).toBe("noSuchText");
    world = world.after(sign());
    expect(refused(sign()).because).toBe("alreadySigned");
  });
});

describe("questions", () => {
  test("the Board asks, the officer answers, and the question is no longer open", () => {
    let world = aWorld();
    world = world.after(
      askQuestion(
        { words: "When do the modules start?" },
        world.context(boardMember, june),
      ),
    );
    const question = openQuestions(world.log.updates)[0];
    const about = question?.id ?? asId("");
    expect(question?.note).toBe("When do the modules start?");
    expect(
      refused(
        answerQuestion({ about, words: "  " }, world.context(officer, june)),
      ).because,
    ).toBe("empty");
    world = world.after(
      answerQuestion(
        { about, words: "In September." },
        world.context(officer, june),
      ),
    );
    expect(openQuestions(world.log.updates)).toEqual([]);
  });

  test("an empty question, a stranger's and an answer to nothing are refused", () => {
    const world = aWorld();
    expect(
      refused(askQuestion({ words: "" }, world.context(boardMember, june)))
        .because,
    ).toBe("empty");
    expect(
      refused(askQuestion({ words: "Why?" }, world.context(member, june)))
        .because,
    ).toBe("notYours");
    expect(
      refused(
        answerQuestion(
          { about: asId("none"), words: "Because." },
          world.context(officer, june),
        ),
      ).because,
    ).toBe("noSuchQuestion");
  });
});
