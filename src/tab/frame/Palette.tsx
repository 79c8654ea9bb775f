// "Go to": type a few letters of an action, a page or a deed and press Enter. Opens with Ctrl K from anywhere; Escape gives the focus back.
import { t } from "../language/t.ts";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { entriesOf, foundIn } from "./paletteEntries.ts";
import type { PaletteEntry } from "./paletteEntries.ts";

const useStyles = makeStyles({
  ground: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    justifyContent: "center",
    alignItems: "flex-start",
    padding: "64px 16px 16px",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  box: {
    display: "flex",
    flexDirection: "column",
    width: "min(560px, 100%)",
    maxHeight: "70vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    overflow: "hidden",
  },
  search: {
    boxSizing: "border-box",
    width: "100%",
    height: "44px",
    padding: `0 ${tokens.spacingHorizontalL}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase400,
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outline: "none",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  list: {
    padding: tokens.spacingVerticalXS,
    overflowY: "auto",
  },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  at: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  kind: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  none: { padding: tokens.spacingHorizontalL },
});

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface Keys {
  readonly of: number;
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
}

/** The keys of the search box, which keeps the focus while the arrows walk the list. */
function keysOf({ of, at, onMove, onEnter, onEscape }: Keys) {
  return (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step && of > 0) onMove((at + step + of) % of);
    else if (event.key === "Enter") onEnter();
    else if (event.key === "Escape") {
      event.stopPropagation();
      onEscape();
    } else if (event.key !== "Tab") return;
    // There is one control: the focus stays in it until something is chosen or given up.
    event.preventDefault();
  };
}

export default function Palette({
  overview,
  onClose,
}: {
  readonly overview: PlanOverview;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [{ typed, at }, set] = useState({ typed: "", at: 0 });
  const entries = useMemo(() => entriesOf(overview), [overview]);
  const found = useMemo(() => foundIn(entries, typed), [entries, typed]);
  const choose = useChoosing(onClose);
  useFocusIn(search);
  const here = found[Math.min(at, found.length - 1)];
  const onKeyDown = keysOf({
    of: found.length,
    at: Math.min(at, found.length - 1),
    onMove: (next) => set({ typed, at: next }),
    onEnter: () => here && choose(here),
    onEscape: onClose,
  });
  return (
    // A press beside the box gives up, as Escape does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className={styles.ground}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div
        className={styles.box}
        role="dialog"
        aria-modal="true"
        aria-label={t("Go to")}
      >
        <input
          ref={search}
          className={styles.search}
          type="text"
          role="combobox"
          aria-label={t("Go to an action or a page")}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={here ? `${id}-${here.key}` : undefined}
          placeholder={t("Go to an action or a page")}
          autoComplete="off"
          value={typed}
          onChange={(event) => set({ typed: event.target.value, at: 0 })}
          onKeyDown={onKeyDown}
        />
        <Found {...{ id, found, here }} onChoose={choose} />
        {found.length === 0 ? <NothingFound typed={typed} /> : null}
      </div>
    </div>
  );
}

/** Takes the focus, and gives it back unless what was chosen takes it. */
function useFocusIn(search: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const before = document.activeElement;
    search.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [search]);
}

function Found({
  id,
  found,
  here,
  onChoose,
}: {
  readonly id: string;
  readonly found: readonly PaletteEntry[];
  readonly here: PaletteEntry | undefined;
  readonly onChoose: (entry: PaletteEntry) => void;
}) {
  const styles = useStyles();
  return (
    <div id={id} role="listbox" aria-label={t("Found")} className={styles.list}>
      {found.map((entry) => (
        // The keys are handled in the search box, where the focus stays.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={entry.key}
          id={`${id}-${entry.key}`}
          role="option"
          aria-selected={entry === here}
          className={mergeClasses(styles.line, entry === here && styles.at)}
          onClick={() => onChoose(entry)}
        >
          <span>{entry.words}</span>
          <span className={styles.kind}>{entry.kind}</span>
        </div>
      ))}
    </div>
  );
}

function NothingFound({ typed }: { readonly typed: string }) {
  const styles = useStyles();
  return (
    <p className={styles.none} role="status">
      {t(
        "Nothing is called “{typed}”. Try a reference such as 4.2, or the name of a page.",
        { typed },
      )}
    </p>
  );
}

function useChoosing(onClose: () => void) {
  const session = useSession();
  const [, go] = useLocation();
  const share = async () => {
    const host = await session.host;
    await host.shareLink(location.hash.replace(/^#/, ""), document.title);
  };
  return ({ address }: PaletteEntry) => {
    onClose();
    if (address?.endsWith(".html"))
      return void window.open(address, "_blank", "noopener");
    if (address !== null) return go(address);
    share().catch(() => announce(t("The link could not be copied.")));
  };
}
