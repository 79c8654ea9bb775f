// How the grid looks: a newspaper table when it is wide, two-line cards when it is narrow, plain ruled rows on paper.
import { makeStyles, tokens } from "@fluentui/react-components";

const ref = "52px";
const title = "minmax(320px, 1fr)";
const rest = "minmax(126px, 264px) 140px 92px";

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
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
  },
  all: { gridTemplateColumns: `${ref} ${title} minmax(124px, 200px) ${rest}` },
  noPost: { gridTemplateColumns: `${ref} ${title} ${rest}` },
  dataRow: {
    cursor: "pointer",
    minHeight: "44px",
    lineHeight: "18px",
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
    alignContent: "center",
    padding: `3px ${tokens.spacingHorizontalS}`,
    ":focus-visible": focusRing,
  },
  columnHead: {
    boxSizing: "border-box",
    minHeight: "32px",
    alignContent: "center",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    userSelect: "none",
    ":focus-visible": focusRing,
    "&:hover": {
      color: tokens.colorNeutralForeground1,
      textDecorationLine: "underline",
    },
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
  // Narrow: ref and title first, then the date and where it stands, then who and when; nothing is cut off.
  cards: {
    gridTemplateColumns: "48px minmax(0, 5fr) minmax(0, 2fr) minmax(0, 3fr)",
    gridTemplateAreas: `"ref title title title" ". due status status" ". responsible responsible updated"`,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    "& > [role=gridcell]": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    },
    "& > [role=gridcell] span": { WebkitLineClamp: "6", whiteSpace: "normal" },
  },
  ref: { gridArea: "ref" },
  title: { gridArea: "title" },
  responsible: { gridArea: "responsible" },
  due: { gridArea: "due" },
  status: { gridArea: "status" },
  updated: { gridArea: "updated" },
});
