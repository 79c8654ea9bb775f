// A choice behind a word: the word is there from the first paint, the list it opens is Fluent's own and comes when it is asked for.
import { lazy, Suspense, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PickGroup } from "./pickGroup.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";

const PickList = lazy(
  () => import(/* webpackChunkName: "menu" */ "./PickList.tsx"),
);

const useStyles = makeStyles({
  word: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "32px",
    maxWidth: "240px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    whiteSpace: "nowrap",
    "& > span": { overflow: "hidden", textOverflow: "ellipsis" },
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media print": { display: "none" },
  },
  inUse: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
});

interface PickMenuProps {
  /** What the control is called; what is chosen stands behind it. */
  readonly label: string;
  readonly chosen: string | null;
  /** Of `icons.ts`. */
  readonly icon?: string;
  readonly groups: readonly PickGroup[];
  /** The drawer a line of the list opens: closed again, it gives the focus back to this word. */
  readonly opens?: string | undefined;
  /** Shown as in use; by default whenever something is chosen. */
  readonly inUse?: boolean;
}

export function PickMenu(props: PickMenuProps) {
  const { label, chosen, icon, inUse = chosen !== null } = props;
  const styles = useStyles();
  const [word, setWord] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={setWord}
        type="button"
        className={mergeClasses(styles.word, inUse && styles.inUse)}
        aria-haspopup="menu"
        data-opens={props.opens}
        aria-expanded={open}
        title={chosen ? `${label}: ${chosen}` : undefined}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon ? <Icon line={icon} /> : null}
        <span>{chosen ? `${label}: ${chosen}` : label}</span>
        <Icon line={icons.down} />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <PickList
            groups={props.groups}
            anchor={word}
            onClose={() => {
              setOpen(false);
              word?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
