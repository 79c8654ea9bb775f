// One kind of question about a file: what was asked, what was answered and by whom, and answering for all alike or row by row.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import type { Question } from "../../documents/import/rows/importResult.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import { suggested } from "../../domain/imports/file/importAnswers.ts";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import type { TakenOver } from "../../domain/imports/file/recalled.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { statuses, isStatus } from "../../domain/plan/status.ts";
import { PickField, TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useImportStyles } from "./importStyles.ts";
import { placeWords } from "./review.ts";
import type { QuestionGroup } from "./review.ts";
import type { Answers } from "./useRead.ts";
import { Button } from "@fluentui/react-components";
import { useState } from "react";

export interface DecideProps {
  readonly plan: Plan;
  readonly groups: readonly QuestionGroup[];
  readonly answers: Answers;
  /** Answers somebody gave before, in this plan: not asked again, and said. */
  readonly takenOver: readonly TakenOver[];
  readonly onAnswer: (said: Answers) => void;
  readonly onReopen: (ids: readonly string[]) => void;
}

export const shownAtOnce = 40;

export function Group({
  plan,
  group,
  answers,
  takenOver,
  onAnswer,
  onReopen,
}: DecideProps & { readonly group: QuestionGroup }) {
  const styles = usePageStyles();
  const [again, setAgain] = useState(false);
  const { questions } = group;
  const open = again
    ? questions
    : questions.filter(({ id }) => !answers.has(id));
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{group.about}</span>
        <span className={styles.quiet}>
          {open.length === 0
            ? answeredWords(questions, answers, plan)
            : t("{open} open", { open: open.length })}
        </span>
      </div>
      <p className={styles.text}>{group.text}</p>
      <AnsweredBefore plan={plan} questions={questions} takenOver={takenOver} />
      {open.length === 0 ? (
        <Button
          size="small"
          onClick={() => {
            onReopen(questions.map(({ id }) => id));
            setAgain(true);
          }}
        >
          {t("Answer again")}
        </Button>
      ) : (
        <AnswerAll
          plan={plan}
          group={group}
          open={open}
          onAnswer={(said) => {
            setAgain(false);
            onAnswer(said);
          }}
        />
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

/** Who answered the same before, in this plan. */
function AnsweredBefore({
  plan,
  questions,
  takenOver,
}: Pick<DecideProps, "plan" | "takenOver"> & {
  readonly questions: readonly Question[];
}) {
  const styles = usePageStyles();
  const before = takenOver.find(({ question }) =>
    questions.some(({ id }) => id === question),
  );
  return before ? (
    <p className={styles.quiet}>
      {t("Answered before by {by}, {at:date}.", {
        by: before.by,
        at: dayIn(before.at, plan.timeZone),
      })}
    </p>
  ) : null;
}

/** What was answered, where it is one answer for all. */
function answeredWords(
  questions: readonly Question[],
  answers: Answers,
  plan: Plan,
): string {
  const said = new Set(questions.map(({ id }) => answers.get(id) ?? null));
  const [only] = said;
  if (said.size !== 1 || only === undefined)
    return t("Answered, each by itself");
  return only === null
    ? t("Left as understood")
    : t("Answered: {only}", { only: answerWords(only, plan) });
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
        {nothingUnderstood(group)
          ? t("Leave {open?it|all} for later", { open: open.length })
          : t("Leave {open?it|all} as understood", { open: open.length })}
      </Button>
      <OneAnswer
        plan={plan}
        field={group.field}
        label={
          open.length === 1
            ? t("Another answer for {about}", { about: group.about })
            : t("One answer for all {open}", { open: open.length })
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
  if (only === undefined || values.size > 1)
    return open.length === 1
      ? t("Take as suggested")
      : t("Take each as suggested for all {open}", { open: open.length });
  const answer = answerWords(only, plan);
  return open.length === 1
    ? t("Take “{answer}”", { answer })
    : t("Take “{answer}” for all {open}", { answer, open: open.length });
}

function answerWords(value: string, { statusWords }: Plan): string {
  return isStatus(value) ? t(statusWords[value]) : value;
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
          none={t("Choose a status")}
          value=""
          options={statuses.map((one) => ({
            value: one,
            text: t(plan.statusWords[one]),
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
        <Button onClick={() => onUse(value)}>{t("Use it")}</Button>
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
      <summary>
        {t("Row by row ({questions})", { questions: questions.length })}
      </summary>
      {open
        ? questions.slice(0, shown).map((one) => {
            const said = answers.get(one.id);
            return (
              <div key={one.id} className={styles.row}>
                <div>
                  <span className={styles.strong}>{asText(one.about)}</span>{" "}
                  <span className={styles.quiet}>
                    {one.source ? placeWords(one.source) : ""}
                  </span>
                </div>
                <div>{asText(one.text)}</div>
                {said === undefined ? (
                  <OneAnswer
                    plan={plan}
                    field={one.field}
                    label={t("Answer for {about}", {
                      about: asText(one.about),
                    })}
                    onUse={(value) => onAnswer(new Map([[one.id, value]]))}
                  />
                ) : (
                  <div>
                    {said === null
                      ? t("Left as understood")
                      : answerWords(said, plan)}
                  </div>
                )}
              </div>
            );
          })
        : null}
      {open && shown < questions.length ? (
        <Button onClick={() => setShown(shown + 200)}>{t("Show more")}</Button>
      ) : null}
    </details>
  );
}
