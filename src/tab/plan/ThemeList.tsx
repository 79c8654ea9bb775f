// The themes of a plan: its navigation, each with its count and RAG. On a phone it is a picker.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Rag } from "../../domain/rag.ts";
import { plainView, viewAddress } from "../address.ts";
import type { View } from "../address.ts";
import { Choice } from "../ui/controls.tsx";
import { RagMark, useRagWords } from "../ui/Rag.tsx";
import type { PlanSummary } from "./planSummary.ts";

const useStyles = makeStyles({
  nav: {
    position: "sticky",
    top: 0,
    alignSelf: "start",
    width: "248px",
    flexShrink: 0,
    maxHeight: "100vh",
    overflowY: "auto",
    paddingTop: tokens.spacingVerticalS,
    "@media print": { display: "none" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 20px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  count: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  picker: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
});

interface ThemeListProps {
  readonly planId: string;
  readonly view: View;
  readonly summary: PlanSummary;
}

interface Line {
  readonly id: string | null;
  readonly title: string;
  readonly count: number;
  readonly rag: Rag | null;
}

function linesOf(summary: PlanSummary): Line[] {
  const all = {
    id: null,
    title: "All themes",
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
function themeView(view: View, theme: string | null): View {
  return { ...plainView, ...view, theme, action: null };
}

export function ThemeList({ planId, view, summary }: ThemeListProps) {
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label="Themes">
      <ul className={styles.list}>
        {linesOf(summary).map((line) => {
          const here = view.theme === line.id;
          return (
            <li key={line.id ?? "all"}>
              <a
                href={`#${viewAddress(planId, themeView(view, line.id))}`}
                aria-current={here ? "page" : undefined}
                className={mergeClasses(styles.link, here && styles.here)}
              >
                <span>{line.title}</span>
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

export function ThemePicker({
  view,
  summary,
  onPick,
}: Omit<ThemeListProps, "planId"> & {
  readonly onPick: (view: View) => void;
}) {
  const styles = useStyles();
  const ragWords = useRagWords();
  const [all, ...themes] = linesOf(summary);
  return (
    <div className={styles.picker}>
      <Choice
        wide
        label="Theme"
        any={`All themes (${all?.count ?? 0})`}
        value={view.theme ?? ""}
        options={themes.map((line) => ({
          value: line.id ?? "",
          text: `${line.title} (${line.count}${line.rag ? `, ${ragWords[line.rag].toLowerCase()}` : ""})`,
        }))}
        onChange={(theme) => onPick(themeView(view, theme || null))}
      />
    </div>
  );
}
