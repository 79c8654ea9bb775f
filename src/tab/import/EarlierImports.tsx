// What was brought into the plan before, and taking one back: what goes, what stays and why, before anything goes.
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { dayIn, inWords } from "../../domain/values/calendarDate.ts";
import { undoImport } from "../../domain/imports/undo/importUndo.ts";
import type { ImportUndo } from "../../domain/imports/undo/importUndo.ts";
import { counted } from "../../domain/values/wording.ts";
import { takeBackImport } from "../../editing/loadImport.ts";
import type { StoredRun } from "../../sharepoint/importing/importRuns.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import type { Target } from "./useTarget.ts";
import { useWork } from "./useWork.ts";

export function EarlierImports({
  target,
  onGone,
}: {
  readonly target: Target;
  /** The plan itself went with its import. */
  readonly onGone: () => void;
}) {
  const styles = usePageStyles();
  if (target.runs.length === 0) return null;
  return (
    <section aria-label="Brought in before">
      <h2 className={styles.section}>Brought in before</h2>
      <ul className={styles.list}>
        {target.runs.toReversed().map((stored) => (
          <Earlier
            key={stored.run.id}
            target={target}
            stored={stored}
            onGone={onGone}
          />
        ))}
      </ul>
    </section>
  );
}

function Earlier({
  target,
  stored,
  onGone,
}: {
  readonly target: Target;
  readonly stored: StoredRun;
  readonly onGone: () => void;
}) {
  const styles = usePageStyles();
  const [undo, setUndo] = useState<ImportUndo | null>(null);
  const work = useWork();
  const { run } = stored;
  const day = inWords(dayIn(run.at, target.plan.timeZone));
  const takeBack = async (what: ImportUndo) => {
    const done = await work.run(
      `${run.file} was taken back.`,
      async (store, told) => {
        await takeBackImport(store, target.record, stored, what, told);
      },
    );
    if (done && what.recycle.plan) onGone();
    if (done) setUndo(null);
  };
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.strong}>{run.file}</span>
        <span className={styles.quiet}>
          {day}, by {run.by}: {counted(run.made.actions.length, "action")}{" "}
          added, {run.changed.length} changed
        </span>
      </div>
      {undo ? <UndoWords undo={undo} target={target} /> : null}
      <Refused words={work.problem} />
      <div className={styles.buttons}>
        {undo ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={work.busy}
              onClick={() => void takeBack(undo)}
            >
              {work.busy ? "Taking it back…" : "Take it back"}
            </Button>
            <Button onClick={() => setUndo(null)}>Cancel</Button>
            <span role="status">{work.progress ?? ""}</span>
          </>
        ) : (
          <Button
            size="small"
            onClick={() => setUndo(undoImport(run, target.record, stableGuid))}
          >
            Undo the import of {run.file}
          </Button>
        )}
      </div>
    </li>
  );
}

function UndoWords({
  undo,
  target,
}: {
  readonly undo: ImportUndo;
  readonly target: Target;
}) {
  const styles = usePageStyles();
  const { recycle, restore, kept } = undo;
  return (
    <div className={styles.note}>
      <p className={styles.text}>
        {counted(recycle.actions.length, "action")} with what the import
        recorded about {recycle.actions.length === 1 ? "it" : "them"}
        {recycle.plan ? `, and ${target.plan.title} itself,` : ""} will go to
        the site’s recycle bin, from where they can be brought back. Only an
        owner of the site may do this.
        {restore.length > 0
          ? ` ${counted(restore.length, "action")} will have the earlier words again.`
          : ""}
      </p>
      {kept.length > 0 ? (
        <>
          <p className={styles.text}>What will not be undone:</p>
          <ul>
            {kept.map(({ about, why }) => (
              <li key={about}>
                {about}: {why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
