// Every row as it was understood, beside what waits for a person and how it was written; and what was left out, with the reason.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan/plan.ts";
import type {
  ImportedAction,
  ImportResult,
} from "../../documents/import/rows/importResult.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useImportStyles } from "./importStyles.ts";
import { placeWords, understoodLines } from "./review.ts";
import type { Understood } from "./review.ts";

const step = 30;

export function Rows({
  plan,
  read,
}: {
  readonly plan: Plan;
  readonly read: ImportResult;
}) {
  const styles = usePageStyles();
  const [shown, setShown] = useState(step);
  const asked = Map.groupBy(read.questions, ({ action }) => action);
  if (read.kind === "posts") return null;
  return (
    <section aria-label={t("Row by row")}>
      <h2 className={styles.section}>{t("Understood and as written")}</h2>
      <ul className={styles.list}>
        {read.actions.slice(0, shown).map((action) => (
          <Row
            key={action.id}
            plan={plan}
            action={action}
            questions={
              asked.get(action.id)?.map(({ text }) => asText(text)) ?? []
            }
          />
        ))}
      </ul>
      {shown < read.actions.length ? (
        <Button onClick={() => setShown(shown + 200)}>
          {t("Show more of {more:furtherRow}", {
            more: read.actions.length - shown,
          })}
        </Button>
      ) : null}
      <LeftOut read={read} />
    </section>
  );
}

function Row({
  plan,
  action,
  questions,
}: {
  readonly plan: Plan;
  readonly action: ImportedAction;
  readonly questions: readonly string[];
}) {
  const page = usePageStyles();
  const styles = useImportStyles();
  return (
    <li className={page.row}>
      <div className={page.rowHead}>
        <span className={page.strong}>
          {action.ref ?? t("No reference")} {action.title}
        </span>
        <span className={page.quiet}>{placeWords(action.source)}</span>
      </div>
      <div className={styles.sides}>
        <div className={styles.side}>
          <p className={styles.sideHead}>{t("Understood")}</p>
          <Lines lines={understoodLines(action, plan)} />
        </div>
        <div className={styles.side}>
          <p className={styles.sideHead}>
            {questions.length > 0 ? t("Please decide") : t("Nothing to decide")}
          </p>
          {[...questions, ...action.flags.map(({ text }) => asText(text))].map(
            (words) => (
              <p key={words} className={styles.words}>
                {words}
              </p>
            ),
          )}
        </div>
        <div className={styles.side}>
          <p className={styles.sideHead}>{t("As written")}</p>
          <Lines
            lines={action.original.map(([heading, value]) => ({
              name: heading === "" ? t("No heading") : heading,
              value,
            }))}
          />
        </div>
      </div>
    </li>
  );
}

function Lines({ lines }: { readonly lines: readonly Understood[] }) {
  const styles = useImportStyles();
  return (
    <dl className={styles.lines}>
      {lines.map(({ name, value }, n) => (
        <div key={n}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function LeftOut({ read }: { readonly read: ImportResult }) {
  const page = usePageStyles();
  const [shown, setShown] = useState(step);
  if (read.skipped.length === 0) return null;
  return (
    <details>
      <summary className={page.strong}>
        {t("Left out, with the reason ({skipped})", {
          skipped: read.skipped.length,
        })}
      </summary>
      <ul className={page.list}>
        {read.skipped.slice(0, shown).map((one, n) => (
          <li key={n} className={page.row}>
            <div className={page.quiet}>
              {placeWords(one.source)}: {asText(one.reason)}
            </div>
            <div>{asText(one.text)}</div>
          </li>
        ))}
      </ul>
      {shown < read.skipped.length ? (
        <Button onClick={() => setShown(shown + 200)}>{t("Show more")}</Button>
      ) : null}
    </details>
  );
}
