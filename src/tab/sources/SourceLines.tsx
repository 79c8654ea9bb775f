// The recommendations with the actions that answer each, and the two ways to change that: another action, or another register.
import { t } from "../language/t.ts";
import { useState } from "react";
import type { ReactNode } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { asId } from "../../domain/values/id.ts";
import { keepDetailsOf } from "../../domain/planLife/actions/actionDetails.ts";
import type { SeveralChange } from "../../domain/planLife/actions/actionDetails.ts";
import {
  keepSources,
  stateWords,
} from "../../domain/planLife/actions/sources.ts";
import type { SourceLine } from "../../domain/planLife/actions/sources.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actionPicks } from "../reading/actionPicks.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { useDetailsSaving } from "../saving/useDetailsSaving.ts";
import { Choice } from "../ui/Choice.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ratingNames } from "../ui/ratingNames.ts";
import { Refused } from "../ui/Refused.tsx";
import { EditSource } from "./SourceForm.tsx";
import { usePlanRow } from "../saving/usePlanRow.ts";

interface LinesProps {
  readonly overview: PlanOverview;
  readonly lines: readonly SourceLine[];
  readonly mayKeep: boolean;
}

/** Links one action to a recommendation or takes it from it. */
function useAnswering(overview: PlanOverview) {
  const saving = useDetailsSaving(overview);
  const set = (action: string, change: SeveralChange, said: string) => {
    if (saving.busy) return;
    const ids = [asId<"Action">(action)];
    void saving.change(said, (now) => keepDetailsOf(ids, change, now));
  };
  return { ...saving, set };
}

export function SourceLines({ overview, lines, mayKeep }: LinesProps) {
  const styles = usePageStyles();
  const answering = useAnswering(overview);
  const saving = usePlanRow(overview);
  const [editing, setEditing] = useState<string | null>(null);
  const remove = (code: string) => {
    if (saving.busy) return;
    void saving.change(
      t("{code} was taken out of the register.", { code }),
      (now, by) =>
        keepSources(
          now,
          (now.sources ?? []).filter((one) => one.code !== code),
          by,
        ),
    );
  };
  return (
    <>
      <Refused words={answering.problem ?? saving.problem} />
      <ul className={styles.list} aria-label={t("Recommendations")}>
        {lines.map((line) => (
          <li key={`${line.code} ${line.known}`} className={styles.row}>
            <Line line={line}>
              {mayKeep && line.known ? (
                <span className={mergeClasses(styles.push, styles.formButtons)}>
                  <Button
                    size="small"
                    aria-label={t("Edit {code}", { code: line.code })}
                    onClick={() => setEditing(line.code)}
                  >
                    {t("Edit")}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t("Remove {code}", { code: line.code })}
                    onClick={() => remove(line.code)}
                  >
                    {t("Remove")}
                  </Button>
                </span>
              ) : null}
            </Line>
            <Answering {...{ overview, line, answering }} mayKeep={mayKeep} />
            {editing === line.code && line.known ? (
              <EditSource
                overview={overview}
                source={line}
                onClose={() => setEditing(null)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({
  line,
  children,
}: {
  readonly line: SourceLine;
  readonly children: ReactNode;
}) {
  const styles = usePageStyles();
  return (
    <div className={styles.rowHead}>
      <span className={styles.strong}>{line.code}</span>
      <span>
        {line.known
          ? line.words
          : t(
              "Not in the register. Actions name it, so add it or correct them.",
            )}
      </span>
      <span className={styles.quiet}>
        {[
          line.priority && ratingNames[line.priority],
          line.from,
          stateWords[line.state],
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {children}
    </div>
  );
}

function Answering({
  overview,
  line,
  answering,
  mayKeep,
}: {
  readonly overview: PlanOverview;
  readonly line: SourceLine;
  readonly answering: ReturnType<typeof useAnswering>;
  readonly mayKeep: boolean;
}) {
  const styles = usePageStyles();
  const { code } = line;
  const here = new Set<string>(line.actions.map(({ id }) => id));
  return (
    <>
      <ul
        className={styles.list}
        aria-label={t("Actions that answer {code}", { code })}
      >
        {line.actions.map((action) => (
          <li key={action.id} className={styles.rowHead}>
            <ActionName overview={overview} action={action} />
            {mayKeep ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={t("Remove {ref} from {code}", {
                  ref: action.ref,
                  code,
                })}
                onClick={() =>
                  answering.set(
                    action.id,
                    { field: "answers", remove: code },
                    t("{ref} no longer answers {code}.", {
                      ref: action.ref,
                      code,
                    }),
                  )
                }
              >
                {t("Remove")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayKeep && line.known ? (
        <Choice
          label={t("Action that answers {code}", { code })}
          any={t("Add an action")}
          value=""
          options={actionPicks(overview).filter(
            ({ value }) => !here.has(value),
          )}
          onChange={(id) => {
            if (id)
              answering.set(
                id,
                { field: "answers", add: code },
                t("{code} is answered by another action.", { code }),
              );
          }}
        />
      ) : null}
    </>
  );
}

/** An action by its reference, with its words and how it stands. */
export function ActionName({
  overview: { plan },
  action,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
}) {
  const styles = usePageStyles();
  return (
    <span>
      <a href={`#${viewAddress(plan.id, { ...plainView, action: action.id })}`}>
        {action.ref}
      </a>{" "}
      {action.title}{" "}
      <span className={styles.quiet}>
        {t(plan.statusWords[action.current.status])}
      </span>
    </span>
  );
}
