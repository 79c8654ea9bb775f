// How the words of the page menu look, in the open and under "More".
import { makeStyles, tokens } from "@fluentui/react-components";

export const useMenuStyles = makeStyles({
  menu: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalL}`,
    "@media print": { display: "none" },
  },
  item: {
    font: "inherit",
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    background: "none",
    border: "none",
    cursor: "pointer",
    textAlign: "start",
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});
