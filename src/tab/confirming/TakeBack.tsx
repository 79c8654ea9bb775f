// Taking back a decision recorded by mistake: what follows is said first, the reason is asked for, and both entries stay in the history.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { closedMeetingOf } from "../../domain/history/decisionLog.ts";
import { takeBackDecision } from "../../domain/board/takeBack.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useWordsEntry } from "../saving/entry.ts";
import { meetingsQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { problemInWords } from "../ui/problem.ts";

interface TakeBackProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly decision: Decision;
}

const consequences: Readonly<
  Partial<Record<Decision["ruling"]["kind"], string>>
> = {
  endorsed: t(
    "The date goes back to what it was before, and the proposal waits for a decision again.",
  ),
  refused: t("The proposal waits for a decision again."),
  supported: t("The proposal waits for the Board again."),
  asked: t(
    "The question is withdrawn, unless it has been answered. The exception is open again: at this meeting while it lasts, else at the next.",
  ),
};

export function TakeBack(props: TakeBackProps) {
  const [open, setOpen] = useState(false);
  return open ? (
    <TakeBackForm {...props} onClose={() => setOpen(false)} />
  ) : (
    <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
      {t("Recorded by mistake?")}
    </Button>
  );
}

function TakeBackForm({
  overview,
  action,
  decision,
  onClose,
}: TakeBackProps & { readonly onClose: () => void }) {
  const styles = usePageStyles();
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "takeBack", decision.id),
    onClose,
  );
  const { words } = entry.form;
  const { kind } = decision.ruling;
  const { data, error } = useQuery(
    meetingsQuery(useSession(), overview.plan.id),
  );
  const closed = data ? closedMeetingOf(decision, data.items) : null;
  const save = async () =>
    data !== undefined &&
    entry.run(
      t("The decision on {ref} was taken back.", { ref: action.ref }),
      (context) =>
        takeBackDecision(
          { decisionId: decision.id, words, meetings: data.items },
          context,
        ),
    );
  return (
    <Form
      label={t("Take back a decision on {ref}", { ref: action.ref })}
      submit={t("Take the decision back")}
      {...entry.frame}
      busy={entry.frame.busy || (data === undefined && error === null)}
      problem={
        entry.frame.problem ??
        (error
          ? t(
              "The meetings cannot be read, so nothing can be taken back yet. {why}",
              { why: asText(problemInWords(error)) },
            )
          : null)
      }
      onSubmit={() => void entry.finish(save())}
    >
      <p className={styles.text}>
        {t(
          "{consequence} Both entries stay in the history, and a paper already published keeps its numbers.",
          {
            consequence:
              consequences[kind] ??
              t(
                "The exception is open again: at this meeting while it lasts, else at the next.",
              ),
          },
        )}
        {closed
          ? ` ${t(
              "The meeting of {date:date} is closed: this is recorded at the next one, as a correction that counts from that day.",
              { date: closed.date },
            )}`
          : null}
      </p>
      <WordsField
        label={t("What was recorded wrongly?")}
        required
        rows={2}
        value={words}
        onChange={(value) => entry.change({ words: value })}
      />
    </Form>
  );
}
