// The carry-forward: every open action of a closing plan gets a destination, the number left is counted down, and the plan closes with its statement.
import { parts } from "../../language/parts.ts";
import { t } from "../../language/t.ts";
import { asText } from "../../ruleWords.ts";
import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import {
  carryForward,
  openActions,
} from "../../../domain/planLife/closing/carryForward.ts";
import type { CarriedForward } from "../../../domain/planLife/closing/carryForward.ts";
import { statementTitle } from "../../../domain/planLife/closing/closureStatement.ts";
import { may } from "../../../domain/rights/permission.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { useKeptForm } from "../../saving/keptForm.ts";
import { filingWriter } from "../../reading/documentWriter.ts";
import type { PlanPageValue } from "../../reading/planPage.ts";
import { usePlanSaving, usePreviewContext } from "../../saving/planChanges.ts";
import { useSession } from "../../session/session.ts";
import type { Session } from "../../session/session.ts";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { usePageStyles } from "../../ui/pageStyles.ts";
import { asProblem } from "../../ui/problem.ts";
import { Refused } from "../../ui/Refused.tsx";
import { closePlan } from "../../../editing/closePlan.ts";
import type { StatementPage } from "../../../editing/closePlan.ts";
import { draftKey } from "../../saving/draftKey.ts";
import { PlaceRow } from "./PlaceRow.tsx";
import {
  blankClosing,
  chosen,
  Closing,
  destinationsOf,
  leftWords,
  placeOf,
  plansNamed,
} from "./placing.ts";
import { Statement } from "./Statement.tsx";
import { useOtherPlans } from "./useOtherPlans.ts";

interface CarryForwardProps extends PlanPageValue {
  readonly record: PlanRecord;
}

/** The statement as it is filed, in the language of the plan's papers. */
async function statementPage(
  session: Session,
  record: PlanRecord,
  { statement }: CarriedForward,
): Promise<StatementPage> {
  const [{ closureStatementHtml }, writer] = await Promise.all([
    import("../../../documents/closureStatementHtml.ts"),
    filingWriter(session, record.plan.id, null),
  ]);
  const title = writer.tell(statementTitle(record));
  return { title, content: closureStatementHtml(title, statement, writer) };
}

/** The form's state and its one deed. What is chosen is kept on this device until the plan is closed. */
function useClosing({ overview, record }: CarryForwardProps) {
  const { plan, me } = overview;
  const session = useSession();
  const kept = useKeptForm(
    draftKey(me, "closing", plan.id),
    Closing,
    blankClosing,
  );
  const saving = usePlanSaving(overview);
  const context = usePreviewContext(overview, record);
  const others = useOtherPlans(plan.id, plansNamed(kept.form));
  const open = openActions(record);
  const destinations = destinationsOf(kept.form, open);
  const begun = useRef<CarriedForward | null>(null);
  const change = (part: Partial<Closing>) => {
    begun.current = null;
    saving.clear();
    kept.change(part);
  };
  const close = async () => {
    const done = await saving.save(
      t("{title} is closed.", { title: plan.title }),
      async (desk) => {
        if (!begun.current) {
          const answer = carryForward(
            destinations,
            others.records,
            desk.context,
          );
          if (!answer.ok) return answer.words;
          begun.current = answer.value;
        }
        const sent = begun.current;
        return closePlan(desk, {
          sent,
          why: kept.form.why || t("Every open action has a destination."),
          statementPage: () => statementPage(session, record, sent),
        });
      },
    );
    if (done) kept.drop();
  };
  const preview =
    open.length > 0 && destinations.size === open.length
      ? carryForward(destinations, others.records, context)
      : null;
  return {
    form: kept.form,
    change,
    close,
    saving,
    context,
    others,
    open,
    left: open.length - destinations.size,
    preview,
  };
}

type ClosingDesk = ReturnType<typeof useClosing>;

export function CarryForward(props: CarryForwardProps) {
  const styles = usePageStyles();
  const desk = useClosing(props);
  const { left, open, saving, preview, form, others } = desk;
  const allowed = may(desk.context.actor, "carryForward");
  const waiting = left > 0 || others.loading;
  return (
    <section aria-label={t("Carry forward")}>
      <h2 className={styles.section}>{t("Carry forward")}</h2>
      <p className={styles.text} role="status">
        {parts(
          "{left} The plan closes when every open action has a destination. What you choose is kept on this device.",
          { left: <strong>{leftWords(left, open.length)}</strong> },
        )}
      </p>
      {allowed.ok ? null : (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      )}
      {open.length > 0 ? <MostGo desk={desk} /> : null}
      <Places desk={desk} />
      {preview?.ok ? (
        <Statement record={props.record} sent={preview.value} />
      ) : null}
      <WordsField
        label={t("Why does the plan close?")}
        value={form.why}
        onChange={(why) => desk.change({ why })}
      />
      {preview && !preview.ok && !others.loading ? (
        <Refused words={asText(preview.words)} />
      ) : null}
      <Refused words={saving.problem} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={waiting || saving.busy || !allowed.ok}
          onClick={() => (waiting || saving.busy ? null : void desk.close())}
        >
          {saving.busy ? t("Closing the plan…") : t("Close the plan")}
        </Button>
        {left > 0 ? <span>{leftWords(left, open.length)}</span> : null}
      </div>
    </section>
  );
}

function MostGo({
  desk: { form, change, others },
}: {
  readonly desk: ClosingDesk;
}) {
  const styles = usePageStyles();
  const other = others.records.find((one) => one.plan.id === form.plan);
  return (
    <div className={styles.line}>
      <PickField
        label={t("Default destination")}
        none={
          others.picks.length > 0
            ? t("Choose a plan")
            : t("No other open plan in this site")
        }
        value={form.plan}
        options={others.picks}
        onChange={(plan) => change({ plan, theme: "" })}
      />
      <PickField
        label={t("Theme there")}
        none={others.loading ? t("Reading the plan…") : t("Choose a theme")}
        value={form.theme}
        options={(other?.themes ?? []).map(({ id, code, title }) => ({
          value: id,
          text: `${code} ${title}`.trim(),
        }))}
        onChange={(theme) => change({ theme })}
      />
      {others.error ? <Refused words={asProblem(others.error).words} /> : null}
    </div>
  );
}

function Places({ desk }: { readonly desk: ClosingDesk }) {
  const styles = usePageStyles();
  const { form, change, others, context, open } = desk;
  return (
    <ul className={styles.list}>
      {open.map((action) => (
        <PlaceRow
          key={action.id}
          action={action}
          place={placeOf(form, action.id)}
          plans={others.picks}
          others={others.records}
          onKind={(one, kind) =>
            change({
              places: {
                ...form.places,
                [one.id]: chosen(
                  kind,
                  one,
                  form,
                  others.records,
                  context.today,
                ),
              },
            })
          }
          onChange={(one, part) =>
            change({
              places: {
                ...form.places,
                [one.id]: { ...placeOf(form, one.id), ...part },
              },
            })
          }
        />
      ))}
    </ul>
  );
}
