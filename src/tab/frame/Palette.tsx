// "Go to": type a few letters of an action, a page or a deed, or a question of the plan, and press Enter. Opens with Ctrl K from anywhere; Escape gives the focus back.
import { t } from "../language/t.ts";
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { KeyboardEvent, RefObject } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { entriesOf, foundIn } from "./paletteEntries.ts";
import type { PaletteEntry } from "./paletteEntries.ts";
import type { Told } from "./paletteAnswers.ts";
import { useAnswer } from "./useAnswer.ts";

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
  head: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  none: { margin: 0, padding: tokens.spacingHorizontalL },
});

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** One word: what the box says it is at is the id of one element, and blanks would part it. */
const optionId = (id: string, { key }: PaletteEntry) =>
  `${id}-${encodeURIComponent(key)}`;

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

/** Where the focus was and what was typed between the press and the opening, since this part loads on the first. */
export interface Early {
  readonly from: Element | null;
  readonly typed: string;
}

export default function Palette({
  overview,
  early,
  onClose,
}: {
  readonly overview: PlanOverview;
  readonly early: Early;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [{ typed, at }, set] = useState({ typed: early.typed, at: 0 });
  const entries = useMemo(() => entriesOf(overview), [overview]);
  const found = useMemo(() => foundIn(entries, typed), [entries, typed]);
  const { told, asking, settled } = useAnswer(overview, typed, found.length);
  const offered = [...found, ...(told?.lines ?? [])];
  const choose = useChoosing(onClose);
  useFocusIn(search, early.from);
  const here = offered[Math.min(at, offered.length - 1)];
  const onKeyDown = keysOf({
    of: offered.length,
    at: Math.min(at, offered.length - 1),
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
          aria-label={t("Go to an action or a page, or ask the plan")}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={here ? optionId(id, here) : undefined}
          placeholder={t("Go to an action or a page, or ask the plan")}
          autoComplete="off"
          value={typed}
          onChange={(event) => set({ typed: event.target.value, at: 0 })}
          onKeyDown={onKeyDown}
        />
        <Found {...{ id, found, told, here }} onChoose={choose} />
        {asking ? <p className={styles.none}>{asking}</p> : null}
        {offered.length === 0 && !told && settled ? (
          <NothingFound typed={typed} />
        ) : null}
      </div>
    </div>
  );
}

/** Takes the focus, and gives it back unless what was chosen takes it. */
function useFocusIn(
  search: RefObject<HTMLInputElement | null>,
  before: Element | null,
) {
  useLayoutEffect(() => {
    search.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [search, before]);
}

interface Listed {
  readonly id: string;
  readonly here: PaletteEntry | undefined;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** The places found, and under them what the plan answers. */
function Found({
  found,
  told,
  ...listed
}: Listed & {
  readonly found: readonly PaletteEntry[];
  readonly told: Told | null;
}) {
  const styles = useStyles();
  const { id } = listed;
  return (
    <div className={styles.list}>
      <div id={id} role="listbox" aria-label={t("Found")}>
        {found.map((entry) => (
          <Line key={entry.key} entry={entry} {...listed} />
        ))}
        {told && told.lines.length > 0 ? (
          <div role="group" aria-label={told.head ?? t("Answer")}>
            <p className={styles.head} aria-hidden="true">
              {told.head}
            </p>
            {told.lines.map((entry) => (
              <Line key={entry.key} entry={entry} {...listed} />
            ))}
          </div>
        ) : null}
      </div>
      {told?.lines.length === 0 && told.head ? (
        <p className={styles.head}>{told.head}</p>
      ) : null}
      {told?.note ? <p className={styles.head}>{told.note}</p> : null}
    </div>
  );
}

function Line({
  id,
  entry,
  here,
  onChoose,
}: Listed & { readonly entry: PaletteEntry }) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const isHere = entry === here;
  useEffect(() => {
    if (isHere) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  return (
    // The keys are handled in the search box, where the focus stays.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={optionId(id, entry)}
      role="option"
      aria-selected={isHere}
      className={mergeClasses(styles.line, isHere && styles.at)}
      onClick={() => onChoose(entry)}
    >
      <span>{entry.words}</span>
      <span className={styles.kind}>{entry.kind}</span>
    </div>
  );
}

function NothingFound({ typed }: { readonly typed: string }) {
  const styles = useStyles();
  return (
    <p className={styles.none} role="status">
      {t(
        "Nothing is called “{typed}”, and it leads to no question of the plan. Try a reference such as 4.2, the name of a page, or a question such as “how many late”.",
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
