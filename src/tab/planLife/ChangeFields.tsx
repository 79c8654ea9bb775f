// The fields of a change to the plan: those its kind needs, then the reason and where it was agreed.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { blankPart, dueTyped } from "./changeForm.ts";
import type { ChangeTyped } from "./changeForm.ts";
import { MoreDetails } from "./DetailsFields.tsx";
import { actionPicks, postPicks } from "../reading/actionPicks.ts";
import { BringIn } from "./BringIn.tsx";
import type { OtherPlans } from "./closing/useOtherPlans.ts";
import { ThemeAndRef } from "./ThemeAndRef.tsx";

interface ChangeFieldsProps {
  readonly context: PlanContext;
  readonly others: OtherPlans;
  readonly typed: ChangeTyped;
  readonly onChange: (part: Partial<ChangeTyped>) => void;
}

export function ChangeFields(props: ChangeFieldsProps) {
  const { context, typed, onChange } = props;
  const { kind } = typed;
  return (
    <>
      {kind === "bringIn" ? (
        <>
          <BringIn {...props} />
          <ThemeAndRef {...props} record={context.record} />
        </>
      ) : null}
      {kind === "add" ? <NewAction {...props} /> : null}
      {kind === "add" || kind === "bringIn" ? null : (
        <PickField
          label={t("Which action?")}
          required
          none={t("Choose an action")}
          value={typed.action}
          options={actionPicks(
            context.record,
            (status) => kind !== "resume" || status === "suspended",
          )}
          onChange={(action) => onChange({ action, milestone: "" })}
        />
      )}
      {kind === "retitle" ? (
        <TextField
          label={t("New title")}
          required
          value={typed.title}
          onChange={(title) => onChange({ title })}
        />
      ) : null}
      {kind === "owner" ? (
        <PickField
          label={t("Which post answers from now on?")}
          required
          none={t("Choose a post")}
          value={typed.post}
          options={postPicks(context.record)}
          onChange={(post) => onChange({ post })}
        />
      ) : null}
      {kind === "merge" ? (
        <PickField
          label={t("Into which action?")}
          required
          none={t("Choose an action")}
          value={typed.into}
          options={actionPicks(context.record)}
          onChange={(into) => onChange({ into })}
        />
      ) : null}
      {kind === "split" ? <Parts {...props} /> : null}
      {kind === "correct" ? <Correction {...props} /> : null}
      <Reason {...props} />
      {kind === "correct" ? null : <Agreement {...props} />}
    </>
  );
}

function NewAction({ context, typed, onChange }: ChangeFieldsProps) {
  const { record } = context;
  return (
    <>
      <ThemeAndRef {...{ record, typed, onChange }} />
      <TextField
        label={t("What is promised")}
        required
        value={typed.title}
        onChange={(title) => onChange({ title })}
      />
      <Owed context={context} typed={typed} onChange={onChange} />
      <MoreDetails
        overview={record}
        typed={typed.details}
        onChange={(part) =>
          onChange({ details: { ...typed.details, ...part } })
        }
      />
    </>
  );
}

/** Who answers, and by when. */
function Owed({ context, typed, onChange }: Omit<ChangeFieldsProps, "others">) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label={t("Which post answers?")}
        none={t("No post yet")}
        value={typed.post}
        options={postPicks(context.record)}
        onChange={(post) => onChange({ post })}
      />
      <DueField label={t("By when")} {...{ context, typed, onChange }} />
    </div>
  );
}

function DueField({
  context,
  typed,
  onChange,
  ...field
}: Omit<ChangeFieldsProps, "others"> & {
  readonly label: string;
  readonly required?: true;
}) {
  const due = dueTyped(typed.due, context);
  return (
    <TextField
      {...field}
      hint={
        due
          ? t("Read as: {due}", { due: asText(timelineSaid(due)) })
          : t("As you would write it: “end of March 2027”, “Autumn 2026”.")
      }
      value={typed.due}
      onChange={(text) => onChange({ due: text })}
    />
  );
}

/** What it should have been, and where anybody can see that: whoever confirms looks there. */
function Correction(props: ChangeFieldsProps) {
  const { context, typed, onChange } = props;
  const styles = usePageStyles();
  const milestones = context.record.milestones.filter(
    ({ actionId }) => actionId === typed.action,
  );
  return (
    <>
      <p className={styles.text}>
        {t(
          "Nothing changes until a second person confirms it, under “For confirmation”. The next paper prints it. It counts as a move of the date, unless the words that were kept when the action was brought in show the date.",
        )}
      </p>
      {milestones.length > 0 ? (
        <PickField
          label={t("Whose date was written wrongly?")}
          none={t("The action’s own")}
          value={typed.milestone}
          options={milestones.map(({ id, title }) => ({
            value: id,
            text: t("Milestone: {title}", { title }),
          }))}
          onChange={(milestone) => onChange({ milestone })}
        />
      ) : null}
      <DueField
        {...{ context, typed, onChange }}
        label={t("The right date")}
        required
      />
      <TextField
        label={t("Where the source has it")}
        hint={t(
          "The document, and its sheet and row or its page: “Plan.xlsx, sheet Actions, row 12”.",
        )}
        required
        value={typed.place}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        label={t("The words of the cell")}
        hint={t("All of them, as they stand there.")}
        required
        value={typed.cell}
        onChange={(cell) => onChange({ cell })}
      />
    </>
  );
}

function Parts({ context, typed, onChange }: ChangeFieldsProps) {
  const styles = usePageStyles();
  const { parts } = typed;
  return (
    <fieldset className={styles.fieldset}>
      <legend>
        {t("Parts that become actions of their own; the rest stays")}
      </legend>
      {parts.map((part, at) => {
        const put = (change: Partial<typeof part>) =>
          onChange({
            parts: parts.map((one, n) =>
              n === at ? { ...one, ...change } : one,
            ),
          });
        return (
          <div key={at} className={styles.line}>
            <TextField
              label={t("Part {number}: reference", { number: at + 1 })}
              value={part.ref}
              onChange={(ref) => put({ ref })}
            />
            <TextField
              label={t("Part {number}: what is promised", { number: at + 1 })}
              value={part.title}
              onChange={(title) => put({ title })}
            />
            <PickField
              label={t("Part {number}: post", { number: at + 1 })}
              none={t("The same post")}
              value={part.post}
              options={postPicks(context.record)}
              onChange={(post) => put({ post })}
            />
          </div>
        );
      })}
      <Button onClick={() => onChange({ parts: [...parts, blankPart] })}>
        {t("Add a part")}
      </Button>
    </fieldset>
  );
}

function Reason({ typed, onChange }: ChangeFieldsProps) {
  return (
    <WordsField
      label={t("Why?")}
      hint={t("The next report lists the change with this reason.")}
      required
      value={typed.reason}
      onChange={(reason) => onChange({ reason })}
    />
  );
}

function Agreement({ context, typed, onChange }: ChangeFieldsProps) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label={t("Agreed by")}
        none={t("No body")}
        value={typed.body}
        options={context.record.bodies.map(({ id, title }) => ({
          value: id,
          text: title,
        }))}
        onChange={(body) => onChange({ body })}
      />
      <TextField
        label={t("Minute")}
        value={typed.minute}
        onChange={(minute) => onChange({ minute })}
      />
    </div>
  );
}
