// The three-way rule for one field: what the file said before, what the plan has now, what the file says now.
import {
  fieldsOfFile,
  fieldsOfPlan,
  fingerprints,
  markAt,
  unsettled,
} from "../file/importFields.ts";
import type { Fields } from "../file/importFields.ts";
import { hasChanged, hasLeft } from "./importMet.ts";
import type { Met } from "./importMet.ts";
import type { ImportContext } from "./importContext.ts";
import { mergedFields } from "../file/importedPlan.ts";
import type { MergedField } from "../file/importedPlan.ts";

export type Verdict =
  "same" | "keepPlan" | "takeFile" | "conflict" | "emptied" | "waits";

/** What is known of a field beside its two values; null where it was never brought in. */
interface FieldBase {
  /** The file says what it said. */
  readonly file: boolean;
  /** The plan has what the last import left. */
  readonly plan: boolean;
}

/**
 * The three-way rule. The file wins only over a value nobody has touched since it was imported; the plan's value stays where the file
 * has not changed; where both changed, or nobody knows, a person decides. A field the file leaves out changes nothing.
 */
export function verdict(
  file: string,
  plan: string,
  base: FieldBase | null,
): Exclude<Verdict, "waits" | "emptied"> {
  if (file === "" || file === plan) return "same";
  if (base === null) return "conflict";
  if (base.file) return "keepPlan";
  return base.plan ? "takeFile" : "conflict";
}

export type Verdicts = Readonly<Record<MergedField, Verdict>>;

export function verdicts(met: Met, { idFor, plan }: ImportContext): Verdicts {
  const [file, inPlan] = [fieldsOfFile(met), fieldsOfPlan(met.action)];
  const marks = {
    file: fingerprints(file, idFor),
    plan: fingerprints(inPlan, idFor),
  };
  const live = plan.wentLive !== null;
  const judged = mergedFields.map((field, n) => {
    const base = baseOf(field, n, met, marks);
    const chosen = met.chosen[field];
    return [
      field,
      met.waits.has(field)
        ? "waits"
        : isAlreadySo(field, met, live)
          ? "same"
          : ofLeft(
              judge(field, file, inPlan, base, met, chosen),
              met,
              live,
              chosen,
            ),
    ];
  });
  return Object.fromEntries(judged) as Verdicts;
}

function judge(
  field: MergedField,
  file: Fields,
  plan: Fields,
  base: FieldBase | null,
  met: Met,
  chosen: "file" | "plan" | undefined,
): Verdict {
  // Told before and left for a person: it stays told until somebody chooses.
  const isOpen = met.row.memory?.open.includes(field) ?? false;
  const found = verdict(file[field], plan[field], base);
  if (found === "same")
    return file[field] === "" && base?.file === false && plan[field] !== ""
      ? "emptied"
      : "same";
  const asked = isOpen ? "conflict" : found;
  if (asked === "conflict")
    return chosen === undefined
      ? "conflict"
      : chosen === "file"
        ? "takeFile"
        : "keepPlan";
  return asked === "takeFile" && chosen === "plan" ? "keepPlan" : asked;
}

/** What a file says otherwise of an action that has left a live plan is told, and taken only where a person says so. */
const ofLeft = (
  found: Verdict,
  met: Met,
  live: boolean,
  chosen: "file" | "plan" | undefined,
): Verdict =>
  found === "takeFile" && live && hasLeft(met) && chosen !== "file"
    ? "conflict"
    : found;

function baseOf(
  field: MergedField,
  n: number,
  met: Met,
  marks: { readonly file: string; readonly plan: string },
): FieldBase | null {
  const given = met.row.memory?.given ?? null;
  const changed = hasChanged(field, met);
  if (given === null)
    return changed === false ? { file: true, plan: false } : null;
  const mark = markAt(given, n);
  if (mark === unsettled && changed !== false) return null;
  return {
    // The first release kept only what it gave the plan.
    file: changed === null ? mark === markAt(marks.file, n) : !changed,
    plan: mark === markAt(marks.plan, n),
  };
}

/** What the file wants is so already, by a decision or a claim since. */
function isAlreadySo(
  field: MergedField,
  { read, action: { current, due } }: Met,
  live: boolean,
): boolean {
  if (field === "status")
    return live && read.status === "completed" && current.claimed;
  if (field !== "due" || !read.due) return false;
  if (live && read.due.end !== null && read.due.end === current.inForce)
    return true;
  return (
    due !== null &&
    read.due.end !== null &&
    due.start === read.due.start &&
    due.end === read.due.end &&
    due.openEnded === read.due.openEnded
  );
}
