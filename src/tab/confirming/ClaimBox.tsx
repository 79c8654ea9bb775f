// A claim of completion that waits: who says so, since when, what shows it; confirmed or sent back by another person.
import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Action } from "../../domain/action.ts";
import { inWords } from "../../domain/calendarDate.ts";
import {
  confirmCompletion,
  returnClaim,
} from "../../domain/progress/completion.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { may } from "../../domain/permission.ts";
import type { Actor } from "../../domain/permission.ts";
import type { Update } from "../../domain/update.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { draftKey } from "../draftKey.ts";
import { useWordsEntry } from "../entry.ts";
import { Form } from "../ui/Form.tsx";
import { Refused } from "../ui/Refused.tsx";
import { EvidenceLink } from "../ui/EvidenceLink.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { useKeptPress } from "../keptForm.ts";
import { useEdit } from "../useEdit.ts";

export interface ClaimBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly claim: Update;
  readonly evidence: readonly Evidence[];
  readonly actor: Actor;
}

export function ClaimBox(props: ClaimBoxProps) {
  const { claim } = props;
  const styles = usePanelStyles();
  const shown = props.evidence.filter((one) => claim.evidence.includes(one.id));
  return (
    <section className={styles.form} aria-label="Completion claimed">
      <div>
        <strong>Completion claimed</strong> by {claim.by.name} on{" "}
        {inWords(claim.effective)}
        {claim.actual ? `, done on ${inWords(claim.actual)}` : ""}. It waits for
        another person to confirm it.
      </div>
      {claim.note ? (
        <blockquote className={styles.quote}>{claim.note}</blockquote>
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.id}>
              <EvidenceLink evidence={one} />
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length < claim.evidence.length ? (
        <div className={styles.quiet}>
          {claim.evidence.length - shown.length} of its evidence is no longer in
          the Evidence list.
        </div>
      ) : null}
      <Answer {...props} />
    </section>
  );
}

function Answer(props: ClaimBoxProps) {
  const { overview, action, claim, actor } = props;
  const styles = usePanelStyles();
  const [chosen, setReturning] = useState<boolean | null>(null);
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "return", claim.id),
    () => setReturning(false),
  );
  const reason = entry.form.words;
  const allowed = may(actor, "confirmCompletion", {
    action,
    madeBy: claim.by,
  });
  if (!allowed.ok) return <div className={styles.quiet}>{allowed.words}</div>;
  if (!(chosen ?? reason !== ""))
    return <Choose {...props} onReturn={() => setReturning(true)} />;
  const sendBack = () =>
    entry.run(`The claim on ${action.ref} was sent back.`, (context) =>
      returnClaim({ reason }, context),
    );
  return (
    <Form
      label={`Send back the claim on ${action.ref}`}
      submit="Send back"
      {...entry.frame}
      onSubmit={() => void entry.finish(sendBack())}
    >
      <Field label="What is missing?" required>
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
  claim,
  onReturn,
}: ClaimBoxProps & { readonly onReturn: () => void }) {
  const styles = usePanelStyles();
  const key = draftKey(overview.me, "confirm", claim.id);
  const kept = useKeptPress(key);
  const { busy, problem, run } = useEdit(overview, action, { kept });
  return (
    <>
      <Refused words={problem} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() =>
            void run(`${action.ref} is completed.`, (context) =>
              confirmCompletion({}, context),
            )
          }
        >
          Confirm {action.ref}
        </Button>
        <Button onClick={onReturn}>Send {action.ref} back</Button>
      </div>
    </>
  );
}
