// The fields of what belongs to an action beside its promise: the same where it is made and where it is edited.
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { postPicks } from "../actionPicks.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { PickSeveral } from "../ui/PickSeveral.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { exemptPicks, implicationPicks } from "../detailsForm.ts";
import type { DetailsTyped } from "../detailsForm.ts";

export interface DetailsFieldsProps {
  readonly overview: Pick<PlanOverview, "plan" | "posts" | "actions">;
  readonly typed: DetailsTyped;
  readonly onChange: (part: Partial<DetailsTyped>) => void;
}

export function SupportingField({
  overview,
  typed,
  onChange,
}: DetailsFieldsProps) {
  return (
    <PickSeveral
      label="Supporting posts"
      add="Add a post"
      chosen={typed.supporting}
      options={postPicks(overview)}
      onChange={(supporting) => onChange({ supporting })}
    />
  );
}

export function DetailsFields(props: DetailsFieldsProps) {
  const { overview, typed, onChange } = props;
  const styles = usePageStyles();
  return (
    <>
      <div className={styles.line}>
        <TextField
          label="Lead member"
          hint="The portfolio, such as Finance and Governance."
          value={typed.leadMember}
          onChange={(leadMember) => onChange({ leadMember })}
        />
        <TextField
          label="Recommendations it answers"
          hint="Their codes, apart by commas: R1, R4."
          value={typed.answers}
          onChange={(answers) => onChange({ answers })}
        />
      </div>
      <SupportingField {...props} />
      <WordsField
        label="Outcome"
        hint="How anybody will know that it is done."
        rows={2}
        value={typed.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextField
        label="Resource"
        value={typed.resource}
        onChange={(resource) => onChange({ resource })}
      />
      <PickSeveral
        label="Implications the paper names it under"
        add="Add a heading"
        chosen={typed.implications}
        options={implicationPicks(overview.actions)}
        onChange={(implications) => onChange({ implications })}
      />
      <ExemptField {...props} />
    </>
  );
}

/** The same folded away, in a form whose first fields are the promise itself. */
export function MoreDetails(props: DetailsFieldsProps) {
  const styles = usePageStyles();
  return (
    <details>
      <summary>Lead member, supporting posts, outcome, sources, exempt</summary>
      <div className={styles.fieldset}>
        <DetailsFields {...props} />
      </div>
    </details>
  );
}

/** A council's own words from a file stay to be seen, beside the paragraphs of the Act. */
function ExemptField({ overview, typed, onChange }: DetailsFieldsProps) {
  const known = exemptPicks(overview.plan.nation);
  if (known.length === 0)
    return (
      <TextField
        label="Exempt under"
        hint="Empty where the public may see it."
        value={typed.exempt}
        onChange={(exempt) => onChange({ exempt })}
      />
    );
  const asWritten =
    typed.exempt === "" || known.some(({ value }) => value === typed.exempt)
      ? []
      : [{ value: typed.exempt, text: `As written: ${typed.exempt}` }];
  return (
    <PickField
      label="Exempt from publication"
      hint="Of an exempt action the public reads the reference and the numbers only."
      none="No: the public may see it"
      value={typed.exempt}
      options={[...asWritten, ...known]}
      onChange={(exempt) => onChange({ exempt })}
    />
  );
}
