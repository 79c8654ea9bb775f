// The follow-up report to an audit committee: the table of ages sums to the actions not completed, and what audit and the body said is printed.
import { expect, it } from "vitest";
import { assuredIn } from "../../../src/domain/committeePaper/sections/assuranceSection.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import { paperFacts } from "../../../src/domain/committeePaper/facts/paperFacts.ts";
import { readySkeleton } from "../../../src/domain/committeePaper/skeletons/skeletons.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { inputOf } from "./askedWorld.ts";

const skeleton = readySkeleton("followUp") ?? plainSkeleton;
const plain = inputOf({}, { skeleton });
const { record, asAt } = plain;
const facts = paperFacts(plain);
const open = facts.actions.find(
  ({ current }) => current.status !== "completed",
);
const done = facts.actions.find(
  ({ current }) => current.status === "completed",
);

const decision = (
  action: { readonly id: Decision["actionId"] } | undefined,
  ruling: Decision["ruling"],
  over: Partial<Decision> = {},
): Decision => ({
  id: asId(`d-${ruling.kind}`),
  planId: record.plan.id,
  actionId: action?.id ?? null,
  ruling,
  bodyId: null,
  meetingId: null,
  minute: null,
  words: null,
  effective: asAt,
  recorded: `${asAt}T08:00:00.000Z` as Decision["recorded"],
  by: { objectId: null, email: null, name: "Somebody" },
  ...over,
});

it("a plan that nobody audited gets its report too, and its table sums", () => {
  const section = committeePaper(plain).sections.find(
    ({ name }) => name === "assurance",
  );
  const ages = section?.blocks.find((one) => one.kind === "table");
  const total = ages?.kind === "table" ? ages.rows.at(-1) : undefined;
  const not = facts.actions.filter(
    ({ current }) => current.status !== "completed",
  ).length;
  expect(total?.at(-1)).toBe(String(not));
  expect(total?.slice(1, -1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(
    not,
  );
});

it("an accepted risk is printed with body, minute and why, and what the auditor wrote is not", () => {
  const decisions = [
    ...record.decisions,
    decision(
      open?.action,
      { kind: "riskAccepted" },
      {
        bodyId: record.bodies[0]?.id ?? null,
        minute: "77",
        words: "Dearer than the loss.",
      },
    ),
    decision(
      done?.action,
      { kind: "verified", confirmId: null },
      { words: "Seen in the vault." },
    ),
  ];
  const input = inputOf({ decisions }, { skeleton });
  const section = committeePaper(input).sections.find(
    ({ name }) => name === "assurance",
  );
  const words = JSON.stringify(section);
  expect(words).toContain("minute 77");
  expect(words).toContain("Dearer than the loss.");
  expect(words).not.toContain("vault");
  expect(
    assuredIn(paperFacts(input)).filter(
      ({ state }) => state === "riskAccepted",
    ),
  ).toHaveLength(1);
});
