// "Saved 2.2. Undo": at the foot of the tab for ten seconds.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";
import { problemInWords } from "./problem.ts";
import { useHotKey } from "./useHotKey.ts";
import { dropUndo, holdUndo, useUndoable } from "./undo.ts";

const useStyles = makeStyles({
  bar: {
    position: "fixed",
    left: "50%",
    bottom: tokens.spacingVerticalL,
    transform: "translateX(-50%)",
    zIndex: 3,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    maxWidth: "calc(100vw - 32px)",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
    "@media print": { display: "none" },
  },
});

export function UndoBar() {
  const styles = useStyles();
  const undoable = useUndoable();
  const [problem, setProblem] = useState<Sentence | null>(null);
  const undo = async () => {
    if (!undoable) return;
    try {
      setProblem(null);
      await undoable.undo();
      dropUndo();
    } catch (error) {
      const words = problemInWords(error);
      setProblem(words);
      announce(asText(words));
    }
  };
  // Wherever the focus is, except where the key takes back typing.
  useHotKey("z", undoable ? () => void undo() : null);
  if (!undoable) return null;
  return (
    // Hovering and focus only hold the clock; nothing here is done by them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.bar}
      role="group"
      aria-label={t("Saved")}
      onMouseEnter={() => holdUndo(true)}
      onMouseLeave={() => holdUndo(false)}
      onFocus={() => holdUndo(true)}
      onBlur={() => holdUndo(false)}
    >
      <span>{asText(problem) ?? undoable.words}</span>
      <Button
        aria-keyshortcuts="Control+Z"
        title={t("Undo (Ctrl Z)")}
        onClick={() => void undo()}
      >
        {t("Undo")}
      </Button>
      <Button appearance="subtle" onClick={dropUndo}>
        {t("Close")}
      </Button>
    </div>
  );
}
