// The actions of a view along a line of time, or the same dates as a table of words; over them, how many dates moved and how often.
import { t } from "../../language/t.ts";
import { useMemo } from "react";
import { parseDate } from "../../../domain/values/calendarDate.ts";
import { useIsPhone } from "../../ui/useWidth.ts";
import { useRecord } from "../../reading/useRecord.ts";
import { datesRead } from "./dateFacts.ts";
import { extentOf } from "./extent.ts";
import { ticksOf, usualScale, windowOf } from "./timeScale.ts";
import type { TimelineProps } from "./timelineProps.ts";
import { TimelineGrid } from "./TimelineGrid.tsx";
import { TimelineTop } from "./TimelineTop.tsx";

/** Decided moves and milestones, once the record has been read. */
function useDates({ overview, cut }: TimelineProps) {
  const reading = useRecord(overview.plan.id);
  const { record } = reading;
  const asAt = cut?.asAt ?? null;
  const knownAt = cut?.knownAt ?? null;
  const read = useMemo(
    () =>
      record && datesRead(record, asAt && knownAt ? { asAt, knownAt } : null),
    [record, asAt, knownAt],
  );
  return { reading, read };
}

export default function Timeline(props: TimelineProps) {
  const { rows, lines, view, today } = props;
  const phone = useIsPhone();
  const { reading, read } = useDates(props);
  const extent = useMemo(
    () => extentOf(rows, read?.record.milestones ?? [], today),
    [rows, read, today],
  );
  const scale = view.scale ?? usualScale(extent);
  const from = parseDate(view.from ?? "");
  const drawing = useMemo(() => {
    const window = windowOf(scale, from, extent, today);
    const every = phone && scale === "month" ? 2 : 1;
    return { window, ticks: ticksOf(window, scale, every), today };
  }, [scale, from, extent, today, phone]);
  const worded = view.show === "dates";
  const of = props.of ?? t("all actions");
  return (
    <>
      <TimelineTop
        {...props}
        scale={scale}
        drawing={drawing}
        reading={read ? null : reading}
      />
      <TimelineGrid
        label={
          worded ? t("Dates of {of}", { of }) : t("Timeline of {of}", { of })
        }
        {...{ lines, drawing, read, worded }}
        selected={view.action}
        returnTo={props.returnTo}
        onOpen={props.onOpen}
      />
    </>
  );
}
