// Questions about an action and their answers, where everybody who reads the action sees them.
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import {
  answerQuestion,
  askQuestion,
  openQuestions,
} from "../../domain/progress/questions.ts";
import type { Update } from "../../domain/plan/update.ts";
import { standingUpdates } from "../../domain/history/updateLog.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useWordsEntry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";

interface QuestionsProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly updates: readonly Update[];
  readonly actor: Actor;
  readonly readOnly: boolean;
}

export function Questions(props: QuestionsProps) {
  const { updates, actor, action, readOnly } = props;
  const styles = usePanelStyles();
  const asked = standingUpdates(updates).filter(
    (one) => one.kind === "question",
  );
  const open = openQuestions(updates);
  const mayAsk = !readOnly && may(actor, "askQuestion", { action }).ok;
  if (asked.length === 0 && !mayAsk) return null;
  return (
    <>
      <h3 className={styles.section}>{t("Questions")}</h3>
      <ul className={styles.list}>
        {asked.map((question) => (
          <li key={question.id} className={styles.entry}>
            <Asked {...props} question={question} />
            {open.includes(question) ? (
              <Answering {...props} question={question} />
            ) : null}
          </li>
        ))}
      </ul>
      {mayAsk ? <Asking {...props} /> : null}
    </>
  );
}

type OneQuestion = QuestionsProps & { readonly question: Update };

function Asked({ question, updates }: OneQuestion) {
  const styles = usePanelStyles();
  const answers = standingUpdates(updates).filter(
    (one) => one.kind === "answer" && one.about === question.id,
  );
  return (
    <>
      <div className={styles.what}>{question.note}</div>
      <div className={styles.quiet}>
        {question.by.name}, {inWords(question.effective)}
      </div>
      {answers.map((answer) => (
        <blockquote key={answer.id} className={styles.quote}>
          {answer.note}
          <div className={styles.quiet}>
            {answer.by.name}, {inWords(answer.effective)}
          </div>
        </blockquote>
      ))}
    </>
  );
}

function Answering({
  overview,
  action,
  actor,
  question,
  readOnly,
}: OneQuestion) {
  const styles = usePanelStyles();
  const [open, setOpen] = useState<boolean | null>(null);
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "answer", question.id),
    () => setOpen(false),
  );
  const { words } = entry.form;
  if (readOnly || !may(actor, "answerQuestion", { action }).ok)
    return <div className={styles.quiet}>{t("Not answered yet.")}</div>;
  if (!(open ?? words !== ""))
    return (
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{t("Answer")}</Button>
      </div>
    );
  const save = () =>
    entry.run(t("Answered on {ref}.", { ref: action.ref }), (context) =>
      answerQuestion({ about: question.id, words }, context),
    );
  return (
    <Form
      label={t("Answer the question on {ref}", { ref: action.ref })}
      submit={t("Send the answer")}
      {...entry.frame}
      onSubmit={() => void entry.finish(save())}
    >
      <Field label={t("Your answer")} required>
        <Textarea
          rows={3}
          value={words}
          onChange={(_, { value }) => entry.change({ words: value })}
        />
      </Field>
    </Form>
  );
}

function Asking({ overview, action }: QuestionsProps) {
  const styles = usePanelStyles();
  const [open, setOpen] = useState<boolean | null>(null);
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "question", action.id),
    () => setOpen(false),
  );
  const { words } = entry.form;
  if (!(open ?? words !== ""))
    return (
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{t("Ask a question")}</Button>
      </div>
    );
  const save = () =>
    entry.run(t("Question asked on {ref}.", { ref: action.ref }), (context) =>
      askQuestion({ words }, context),
    );
  return (
    <Form
      label={t("Ask about {ref}", { ref: action.ref })}
      submit={t("Ask")}
      {...entry.frame}
      onSubmit={() => void entry.finish(save())}
    >
      <Field label={t("Your question")} required>
        <Textarea
          rows={3}
          value={words}
          onChange={(_, { value }) => entry.change({ words: value })}
        />
      </Field>
    </Form>
  );
}
