import { describe, expect, test } from "vitest";
import { asId } from "../../../src/domain/values/id.ts";
import type { Risk } from "../../../src/domain/plan/risk.ts";
import {
  keepRisk,
  linkRisk,
  unlinkRisk,
} from "../../../src/domain/risks/riskRegister.ts";
import { context, plan } from "../planWorld.ts";
import { accepted, aTheme, officer, planId, refused } from "../ruleWorld.ts";

const risk = (over: Partial<Risk> = {}): Risk => ({
  id: asId("risk-ko1"),
  planId,
  code: "KO1",
  title: "Money",
  merged: [],
  footnote: null,
  refsAsWritten: ["FP1: Managing Finances"],
  score: null,
  control: null,
  ...over,
});
const other = risk({ id: asId("risk-ko5"), code: "KO5", merged: ["KO18"] });
const record = plan(["1.1"], {
  themes: [aTheme("FP1", "Managing Finances"), aTheme("FP2", "Governing")],
  risks: [risk(), other],
});

describe("the risk register", () => {
  test("a link is written as the plan writes the section, beside what was there", () => {
    const linked = accepted(linkRisk(risk(), "FP2", context(record)));
    expect(linked.refsAsWritten).toEqual([
      "FP1: Managing Finances",
      "FP2: Governing",
    ]);
    expect(accepted(unlinkRisk(linked, "FP2", context(record)))).toEqual(
      risk(),
    );
  });

  test("a reference that names several sections does not lose one in silence", () => {
    const several = risk({ refsAsWritten: ["FP1-FP2"] });
    const answer = refused(unlinkRisk(several, "FP2", context(record)));
    expect(answer.because).toBe("namesSeveral");
    expect(answer.words).toContain("FP1-FP2");
  });

  test.each([
    ["alreadyLinked", linkRisk(risk(), "FP1", context(record))],
    ["noSection", linkRisk(risk(), "FP9", context(record))],
    ["notYours", linkRisk(risk(), "FP2", context(record, { actor: officer }))],
    ["notLinked", unlinkRisk(risk(), "FP2", context(record))],
    [
      "codeTaken",
      keepRisk({ ...risk(), id: null, code: "ko18" }, context(record)),
    ],
    ["noCode", keepRisk({ ...risk(), code: " " }, context(record))],
    ["noTitle", keepRisk({ ...risk(), title: "" }, context(record))],
  ])("refuses %s", (because, answer) => {
    expect(refused(answer).because).toBe(because);
  });
});
