// The plan's reminder rules: read as sentences by everybody, changed in a form by the administrator.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import { usePageStyles } from "../ui/pageStyles.ts";
import { mayWords } from "./mayChange.ts";
import type { RulesProps } from "./pageValues.ts";
import { ruleLines } from "./ruleLines.ts";
import { SettingsForm } from "./SettingsForm.tsx";

export function Rules(props: RulesProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const refusal = mayWords(props.overview);
  const close = () => {
    setOpen(false);
    props.onDraft(null);
  };
  return (
    <section aria-labelledby="reminders-rules">
      <h2 id="reminders-rules" className={styles.section}>
        {t("The rules of this plan")}
      </h2>
      <ul>
        {ruleLines(props.settings, props.record.posts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.text}>
        {parts("Absences and delegates are kept under {link}.", {
          link: (
            <Link inline href={`#/plan/${props.record.plan.id}/posts`}>
              {t("Posts")}
            </Link>
          ),
        })}
      </p>
      {refusal ? <p className={styles.quiet}>{refusal}</p> : null}
      {!refusal && !open ? (
        <Button onClick={() => setOpen(true)}>{t("Change the rules")}</Button>
      ) : null}
      {open ? <SettingsForm {...props} onClose={close} /> : null}
    </section>
  );
}
