// The whole history of an action, one line an event, newest first.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { mergeClasses } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Unreadable } from "../../sharepoint/rows/reading.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { TakeBack } from "../confirming/TakeBack.tsx";
import { historyLines } from "./historyWords.ts";
import type { HistoryLine, Names } from "./historyWords.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";

interface Where {
  readonly overview: PlanOverview;
  readonly action: Action;
  /** Whether the person may take back a decision recorded by mistake. */
  readonly mayTakeBack: boolean;
}

export function History({
  overview,
  action,
  mayTakeBack,
  log,
  unreadable,
  names,
}: Where & {
  readonly log: ActionLog;
  readonly unreadable: readonly Unreadable[];
  readonly names: Names;
}) {
  const styles = usePanelStyles();
  const lines = historyLines(log, names);
  return (
    <>
      <h3 className={styles.section}>{t("History")}</h3>
      {unreadable.map((row) => (
        <p key={`${row.list} ${row.itemId}`} className={styles.refused}>
          {parts("A row of {list} could not be read: {why} {link}", {
            list: row.list,
            why: row.why,
            link: (
              <a href={row.link} target="_blank" rel="noreferrer">
                {t("Open it in SharePoint")}
              </a>
            ),
          })}
        </p>
      ))}
      {lines.length === 0 ? (
        <p className={styles.quiet}>
          {t(
            "Nothing has been recorded yet. The first update will stand here.",
          )}
        </p>
      ) : (
        <ol className={styles.list}>
          {lines.map((line) => (
            <Line key={line.id} {...{ overview, action, mayTakeBack, line }} />
          ))}
        </ol>
      )}
    </>
  );
}

function Line({
  overview,
  action,
  mayTakeBack,
  line,
}: Where & { readonly line: HistoryLine }) {
  const styles = usePanelStyles();
  return (
    <li className={styles.entry}>
      <div
        className={mergeClasses(
          styles.what,
          line.takenBack && styles.takenBack,
        )}
      >
        {line.what}
      </div>
      {line.quote ? (
        <blockquote
          className={mergeClasses(
            styles.quote,
            line.takenBack && styles.takenBack,
          )}
        >
          {line.quote}
        </blockquote>
      ) : null}
      <div className={styles.quiet}>
        {line.when} · {line.who} · {line.door}
        {line.late ? ` · ${line.late}` : ""}
        {line.takenBack ? t(" · taken back") : ""}
      </div>
      {mayTakeBack && line.decision ? (
        <TakeBack {...{ overview, action }} decision={line.decision} />
      ) : null}
    </li>
  );
}
