// What elected members read of a plan: signed words, and what is exempt only where the council says so.
import { describe, expect, it } from "vitest";
import { mayReadPaper, readableRecord } from "../../src/domain/readable.ts";
import {
  isForMembers,
  membersRecord,
} from "../../src/domain/readableByMembers.ts";
import { rightOfFact } from "../../src/domain/entries/rightOf.ts";
import { published, record, secrets } from "../tab/readableWorld.ts";
import { anActor } from "./ruleWorld.ts";

const member = anActor("Elected Member", ["member"]);
const letIn = { ...record, plan: { ...record.plan, membersReadExempt: true } };
const met = (shown: unknown) =>
  secrets.filter((secret) => JSON.stringify(shown).includes(secret));

const exemptMatter = secrets.filter((secret) =>
  secret.startsWith("the exempt"),
);

describe("what elected members read", () => {
  it("nothing exempt, while the council has not said otherwise", () => {
    expect(met(membersRecord(record))).toEqual([]);
    expect(JSON.stringify(membersRecord(record))).toContain(published);
    expect(isForMembers("exempt", record.plan)).toBe(false);
  });

  it("what is exempt where the council lets them, and still no note, no unsigned word and no evidence", () => {
    const shown = met(membersRecord(letIn));
    expect(shown).toContain("the exempt title");
    expect(shown).toContain("the exempt signed words");
    expect(shown.filter((one) => !exemptMatter.includes(one))).toEqual([]);
    expect(isForMembers("exempt", letIn.plan)).toBe(true);
  });

  it("nobody else reads what is exempt for that: whoever has no role is not a member", () => {
    const stranger = anActor("Nobody", []);
    expect(met(readableRecord(letIn, stranger))).toEqual([]);
    expect(mayReadPaper(stranger, "exempt", letIn.plan).ok).toBe(false);
    expect(mayReadPaper(member, "exempt", letIn.plan).ok).toBe(true);
  });

  it("whether they do is a word about the plan, which its administrator says at any time", () => {
    const said = {
      what: "fact",
      kind: "plans",
      value: letIn.plan,
    } as const;
    expect(rightOfFact(said, record.plan)).toBe("describePlan");
  });
});
