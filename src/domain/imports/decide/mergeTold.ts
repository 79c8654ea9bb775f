// What bringing a file into a plan would do, as the contract tells it ("merge").
import type { decidedInEnglish } from "./decidedInEnglish.ts";

type Decided = ReturnType<typeof decidedInEnglish>;

export interface MergeTold {
  readonly plan: string;
  readonly added: readonly string[];
  readonly unchanged: number;
  readonly changed: readonly {
    readonly ref: string;
    readonly field: string;
    readonly from: string;
    readonly to: string;
    readonly as: "change" | "proposal" | "claim";
  }[];
  /** In the plan from an earlier version of the file, and not in this one. */
  readonly missing: readonly string[];
  readonly rejected: readonly {
    readonly ref: string;
    readonly field: string | null;
    readonly reason: string;
  }[];
  /** What waits for an answer, or was told before and left. */
  readonly undecided: number;
}

/** The `merge` of the public contract. */
export function mergeTold(
  plan: string,
  {
    added,
    unchanged,
    changed,
    missing,
    rejected,
    risks,
    register,
  }: Pick<
    Decided,
    | "added"
    | "unchanged"
    | "changed"
    | "missing"
    | "rejected"
    | "risks"
    | "register"
  >,
): MergeTold {
  return {
    plan,
    added: [...added, ...risks.map(({ code }) => code)],
    unchanged: unchanged.length,
    changed: [
      ...registerTold(register.changed),
      ...changed.flatMap(({ ref, fields, what }): MergeTold["changed"] =>
        fields.length > 0
          ? fields.map(({ field, from, to, as }) => ({
              ref,
              field,
              from,
              to,
              as,
            }))
          : what.map((to) => ({
              ref,
              field: "risk",
              from: "",
              to,
              as: "change" as const,
            })),
      ),
    ],
    missing: missing.map(({ ref }) => ref),
    rejected: rejected.flatMap(({ about, of, why, waits }) =>
      waits ? [] : [{ ref: about, field: of, reason: why }],
    ),
    undecided: rejected.filter(({ waits }) => waits).length,
  };
}

/** A post is told by its title. */
const registerTold = (
  changed: Decided["register"]["changed"],
): MergeTold["changed"] =>
  changed.map(({ post, field, from, to }) => ({
    ref: post,
    field,
    from,
    to,
    as: "change",
  }));
