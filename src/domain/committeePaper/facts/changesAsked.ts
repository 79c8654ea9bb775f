// Changes to the plan that a body is asked to agree beside dates: an action withdrawn, or merged into another.
import { compareRefs } from "../../values/ref.ts";
import { capitalised } from "../../values/wording.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { Writer } from "../../words/writer.ts";
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
export function faultOf(
  facts: PaperFacts,
  asked: ChangeAsked,
): Sentence | null {
  const { ref, kind, into } = asked;
  if (!named(facts, ref))
    return say(kind === "merge" ? "check.noMerged" : "check.noWithdrawn", {
      ref,
    });
  if (kind === "merge" && !named(facts, into))
    return into
      ? say("check.noInto", { ref, into })
      : say("check.intoNothing", { ref });
  if (asked.why.trim() === "") return say("check.noWhy", { ref });
  return null;
}

/** "withdraw 10.7", "merge 6.1 into 6.2". */
export function changeInWords(
  { kind, ref, into }: ChangeAsked,
  { t }: Writer,
): string {
  return kind === "merge"
    ? t("merge {ref} into {into}", { ref, into: into ?? "" })
    : t("withdraw {ref}", { ref });
}

export function changesAsked(facts: PaperFacts): UnnumberedSection | null {
  const { t } = facts;
  const asked = facts.input.words.changesAsked.toSorted((a, b) =>
    compareRefs(a.ref, b.ref),
  );
  if (asked.length === 0) return null;
  const rows = asked.map((one) => [
    one.ref,
    named(facts, one.ref)?.action.title ?? t("Not in this part of the paper"),
    one.kind === "merge"
      ? t("Merge into {into}: {title}", {
          into: one.into ?? "",
          title:
            named(facts, one.into)?.action.title ??
            t("not in this part of the paper"),
        })
      : t("Withdraw"),
    one.why.trim() || t("No reason given"),
  ]);
  return section("changesAsked", titleOfPart("changesAsked"), [
    paragraph(
      "changesAsked",
      capitalised(
        t(
          "{n:change} to the plan {n?is|are} asked for. Nothing changes until a body agrees.",
          { n: rows.length },
        ),
      ),
    ),
    table(
      t("Changes asked for"),
      [t("Ref"), t("Action"), t("Change"), t("Reason")],
      rows,
    ),
  ]);
}
