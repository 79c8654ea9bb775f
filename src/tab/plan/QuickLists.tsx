// What quick entry has not saved yet and what it has added, under its form.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { textOf } from "./quickForm.ts";
import type { QuickTyped } from "./quickForm.ts";
import type { QuickSaving } from "./useQuickSaving.ts";

/** What is entered and not saved yet; what is in the way is said, and nothing typed is lost. */
export function UnsavedEntries({
  typed,
  saving,
  onPutBack,
}: {
  readonly typed: QuickTyped;
  readonly saving: QuickSaving;
  readonly onPutBack: (text: string) => void;
}) {
  const styles = usePageStyles();
  const lines = typed.waiting.flatMap((batch) => batch.lines);
  if (lines.length === 0) return null;
  return (
    <section aria-label={t("Not saved yet")}>
      <Refused words={saving.problem} />
      {saving.problem === null ? null : (
        <div className={styles.buttons}>
          <Button onClick={saving.again}>{t("Try again")}</Button>
          <Button
            onClick={() => {
              const batch = saving.takeOut();
              if (batch) onPutBack(textOf(batch));
            }}
          >
            {t("Put the words back into the form")}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {lines.map(({ ref, title }) => (
          <li key={ref} className={styles.row}>
            <span className={styles.strong}>{ref}</span> {title}{" "}
            <span className={styles.quiet}>
              {saving.busy ? t("Saving…") : t("Not saved")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dueWords({ due }: Action): string {
  if (due === null) return t("no date");
  return due.kind === "unknown"
    ? t("“{text}”: not read as a date, so no date is agreed", {
        text: due.text,
      })
    : asText(timelineSaid(due));
}

export function Added({
  overview,
  saving: { added },
}: {
  readonly overview: PlanOverview;
  readonly saving: QuickSaving;
}) {
  const styles = usePageStyles();
  if (added.length === 0) return null;
  const posts = new Map(overview.posts.map(({ id, title }) => [id, title]));
  return (
    <section aria-label={t("Added now")}>
      <h3 className={styles.small}>
        {t("{added:action} added", { added: added.length })}
      </h3>
      <ul className={styles.list}>
        {added.map((action) => (
          <li key={action.id} className={styles.row}>
            <a
              href={`#${viewAddress(overview.plan.id, { ...plainView, action: action.id })}`}
              className={styles.strong}
            >
              {action.ref}
            </a>{" "}
            {action.title}
            <div className={styles.quiet}>
              {(action.accountable && posts.get(action.accountable)) ??
                t("No post yet")}{" "}
              · {dueWords(action)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
