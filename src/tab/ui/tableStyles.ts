// A table of dates that is a table where there is room and a list of cards on a phone.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    // Of the table, not of its cells: a cell of figures says otherwise.
    textAlign: "left",
    "& caption": { textAlign: "start" },
    "& th, & td": {
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      borderTop: "none",
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightSemibold,
      fontSize: tokens.fontSizeBase200,
    },
    "& tr": { breakInside: "avoid" },
    // No column is so narrow that a common word breaks in it.
    "@media (min-width: 900px)": { "& th, & td": { minWidth: "4.5em" } },
    "@media (max-width: 720px)": {
      display: "block",
      "& thead": { display: "none" },
      // A caption of a table that is none any more would be as narrow as a letter.
      "& caption:not([hidden])": { display: "block" },
      "& tbody, & tr, & th, & td": { display: "block" },
      "& th, & td": {
        borderTop: "none",
        padding: `${tokens.spacingVerticalXXS} 0`,
      },
      "& td[data-name]::before": {
        content: "attr(data-name) ': '",
        color: tokens.colorNeutralForeground3,
      },
      "& tbody tr": {
        borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
        padding: `${tokens.spacingVerticalS} 0`,
      },
    },
  },
  // Figures under one another; beside their name on a phone.
  figure: { "@media (min-width: 721px)": { textAlign: "end" } },
  ref: { fontWeight: tokens.fontWeightSemibold },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  date: { whiteSpace: "nowrap" },
  words: { maxWidth: "44ch", overflowWrap: "anywhere" },
  decision: { minWidth: "190px" },
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});
