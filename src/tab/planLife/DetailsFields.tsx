// The fields of what belongs to an action beside its promise: the same where it is made and where it is edited.
import { inWords, t } from "../language/t.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { postPicks } from "../reading/actionPicks.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { PickSeveral } from "../ui/PickSeveral.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { exemptPicks, implicationPicks } from "../saving/detailsForm.ts";
import type { DetailsTyped } from "../saving/detailsForm.ts";

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

/** The council's own columns: a list to choose from where there is one, else words, read by their kind when it is saved. */
function OwnFields({ overview, typed, onChange }: DetailsFieldsProps) {
  const { columns = [] } = overview.plan;
  return columns.map(({ key, title, kind, choices = [] }) => {
    const value = typed.own[key] ?? "";
    const put = (text: string) =>
      onChange({ own: { ...typed.own, [key]: text } });
    if (kind === "choice" || kind === "yesNo")
      return (
        <PickField
          key={key}
          label={title}
          none={t("Nothing chosen")}
          value={value}
          options={
            kind === "yesNo"
              ? [
                  { value: "yes", text: t("Yes") },
                  { value: "no", text: t("No") },
                ]
              : choices.map((one) => ({ value: one, text: one }))
          }
          onChange={put}
        />
      );
    return kind === "text" ? (
      <WordsField
        key={key}
        label={title}
        rows={2}
        value={value}
        onChange={put}
      />
    ) : (
      <TextField
        key={key}
        label={title}
        hint={ownHints[kind]}
        value={kind === "date" ? dayShown(value) : value}
        onChange={put}
      />
    );
  });
}

/** A day as it is kept is shown in words; what is being typed as it is. */
function dayShown(value: string): string {
  const on = /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(value) : null;
  return on ? inWords(on) : value;
}

const ownHints = {
  number: t("A number, such as 12 or 40%."),
  money: t("An amount in pounds, such as 5,000."),
  date: t("A day, such as 31 March 2027."),
} as const;

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
