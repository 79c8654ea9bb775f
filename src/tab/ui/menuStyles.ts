// How the names of the places and of their pages look: in a row, the one shown underlined, and in the list of a phone.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useMenuStyles = makeStyles({
  menu: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalXXS}`,
    "@media print": { display: "none" },
  },
  item: {
    display: "inline-flex",
    alignItems: "center",
    boxSizing: "border-box",
    minHeight: "32px",
    font: "inherit",
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderBottom: "2px solid transparent",
    cursor: "pointer",
    textAlign: "start",
    textDecorationLine: "none",
    "&:hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "&:hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});
