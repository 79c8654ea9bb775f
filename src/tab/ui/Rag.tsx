// RAG as a shape, a letter and a word, so that colour is never the only sign.
import { t } from "../language/t.ts";
import { createContext, useContext } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RagScheme } from "../../domain/plan/plan.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { ragWordsIn } from "../../domain/plan/ragWords.ts";

const letters: Readonly<Record<Rag, string>> = {
  green: "G",
  amber: "A",
  red: "R",
  blue: "B",
  none: "–",
};

/** The scheme of the plan on screen: it decides what each rating is called. */
export const RagSchemeContext = createContext<RagScheme>("standard");

/** What each rating is called in the plan on screen. */
export function useRagWords(): Readonly<Record<Rag, string>> {
  return ragSaid(useContext(RagSchemeContext));
}

/** What each rating is called in a scheme, in the reader's language. */
export function ragSaid(scheme: RagScheme): Readonly<Record<Rag, string>> {
  const words = ragWordsIn(scheme);
  return {
    red: t(words.red),
    amber: t(words.amber),
    green: t(words.green),
    blue: t(words.blue),
    none: t(words.none),
  };
}

/** Worst first: the order in which people look. */
export const ragOrder = ["red", "amber", "green", "blue"] as const;

const shapes: Readonly<Record<Rag, string>> = {
  green: "M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17Z",
  amber: "M10 1.2 19 18.2H1Z",
  red: "M2.5 2.5h15v15h-15Z",
  blue: "M10 1 18.2 5.5v9L10 19 1.8 14.5v-9Z",
  none: "M4 8.5h12v3h-12Z",
};

const useStyles = makeStyles({
  // Inline, so that its word stands on the line of the words beside it; a flex box would stand on its picture.
  mark: {
    display: "inline-block",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  besideWord: { marginRight: tokens.spacingHorizontalXS },
  shape: {
    verticalAlign: "-5px",
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    "@media print": { printColorAdjust: "exact" },
  },
  letter: {
    fontSize: "10px",
    fontWeight: tokens.fontWeightBold,
    stroke: "none",
    textAnchor: "middle",
    fontFamily: tokens.fontFamilyBase,
  },
  green: {
    fill: tokens.colorStatusSuccessBackground1,
    stroke: tokens.colorStatusSuccessForeground1,
    "& text": { fill: tokens.colorStatusSuccessForeground1 },
  },
  amber: {
    fill: tokens.colorStatusWarningBackground1,
    stroke: tokens.colorStatusWarningForeground1,
    "& text": { fill: tokens.colorStatusWarningForeground1 },
  },
  red: {
    fill: tokens.colorStatusDangerBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    "& text": { fill: tokens.colorStatusDangerForeground1 },
  },
  blue: {
    fill: tokens.colorPaletteBlueBackground2,
    stroke: tokens.colorPaletteBlueForeground2,
    "& text": { fill: tokens.colorPaletteBlueForeground2 },
  },
  none: {
    fill: tokens.colorNeutralBackground4,
    stroke: tokens.colorNeutralForeground3,
    "& text": { fill: "transparent" },
  },
});

export function RagMark({
  rag,
  word: said,
  quiet = false,
}: {
  readonly rag: Rag;
  readonly word?: string;
  /** Leaves the word to screen readers, where the letter stands beside a heading that says it. */
  readonly quiet?: boolean;
}) {
  const styles = useStyles();
  const words = useRagWords();
  const word = said ?? words[rag];
  return (
    <span className={styles.mark}>
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        className={mergeClasses(
          styles.shape,
          styles[rag],
          !quiet && word !== "" && styles.besideWord,
        )}
        role={quiet ? "img" : undefined}
        aria-label={quiet ? word : undefined}
        aria-hidden={quiet ? undefined : true}
      >
        <path d={shapes[rag]} />
        <text
          className={styles.letter}
          x="10"
          y={rag === "amber" ? "15.5" : "13.6"}
        >
          {letters[rag]}
        </text>
      </svg>
      {quiet ? null : word}
    </span>
  );
}

/** The hatched diamond of a date that was moved by a decision. */
export function MovedMark() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M6 .8 11.2 6 6 11.2.8 6ZM3.4 3.4l5.2 5.2M6 .8 .8 6M11.2 6 6 11.2"
        fill="none"
        stroke="currentColor"
      />
    </svg>
  );
}
