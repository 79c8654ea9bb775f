// Somebody else saved the same action: both texts side by side, and three ways on. Nothing is lost whichever is chosen.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { ProgressDraft } from "../../domain/progress/progress.ts";
import type { Rule } from "../../editing/edit.ts";
import { settle } from "../../editing/settle.ts";
import type { ConflictChoice } from "../../editing/settle.ts";
import type { Met } from "../saving/useEdit.ts";
import { Modal } from "../ui/Modal.tsx";
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
  readonly met: Met;
  readonly problem: Sentence | null;
  readonly onChoose: (rule: Rule) => void;
}

const choices: readonly [ConflictChoice, string][] = [
  ["mine", t("Keep mine")],
  ["theirs", t("Keep theirs")],
  ["join", t("Join the two")],
];

export function ConflictDialog(props: ConflictDialogProps) {
  const { draft, met, problem, onChoose } = props;
  const panel = usePanelStyles();
  const { theirs, mine } = met;
  const said = { draft, id: mine.updates[0]?.id ?? null };
  const theirNote = theirs.current.lastUpdate?.note ?? null;
  return (
    <Modal title={t("Somebody else has just saved {ref}", { ref: theirs.ref })}>
      <p>
        {t(
          "Both entries are in the history. Choose which stands as the latest.",
        )}
      </p>
      <BothTexts draft={draft} theirs={theirs} />
      {problem ? (
        <p role="alert" className={panel.refused}>
          {asText(problem)}
        </p>
      ) : null}
      <div className={panel.buttons}>
        {choices.map(([choice, words]) => (
          <Button
            key={choice}
            appearance={choice === "join" ? "primary" : "secondary"}
            onClick={() =>
              onChoose((context) => settle(choice, said, theirNote, context))
            }
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
      <section aria-label={t("Yours")}>
        <strong>{t("Yours")}</strong>
        <blockquote className={panel.quote}>
          {draft.note || t("No words")}
        </blockquote>
      </section>
      <section aria-label={t("Theirs")}>
        <strong>
          {t("Theirs: {name}", {
            name: other?.by.name ?? t("changed in SharePoint"),
          })}
        </strong>
        <blockquote className={panel.quote}>
          {other?.note || t("No words")}
        </blockquote>
      </section>
    </div>
  );
}
