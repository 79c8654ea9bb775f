// Why the number moved between two days: one sentence whose numbers open the actions they stand for.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { bridgeBetween } from "../../domain/history/bridge.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { Button } from "../ui/Button.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { BehindProps } from "./behindProps.ts";
import { bridgeParts } from "./bridgeParts.ts";
import type { BridgePart } from "./bridgeParts.ts";
import { RefLinks } from "./RefLinks.tsx";

interface WhyMovedProps extends BehindProps {
  readonly record: PlanRecord;
}

/** The day compared with is chosen above it. */
export function WhyMoved(props: WhyMovedProps) {
  const styles = usePageStyles();
  const since = parseDate(props.view.since ?? "");
  return (
    <section aria-label={t("Done or in time")} className={styles.note}>
      {since ? <Sentence key={since} {...props} since={since} /> : null}
    </section>
  );
}

function Sentence({
  record,
  today,
  cut,
  view,
  since,
}: WhyMovedProps & { readonly since: BehindProps["today"] }) {
  const styles = usePageStyles();
  const [open, setOpen] = useState<number | null>(null);
  const knownAt = cut?.knownAt ?? today;
  const parts = useMemo(() => {
    // As known today speaks of both days with what was entered late; as known then, of each as it was known.
    const late = cut !== null && cut.knownAt !== cut.asAt;
    return bridgeParts(
      bridgeBetween(historyOf(record), {
        then: { asAt: since, knownAt: late ? knownAt : since },
        now: { asAt: today, knownAt },
      }),
    );
  }, [record, since, today, knownAt, cut]);
  const shown: BridgePart | undefined = open === null ? undefined : parts[open];
  return (
    <>
      <p className={styles.text}>
        {parts.map((part, i) =>
          part.refs ? (
            <Button
              key={i}
              size="small"
              aria-expanded={open === i}
              onClick={() => setOpen(open === i ? null : i)}
            >
              {part.text}
            </Button>
          ) : (
            part.text
          ),
        )}
      </p>
      {shown?.refs ? (
        <RefLinks record={record} view={view} refs={shown.refs} />
      ) : null}
    </>
  );
}
