// What contradicts itself about an action, in words; dismissed with a reason that stays on record.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Flag } from "../../domain/checks/contradictions.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { dismissFlag } from "../../domain/checks/planFlags.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useWordsEntry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";

interface FlagsProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly flags: readonly Flag[];
  readonly actor: Actor;
  readonly readOnly: boolean;
}

export function Flags(props: FlagsProps) {
  const styles = usePanelStyles();
  if (props.flags.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>{t("Check this")}</h3>
      <ul className={styles.list}>
        {props.flags.map((flag) => (
          <OneFlag key={flag.rule} {...props} flag={flag} />
        ))}
      </ul>
    </>
  );
}

function OneFlag({
  overview,
  action,
  actor,
  flag,
  readOnly,
}: FlagsProps & { readonly flag: Flag }) {
  const styles = usePanelStyles();
  const page = usePageStyles();
  const [chosen, setOpen] = useState<boolean | null>(null);
  const entry = useWordsEntry(
    overview,
    action,
    draftKey(overview.me, "flag", action.id, flag.rule),
    () => setOpen(false),
  );
  const reason = entry.form.words;
  const open = chosen ?? reason !== "";
  const dismissable = !readOnly && may(actor, "dismissFlag", { action }).ok;
  const dismiss = () =>
    entry.run(
      t("The flag on {ref} is dismissed.", { ref: action.ref }),
      (context) => dismissFlag({ rule: flag.rule, reason }, context),
    );
  return (
    <li className={page.warning}>
      {flag.text}
      {flag.on ? (
        <div className={styles.quiet}>{t("On: {on}", { on: flag.on })}</div>
      ) : null}
      {open ? (
        <Form
          label={t("Dismiss the flag on {ref}", { ref: action.ref })}
          submit={t("Dismiss")}
          {...entry.frame}
          onSubmit={() => void entry.finish(dismiss())}
        >
          <Field label={t("Reason for dismissing")} required>
            <Input
              value={reason}
              onChange={(_, { value }) => entry.change({ words: value })}
            />
          </Field>
        </Form>
      ) : dismissable ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setOpen(true)}>
            {t("Dismiss with a reason")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
