// What loading would do, before anything is saved: added, changed with old beside new, unchanged, gone from the file, and what waits for a person with the reason.
import { asText } from "../ruleWords.ts";
import { t } from "../language/t.ts";
import type { Rejected } from "../../domain/imports/merge/sortRows.ts";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ChangeTable, LeftOut, Missing } from "./ChangeList.tsx";
import { RegisterChanges } from "./RegisterChanges.tsx";
import type { DryRunProps } from "./dryRunProps.ts";
import { useImportStyles } from "./importStyles.ts";
import { loadWords } from "./loadWords.ts";
import type { LongWork } from "./useWork.ts";
import { Button } from "@fluentui/react-components";

const shown = 60;

/** Says what is so: nothing is saved, or a part is. */
function savedWords({ busy, partSaved }: LongWork): string {
  if (busy) return t("It is being saved now.");
  return partSaved
    ? t("A part of it is saved already and stays; the rest is not.")
    : t("Nothing is saved yet.");
}

export function DryRun(props: DryRunProps) {
  const { decided, title, work, blocked, behind } = props;
  const styles = usePageStyles();
  const { added, unchanged, rejected, risks, changed } = decided;
  const nothing =
    added.length +
      changed.length +
      risks.length +
      decided.missing.length +
      decided.posts.length +
      decided.postChanges.length ===
    0;
  const ready = !work.busy && !behind && !nothing && blocked === null;
  return (
    <section aria-label={t("What loading would do")}>
      <h2 className={styles.section}>{t("What loading would do")}</h2>
      <table className={styles.table}>
        <caption>
          {t("In {title}. {work}", { title, work: savedWords(work) })}
        </caption>
        <tbody>
          <Line name={t("Added")} refs={added} />
          <Line name={t("Changed")} refs={changed.map(({ ref }) => ref)} />
          <Line name={t("Unchanged")} refs={unchanged} />
          <Line name={t("Risks added")} refs={risks.map(({ code }) => code)} />
          <Line
            name={t("No longer in the file")}
            refs={decided.missing.map(({ ref }) => ref)}
          />
        </tbody>
      </table>
      <RegisterChanges register={decided.register} />
      <ChangeTable {...props} />
      <LeftOut {...props} />
      <Missing {...props} />
      <Waiting {...props} rejected={rejected} />
      <Refused words={work.problem ?? blocked} />
      <LoadButton {...props} ready={ready} />
      {rejected.length > 0 && !nothing ? (
        <p className={styles.quiet}>
          {t(
            "{rejected:row} will be left for later. Bring the same file in again when they are settled: nothing is made twice.",
            { rejected: rejected.length },
          )}
        </p>
      ) : null}
    </section>
  );
}

function LoadButton({
  decided,
  work,
  behind,
  ready,
  onLoad,
}: DryRunProps & { readonly ready: boolean }) {
  const styles = usePageStyles();
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        onClick={() => {
          if (ready) onLoad();
        }}
      >
        {work.busy
          ? t("Saving…")
          : work.problem
            ? t("Try again: what is saved stays, the rest follows")
            : behind
              ? t("Comparing…")
              : loadWords(decided)}
      </Button>
      <span role="status">{work.progress ?? ""}</span>
    </div>
  );
}

function Line({
  name,
  refs,
}: {
  readonly name: string;
  readonly refs: readonly string[];
}) {
  const styles = useImportStyles();
  if (refs.length === 0) return null;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.name}>{refs.length.toLocaleString("en-GB")}</td>
      <td>
        {refs.length > shown
          ? t("{refs} and {more} more", {
              refs: refs.slice(0, shown).join(", "),
              more: refs.length - shown,
            })
          : refs.join(", ")}
      </td>
    </tr>
  );
}

function Waiting({
  rejected,
  onChoose,
}: Pick<DryRunProps, "onChoose"> & {
  readonly rejected: readonly Rejected[];
}) {
  const styles = usePageStyles();
  if (rejected.length === 0) return null;
  const open = rejected.flatMap(({ about, field }) =>
    field ? [{ ref: asText(about), field }] : [],
  );
  return (
    <details open={open.length > 0}>
      <summary className={styles.strong}>
        {t("Waits for a person ({rejected})", { rejected: rejected.length })}
      </summary>
      {open.length > 1 ? (
        <div className={styles.buttons}>
          <Button onClick={() => onChoose(open, "plan")}>
            {t("Keep all {open} of the plan’s", { open: open.length })}
          </Button>
          <Button onClick={() => onChoose(open, "file")}>
            {t("Take all {open} of the file’s", { open: open.length })}
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {rejected.slice(0, 200).map(({ about: of, why, field }, n) => {
          const about = asText(of);
          return (
            <li key={n} className={styles.row}>
              <span className={styles.strong}>{about}</span> {asText(why)}
              {field ? (
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    onClick={() => onChoose([{ ref: about, field }], "plan")}
                  >
                    {t("Keep the plan’s for {about}", { about })}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => onChoose([{ ref: about, field }], "file")}
                  >
                    {t("Take the file’s for {about}", { about })}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {rejected.length > 200 ? (
        <p>
          {t("and {more} more, listed when these are settled", {
            more: rejected.length - 200,
          })}
        </p>
      ) : null}
    </details>
  );
}
