// What a file changes of the register of posts, old beside new, and what it says of people that somebody should look at.
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";
import { counted } from "../../domain/values/wording.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useImportStyles } from "./importStyles.ts";

const fieldWords = {
  post: "title of the post",
  holder: "who holds it",
  reportsTo: "reports to",
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
      <h3 className={page.small}>Posts, old beside new</h3>
      {notes.map((words) => (
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
                <dt>In the plan</dt>
                <dd>{from === "" ? "Nothing" : from}</dd>
              </div>
              <div>
                <dt>In the file</dt>
                <dd>{to === "" ? "Nothing" : to}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      {changed.length > shown ? (
        <p className={page.quiet}>
          and {counted(changed.length - shown, "more change")}, loaded with
          these
        </p>
      ) : null}
    </>
  );
}
