// The council's own columns kept by hand: by whom, what is refused, and that nothing an action has in one is lost.
import { describe, expect, test } from "vitest";
import { rightOfFact } from "../../../src/domain/entries/rightOf.ts";
import { ownLines } from "../../../src/domain/plan/ownColumns.ts";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { columnCalled } from "../../../src/domain/plan/ownReading.ts";
import { changeColumns } from "../../../src/domain/planLife/actions/keepColumns.ts";
import type { ColumnChange } from "../../../src/domain/planLife/actions/keepColumns.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  officer,
  ref,
  refused,
} from "../ruleWorld.ts";

const grant = {
  title: "Grant",
  kind: "choice",
  choices: ["Bid", "Won"],
} as const;
const add = (
  plan: Plan,
  column: Extract<ColumnChange, { do: "add" }>["column"],
) =>
  accepted(
    changeColumns(
      plan,
      { do: "add", column },
      { actor: administrator, actions: [] },
    ),
  );
const plan = [
  grant,
  { title: "Cost", kind: "money" },
  { title: "Ward", kind: "text" },
].reduce<Plan>((so, column) => add(so, column as typeof grant), aPlan());
const keyOf = (title: string, of = plan) =>
  columnCalled(title, of.columns ?? [])?.key ?? "";
const actions = [
  anAction({ ref: ref("1.10"), own: { [keyOf("Grant")]: "Bid" } }),
  anAction({
    ref: ref("1.2"),
    own: { [keyOf("Grant")]: "Bid", [keyOf("Cost")]: "5000" },
  }),
];
const change = (asked: ColumnChange, of = plan, actor = administrator) =>
  changeColumns(of, asked, { actor, actions });
const titles = ({ columns = [] }: Plan) => columns.map(({ title }) => title);

describe("the council’s own columns", () => {
  test("are added, renamed and put in order, and what is in them stays where it is", () => {
    const renamed = accepted(
      change({
        do: "edit",
        key: keyOf("Cost"),
        column: { title: "  Cost  to us ", inPapers: true },
      }),
    );
    expect(titles(renamed)).toEqual(["Grant", "Cost to us", "Ward"]);
    expect(
      ownLines(actions[1] ?? {}, renamed).map(({ words }) => words),
    ).toEqual(["Bid", "£5,000"]);
    const moved = accepted(
      change({ do: "move", key: keyOf("Ward"), by: -1 }, renamed),
    );
    expect(titles(moved)).toEqual(["Grant", "Ward", "Cost to us"]);
    expect(
      titles(accepted(change({ do: "move", key: keyOf("Grant"), by: -1 }))),
    ).toEqual(["Grant", "Cost", "Ward"]);
  });

  test("when retired are neither asked for nor shown, keep what they hold, and come back with it", () => {
    const key = keyOf("Cost");
    const retired = accepted(change({ do: "retire", key }));
    expect(ownLines(actions[1] ?? {}, retired)).toHaveLength(1);
    // Past the retired one, as everybody sees it.
    expect(
      titles(
        accepted(change({ do: "move", key: keyOf("Ward"), by: -1 }, retired)),
      ),
    ).toEqual(["Ward", "Grant", "Cost"]);
    const back = accepted(change({ do: "restore", key }, retired));
    expect(back).toEqual(plan);
    expect(
      refused(
        change({ do: "add", column: { title: "cost", kind: "text" } }, retired),
      ).because,
    ).toBe("titleTwice");
    const other = accepted(
      change(
        { do: "edit", key, column: { title: "Cost, first guess" } },
        retired,
      ),
    );
    const again = add(other, { title: "Cost", kind: "text" });
    expect(new Set(again.columns?.map((one) => one.key)).size).toBe(4);
  });

  test("are removed only where nobody filled one in, and a choice somebody made is not taken away", () => {
    expect(
      titles(accepted(change({ do: "remove", key: keyOf("Ward") }))),
    ).toEqual(["Grant", "Cost"]);
    expect(refused(change({ do: "remove", key: keyOf("Grant") })).words).toBe(
      "“Grant” is filled in for 2 actions, first 1.2, so it cannot be removed. Retire it: what is in it stays in the record.",
    );
    const key = keyOf("Grant");
    expect(
      refused(
        change({
          do: "edit",
          key,
          column: { title: "Grant", choices: ["Won", "Lost"] },
        }),
      ).because,
    ).toBe("choiceUsed");
    expect(
      accepted(
        change({
          do: "edit",
          key,
          column: { title: "Grant", choices: ["Bid", " Lost ", ""] },
        }),
      ).columns?.[0]?.choices,
    ).toEqual(["Bid", "Lost"]);
  });

  test("carry no title of a column that every workbook has, and none twice", () => {
    const code = (column: Extract<ColumnChange, { do: "add" }>["column"]) =>
      refused(change({ do: "add", column })).because;
    expect(code({ title: " ", kind: "text" })).toBe("noTitle");
    expect(code({ title: "date in FORCE", kind: "date" })).toBe("ourHeading");
    expect(code({ title: "grant", kind: "text" })).toBe("titleTwice");
    expect(code({ title: "x".repeat(61), kind: "text" })).toBe("tooLong");
    expect(code({ title: "Stage", kind: "choice", choices: ["A"] })).toBe(
      "tooFewChoices",
    );
    expect(code({ title: "Stage", kind: "choice", choices: ["A", "a"] })).toBe(
      "choiceTwice",
    );
    expect(refused(change({ do: "retire", key: "none" })).because).toBe("gone");
  });

  test("are kept by who describes the plan, in an entry of that right, and not after it closed", () => {
    const key = keyOf("Ward");
    expect(refused(change({ do: "retire", key }, plan, officer)).because).toBe(
      "notYours",
    );
    expect(
      refused(change({ do: "retire", key }, { ...plan, state: "closed" }))
        .because,
    ).toBe("planClosed");
    const after = accepted(change({ do: "retire", key }));
    expect(
      rightOfFact({ what: "fact", kind: "plans", value: after } as never, plan),
    ).toBe("describePlan");
  });
});
