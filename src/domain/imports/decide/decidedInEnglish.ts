// What an import would do, with everything said of it in English: for the command line and the JSON of the public contract.
import { inEnglish } from "../../words/english.ts";
import type { ReadPlan } from "../file/importedPlan.ts";
import type { ImportPlan } from "./importDecided.ts";

const sides = <
  Change extends
    | ImportPlan["register"]["changed"][number]
    | ImportPlan["changed"][number]["fields"][number],
>(
  change: Change,
) => ({
  ...change,
  from: inEnglish(change.from),
  to: inEnglish(change.to),
});

/** The same, with text where a sentence stood; the questions are those of the file as it was read. */
export const decidedInEnglish = <P extends ReadPlan>(
  decided: ImportPlan<P>,
) => ({
  ...decided,
  register: {
    changed: decided.register.changed.map(sides),
    notes: decided.register.notes.map(inEnglish),
  },
  changed: decided.changed.map(({ ref, what, fields }) => ({
    ref,
    what: what.map(inEnglish),
    fields: fields.map(sides),
  })),
  rejected: decided.rejected.map((one) => ({
    ...one,
    about: inEnglish(one.about),
    why: inEnglish(one.why),
  })),
});
