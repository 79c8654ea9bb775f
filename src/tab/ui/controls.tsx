// A search box and a pressed-or-not chip: the browser's own controls in Fluent's tokens, light enough for the first paint.
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export const useControlStyles = makeStyles({
  control: {
    boxSizing: "border-box",
    height: "32px",
    maxWidth: "100%",
    textOverflow: "ellipsis",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  inUse: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  search: {
    flex: "1 1 120px",
    width: "120px",
    minWidth: "120px",
    maxWidth: "220px",
    marginRight: tokens.spacingHorizontalS,
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    whiteSpace: "nowrap",
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    // In high contrast the ground turns bright: a word with a colour of its own would be lost on it.
    "&:hover span": { color: "inherit" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
});

export function SearchBox(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const styles = useControlStyles();
  return (
    <input
      type="search"
      className={mergeClasses(
        styles.control,
        styles.search,
        props.value && styles.inUse,
      )}
      aria-label={props.label}
      placeholder={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

export function Chip(props: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const styles = useControlStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, props.pressed && styles.pressed)}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
