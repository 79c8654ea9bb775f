// What a file changes of the register of posts, old beside new, and what it says of people that somebody should look at.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useImportStyles } from "./importStyles.ts";

const fieldWords = {
  post: t("title of the post"),
  holder: t("who holds it"),
  reportsTo: t("reports to"),
} as const;

const shown = 200;

export function RegisterChanges({
  register: { changed, notes },
}: Pick<ImportPlan, "register">) {
  const page = usePageStyles();
  const styles = useImportStyles();
  if (changed.length + notes.length === 0) return null;
  return (
    <>
      <h3 className={page.small}>{t("Posts, old beside new")}</h3>
      {notes.map(asText).map((words) => (
        <p key={words} className={page.text}>
          {words}
        </p>
      ))}
      <ul className={page.list}>
        {changed.slice(0, shown).map(({ post, field, from, to }, n) => (
          <li key={n} className={page.row}>
            <div>
              <span className={page.strong}>{post}</span> {fieldWords[field]}
            </div>
            <dl className={styles.lines}>
              <div>
                <dt>{t("In the plan")}</dt>
                <dd>{from === "" ? t("Nothing") : asText(from)}</dd>
              </div>
              <div>
                <dt>{t("In the file")}</dt>
                <dd>{to === "" ? t("Nothing") : asText(to)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      {changed.length > shown ? (
        <p className={page.quiet}>
          {t("and {more:moreChange}, loaded with these", {
            more: changed.length - shown,
          })}
        </p>
      ) : null}
    </>
  );
}
