// What an action waits for, set and taken away in place; a ring is refused with every action in it, and a date is asked for when the waiting is over.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { asId } from "../../domain/values/id.ts";
import type { ActionId } from "../../domain/values/id.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import {
  stopWaiting,
  waitFor,
} from "../../domain/planLife/actions/waitsFor.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { actionPicks } from "../reading/actionPicks.ts";
import { usePlanSaving } from "../saving/planChanges.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanSaving, PlanWork } from "../saving/planChanges.ts";
import { useToday } from "../session/today.ts";
import { PickField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { dateQuestion, waitedForBy, waitsFor } from "./waitsWords.ts";
import type { Waited } from "./waitsWords.ts";

interface WaitsForProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  /** The plan as of another day: nothing can be done. */
  readonly readOnly: boolean;
}

type LinkRule = (
  id: ActionId,
  prerequisite: ActionId,
  context: PlanContext,
) => Answer<Action>;

/** Asks one of the two rules and saves the action's own row. */
function working(rule: LinkRule, id: ActionId, other: ActionId): PlanWork {
  return async (desk) => {
    const before = desk.context.record.actions.find((one) => one.id === id);
    const answer = rule(id, other, desk.context);
    if (!answer.ok) return answer.words;
    return before ? saveRow(desk, "actions", before, answer.value) : null;
  };
}

export function WaitsFor({ overview, action, readOnly }: WaitsForProps) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const saving = usePlanSaving(overview);
  const actor = actorOf(overview, today);
  const mayLink = !readOnly && may(actor, "linkActions", { action }).ok;
  const waits = waitsFor(action, overview);
  const waiting = waitedForBy(action, overview);
  const question = dateQuestion(action, overview, today);
  if (!mayLink && waits.length + waiting.length === 0 && !question) return null;
  const remove = (other: Waited) =>
    void saving.save(
      t("{ref} no longer waits for {other}.", {
        ref: action.ref,
        other: other.ref,
      }),
      working(stopWaiting, action.id, other.id),
      working(waitFor, action.id, other.id),
    );
  return (
    <section aria-label={t("What it waits for")}>
      <h3 className={styles.small}>{t("Waits for")}</h3>
      {question ? (
        <p className={question.ask ? styles.warning : styles.text}>
          {question.words}
        </p>
      ) : null}
      {waits.length === 0 ? (
        <p className={styles.quiet}>{t("Nothing else in this plan.")}</p>
      ) : (
        <ul className={styles.list}>
          {waits.map((one) => (
            <li key={one.id} className={styles.row}>
              <span className={styles.strong}>{one.ref}</span> {one.title}
              <div className={styles.quiet}>{one.state}</div>
              {mayLink ? (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={saving.busy}
                  onClick={() => remove(one)}
                >
                  {t("No longer waits for {ref}", { ref: one.ref })}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 ? (
        <p className={styles.quiet}>
          {t("Wait for this: {refs:list}", {
            refs: waiting.map((one) => one.ref),
          })}
        </p>
      ) : null}
      {mayLink ? (
        <AddWait overview={overview} action={action} saving={saving} />
      ) : (
        <Refused words={saving.problem} />
      )}
    </section>
  );
}

function AddWait({
  overview,
  action,
  saving,
}: Omit<WaitsForProps, "readOnly"> & { readonly saving: PlanSaving }) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState("");
  if (!open)
    return (
      <>
        <Refused words={saving.problem} />
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setOpen(true)}>
            {t("Add a dependency")}
          </Button>
        </div>
      </>
    );
  const save = async () => {
    const id = asId<"Action">(other);
    const ref = overview.actions.find((one) => one.id === other)?.ref ?? "";
    const done = await saving.save(
      t("{ref} waits for {other}.", { ref: action.ref, other: ref }),
      working(waitFor, action.id, id),
      working(stopWaiting, action.id, id),
    );
    if (done) setOpen(false);
  };
  return (
    <Form
      label={t("What {ref} waits for", { ref: action.ref })}
      submit={t("Save")}
      busy={saving.busy}
      problem={saving.problem}
      disabled={other === ""}
      onSubmit={() => void save()}
      onClose={() => {
        saving.clear();
        setOpen(false);
      }}
    >
      <PickField
        label={t("Which action?")}
        required
        none={t("Choose an action")}
        value={other}
        options={actionPicks(overview).filter((one) => one.value !== action.id)}
        onChange={(value) => {
          saving.clear();
          setOther(value);
        }}
      />
    </Form>
  );
}
