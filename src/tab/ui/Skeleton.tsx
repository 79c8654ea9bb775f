// Grey bars in the shape of what is coming, so that nothing jumps when it arrives.
import { t } from "../language/t.ts";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bars: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
  bar: {
    height: "16px",
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

const widths = ["34%", "62%", "48%", "100%", "100%", "100%", "100%", "100%"];

export function Skeleton({ label = t("Opening the plan") }) {
  const styles = useStyles();
  return (
    <div className={styles.bars} role="status" aria-label={label}>
      {widths.map((width, i) => (
        <div key={i} className={styles.bar} style={{ width }} />
      ))}
    </div>
  );
}
