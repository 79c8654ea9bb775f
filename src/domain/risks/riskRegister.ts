// Keeping the risk register: adding a risk, correcting it, and linking it to a section of the plan from either side.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { crossReference, findRisk } from "./crossReference.ts";
import { firstRefusal, refuseLong, trimmed } from "../rules/entryRules.ts";
import { asId } from "../values/id.ts";
import type { RiskId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { PlanContext } from "../rules/planRules.ts";
import type { Risk } from "../plan/risk.ts";
import { readSectionRef } from "./sectionRef.ts";

export type RiskDraft = Omit<Risk, "id" | "planId"> & {
  readonly id: RiskId | null;
};

/** The risk as it should be stored; references stay as written. Refuses `notYours`, `noCode`, `codeTaken`, `noTitle`, `tooLong`. Source: domain.md F51 and F52. */
export function keepRisk(
  draft: RiskDraft,
  { record, actor, newId }: PlanContext,
): Answer<Risk> {
  const code = trimmed(draft.code);
  const title = trimmed(draft.title);
  const others = record.risks.filter((one) => one.id !== draft.id);
  const refused = firstRefusal(
    may(actor, "manageRisks"),
    code === null ? no("noCode", say("riskRegister.noCode")) : null,
    refuseTaken([code ?? "", ...draft.merged], others),
    title === null ? no("noTitle", say("riskRegister.noTitle")) : null,
    refuseLong({ title: title, control: draft.control }),
  );
  if (refused) return refused;
  return yes({
    ...draft,
    id: draft.id ?? asId<"Risk">(newId()),
    planId: record.plan.id,
    code: code ?? "",
    title: title ?? "",
    refsAsWritten: draft.refsAsWritten.filter((one) => one.trim() !== ""),
  });
}

function refuseTaken(
  codes: readonly string[],
  others: readonly Risk[],
): Refusal | null {
  for (const code of codes) {
    const other = code === "" ? null : findRisk(code, others);
    if (other)
      return no(
        "codeTaken",
        say("riskRegister.codeTaken", { code, other: other.title }),
      );
  }
  return null;
}

/** Links a risk to a section, written as the plan writes it ("FP1: Managing Finances"). Refuses `notYours`, `noSection`, `alreadyLinked`. */
export function linkRisk(
  risk: Risk,
  section: string,
  { record, actor }: PlanContext,
): Answer<Risk> {
  const theme = record.themes.find((one) => one.code === section);
  const [row] = crossReference([risk], record.themes, record.actions).rows;
  const refused = firstRefusal(
    may(actor, "manageRisks"),
    theme ? null : no("noSection", say("riskRegister.noSection", { section })),
    row?.sections.includes(section)
      ? no(
          "alreadyLinked",
          say("riskRegister.alreadyLinked", { code: risk.code, section }),
        )
      : null,
  );
  if (refused) return refused;
  const text = [theme?.code, theme?.title].filter(Boolean).join(": ");
  return yes({ ...risk, refsAsWritten: [...risk.refsAsWritten, text] });
}

/**
 * Takes a section out of a risk's references. A reference that names several ("FP1-FP4", "All sections") cannot lose one
 * in silence: it is refused and corrected as written (`namesSeveral`). Also refuses `notYours`, `notLinked`.
 */
export function unlinkRisk(
  risk: Risk,
  section: string,
  { record, actor }: PlanContext,
): Answer<Risk> {
  const refused = firstRefusal(may(actor, "manageRisks"));
  if (refused) return refused;
  const naming = risk.refsAsWritten.filter((text) =>
    crossReference(
      [{ ...risk, refsAsWritten: [text] }],
      record.themes,
      record.actions,
    ).rows[0]?.sections.includes(section),
  );
  if (naming.length === 0)
    return no(
      "notLinked",
      say("riskRegister.notLinked", { code: risk.code, section }),
    );
  const several = naming.find((text) => {
    const read = readSectionRef(text, record.themes);
    return read.all || read.codes.length > 1;
  });
  if (several !== undefined)
    return no(
      "namesSeveral",
      say("riskRegister.namesSeveral", { code: risk.code, section, several }),
    );
  return yes({
    ...risk,
    refsAsWritten: risk.refsAsWritten.filter((text) => !naming.includes(text)),
  });
}
