// "Please decide": each kind of question once, answered for all alike or row by row.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { suggested } from "../../domain/imports/file/importAnswers.ts";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { shownAtOnce, Group } from "./DecideGroup.tsx";
import type { DecideProps } from "./DecideGroup.tsx";
import { useImportStyles } from "./importStyles.ts";
import { Button } from "@fluentui/react-components";
import { useState } from "react";

export function Decide(props: DecideProps) {
  const styles = usePageStyles();
  const asked = props.groups.filter(({ remark }) => !remark);
  const told = props.groups.filter(({ remark }) => remark);
  const open = asked.reduce((sum, group) => sum + group.open, 0);
  const [all, setAll] = useState(false);
  const shown = all ? asked : asked.slice(0, shownAtOnce);
  return (
    <section aria-label={t("Please decide")}>
      <h2 className={styles.section}>{t("Please decide")}</h2>
      <p className={styles.text}>
        {asked.length === 0
          ? t("Nothing: every row is clear, or was decided before.")
          : open === 0
            ? t("Every question is answered.")
            : t(
                "{open:answer} to give, in {asked:kind} of question. Rows with an open question are left for later.",
                { open, asked: asked.length },
              )}
      </p>
      <AllSuggestions {...props} />
      <ul className={styles.list}>
        {shown.map((group) => (
          <Group key={group.key} {...props} group={group} />
        ))}
      </ul>
      {shown.length < asked.length ? (
        <Button onClick={() => setAll(true)}>
          {t("Show {more:moreKind} of question", {
            more: asked.length - shown.length,
          })}
        </Button>
      ) : null}
      {told.length > 0 ? (
        <details>
          <summary className={styles.strong}>
            {t("Notes ({told})", { told: told.length })}
          </summary>
          <ul>
            {told.flatMap(({ questions }) =>
              questions.map((one) => (
                <li key={one.id}>
                  {asText(one.about)}: {asText(one.text)}
                </li>
              )),
            )}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The quickest way through: look at the rows below, and take what the text itself suggests. */
function AllSuggestions({ groups, answers, onAnswer }: DecideProps) {
  const said = groups
    .filter(({ remark }) => !remark)
    .flatMap(({ questions }) => questions)
    .flatMap((one): [string, ImportAnswer][] => {
      const value = suggested(one);
      return value === undefined || answers.has(one.id)
        ? []
        : [[one.id, value]];
    });
  const styles = useImportStyles();
  if (said.length < 2) return null;
  return (
    <Button className={styles.press} onClick={() => onAnswer(new Map(said))}>
      {t("Take all {said} suggestions", { said: said.length })}
    </Button>
  );
}
