// Somebody else saved the same action: both texts side by side, and three ways on. Nothing is lost whichever is chosen.
import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Action } from "../../domain/action.ts";
import type { ProgressDraft } from "../../domain/progress/progress.ts";
import type { Saved, Saver } from "../saving.ts";
import { Modal } from "../ui/Modal.tsx";
import { asProblem } from "../ui/problem.ts";
import { settle } from "./conflict.ts";
import type { Choice } from "./conflict.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";

const useStyles = makeStyles({
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

interface ConflictDialogProps {
  readonly draft: ProgressDraft;
  readonly conflict: Extract<Saved, { kind: "conflict" }>;
  readonly saver: Saver;
  readonly onSettled: (outcome: Saved) => void;
}

const choices: readonly [Choice, string][] = [
  ["mine", "Keep mine"],
  ["theirs", "Keep theirs"],
  ["join", "Join the two"],
];

export function ConflictDialog(props: ConflictDialogProps) {
  const { draft, conflict, saver, onSettled } = props;
  const panel = usePanelStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const { theirs, theirLog, mine } = conflict;
  const myId = mine.updates[0]?.id ?? null;
  const theirNote = theirs.current.lastUpdate?.note ?? null;
  const choose = async (choice: Choice) => {
    try {
      onSettled(
        await saver.save(
          theirs,
          `Update saved for ${theirs.ref}.`,
          (context) => settle(choice, { draft, id: myId }, theirNote, context),
          { action: theirs, log: theirLog },
        ),
      );
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(`${words} ${next}`);
    }
  };
  return (
    <Modal title={`Somebody else has just saved ${theirs.ref}`}>
      <p>Both entries are in the history. Choose which stands as the latest.</p>
      <BothTexts draft={draft} theirs={theirs} />
      {problem ? (
        <p role="alert" className={panel.refused}>
          {problem}
        </p>
      ) : null}
      <div className={panel.buttons}>
        {choices.map(([choice, words]) => (
          <Button
            key={choice}
            appearance={choice === "join" ? "primary" : "secondary"}
            onClick={() => void choose(choice)}
          >
            {words}
          </Button>
        ))}
      </div>
    </Modal>
  );
}

function BothTexts({
  draft,
  theirs,
}: {
  readonly draft: ProgressDraft;
  readonly theirs: Action;
}) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const other = theirs.current.lastUpdate;
  return (
    <div className={styles.both}>
      <section aria-label="Yours">
        <strong>Yours</strong>
        <blockquote className={panel.quote}>
          {draft.note || "No words"}
        </blockquote>
      </section>
      <section aria-label="Theirs">
        <strong>Theirs: {other?.by.name ?? "changed in SharePoint"}</strong>
        <blockquote className={panel.quote}>
          {other?.note || "No words"}
        </blockquote>
      </section>
    </div>
  );
}
