// "Please decide": each kind of question once, answered for all alike or row by row.
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { suggested } from "../../domain/imports/importAnswers.ts";
import type { ImportAnswer } from "../../domain/imports/importAnswers.ts";
import type { Plan } from "../../domain/plan.ts";
import { statuses, isStatus } from "../../domain/status.ts";
import { counted } from "../../domain/wording.ts";
import type { Question } from "../../documents/import/importResult.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useImportStyles } from "./importStyles.ts";
import { placeWords } from "./review.ts";
import type { QuestionGroup } from "./review.ts";
import type { Answers } from "./useRead.ts";

export interface DecideProps {
  readonly plan: Plan;
  readonly groups: readonly QuestionGroup[];
  readonly answers: Answers;
  readonly onAnswer: (said: Answers) => void;
  readonly onReopen: (ids: readonly string[]) => void;
}

const shownAtOnce = 40;

export function Decide(props: DecideProps) {
  const styles = usePageStyles();
  const asked = props.groups.filter(({ remark }) => !remark);
  const told = props.groups.filter(({ remark }) => remark);
  const open = asked.reduce((sum, group) => sum + group.open, 0);
  const [all, setAll] = useState(false);
  const shown = all ? asked : asked.slice(0, shownAtOnce);
  return (
    <section aria-label="Please decide">
      <h2 className={styles.section}>Please decide</h2>
      <p className={styles.text}>
        {asked.length === 0
          ? "Nothing: every row could be read without a doubt."
          : open === 0
            ? "Every question is answered."
            : `${counted(open, "answer")} to give, in ${counted(asked.length, "kind")} of question. Rows with an open question are left for later.`}
      </p>
      <AllSuggestions {...props} />
      <ul className={styles.list}>
        {shown.map((group) => (
          <Group key={group.key} {...props} group={group} />
        ))}
      </ul>
      {shown.length < asked.length ? (
        <Button onClick={() => setAll(true)}>
          Show {asked.length - shown.length} more kinds of question
        </Button>
      ) : null}
      {told.length > 0 ? (
        <details>
          <summary className={styles.strong}>
            Good to know ({told.length})
          </summary>
          <ul>
            {told.flatMap(({ questions }) =>
              questions.map((one) => (
                <li key={one.id}>
                  {one.about}: {one.text}
                </li>
              )),
            )}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The quickest way through: look at the rows below, and take what the text itself suggests. */
function AllSuggestions({ groups, answers, onAnswer }: DecideProps) {
  const said = groups
    .filter(({ remark }) => !remark)
    .flatMap(({ questions }) => questions)
    .flatMap((one): [string, ImportAnswer][] => {
      const value = suggested(one);
      return value === undefined || answers.has(one.id)
        ? []
        : [[one.id, value]];
    });
  const styles = useImportStyles();
  if (said.length < 2) return null;
  return (
    <Button className={styles.press} onClick={() => onAnswer(new Map(said))}>
      Take all {said.length} suggestions
    </Button>
  );
}

function Group({
  plan,
  group,
  answers,
  onAnswer,
  onReopen,
}: DecideProps & { readonly group: QuestionGroup }) {
  const styles = usePageStyles();
  const { questions } = group;
  const open = questions.filter(({ id }) => !answers.has(id));
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{group.about}</span>
        <span className={styles.quiet}>
          {open.length === 0 ? "Answered" : `${open.length} open`}
        </span>
      </div>
      <p className={styles.text}>{group.text}</p>
      {open.length === 0 ? (
        <Button
          size="small"
          onClick={() => onReopen(questions.map(({ id }) => id))}
        >
          Answer again
        </Button>
      ) : (
        <AnswerAll plan={plan} group={group} open={open} onAnswer={onAnswer} />
      )}
      {questions.length > 1 ? (
        <EachRow
          plan={plan}
          questions={questions}
          answers={answers}
          onAnswer={onAnswer}
        />
      ) : null}
    </li>
  );
}

function AnswerAll({
  plan,
  group,
  open,
  onAnswer,
}: Pick<DecideProps, "plan" | "onAnswer"> & {
  readonly group: QuestionGroup;
  readonly open: readonly Question[];
}) {
  const styles = useImportStyles();
  const same = (value: ImportAnswer) =>
    onAnswer(new Map(open.map(({ id }) => [id, value])));
  const takeSuggestions = () =>
    onAnswer(
      new Map(
        open.flatMap((one): [string, ImportAnswer][] => {
          const value = suggested(one);
          return value === undefined ? [] : [[one.id, value]];
        }),
      ),
    );
  return (
    <div className={styles.answers}>
      {group.suggested > 0 ? (
        <Button appearance="primary" onClick={takeSuggestions}>
          {suggestionWords(open, plan)}
        </Button>
      ) : null}
      <Button onClick={() => same(null)}>
        Leave {open.length === 1 ? "it" : "all"}{" "}
        {nothingUnderstood(group) ? "for later" : "as understood"}
      </Button>
      <OneAnswer
        plan={plan}
        field={group.field}
        label={
          open.length === 1
            ? `Another answer for ${group.about}`
            : `One answer for all ${open.length}`
        }
        onUse={same}
      />
    </div>
  );
}

/** Where the text gave nothing at all, the row waits until somebody knows. */
function nothingUnderstood({ field, suggested: some }: QuestionGroup): boolean {
  return some === 0 && (field === "status" || field === "title");
}

function suggestionWords(open: readonly Question[], plan: Plan): string {
  const values = new Set(open.flatMap((one) => suggested(one) ?? []));
  const [only] = values;
  const words =
    only === undefined || values.size > 1
      ? "each as suggested"
      : `“${answerWords(only, plan)}”`;
  return open.length === 1
    ? `Take ${words.replace("each ", "")}`
    : `Take ${words} for all ${open.length}`;
}

function answerWords(value: string, { statusWords }: Plan): string {
  return isStatus(value) ? statusWords[value] : value;
}

function OneAnswer({
  plan,
  field,
  label,
  onUse,
}: {
  readonly plan: Plan;
  readonly field: string | null;
  readonly label: string;
  readonly onUse: (value: string) => void;
}) {
  const styles = useImportStyles();
  const [value, setValue] = useState("");
  if (field === "status")
    return (
      <div className={styles.answer}>
        <PickField
          label={label}
          none="Choose a status"
          value=""
          options={statuses.map((one) => ({
            value: one,
            text: plan.statusWords[one],
          }))}
          onChange={(chosen) => {
            if (chosen !== "") onUse(chosen);
          }}
        />
      </div>
    );
  return (
    <>
      <div className={styles.answer}>
        <TextField label={label} value={value} onChange={setValue} />
      </div>
      {value.trim() === "" ? null : (
        <Button onClick={() => onUse(value)}>Use it</Button>
      )}
    </>
  );
}

function EachRow({
  plan,
  questions,
  answers,
  onAnswer,
}: {
  readonly plan: Plan;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (said: Answers) => void;
}) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Row by row ({questions.length})</summary>
      {open
        ? questions.slice(0, shown).map((one) => {
            const said = answers.get(one.id);
            return (
              <div key={one.id} className={styles.row}>
                <div>
                  <span className={styles.strong}>{one.about}</span>{" "}
                  <span className={styles.quiet}>
                    {one.source ? placeWords(one.source) : ""}
                  </span>
                </div>
                <div>{one.text}</div>
                {said === undefined ? (
                  <OneAnswer
                    plan={plan}
                    field={one.field}
                    label={`Answer for ${one.about}`}
                    onUse={(value) => onAnswer(new Map([[one.id, value]]))}
                  />
                ) : (
                  <div>
                    {said === null
                      ? "Left as understood"
                      : answerWords(said, plan)}
                  </div>
                )}
              </div>
            );
          })
        : null}
      {open && shown < questions.length ? (
        <Button onClick={() => setShown(shown + 200)}>Show more</Button>
      ) : null}
    </details>
  );
}
