// A word that opens a short list under itself. Escape, a choice or going elsewhere closes it; focus comes back to the word.
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMenuStyles } from "./menuStyles.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";

const useStyles = makeStyles({
  place: { position: "relative" },
  list: {
    position: "absolute",
    top: "100%",
    insetInlineEnd: 0,
    zIndex: 4,
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "max-content",
    minWidth: "180px",
    maxWidth: "calc(100vw - 32px)",
    maxHeight: "70vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    // On a phone the word may stand at the left edge: the list then hangs from the screen, not from the word.
    "@media (max-width: 640px)": {
      position: "fixed",
      top: "auto",
      insetInlineStart: tokens.spacingHorizontalM,
      insetInlineEnd: tokens.spacingHorizontalM,
      width: "auto",
    },
  },
});

const steps: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowDown: (at, of) => (at + 1) % of,
  ArrowUp: (at, of) => (at - 1 + of) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** Arrow keys walk the list; Tab still does too. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (!step) return;
  const items = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("a, button"),
  ];
  const at = items.findIndex((item) => item === document.activeElement);
  event.preventDefault();
  items[step(at, items.length)]?.focus();
}

/** An open list takes the focus, and closes when one presses or goes elsewhere. */
function useClosing(
  place: RefObject<HTMLDivElement | null>,
  open: boolean,
  setOpen: (open: boolean) => void,
) {
  useEffect(() => {
    if (!open) return undefined;
    place.current
      ?.querySelector<HTMLElement>("a, button:not([aria-expanded])")
      ?.focus();
    const elsewhere = (event: Event) => {
      if (
        event.target instanceof Node &&
        !place.current?.contains(event.target)
      )
        setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [place, open, setOpen]);
}

export function MoreMenu({
  word: said,
  children,
}: {
  readonly word: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const menu = useMenuStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const word = useRef<HTMLButtonElement>(null);
  const id = useId();
  useClosing(place, open, setOpen);
  const close = () => {
    setOpen(false);
    word.current?.focus();
  };
  return (
    // Escape closes the list from anywhere in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className={styles.place}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) close();
      }}
    >
      <button
        ref={word}
        type="button"
        className={menu.item}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {said}
        <Icon line={icons.down} />
      </button>
      {open ? (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <div id={id} className={styles.list} onKeyDown={walk} onClick={close}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
