// The plan's RAG as one strip: shape, letter, word and count; the length of each part is its share.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { View } from "../address.ts";
import { Chip } from "../ui/controls.tsx";
import { RagMark, ragOrder } from "../ui/Rag.tsx";
import type { PlanSummary } from "./planSummary.ts";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    gap: "2px",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    maxWidth: "640px",
    marginBottom: tokens.spacingVerticalXS,
    "@media print": { printColorAdjust: "exact" },
  },
  red: { backgroundColor: tokens.colorStatusDangerBackground3 },
  amber: { backgroundColor: tokens.colorStatusWarningBackground3 },
  green: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  count: { fontVariantNumeric: "tabular-nums" },
});

export function RagStrip({
  summary,
  view,
  onChange,
}: {
  readonly summary: PlanSummary;
  readonly view: View;
  readonly onChange: (view: View) => void;
}) {
  const styles = useStyles();
  const there = ragOrder.filter((rag) => summary.rags[rag] > 0);
  return (
    <div role="group" aria-label="RAG">
      <div className={styles.strip} aria-hidden="true">
        {there.map((rag) => (
          <span
            key={rag}
            className={mergeClasses(styles[rag])}
            style={{ flexGrow: summary.rags[rag] }}
          />
        ))}
      </div>
      <div className={styles.chips}>
        {there.map((rag) => (
          <Chip
            key={rag}
            pressed={view.rag === rag}
            onPress={() =>
              onChange({ ...view, rag: view.rag === rag ? null : rag })
            }
          >
            <RagMark rag={rag} />
            <span className={styles.count}>{summary.rags[rag]}</span>
          </Chip>
        ))}
      </div>
    </div>
  );
}
