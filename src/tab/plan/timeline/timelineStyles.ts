// How the timeline looks: a row as high as the list's, bars in the accent, marks told apart by their shape and not by colour alone.
import { makeStyles, tokens } from "@fluentui/react-components";

const ref = "52px";

export const useTimelineStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  summary: {
    flex: "1 1 320px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  tools: {
    display: "flex",
    "@media (max-width: 640px)": { gap: "0" },
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  // The buttons between which the days change stand still while they do.
  days: {
    minWidth: "206px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@media (max-width: 640px)": {
      minWidth: 0,
      fontSize: tokens.fontSizeBase200,
    },
  },
  reading: { color: tokens.colorNeutralForeground3 },
  key: {
    display: "flex",
    flexBasis: "100%",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    "& svg": { verticalAlign: "-5px", marginRight: tokens.spacingHorizontalXS },
    "& li": { whiteSpace: "nowrap" },
  },
  folded: {
    display: "none",
    "@media print": { display: "flex" },
  },
  scales: { display: "inline-flex" },
  drawn: {
    gridTemplateColumns: `${ref} minmax(150px, 2fr) minmax(240px, 3fr) 216px`,
  },
  worded: {
    gridTemplateColumns: `${ref} minmax(110px, 1.2fr) minmax(98px, 0.8fr) minmax(100px, 0.9fr) minmax(140px, 1.8fr) minmax(104px, 1fr) minmax(110px, 1.3fr)`,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    // Beside long words nothing needs to be cut short.
    "& > [role=gridcell] span": { WebkitLineClamp: "6" },
  },
  // Narrow: the action first, then its line of time over the whole width.
  stacked: {
    gridTemplateColumns: "48px minmax(0, 1fr)",
    gridTemplateAreas: `"ref title" ". due" "track track"`,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  stackedWords: {
    gridTemplateColumns: "48px minmax(0, 1fr)",
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    "& > :nth-child(n + 3)": { gridColumn: "2" },
  },
  ref: { gridArea: "ref" },
  title: { gridArea: "title" },
  due: { gridArea: "due" },
  track: { gridArea: "track" },
  head: { cursor: "default", "&:hover": { textDecorationLine: "none" } },
  axis: {
    position: "relative",
    height: "36px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: "visible",
  },
  axisLine: { position: "relative", display: "block", height: "100%" },
  tick: {
    position: "absolute",
    bottom: "2px",
    paddingLeft: "3px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  year: { fontWeight: tokens.fontWeightSemibold },
  todayWord: {
    position: "absolute",
    top: 0,
    transform: "translateX(-50%)",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
  },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    "& li + li": { marginTop: tokens.spacingVerticalXS },
  },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  late: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
