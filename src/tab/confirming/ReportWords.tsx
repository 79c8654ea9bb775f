// The words meant for publication, and the sign-off without which they go nowhere.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import {
  latestReportText,
  latestSignOff,
  signOffReportText,
} from "../../domain/progress/reportText.ts";
import type { Update } from "../../domain/plan/update.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useWordsEntry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";

interface ReportWordsProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly updates: readonly Update[];
  readonly actor: Actor;
  readonly readOnly: boolean;
  /** False where the page around it already says what these words are. */
  readonly titled?: boolean;
}

export function ReportWords(props: ReportWordsProps) {
  const { updates, readOnly, titled = true } = props;
  const styles = usePanelStyles();
  const [open, setOpen] = useState(false);
  const written = latestReportText(updates);
  const signed = latestSignOff(updates);
  if (!written) return null;
  const waits = signed?.about !== written.id;
  return (
    <>
      {titled ? (
        <h3 className={styles.section}>{t("Words for publication")}</h3>
      ) : null}
      <blockquote className={styles.quote}>
        {waits ? written.reportText : signed.reportText}
      </blockquote>
      <div className={styles.quiet}>
        {waits
          ? t(
              "Written by {name} on {effective:date}. Not signed off, so it is not in any paper.",
              { name: written.by.name, effective: written.effective },
            )
          : t("Signed off by {name} on {effective:date}.", {
              name: signed.by.name,
              effective: signed.effective,
            })}
        {waits && signed
          ? ` ${t("The words signed off before still stand.")}`
          : ""}
      </div>
      {waits && !readOnly ? (
        <SignOff
          {...props}
          written={written}
          open={open}
          onOpen={setOpen}
          key={written.id}
        />
      ) : null}
    </>
  );
}

function SignOff({
  overview,
  action,
  actor,
  written,
  open,
  onOpen,
}: ReportWordsProps & {
  readonly written: Update;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const styles = usePanelStyles();
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "sign", written.id),
    () => onOpen(false),
    written.reportText ?? "",
  );
  const reportText = entry.form.words;
  const allowed = may(actor, "signOffReportText", {
    action,
    madeBy: written.by,
  });
  if (!allowed.ok)
    return <div className={styles.quiet}>{asText(allowed.words)}</div>;
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button onClick={() => onOpen(true)}>
          {t("Sign off the words on {ref}", { ref: action.ref })}
        </Button>
      </div>
    );
  const save = () =>
    entry.run(
      t("The words for publication on {ref} are signed off.", {
        ref: action.ref,
      }),
      (context) =>
        signOffReportText({ about: written.id, reportText }, context),
    );
  return (
    <Form
      label={t("Sign off the words on {ref}", { ref: action.ref })}
      submit={t("Sign off")}
      {...entry.frame}
      onSubmit={() => void entry.finish(save())}
    >
      <WordsField
        words={reportText}
        onChange={(words) => entry.change({ words })}
      />
    </Form>
  );
}

function WordsField({
  words,
  onChange,
}: {
  readonly words: string;
  readonly onChange: (words: string) => void;
}) {
  return (
    <Field
      label={t("What will be published")}
      hint={t(
        "Change it where it should read otherwise; what you sign off is what is printed.",
      )}
    >
      <Textarea
        rows={4}
        resize="vertical"
        value={words}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
