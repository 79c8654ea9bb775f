// A press before Fluent's larger parts have arrived: the browser's own button in Fluent's tokens and measures.
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "32px",
    maxWidth: "280px",
    textDecorationLine: "none",
    whiteSpace: "nowrap",
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
    // A ground and the words on it change together: in high contrast each is the other's.
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    "&:active": {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      color: tokens.colorNeutralForeground1Pressed,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: "transparent",
    borderRightColor: "transparent",
    borderBottomColor: "transparent",
    borderLeftColor: "transparent",
    "&:hover": {
      backgroundColor: tokens.colorBrandBackgroundHover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    "&:active": {
      backgroundColor: tokens.colorBrandBackgroundPressed,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
  subtle: {
    fontWeight: tokens.fontWeightRegular,
    padding: `5px ${tokens.spacingHorizontalS}`,
    backgroundColor: "transparent",
    borderTopColor: "transparent",
    borderRightColor: "transparent",
    borderBottomColor: "transparent",
    borderLeftColor: "transparent",
  },
  small: {
    minHeight: "24px",
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Look {
  readonly appearance?: "primary" | "subtle" | undefined;
  readonly size?: "small" | undefined;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {}

function useLook({ appearance, size }: Look, more?: string) {
  const styles = useStyles();
  return mergeClasses(
    styles.button,
    appearance && styles[appearance],
    size && styles[size],
    more,
  );
}

export function Button({ appearance, size, ...rest }: ButtonProps) {
  const className = useLook({ appearance, size }, rest.className);
  return <button type="button" {...rest} className={className} />;
}

/** A link that looks like the buttons it stands among. */
export function ButtonLink({
  appearance,
  size,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & Look) {
  const className = useLook({ appearance, size }, rest.className);
  return (
    <a {...rest} className={className}>
      {children}
    </a>
  );
}
