// What was brought into the plan before, and taking one back: what goes, what stays and why, before anything goes.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { dayIn } from "../../domain/values/calendarDate.ts";
import { undoImport } from "../../domain/imports/undo/importUndo.ts";
import type { ImportUndo } from "../../domain/imports/undo/importUndo.ts";
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
    <section aria-label={t("Brought in before")}>
      <h2 className={styles.section}>{t("Brought in before")}</h2>
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
      t("{file} was taken back.", { file: run.file }),
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
          {t("{day}, by {by}: {actions:action} added, {changed} changed", {
            day,
            by: run.by,
            actions: run.made.actions.length,
            changed: run.changed.length,
          })}
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
              {work.busy ? t("Taking it back…") : t("Take it back")}
            </Button>
            <Button onClick={() => setUndo(null)}>{t("Cancel")}</Button>
            <span role="status">{work.progress ?? ""}</span>
          </>
        ) : (
          <Button
            size="small"
            onClick={() => setUndo(undoImport(run, target.record, stableGuid))}
          >
            {t("Undo the import of {file}", { file: run.file })}
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
        {recycle.plan
          ? t(
              "{actions:action} with what the import recorded about {actions?it|them}, and {title} itself, will go to the site’s recycle bin, from where they can be brought back. Only an owner of the site may do this.",
              { actions: recycle.actions.length, title: target.plan.title },
            )
          : t(
              "{actions:action} with what the import recorded about {actions?it|them} will go to the site’s recycle bin, from where they can be brought back. Only an owner of the site may do this.",
              { actions: recycle.actions.length },
            )}
        {restore.length > 0
          ? ` ${t("{restore:action} will have the earlier words again.", { restore: restore.length })}`
          : ""}
      </p>
      {kept.length > 0 ? (
        <>
          <p className={styles.text}>{t("What will not be undone:")}</p>
          <ul>
            {kept.map(({ about, why }) => (
              <li key={about}>
                {about}: {asText(why)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
