// Changes to the plan that a body is asked to agree beside dates: an action withdrawn, or merged into another.
import { compareRefs } from "../../values/ref.ts";
import { capitalised, counted } from "../../values/wording.ts";
import { paragraph, section, table } from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperAction, PaperFacts } from "./paperFacts.ts";
import type { ChangeAsked } from "../parts/paperInput.ts";
import { titleOfPart } from "../parts/parts.ts";

/** The action a change speaks of, where this part of the paper may name it. */
function named(facts: PaperFacts, ref: string | null): PaperAction | null {
  return facts.named.find((one) => one.action.ref === ref) ?? null;
}

/** Why a change cannot be asked for as written; null where it can. */
export function faultOf(facts: PaperFacts, asked: ChangeAsked): string | null {
  if (!named(facts, asked.ref))
    return `${asked.ref} is asked to be ${asked.kind === "merge" ? "merged" : "withdrawn"}, and this part of the paper has no such action.`;
  if (asked.kind === "merge" && !named(facts, asked.into))
    return `${asked.ref} is asked to be merged into ${asked.into || "nothing"}, and this part of the paper has no such action.`;
  if (asked.why.trim() === "")
    return `No reason is given for the change asked of ${asked.ref}.`;
  return null;
}

/** "withdraw 10.7", "merge 6.1 into 6.2". */
export function changeInWords({ kind, ref, into }: ChangeAsked): string {
  return kind === "merge"
    ? `merge ${ref} into ${into ?? ""}`
    : `withdraw ${ref}`;
}

export function changesAsked(facts: PaperFacts): UnnumberedSection | null {
  const asked = facts.input.words.changesAsked.toSorted((a, b) =>
    compareRefs(a.ref, b.ref),
  );
  if (asked.length === 0) return null;
  const rows = asked.map((one) => [
    one.ref,
    named(facts, one.ref)?.action.title ?? "Not in this part of the paper",
    one.kind === "merge"
      ? `Merge into ${one.into ?? ""}: ${named(facts, one.into)?.action.title ?? "not in this part of the paper"}`
      : "Withdraw",
    one.why.trim() || "No reason given",
  ]);
  return section("changesAsked", titleOfPart("changesAsked"), [
    paragraph(
      "changesAsked",
      `${capitalised(counted(rows.length, "change"))} to the plan ${rows.length === 1 ? "is" : "are"} asked for. Nothing changes until a body agrees.`,
    ),
    table("Changes asked for", ["Ref", "Action", "Change", "Reason"], rows),
  ]);
}
