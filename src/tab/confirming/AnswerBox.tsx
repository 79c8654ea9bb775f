// The second pair of eyes: one press confirms, or a form sends back with the reason. Who may not is told why.
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Rule } from "../../editing/edit.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useWordsEntry } from "../saving/entry.ts";
import { useKeptPress } from "../saving/keptForm.ts";
import { Form } from "../ui/Form.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useEdit } from "../saving/useEdit.ts";

/** One of the two answers: its button, and what is said once it is recorded. */
interface Way<Rules> {
  readonly button: string;
  readonly said: string;
  readonly rule: Rules;
}

interface AnswerBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  /** Id of what is answered: words that were begun are kept for it. */
  readonly about: string;
  readonly allowed: Answer<true>;
  readonly confirm: Way<Rule>;
  /** What is asked before it is sent back, and the name of that form. */
  readonly back: Way<(reason: string) => Rule> & {
    readonly label: string;
    readonly submit: string;
    readonly question: string;
  };
}

export function AnswerBox(props: AnswerBoxProps) {
  const { overview, action, about, allowed, back } = props;
  const styles = usePanelStyles();
  const [chosen, setReturning] = useState<boolean | null>(null);
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "return", about),
    () => setReturning(false),
  );
  const reason = entry.form.words;
  if (!allowed.ok)
    return <div className={styles.quiet}>{asText(allowed.words)}</div>;
  if (!(chosen ?? reason !== ""))
    return <Choose {...props} onReturn={() => setReturning(true)} />;
  const sendBack = () => entry.run(back.said, back.rule(reason));
  return (
    <Form
      label={back.label}
      submit={back.submit}
      {...entry.frame}
      onSubmit={() => void entry.finish(sendBack())}
    >
      <Field label={back.question} required>
        <Textarea
          rows={2}
          value={reason}
          onChange={(_, { value }) => entry.change({ words: value })}
        />
      </Field>
    </Form>
  );
}

function Choose({
  overview,
  action,
  about,
  confirm,
  back,
  onReturn,
}: AnswerBoxProps & { readonly onReturn: () => void }) {
  const styles = usePanelStyles();
  const kept = useKeptPress(draftKey(overview.me, "confirm", about));
  const { busy, problem, run } = useEdit(overview, action, { kept });
  return (
    <>
      <Refused words={problem} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run(confirm.said, confirm.rule)}
        >
          {confirm.button}
        </Button>
        <Button onClick={onReturn}>{back.button}</Button>
      </div>
    </>
  );
}
