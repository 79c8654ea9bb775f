// A press before Fluent's larger parts have arrived: the browser's own button in Fluent's tokens and measures.
import type { ButtonHTMLAttributes } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    minHeight: "32px",
    minWidth: "96px",
    maxWidth: "280px",
    padding: `5px ${tokens.spacingHorizontalM}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    // Nothing can be pressed on paper.
    "@media print": { display: "none" },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "&:active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    backgroundColor: "transparent",
    border: "1px solid transparent",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  transparent: {
    backgroundColor: "transparent",
    border: "1px solid transparent",
    "&:hover": { color: tokens.colorBrandForegroundLinkHover },
    "&:active": { color: tokens.colorBrandForegroundLinkPressed },
  },
  small: {
    minHeight: "24px",
    minWidth: "64px",
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: "primary" | "subtle" | "transparent";
  readonly size?: "small";
}

export function Button({ appearance, size, ...rest }: ButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(
        styles.button,
        appearance && styles[appearance],
        size && styles[size],
        rest.className,
      )}
    />
  );
}
