// The form of Claim completion as it is kept on this device while somebody writes, and what it records.
import * as v from "valibot";
import type { RuleContext } from "../../domain/rules/change.ts";
import { asId } from "../../domain/values/id.ts";
import type { EvidenceId } from "../../domain/values/id.ts";
import { claimCompletion } from "../../domain/progress/completion.ts";
import { addEvidence } from "../../domain/progress/evidenceEntry.ts";
import type { Edit, Rule } from "../../editing/edit.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

export const ClaimForm = v.object({
  actual: v.string(),
  note: v.string(),
  reportText: v.string(),
  url: v.string(),
  title: v.string(),
  chosen: v.array(v.string()),
});
export type ClaimForm = v.InferOutput<typeof ClaimForm>;

/** The id of the link's own row: the same however often the claim is sent, another for another address. */
const linkId = (edit: string, url: string) =>
  stableGuid(`link/${edit}/${url.trim()}`);

/** What the form says, as the rule takes it; the link as evidence of its own, where one was given. */
function entered(form: ClaimForm, edit: string) {
  const { actual, note, reportText, url, title } = form;
  const evidence: EvidenceId[] = form.chosen.map((id) => asId<"Evidence">(id));
  if (url.trim() === "")
    return { draft: { actual, note, reportText, evidence } };
  const id = linkId(edit, url);
  return {
    draft: {
      actual,
      note,
      reportText,
      evidence: [...evidence, asId<"Evidence">(id)],
    },
    evidence: (context: RuleContext) =>
      addEvidence(
        { kind: "link", title: title || url, url, dated: "", note: "" },
        { ...context, newId: () => id },
      ),
  };
}

/** What the form records, now or when SharePoint is back; the link as evidence beside it. */
export function claimRule(
  form: ClaimForm,
  edit: string,
): { readonly rule: Rule; readonly more: Pick<Edit, "evidence"> } {
  const { draft, ...more } = entered(form, edit);
  return { rule: (context) => claimCompletion(draft, context), more };
}
