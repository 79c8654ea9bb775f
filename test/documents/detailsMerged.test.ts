// Columns beside the promise in a second import: compared cell by cell as every other.
import { describe, expect, it } from "vitest";
import { suggested } from "../../src/domain/imports/file/importAnswers.ts";
import { emptyRecord } from "../../src/domain/planLife/draft/draftPlan.ts";
import { bring, draft, loaded } from "../domain/importWorld.ts";
import { goLive, merge, nothing, on, read } from "./mergeWorld.ts";

const header = "Ref,Theme,Action,Lead,Due,Status,Update";
const rows = [
  "1.1,Finance,Adopt the MTFS,Head of Finance,March 2027,In progress,Draft done",
  "1.2,Finance,Refresh the CPRs,Chief Executive,June 2027,In progress,Started",
  "1.3,People,Workforce plan,Chief Executive,June 2027,Not started,",
];
const first = [header, ...rows].join("\n");

/** The file brought into a new plan with every suggestion taken. */
function brought(text: string) {
  const held = { record: emptyRecord(draft), runs: [] };
  const file = read(text);
  const answers = new Map(
    file.questions.map((one): [string, string | null] => [
      one.id,
      suggested(one) ?? null,
    ]),
  );
  return loaded(held, bring(file, held, on, answers));
}

describe("what belongs to an action beside its promise", () => {
  const more = `${header},Expected outcome,Source recommendation,Exempt`;
  const withMore = [
    more,
    `${rows[0]},MTFS adopted,R1,`,
    `${rows[1]},,"R1, R4",3`,
    `${rows[2]},,,`,
  ].join("\n");
  const held = goLive(brought(withMore));

  it("comes with a new action, and the same file again is nothing", () => {
    expect(
      held.record.actions.map(({ outcome, answers, exempt }) => ({
        outcome,
        answers,
        exempt,
      })),
    ).toEqual([
      { outcome: "MTFS adopted", answers: ["R1"], exempt: null },
      { outcome: null, answers: ["R1", "R4"], exempt: "3" },
      { outcome: null, answers: undefined, exempt: null },
    ]);
    expect(merge(withMore, held)).toMatchObject({ ...nothing, unchanged: 3 });
  });

  it("changes where its own cell changed, told with from and to", () => {
    const changed = withMore.replace("MTFS adopted", "MTFS adopted by council");
    expect(merge(changed, held).changed).toMatchObject([
      {
        ref: "1.1",
        field: "outcome",
        from: "MTFS adopted",
        to: "MTFS adopted by council",
      },
    ]);
  });

  it("set by hand stays where a file does not speak of it", () => {
    const byHand = {
      ...held,
      record: {
        ...held.record,
        actions: held.record.actions.map((one) => ({
          ...one,
          outcome: "Set by hand",
        })),
      },
    };
    expect(merge(first, byHand).changed).toEqual([]);
  });
});
