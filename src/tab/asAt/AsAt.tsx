// The plan page of another day: the whole history is read, cut at that day, and shown under a banner that says so. Nothing can be saved there.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { View } from "../address/address.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { EmptyState } from "../ui/State.tsx";
import { ThinBar } from "../ui/ThinBar.tsx";
import { useRecord } from "../reading/useRecord.ts";
import { asAtPlan, cutInWords, cutOf } from "./asAtPlan.ts";
import type { AsAtPlan } from "./asAtPlan.ts";

interface AsAtProps {
  readonly overview: PlanOverview;
  readonly view: View;
  readonly today: CalendarDate;
  readonly onChange: (view: View) => void;
  readonly children: (plan: AsAtPlan, cut: Cut) => ReactNode;
}

export default function AsAt(props: AsAtProps) {
  const { overview, view, today, onChange } = props;
  const reading = useRecord(overview.plan.id);
  const cut = cutOf(view, today);
  const back = (
    <Button
      size="small"
      onClick={() => onChange({ ...view, asAt: null, known: "then" })}
    >
      {t("Back to today")}
    </Button>
  );
  if (!cut.ok)
    return (
      <EmptyState title={t("That day cannot be shown")} action={back}>
        {asText(cut.words)}
      </EmptyState>
    );
  if (!reading.record)
    return (
      <>
        <Banner cut={cut.value}>{back}</Banner>
        <ReadingRecord reading={reading} />
      </>
    );
  return (
    <Cutting
      {...props}
      record={reading.record}
      asAt={cut.value.asAt}
      knownAt={cut.value.knownAt}
      back={back}
    />
  );
}

function Cutting({
  overview,
  record,
  asAt,
  knownAt,
  back,
  view,
  onChange,
  children,
}: AsAtProps &
  Cut & { readonly record: PlanRecord; readonly back: ReactNode }) {
  const cut = useMemo(() => ({ asAt, knownAt }), [asAt, knownAt]);
  const plan = useMemo(
    () => asAtPlan(record, overview, cut),
    [record, overview, cut],
  );
  const other = knownAt === asAt ? ("today" as const) : ("then" as const);
  return (
    <>
      <Banner cut={cut}>
        <Button
          size="small"
          onClick={() => onChange({ ...view, known: other })}
        >
          {other === "today" ? t("As known today") : t("As known then")}
        </Button>
        {back}
      </Banner>
      {plan.position.counts.total === 0 ? (
        <EmptyState title={t("There was no plan yet")}>
          {t("No action had joined the plan by {asAt:date}.", { asAt })}
        </EmptyState>
      ) : (
        children(plan, cut)
      )}
    </>
  );
}

function Banner({
  cut,
  children,
}: {
  readonly cut: Cut;
  readonly children: ReactNode;
}) {
  return (
    <ThinBar tone="warning">
      {parts("{plan} Nothing can be changed here.{children}", {
        plan: <strong>{cutInWords(cut)}</strong>,
        children,
      })}
    </ThinBar>
  );
}
