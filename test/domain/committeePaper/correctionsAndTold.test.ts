// Corrections in the next paper, and what each body was last told.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  correctPaper,
  correctionsToPrint,
} from "../../../src/domain/committeePaper/publishing/corrections.ts";
import {
  lastTold,
  nextMeeting,
} from "../../../src/domain/committeePaper/publishing/lastTold.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { author, instant } from "../ruleWorld.ts";

const plan = corporatePlanAsReported();
const audit = plan.bodies.find((one) => one.title.startsWith("Audit"));
const cabinet = plan.bodies.find((one) => one.title === "Cabinet");
if (!audit || !cabinet) throw new Error("bodies");

describe("corrections", () => {
  const words = {
    of: "june",
    paper: "Audit, June",
    where: "4.4",
    was: "38",
    is: "31",
    why: "Counted twice.",
  };
  const context = {
    actor: author,
    now: instant("2018-07-20T09:00:00Z"),
    newId: () => asId<"Correction">("c1"),
  };

  it("are printed in the next paper to the same body, and not again after it", () => {
    const answer = correctPaper(words, context);
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    const june = { key: "june", at: instant("2018-06-12T09:00:00Z") };
    const july = { key: "july", at: instant("2018-07-24T09:00:00Z") };
    expect(correctionsToPrint([answer.value], [june])).toHaveLength(1);
    expect(correctionsToPrint([answer.value], [june, july])).toEqual([]);
    expect(
      correctionsToPrint([answer.value], [{ ...june, key: "cabinet" }]),
    ).toEqual([]);
  });

  it.each(["where", "was", "is", "why"] as const)(
    "without “%s” are refused",
    (name) => {
      expect(correctPaper({ ...words, [name]: " " }, context)).toMatchObject({
        because: "empty",
      });
    },
  );
});

describe("what a body was last told", () => {
  it("is its own last paper, before the new day, and nobody else's", () => {
    const { meetings } = plan;
    expect(lastTold(meetings, audit.id, day("2018-06-19"))).toBe("2018-03-20");
    expect(lastTold(meetings, audit.id, day("2018-03-20"))).toBe("2017-12-12");
    expect(lastTold(meetings, cabinet.id, day("2018-06-19"))).toBeNull();
    expect(nextMeeting(meetings, audit.id, day("2018-06-19"))?.date).toBe(
      "2018-07-24",
    );
  });
});
