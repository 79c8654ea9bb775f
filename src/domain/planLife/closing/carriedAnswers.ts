// The recommendations a carried action answers, and the register of the plan it goes to: a code there means what it meant here, or gets a name of its own.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { PlanId } from "../../values/id.ts";
import type { Plan, Source } from "../../plan/plan.ts";
import { mostSources } from "../actions/sources.ts";

const same = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Gathers what the registers of other plans need, action by action. */
export class CarriedSources {
  private readonly from: Plan;
  private readonly others: ReadonlyMap<PlanId, Plan>;
  private readonly added = new Map<PlanId, Source[]>();

  constructor(from: Plan, others: readonly Plan[]) {
    this.from = from;
    this.others = new Map(others.map((one) => [one.id, one]));
  }

  /** The codes of an action as they are called in the plan it goes to. */
  carry({ answers = [] }: Action, to: PlanId): readonly string[] {
    return answers.map((code) => this.codeIn(code, to));
  }

  private codeIn(code: string, to: PlanId): string {
    const mine = this.from.sources?.find((one) => same(one.code, code));
    const added = this.added.get(to) ?? [];
    const theirs = [...(this.others.get(to)?.sources ?? []), ...added];
    const there = theirs.find((one) => same(one.code, code));
    if (mine && there && same(mine.words, there.words)) return there.code;
    // The same code of another report would answer what it never answered.
    const name = there ? `${code} (${this.from.title})` : code;
    const isKnown = theirs.some((one) => same(one.code, name));
    if (mine && !isKnown)
      this.added.set(to, [
        ...added,
        { ...mine, code: name, from: mine.from ?? this.from.title },
      ]);
    return name;
  }

  /** The plans whose registers grow, as they are and as they become. Refuses `tooMany`. */
  plans(): Answer<readonly { readonly before: Plan; readonly after: Plan }[]> {
    const grown = [...this.added].flatMap(([id, added]) => {
      const before = this.others.get(id);
      return before
        ? [
            {
              before,
              after: {
                ...before,
                sources: [...(before.sources ?? []), ...added],
              },
            },
          ]
        : [];
    });
    const full = grown.find(({ after }) => after.sources.length > mostSources);
    return full
      ? no(
          "tooMany",
          say("carriedAnswers.tooMany", {
            before: full.before.title,
            sources: full.after.sources.length,
            mostSources,
          }),
        )
      : yes(grown);
  }
}
