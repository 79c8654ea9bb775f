// The fields of what belongs to an action beside its promise: the same where it is made and where it is edited.
import { t } from "../language/t.ts";
import { shownColumns } from "../../domain/plan/ownColumns.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { postPicks } from "../reading/actionPicks.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { OwnField } from "../ui/OwnField.tsx";
import { PickSeveral } from "../ui/PickSeveral.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { exemptPicks, implicationPicks } from "../saving/detailsForm.ts";
import type { DetailsTyped } from "../saving/detailsForm.ts";

interface DetailsFieldsProps {
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
      label={t("Supporting posts")}
      add={t("Add a post")}
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
          label={t("Lead member")}
          hint={t("The portfolio, such as Finance and Governance.")}
          value={typed.leadMember}
          onChange={(leadMember) => onChange({ leadMember })}
        />
        <TextField
          label={t("Recommendations it answers")}
          hint={t("Their codes, apart by commas: R1, R4.")}
          value={typed.answers}
          onChange={(answers) => onChange({ answers })}
        />
      </div>
      <SupportingField {...props} />
      <WordsField
        label={t("Outcome")}
        hint={t("How anybody will know that it is done.")}
        rows={2}
        value={typed.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextField
        label={t("Resource")}
        value={typed.resource}
        onChange={(resource) => onChange({ resource })}
      />
      <PickSeveral
        label={t("Implications the paper names it under")}
        add={t("Add a heading")}
        chosen={typed.implications}
        options={implicationPicks(overview.actions)}
        onChange={(implications) => onChange({ implications })}
      />
      <ExemptField {...props} />
      <OwnFields {...props} />
    </>
  );
}

/** The council's own columns, as the plan has them. */
function OwnFields({ overview, typed, onChange }: DetailsFieldsProps) {
  return shownColumns(overview.plan).map((column) => (
    <OwnField
      key={column.key}
      column={column}
      value={typed.own[column.key] ?? ""}
      onChange={(text) =>
        onChange({ own: { ...typed.own, [column.key]: text } })
      }
    />
  ));
}

/** The same folded away, in a form whose first fields are the promise itself. */
export function MoreDetails(props: DetailsFieldsProps) {
  const styles = usePageStyles();
  return (
    <details>
      <summary>
        {t("Lead member, supporting posts, outcome, sources, exempt")}
      </summary>
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
        label={t("Exempt under")}
        hint={t("Empty where the public may see it.")}
        value={typed.exempt}
        onChange={(exempt) => onChange({ exempt })}
      />
    );
  const asWritten =
    typed.exempt === "" || known.some(({ value }) => value === typed.exempt)
      ? []
      : [
          {
            value: typed.exempt,
            text: t("As written: {exempt}", { exempt: typed.exempt }),
          },
        ];
  return (
    <PickField
      label={t("Exempt from publication")}
      hint={t(
        "Of an exempt action the public reads the reference and the numbers only.",
      )}
      none={t("No: the public may see it")}
      value={typed.exempt}
      options={[...asWritten, ...known]}
      onChange={(exempt) => onChange({ exempt })}
    />
  );
}
