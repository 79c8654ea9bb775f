// How the grid looks: a newspaper table when it is wide, two-line cards when it is narrow, plain ruled rows on paper.
import { makeStyles, tokens } from "@fluentui/react-components";

const four =
  "64px minmax(220px, 1fr) minmax(120px, 190px) minmax(130px, 190px)";

const focusRing = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "-2px",
  borderRadius: tokens.borderRadiusSmall,
};

export const useGridStyles = makeStyles({
  grid: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media print": { position: "static" },
  },
  body: { position: "relative" },
  placed: { position: "absolute", top: 0, left: 0, right: 0 },
  row: {
    display: "grid",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
  },
  all: { gridTemplateColumns: `${four} 116px 112px 128px` },
  noUpdate: { gridTemplateColumns: `${four} 116px 112px` },
  noStatus: { gridTemplateColumns: `${four} 112px` },
  dataRow: {
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  cell: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    ":focus-visible": focusRing,
  },
  columnHead: {
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    userSelect: "none",
    ":focus-visible": focusRing,
    "&:hover": { color: tokens.colorNeutralForeground1 },
  },
  groupRow: {
    gridTemplateColumns: "1fr",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  groupCell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": focusRing,
  },
  // Narrow: ref and title on the first line, RAG and date beneath; nothing is cut off.
  cards: {
    gridTemplateColumns: "56px minmax(0, 1fr) auto",
    gridTemplateAreas: `"ref title title" ". due rag" ". responsible responsible"`,
    padding: `${tokens.spacingVerticalXS} 0`,
    "& > [role=gridcell]": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    },
  },
  ref: { gridArea: "ref" },
  title: { gridArea: "title" },
  responsible: { gridArea: "responsible" },
  due: { gridArea: "due" },
  status: {},
  rag: { gridArea: "rag", textAlign: "right" },
  updated: {},
});
