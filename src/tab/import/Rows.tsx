// Every row as it was understood, beside what waits for a person and how it was written; and what was left out, with the reason.
import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan.ts";
import { counted } from "../../domain/wording.ts";
import type {
  ImportedAction,
  ImportResult,
} from "../../documents/import/importResult.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { placeWords, understoodLines } from "./review.ts";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  lines: {
    margin: 0,
    "& dt": {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
    },
    "& dd": { margin: 0, whiteSpace: "pre-line" },
  },
});

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
  return (
    <section aria-label="Row by row">
      <h2 className={styles.section}>Understood and as written</h2>
      <ul className={styles.list}>
        {read.actions.slice(0, shown).map((action) => (
          <Row
            key={action.id}
            plan={plan}
            action={action}
            questions={asked.get(action.id)?.map(({ text }) => text) ?? []}
          />
        ))}
      </ul>
      {shown < read.actions.length ? (
        <Button onClick={() => setShown(shown + 200)}>
          Show more of {counted(read.actions.length - shown, "further row")}
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
  const styles = useStyles();
  return (
    <li className={page.row}>
      <div className={page.rowHead}>
        <span className={page.strong}>
          {action.ref ?? "No reference"} {action.title}
        </span>
        <span className={page.quiet}>{placeWords(action.source)}</span>
      </div>
      <div className={styles.sides}>
        <dl className={styles.lines}>
          {understoodLines(action, plan).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div>
          {[...questions, ...action.flags.map(({ text }) => text)].map(
            (words) => (
              <p key={words} className={page.text}>
                {words}
              </p>
            ),
          )}
        </div>
        <details>
          <summary>As written</summary>
          <dl className={styles.lines}>
            {action.original.map(([heading, text], n) => (
              <div key={n}>
                <dt>{heading === "" ? "Without a heading" : heading}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </li>
  );
}

function LeftOut({ read }: { readonly read: ImportResult }) {
  const page = usePageStyles();
  const [shown, setShown] = useState(step);
  if (read.skipped.length === 0) return null;
  return (
    <details>
      <summary className={page.strong}>
        Left out, with the reason ({read.skipped.length})
      </summary>
      <ul className={page.list}>
        {read.skipped.slice(0, shown).map((one, n) => (
          <li key={n} className={page.row}>
            <div className={page.quiet}>
              {placeWords(one.source)}: {one.reason}
            </div>
            <div>{one.text}</div>
          </li>
        ))}
      </ul>
      {shown < read.skipped.length ? (
        <Button onClick={() => setShown(shown + 200)}>Show more</Button>
      ) : null}
    </details>
  );
}
