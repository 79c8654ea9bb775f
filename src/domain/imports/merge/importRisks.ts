// The risks of a file beside those of the plan, by their codes: new, the same, changed in the file alone, or for a person to decide.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { asId } from "../../values/id.ts";
import type { PlanId } from "../../values/id.ts";
import type { Risk } from "../../plan/risk.ts";
import { plain } from "../file/importFields.ts";
import type { ReadRisk } from "../file/importedPlan.ts";
import { verdict } from "./mergeVerdict.ts";

type Said = Pick<Risk, "title" | "merged" | "refsAsWritten">;
type Field = keyof Said;

const fields = ["title", "merged", "refsAsWritten"] as const;

const textOf = (risk: Said, field: Field): string =>
  field === "title" ? plain(risk.title) : risk[field].map(plain).join("; ");

/** A mark for each field, eight characters long: what a later file is compared with. */
const marksOf = (risk: Said, idFor: (words: string) => string) =>
  fields.map((field) =>
    idFor(`risk ${field} ${textOf(risk, field)}`).slice(0, 8),
  );

/** Where an import keeps what the file said of a risk, beside its actions: no reference holds a space. */
export const seenRisk = (code: string) => `risk ${code}`;

/** Whether a risk stands as an import left it: then undoing may give it its earlier words back. */
export function stillAsImported(
  risk: Risk,
  seen: string | undefined,
  idFor: (words: string) => string,
): boolean {
  return seen === marksOf(risk, idFor).join("");
}

interface RiskContext {
  readonly planId: PlanId;
  readonly held: readonly Risk[];
  /** What the last import saw, by `seenRisk`. */
  readonly last: ReadonlyMap<string, string>;
  readonly idFor: (words: string) => string;
}

export interface MergedRisks {
  readonly made: readonly Risk[];
  readonly changes: readonly { readonly before: Risk; readonly after: Risk }[];
  readonly changed: readonly {
    readonly ref: string;
    readonly what: readonly Sentence[];
  }[];
  readonly unchanged: readonly string[];
  readonly rejected: readonly {
    readonly about: string;
    readonly why: Sentence;
  }[];
  /** What to remember of the file. */
  readonly seen: readonly (readonly [string, string])[];
}

/** Merges field by field against what was imported last, as an action is: a field somebody changed since is never overwritten, and what differs is told. */
export function mergeRisks(
  read: readonly ReadRisk[],
  context: RiskContext,
): MergedRisks {
  const held = new Map(context.held.map((risk) => [risk.code, risk]));
  const taken = new Set<string>();
  const made: Risk[] = [];
  const twice: { about: string; why: Sentence }[] = [];
  const met: ReturnType<typeof mergeRisk>[] = [];
  for (const risk of read) {
    const before = held.get(risk.id);
    if (taken.has(risk.id))
      twice.push({
        about: risk.id,
        why: say("mergeRisk.twice", { code: risk.id }),
      });
    else if (before) met.push(mergeRisk(risk, before, context));
    else made.push(newRisk(risk, context));
    taken.add(risk.id);
  }
  const added = made.map((risk) => newlySeen(risk, context));
  return {
    made,
    changes: met.flatMap(({ before, after, what }) =>
      what.length > 0 ? [{ before, after }] : [],
    ),
    changed: met.flatMap(({ before, what }) =>
      what.length > 0 ? [{ ref: before.code, what }] : [],
    ),
    unchanged: met.flatMap(({ before, what, rejected }) =>
      what.length + rejected.length === 0 ? [before.code] : [],
    ),
    rejected: [...twice, ...met.flatMap(({ rejected }) => rejected)],
    seen: [...added, ...met.flatMap(({ seen }) => seen)].filter(
      ([key, marks]) => context.last.get(key) !== marks,
    ),
  };
}

function newlySeen(risk: Risk, { idFor }: RiskContext) {
  return [seenRisk(risk.code), marksOf(risk, idFor).join("")] as const;
}

function mergeRisk(read: ReadRisk, before: Risk, { last, idFor }: RiskContext) {
  const base = last.get(seenRisk(read.id)) ?? null;
  const marks = { file: marksOf(read, idFor), plan: marksOf(before, idFor) };
  const judged = fields.map((field, n) => {
    const then = base?.slice(n * 8, n * 8 + 8);
    return {
      field,
      found: verdict(
        textOf(read, field),
        textOf(before, field),
        then === undefined || then === unsettled
          ? null
          : { file: then === marks.file[n], plan: then === marks.plan[n] },
      ),
      // A field in conflict stays as it was imported last, so that it is told again.
      then: then ?? unsettled,
      now: marks.file[n] ?? unsettled,
    };
  });
  const takes = (field: Field) =>
    judged.some((one) => one.field === field && one.found === "takeFile");
  const kept = judged.map(({ found, then, now }) =>
    found === "conflict" ? then : now,
  );
  return {
    before,
    after: {
      ...before,
      ...(takes("title") ? { title: read.title } : {}),
      ...(takes("merged") ? { merged: read.merged } : {}),
      ...(takes("refsAsWritten") ? { refsAsWritten: read.refsAsWritten } : {}),
    },
    what: fields.filter(takes).map((field) => say(`mergeRisk.${field}`)),
    rejected: judged.flatMap(({ field, found }) =>
      found === "conflict" ? [conflict(read, before, field)] : [],
    ),
    seen: [[seenRisk(read.id), kept.join("")] as const],
  };
}

const unsettled = "--------";

function conflict(read: ReadRisk, before: Risk, field: Field) {
  return {
    about: before.code,
    why: say("mergeRisk.differ", {
      field: say(`mergeRisk.${field}`),
      file: textOf(read, field),
      plan: textOf(before, field),
    }),
  };
}

function newRisk(read: ReadRisk, { planId, idFor }: RiskContext): Risk {
  return {
    id: asId(idFor(`${planId}/risk/${read.id}`)),
    planId,
    code: read.id,
    title: read.title,
    merged: read.merged,
    footnote: null,
    refsAsWritten: read.refsAsWritten,
    score: null,
    control: null,
  };
}
