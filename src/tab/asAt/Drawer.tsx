// The drawer at the right: the position, what changed, the year, another day. One at a time, and never in the way of the list.
import { t } from "../language/t.ts";
import { useEffect, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import AsAtPicker from "./AsAtPicker.tsx";
import type { BehindKey, DrawerProps } from "./drawerProps.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { Changed } from "./Changed.tsx";
import { PositionPart } from "./PositionPart.tsx";
import { Year } from "./Year.tsx";

const useStyles = makeStyles({
  drawer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    overflowWrap: "anywhere",
  },
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS}) ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderBottom: "2px solid transparent",
    cursor: "pointer",
    "&:hover": { borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

const tabs: readonly (readonly [BehindKey, string])[] = [
  ["position", t("Position")],
  ["changed", t("What changed")],
  ["year", t("The year")],
  ["day", t("Another day")],
];

function titleOf({ drawer, today }: DrawerProps): string {
  switch (drawer) {
    case "position":
      return t("Position at {today:date}", { today });
    case "changed":
      return t("What changed?");
    case "year":
      return t("The year");
    case "day":
      return t("As at another day");
  }
}

export default function Drawer(props: DrawerProps) {
  const { drawer, onDrawer, onClose } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [drawer]);
  return (
    <div className={styles.drawer}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {titleOf(props)}
        </h2>
        <Button appearance="subtle" onClick={onClose}>
          <Icon line={icons.close} />
          {t("Close")}
        </Button>
      </div>
      <nav className={styles.tabs} aria-label={t("Behind the figures")}>
        {tabs.map(([key, title]) => (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.tab, key === drawer && styles.here)}
            aria-current={key === drawer ? "true" : undefined}
            onClick={() => onDrawer(key)}
          >
            {title}
          </button>
        ))}
      </nav>
      <Inside {...props} />
    </div>
  );
}

function Inside(props: DrawerProps) {
  const { drawer, view, clock, onChange, onClose } = props;
  switch (drawer) {
    case "position":
      return <PositionPart {...props} />;
    case "changed":
      return <Changed {...props} />;
    case "year":
      return <Year {...props} />;
    case "day":
      return (
        <AsAtPicker
          view={view}
          today={clock}
          onClose={onClose}
          onChoose={(next) => onChange({ ...next, drawer: null })}
        />
      );
  }
}
