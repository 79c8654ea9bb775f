// What loading would do, before anything is saved: added, changed, unchanged, and what waits for a person with the reason.
import { Button } from "@fluentui/react-components";
import type { ImportPlan } from "../../domain/imports/importPlan.ts";
import type { MergedField } from "../../domain/imports/importedPlan.ts";
import { counted } from "../../domain/wording.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useImportStyles } from "./importStyles.ts";
import { loadWords } from "./loadWords.ts";
import type { LongWork } from "./useWork.ts";

export type Choose = (
  ref: string,
  field: MergedField,
  side: "file" | "plan",
) => void;

export interface DryRunProps {
  readonly decided: ImportPlan;
  readonly title: string;
  readonly work: LongWork;
  /** Why it cannot be loaded yet; null when it can. */
  readonly blocked: string | null;
  /** True while the comparison does not yet know the last answer. */
  readonly behind: boolean;
  readonly onChoose: Choose;
  readonly onLoad: () => void;
}

const shown = 60;

export function DryRun(props: DryRunProps) {
  const { decided, title, work, blocked, behind, onLoad } = props;
  const styles = usePageStyles();
  const { added, changed, unchanged, rejected, risks } = decided;
  const nothing = added.length + changed.length + risks.length === 0;
  const ready = !work.busy && !behind && !nothing && blocked === null;
  return (
    <section aria-label="What loading would do">
      <h2 className={styles.section}>What loading would do</h2>
      <table className={styles.table}>
        <caption>In {title}. Nothing is saved yet.</caption>
        <tbody>
          <Line name="Added" refs={added} />
          <Line
            name="Changed"
            refs={changed.map(({ ref, what }) => `${ref} (${what.join(", ")})`)}
          />
          <Line name="Unchanged" refs={unchanged} />
          <Line name="Risks added" refs={risks.map(({ code }) => code)} />
        </tbody>
      </table>
      <Waiting {...props} rejected={rejected} />
      <Refused words={work.problem ?? blocked} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => {
            if (ready) onLoad();
          }}
        >
          {work.busy
            ? "Saving…"
            : work.problem
              ? "Try again: what is saved stays, the rest follows"
              : behind
                ? "Comparing…"
                : loadWords(decided)}
        </Button>
        <span role="status">{work.progress ?? ""}</span>
      </div>
      {rejected.length > 0 && !nothing ? (
        <p className={styles.quiet}>
          {counted(rejected.length, "row")} will be left for later. Bring the
          same file in again when they are settled: nothing is made twice.
        </p>
      ) : null}
    </section>
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
        {refs.slice(0, shown).join(", ")}
        {refs.length > shown ? ` and ${refs.length - shown} more` : ""}
      </td>
    </tr>
  );
}

function Waiting({
  rejected,
  onChoose,
}: Pick<DryRunProps, "onChoose"> & {
  readonly rejected: ImportPlan["rejected"];
}) {
  const styles = usePageStyles();
  if (rejected.length === 0) return null;
  return (
    <details open={rejected.some(({ field }) => field !== undefined)}>
      <summary className={styles.strong}>
        Waits for a person ({rejected.length})
      </summary>
      <ul className={styles.list}>
        {rejected.slice(0, 200).map(({ about, why, field }, n) => (
          <li key={n} className={styles.row}>
            <span className={styles.strong}>{about}</span> {why}
            {field ? (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  onClick={() => onChoose(about, field, "plan")}
                >
                  Keep the plan’s for {about}
                </Button>
                <Button
                  size="small"
                  onClick={() => onChoose(about, field, "file")}
                >
                  Take the file’s for {about}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {rejected.length > 200 ? (
        <p>and {rejected.length - 200} more, listed when these are settled</p>
      ) : null}
    </details>
  );
}
