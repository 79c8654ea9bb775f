// The plan's RAG as one strip that is also its filter: sign, letter and count; the line beneath each part is as long as its share.
import { t } from "../language/t.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { View } from "../address/address.ts";
import { RagMark, ragOrder, useRagWords } from "../ui/Rag.tsx";
import type { PlanSummary } from "../reading/planSummary.ts";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    gap: "2px",
    flexShrink: 0,
    width: "clamp(188px, 17vw, 248px)",
    margin: `0 ${tokens.spacingHorizontalS}`,
  },
  part: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minWidth: "42px",
    minHeight: "32px",
    padding: 0,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderBottomWidth: "4px",
    cursor: "pointer",
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media print": { printColorAdjust: "exact" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
  },
  red: { borderBottomColor: tokens.colorStatusDangerBorderActive },
  amber: { borderBottomColor: tokens.colorStatusWarningBorderActive },
  green: { borderBottomColor: tokens.colorStatusSuccessBorderActive },
  blue: { borderBottomColor: tokens.colorPaletteBlueBorderActive },
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
  const words = useRagWords();
  const there = ragOrder.filter((rag) => summary.rags[rag] > 0);
  if (there.length === 0) return null;
  return (
    <span className={styles.strip} role="group" aria-label={t("RAG")}>
      {there.map((rag) => (
        <button
          key={rag}
          type="button"
          className={mergeClasses(
            styles.part,
            styles[rag],
            view.rag === rag && styles.pressed,
          )}
          style={{ flexGrow: summary.rags[rag] }}
          aria-pressed={view.rag === rag}
          title={words[rag]}
          onClick={() =>
            onChange({ ...view, rag: view.rag === rag ? null : rag })
          }
        >
          <RagMark rag={rag} quiet />
          {summary.rags[rag]}
        </button>
      ))}
    </span>
  );
}
