// Over the timeline: which dates moved and how often, what one step stands for, which days are shown, the way to the table and the key.
import { t } from "../../language/t.ts";
import { useId, useMemo, useState } from "react";
import { timeScales, viewAddress } from "../../address/address.ts";
import type { TimeScale } from "../../address/address.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/controls.tsx";
import { PickMenu } from "../../ui/PickMenu.tsx";
import { ProblemState } from "../../ui/State.tsx";
import { useTableStyles } from "../../ui/tableStyles.ts";
import { useIsPhone } from "../../ui/useWidth.ts";
import type { RecordReading } from "../../reading/useRecord.ts";
import { movedSummary } from "./movedSummary.ts";
import type { TimelineProps } from "./timelineProps.ts";
import { TimelineKey } from "./TimelineKey.tsx";
import type { Drawing } from "./timelineRows.tsx";
import { windowInShort, windowInWords, windowMoved } from "./timeScale.ts";
import { useTimelineStyles } from "./timelineStyles.ts";

const scaleWords: Readonly<Record<TimeScale, string>> = {
  month: t("Months"),
  quarter: t("Quarters"),
  year: t("Years"),
};

interface TopProps extends TimelineProps {
  readonly scale: TimeScale;
  readonly drawing: Drawing;
  /** Null once decided moves and milestones are there. */
  readonly reading: RecordReading | null;
}

export function TimelineTop(props: TopProps) {
  const { view, onChange } = props;
  const styles = useTimelineStyles();
  const phone = useIsPhone();
  const [key, setKey] = useState(false);
  const keyId = useId();
  const worded = view.show === "dates";
  return (
    <div className={styles.top}>
      <Moved {...props} />
      <Reading reading={props.reading} />
      <div className={styles.tools}>
        {worded ? null : <Days {...props} />}
        <Button
          size={phone ? "small" : undefined}
          onClick={() =>
            onChange(
              { ...view, show: worded ? "timeline" : "dates" },
              { replace: true },
            )
          }
        >
          {worded ? t("Show as a timeline") : t("Show as a table")}
        </Button>
        {worded ? null : (
          <Button
            appearance="subtle"
            size={phone ? "small" : undefined}
            aria-expanded={key}
            aria-controls={keyId}
            onClick={() => setKey(!key)}
          >
            {t("Key")}
          </Button>
        )}
      </div>
      {worded ? null : <TimelineKey id={keyId} open={key} />}
    </div>
  );
}

/** Bars are there at once; what needs the whole record follows, and says so while it is on its way. */
function Reading({ reading }: Pick<TopProps, "reading">) {
  const styles = useTimelineStyles();
  if (!reading) return null;
  if (reading.error)
    return <ProblemState error={reading.error} retry={reading.retry} />;
  return (
    <span className={styles.reading} role="status">
      {reading.progress === null
        ? t("Reading milestones and decisions…")
        : t("Reading milestones and decisions: {progress}", {
            progress: reading.progress,
          })}
    </span>
  );
}

/** "3 of 61 actions have had their date moved…", with the way to the one that moved most. */
function Moved({ overview, lines, view }: TopProps) {
  const styles = useTimelineStyles();
  const { link } = useTableStyles();
  const { words, most } = useMemo(
    () =>
      movedSummary(
        lines.flatMap((line) => (line.kind === "row" ? [line.row.action] : [])),
      ),
    [lines],
  );
  return (
    <p className={styles.summary}>
      {words}
      {most ? (
        <>
          {` ${most.lead}`}
          <a
            className={link}
            href={`#${viewAddress(overview.plan.id, { ...view, drawer: null, action: most.action.id })}`}
          >
            {most.action.ref}
          </a>
          , {most.words}.
        </>
      ) : null}
    </p>
  );
}

/** What one step stands for and which days are shown. */
function Days(props: TopProps) {
  const { view, scale, drawing, onChange } = props;
  const styles = useTimelineStyles();
  const phone = useIsPhone();
  const size = phone ? "small" : undefined;
  const change = (to: Partial<typeof view>) =>
    onChange({ ...view, ...to }, { replace: true });
  const moved = (way: -1 | 1) =>
    change({ from: windowMoved(drawing.window, scale, way) });
  return (
    <>
      <Scale {...props} />
      <Button appearance="subtle" size={size} onClick={() => moved(-1)}>
        {t("Earlier")}
      </Button>
      <Button appearance="subtle" size={size} onClick={() => moved(1)}>
        {t("Later")}
      </Button>
      <span className={styles.days} role="status">
        {phone ? windowInShort(drawing.window) : windowInWords(drawing.window)}
      </span>
      {view.from === null ? null : (
        <Button
          appearance="subtle"
          size={size}
          onClick={() => change({ from: null })}
        >
          {t("Back to today")}
        </Button>
      )}
    </>
  );
}

/** Months, quarters or years: beside one another where there is room. */
function Scale({ view, scale, onChange }: TopProps) {
  const styles = useTimelineStyles();
  const phone = useIsPhone();
  const choose = (one: TimeScale) =>
    onChange({ ...view, scale: one, from: null }, { replace: true });
  if (phone)
    return (
      <PickMenu
        label={scaleWords[scale]}
        chosen={null}
        groups={[
          {
            name: t("One step is"),
            value: scale,
            options: timeScales.map((value) => ({
              value,
              text: scaleWords[value],
            })),
            onChange: (value) => {
              const chosen = timeScales.find((one) => one === value);
              if (chosen) choose(chosen);
            },
          },
        ]}
      />
    );
  return (
    <span className={styles.scales} role="group" aria-label={t("One step is")}>
      {timeScales.map((one) => (
        <Chip key={one} pressed={one === scale} onPress={() => choose(one)}>
          {scaleWords[one]}
        </Chip>
      ))}
    </span>
  );
}
