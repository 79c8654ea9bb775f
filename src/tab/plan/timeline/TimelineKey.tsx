// What the bars and marks of the timeline mean.
import { t } from "../../language/t.ts";
import { mergeClasses } from "@fluentui/react-components";
import { useTimelineStyles } from "./timelineStyles.ts";
import { BarSign, MarkSign } from "./Track.tsx";
import type { BarKind, MarkKind } from "./trackShapes.ts";

const bars: readonly (readonly [BarKind, string])[] = [
  ["programmed", t("Programmed")],
  ["inForce", t("In force")],
  ["late", t("Late so far")],
  ["proposed", t("Proposed")],
  ["open", t("No end date")],
];

const marks: readonly (readonly [MarkKind, string])[] = [
  ["moved", t("Moved from here by a decision")],
  ["refused", t("Refused")],
  ["forecast", t("Forecast")],
  ["completed", t("Completed")],
  ["reached", t("Milestone reached")],
  ["toCome", t("Milestone to come")],
  ["missed", t("Milestone late")],
];

/** Folded, so that the screen belongs to the actions; on paper it is there. */
export function TimelineKey({
  id,
  open,
}: {
  readonly id: string;
  readonly open: boolean;
}) {
  const styles = useTimelineStyles();
  return (
    <ul
      id={id}
      className={mergeClasses(styles.key, !open && styles.folded)}
      aria-label={t("Key")}
    >
      {bars.map(([kind, words]) => (
        <li key={kind}>
          <BarSign kind={kind} />
          {words}
        </li>
      ))}
      {marks.map(([kind, words]) => (
        <li key={kind}>
          <MarkSign kind={kind} />
          {words}
        </li>
      ))}
    </ul>
  );
}
