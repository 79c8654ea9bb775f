// Change control in life: one change at a time, its effect on the numbers shown before it is saved, and the list the next report prints.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { effectOnCounts } from "../../domain/planLife/control/changeEffect.ts";
import { changeListed } from "../../domain/planLife/control/changeControl.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { may } from "../../domain/rights/permission.ts";
import { draftKey } from "../saving/draftKey.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePreviewContext } from "../saving/planChanges.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { PickField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ChangeFields } from "./ChangeFields.tsx";
import {
  askChange,
  blankChange,
  changeFormKinds,
  ChangeTyped,
  changeWords,
  isFinal,
} from "./changeForm.ts";
import { useOtherPlans } from "./closing/useOtherPlans.ts";
import type { OtherPlans } from "./closing/useOtherPlans.ts";
import { byRecorded } from "../../domain/values/order.ts";

interface ChangeControlProps extends PlanPageValue {
  readonly record: PlanRecord;
}

export function ChangeControl(props: ChangeControlProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const context = usePreviewContext(props.overview, props.record);
  const allowed = may(context.actor, "changePlan");
  return (
    <section aria-label={t("Changes to the plan")}>
      <h2 className={styles.section}>{t("Changes to the plan")}</h2>
      <p className={styles.text}>
        {t(
          "Every change to what was promised has a reason and is listed in the next report. A reference is never used again.",
        )}
      </p>
      {!allowed.ok ? (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      ) : null}
      {allowed.ok && !open ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{t("Change the plan")}</Button>
        </div>
      ) : null}
      {open ? (
        <ChangeForm
          {...props}
          context={context}
          onClose={() => setOpen(false)}
        />
      ) : null}
      <ChangeList record={props.record} />
    </section>
  );
}

function ChangeForm({
  overview,
  context,
  onClose,
}: ChangeControlProps & {
  readonly context: PlanContext;
  readonly onClose: () => void;
}) {
  const { me, plan } = overview;
  const entry = usePlanEntry(overview, {
    key: draftKey(me, "change", plan.id),
    shape: ChangeTyped,
    empty: blankChange,
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const others = useOtherPlans(
    plan.id,
    typed.kind === "bringIn" && typed.plan !== "" ? [typed.plan] : [],
    ({ wentLive }) => wentLive !== null,
  );
  const save = () =>
    saving.change(
      t("Saved: {change}.", { change: changeWords[typed.kind].toLowerCase() }),
      (now) => askChange(typed, now, others.records),
    );
  return (
    <Form
      label={t("Change the plan")}
      submit={t("Save the change")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <PickField
        label={t("What changes?")}
        value={typed.kind}
        options={changeFormKinds.map((value) => ({
          value,
          text: changeWords[value],
        }))}
        onChange={(value) =>
          change({
            kind: changeFormKinds.find((one) => one === value) ?? "add",
          })
        }
      />
      <ChangeFields {...{ context, others, typed }} onChange={change} />
      <Effect {...{ context, others, typed }} />
    </Form>
  );
}

/** Shown once there is a reason: until then every answer is "say why". */
function Effect({
  context,
  others,
  typed,
}: {
  readonly context: PlanContext;
  readonly others: OtherPlans;
  readonly typed: ChangeTyped;
}) {
  const styles = usePageStyles();
  if (typed.reason.trim() === "") return null;
  const answer = askChange(typed, context, others.records);
  return (
    <div className={styles.note} role="status" aria-label={t("What this does")}>
      {answer.ok
        ? effectOnCounts(context.record, answer.value, context.today)
        : asText(answer.words)}
      {answer.ok && isFinal(typed.kind)
        ? t(
            " This stays in the history; it cannot be taken back, only changed again.",
          )
        : null}
    </div>
  );
}

const shownAtFirst = 20;

/** The changes so far with who made each, the newest first. */
function changesOf({ actions, decisions }: PlanRecord) {
  const byId = new Map<string, Action>(actions.map((one) => [one.id, one]));
  return decisions
    .toSorted(byRecorded)
    .toReversed()
    .flatMap((one) => {
      const action = one.actionId && byId.get(one.actionId);
      if (!action) return [];
      return changeListed([one], [action], decisions).map((line) => ({
        ...line,
        one,
      }));
    });
}

function ChangeList({ record }: { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const [all, setAll] = useState(false);
  const changes = useMemo(() => changesOf(record), [record]);
  if (changes.length === 0)
    return <p className={styles.quiet}>{t("Nothing has been changed yet.")}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={t("Changes so far")}>
        {changes.slice(0, all ? undefined : shownAtFirst).map((change) => (
          <li key={change.one.id} className={styles.row}>
            <span className={styles.strong}>{change.ref}</span>{" "}
            {asText(change.words)}
            <div className={styles.quiet}>
              {inWords(change.one.effective)}, {change.one.by.name}
              {change.one.minute
                ? t(", minute {minute}", { minute: change.one.minute })
                : ""}
            </div>
          </li>
        ))}
      </ul>
      {changes.length > shownAtFirst && !all ? (
        <Button onClick={() => setAll(true)}>
          {t("Show all {changes} changes", { changes: changes.length })}
        </Button>
      ) : null}
    </>
  );
}
