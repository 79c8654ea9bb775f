// The fields of a change to the plan: those its kind needs, then the reason and where it was agreed.
import { nextRef } from "../../domain/planLife/draft/quickEntry.ts";
import { Button } from "@fluentui/react-components";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import { timelineInWords } from "../../domain/dates/timelineInWords.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { blankPart, dueTyped } from "./changeForm.ts";
import type { ChangeTyped } from "./changeForm.ts";
import { MoreDetails } from "./DetailsFields.tsx";
import { actionPicks, postPicks } from "../reading/actionPicks.ts";

export interface ChangeFieldsProps {
  readonly context: PlanContext;
  readonly typed: ChangeTyped;
  readonly onChange: (part: Partial<ChangeTyped>) => void;
}

export function ChangeFields(props: ChangeFieldsProps) {
  const { context, typed, onChange } = props;
  const { kind } = typed;
  return (
    <>
      {kind === "add" ? (
        <NewAction {...props} />
      ) : (
        <PickField
          label="Which action?"
          required
          none="Choose an action"
          value={typed.action}
          options={actionPicks(
            context.record,
            (status) => kind !== "resume" || status === "suspended",
          )}
          onChange={(action) => onChange({ action })}
        />
      )}
      {kind === "retitle" ? (
        <TextField
          label="New title"
          required
          value={typed.title}
          onChange={(title) => onChange({ title })}
        />
      ) : null}
      {kind === "owner" ? (
        <PickField
          label="Which post answers from now on?"
          required
          none="Choose a post"
          value={typed.post}
          options={postPicks(context.record)}
          onChange={(post) => onChange({ post })}
        />
      ) : null}
      {kind === "merge" ? (
        <PickField
          label="Into which action?"
          required
          none="Choose an action"
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
  const styles = usePageStyles();
  const { record } = context;
  return (
    <>
      <div className={styles.line}>
        <PickField
          label="Theme"
          required
          none="Choose a theme"
          value={typed.theme}
          options={record.themes.map(({ id, code, title }) => ({
            value: id,
            text: `${code} ${title}`.trim(),
          }))}
          onChange={(theme) =>
            onChange({
              theme,
              ref: typed.ref || (nextRef(theme, record) ?? ""),
            })
          }
        />
        <TextField
          label="Reference"
          hint="Never used before in this plan."
          required
          value={typed.ref}
          onChange={(ref) => onChange({ ref })}
        />
      </div>
      <TextField
        label="What is promised"
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
function Owed({ context, typed, onChange }: ChangeFieldsProps) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label="Which post answers?"
        none="No post yet"
        value={typed.post}
        options={postPicks(context.record)}
        onChange={(post) => onChange({ post })}
      />
      <DueField label="By when" {...{ context, typed, onChange }} />
    </div>
  );
}

function DueField({
  context,
  typed,
  onChange,
  ...field
}: ChangeFieldsProps & { readonly label: string; readonly required?: true }) {
  const due = dueTyped(typed.due, context);
  return (
    <TextField
      {...field}
      hint={
        due
          ? `Read as: ${timelineInWords(due)}`
          : "As you would write it: “end of March 2027”, “Autumn 2026”."
      }
      value={typed.due}
      onChange={(text) => onChange({ due: text })}
    />
  );
}

/** What it should have been, and where anybody can see that: whoever confirms looks there. */
function Correction(props: ChangeFieldsProps) {
  const { typed, onChange } = props;
  const styles = usePageStyles();
  return (
    <>
      <p className={styles.text}>
        Nothing changes until a second person confirms it, under “For
        confirmation”. The next paper prints it. It counts as a move of the
        date, unless the words that were kept when the action was brought in
        show the date.
      </p>
      <DueField {...props} label="The right date" required />
      <TextField
        label="Where the source has it"
        hint="The document, and its sheet and row or its page: “Plan.xlsx, sheet Actions, row 12”."
        required
        value={typed.place}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        label="The words of the cell"
        hint="All of them, as they stand there."
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
      <legend>Parts that become actions of their own; the rest stays</legend>
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
              label={`Part ${at + 1}: reference`}
              value={part.ref}
              onChange={(ref) => put({ ref })}
            />
            <TextField
              label={`Part ${at + 1}: what is promised`}
              value={part.title}
              onChange={(title) => put({ title })}
            />
            <PickField
              label={`Part ${at + 1}: post`}
              none="The same post"
              value={part.post}
              options={postPicks(context.record)}
              onChange={(post) => put({ post })}
            />
          </div>
        );
      })}
      <Button onClick={() => onChange({ parts: [...parts, blankPart] })}>
        Add a part
      </Button>
    </fieldset>
  );
}

function Reason({ typed, onChange }: ChangeFieldsProps) {
  return (
    <WordsField
      label="Why?"
      hint="The next report lists the change with this reason."
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
        label="Agreed by"
        none="No body"
        value={typed.body}
        options={context.record.bodies.map(({ id, title }) => ({
          value: id,
          text: title,
        }))}
        onChange={(body) => onChange({ body })}
      />
      <TextField
        label="Minute"
        value={typed.minute}
        onChange={(minute) => onChange({ minute })}
      />
    </div>
  );
}
