// How a page of text, tables and small forms looks: one measure, one heading size a level, nothing that scrolls sideways on a phone.
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    maxWidth: "1100px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    overflowWrap: "anywhere",
    "@media (max-width: 640px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
    },
    // An empty page's words stand on the page's own margin.
    "& [data-state]": { paddingLeft: 0, paddingRight: 0 },
    "& input[type=file]": { maxWidth: "100%", font: "inherit" },
    "& button": { maxWidth: "100%" },
    "& a": {
      color: tokens.colorBrandForegroundLink,
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
  },
  // A table of many columns takes what the screen has.
  wide: { maxWidth: "1500px" },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    // The focus comes here with the page; nothing can be pressed.
    ":focus": { outline: "none" },
  },
  section: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    maxWidth: "80ch",
    textWrap: "pretty",
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
  },
  rowHead: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  push: { marginLeft: "auto" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
    "@media print": { display: "none" },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "70ch",
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "& > p, & > div[role=status]": { margin: 0 },
    // As wide as its longest choice, a select would push the form off a phone's screen.
    minWidth: 0,
    "& select": { width: "100%", minWidth: 0 },
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalM },
  },
  formButtons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    // A long option must not widen its field over the next one.
    "& > *": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    "& .fui-Input, & .fui-Select": { width: "100%", minWidth: 0 },
    "& input": { minWidth: 0 },
    "& > button": { alignSelf: "end" },
  },
  refused: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  warning: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    textAlign: "left",
    "& caption": {
      textAlign: "start",
      padding: `${tokens.spacingVerticalS} 0`,
    },
    "& th, & td": {
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      borderTop: "none",
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
  },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    color: tokens.colorNeutralForeground3,
    "& li:not(:first-child)::before": {
      content: '"→"',
      // Keeps the underline of the present step off the arrow before it.
      display: "inline-block",
      marginRight: tokens.spacingHorizontalM,
    },
    "& [aria-current]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      textDecorationLine: "underline",
      textUnderlineOffset: "4px",
    },
  },
  fieldset: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
    "& > div": { width: "100%" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  number: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});
