// The themes of a plan: its navigation, each with its count and RAG. Where it has no room there is a menu (`ThemePicker`).
import { t } from "../language/t.ts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Rag } from "../../domain/plan/rag.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { RagMark } from "../ui/Rag.tsx";
import type { PlanSummary } from "../reading/planSummary.ts";

const useStyles = makeStyles({
  nav: {
    position: "sticky",
    top: 0,
    alignSelf: "start",
    boxSizing: "border-box",
    width: "232px",
    "@media (max-width: 1240px)": { width: "224px" },
    flexShrink: 0,
    maxHeight: "100vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXXL}`,
    minHeight: "calc(100vh - 90px)",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media print": { display: "none" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 20px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    "&:hover span": { color: "inherit" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  count: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface ThemeListProps {
  readonly planId: string;
  readonly view: View;
  readonly summary: PlanSummary;
}

export interface ThemeEntry {
  readonly id: string | null;
  readonly title: string;
  readonly count: number;
  readonly rag: Rag | null;
}

/** The lines of the list: the whole plan, then its themes. */
export function themeLines(summary: PlanSummary): ThemeEntry[] {
  const all = {
    id: null,
    title: t("All themes"),
    count: summary.total,
    rag: summary.rag,
  };
  return [
    all,
    ...summary.themes.map(({ theme, total, rag }) => ({
      id: theme.id,
      title: `${theme.code} ${theme.title}`.trim(),
      count: total,
      rag,
    })),
  ];
}

/** Another theme, the same filters; nothing open. */
export function themeView(view: View, theme: string | null): View {
  return { ...plainView, ...view, theme, action: null, drawer: null };
}

export function ThemeList({ planId, view, summary }: ThemeListProps) {
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label={t("Themes")}>
      <ul className={styles.list}>
        {themeLines(summary).map((line) => {
          const here = view.theme === line.id;
          return (
            <li key={line.id ?? "all"}>
              <a
                href={`#${viewAddress(planId, themeView(view, line.id))}`}
                aria-current={here ? "page" : undefined}
                className={mergeClasses(styles.link, here && styles.here)}
              >
                <span className={styles.name} title={line.title}>
                  {line.title}
                </span>
                <span className={styles.count}>{line.count}</span>
                {line.rag ? <RagMark rag={line.rag} quiet /> : <span />}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
