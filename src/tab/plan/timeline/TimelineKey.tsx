// What the bars and marks of the timeline mean.
import { mergeClasses } from "@fluentui/react-components";
import { useTimelineStyles } from "./timelineStyles.ts";
import { BarSign, MarkSign } from "./Track.tsx";
import type { BarKind, MarkKind } from "./trackShapes.ts";

const bars: readonly (readonly [BarKind, string])[] = [
  ["programmed", "Programmed"],
  ["inForce", "In force"],
  ["late", "Late so far"],
  ["proposed", "Proposed"],
  ["open", "No end date"],
];

const marks: readonly (readonly [MarkKind, string])[] = [
  ["moved", "Moved from here by a decision"],
  ["refused", "Refused"],
  ["forecast", "Forecast"],
  ["completed", "Completed"],
  ["reached", "Milestone reached"],
  ["toCome", "Milestone to come"],
  ["missed", "Milestone late"],
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
      aria-label="Key"
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
