// How the Board's pages look: two columns where there is room, one in a side panel and on paper.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useBoardStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalXXXL,
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  top: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalXXXL,
    marginTop: tokens.spacingVerticalM,
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  panel: { boxSizing: "border-box", maxWidth: "620px", margin: "0 auto" },
  strip: {
    display: "flex",
    gap: "2px",
    height: "8px",
    maxWidth: "640px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    "@media print": { printColorAdjust: "exact" },
  },
  red: { backgroundColor: tokens.colorStatusDangerBackground3 },
  amber: { backgroundColor: tokens.colorStatusWarningBackground3 },
  green: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  reprogrammed: {
    backgroundColor: tokens.colorNeutralStroke1,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 5px)`,
  },
  suspended: { backgroundColor: tokens.colorNeutralForeground3 },
  figures: {
    borderCollapse: "collapse",
    marginTop: tokens.spacingVerticalS,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "start",
      fontWeight: tokens.fontWeightRegular,
    },
    "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
    },
    "& caption": {
      textAlign: "start",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reasons: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
  marks: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
  },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  letter: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textTransform: "uppercase",
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  walk: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    "@media print": { display: "none" },
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  facts: {
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
  },
});
