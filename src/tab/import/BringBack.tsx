// An archive that was read: what would come back, under which name, why it cannot, and bringing it back.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Archive } from "../../documents/archive.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import {
  bringBack,
  refuseThere,
} from "../../sharepoint/importing/bringBack.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { plansQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { archiveParts, archiveWords } from "./archiveWords.ts";
import { useImportStyles } from "./importStyles.ts";
import { useWork } from "./useWork.ts";

interface BringBackProps {
  /** The file's name. */
  readonly name: string;
  readonly archive: Archive;
  readonly onClose: () => void;
}

export function BringBack({ name, archive, onClose }: BringBackProps) {
  const styles = usePageStyles();
  const lines = useImportStyles();
  const [title, setTitle] = useState(archive.record.plan.title);
  const [back, setBack] = useState<PlanRecord | null>(null);
  const { work, refused, run } = useBringBack(setBack);
  const { plan } = archive.record;
  const record = {
    ...archive.record,
    plan: { ...plan, title: title.trim() },
  };
  const blocked = useBlocked(record);
  if (back) return <Done record={back} onAnother={onClose} />;
  const stopped = work.busy || blocked !== null;
  return (
    <section aria-label={t("What would come back")}>
      <p className={styles.text} role="status">
        {parts("{file} is an archive of {title}: {record}", {
          file: <span className={styles.strong}>{name}</span>,
          title: plan.title,
          record: archiveWords(archive.record),
        })}
      </p>
      <Contents archive={archive} />
      <div className={lines.where}>
        <TextField
          label={t("Name of the plan")}
          hint={t("As it was, unless you say otherwise")}
          value={title}
          onChange={setTitle}
        />
      </div>
      <Refused words={work.problem ?? refused ?? blocked} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={stopped}
          onClick={() => {
            if (!stopped) void run(record);
          }}
        >
          {work.busy
            ? t("Bringing it back…")
            : work.problem
              ? t("Try again: what is saved stays, the rest follows")
              : t("Bring the plan back")}
        </Button>
        <Button disabledFocusable={work.busy} onClick={onClose}>
          {t("Another file")}
        </Button>
        <span role="status">{work.progress ?? ""}</span>
      </div>
    </section>
  );
}

/** Why it cannot come back as it stands, before anything is pressed. */
function useBlocked({ plan }: PlanRecord): Sentence | null {
  const session = useSession();
  const plans = useQuery(plansQuery(session)).data?.items ?? [];
  if (plan.title === "") return t("Give the plan a name.");
  const there = refuseThere(plan, plans);
  return there ? there.words : null;
}

function useBringBack(onDone: (record: PlanRecord) => void) {
  const [refused, setRefused] = useState<Sentence | null>(null);
  const work = useWork();
  const run = async (record: PlanRecord) => {
    setRefused(null);
    let because: Sentence | null = null;
    const done = await work.run(
      t("{title} is back.", { title: record.plan.title }),
      async (store, told) => {
        const answer = await bringBack(store, record, told);
        if (!answer.ok) because = answer.words;
      },
    );
    if (because !== null) setRefused(because);
    else if (done) onDone(record);
  };
  return { work, refused, run };
}

function Contents({ archive }: Pick<BringBackProps, "archive">) {
  const styles = usePageStyles();
  const lines = useImportStyles();
  const { record, problems, ignored } = archive;
  const doubts = [...problems, ...ignored];
  return (
    <>
      <table className={mergeClasses(styles.table, lines.counts)}>
        <caption>{t("What would come back. Nothing is saved yet.")}</caption>
        <tbody>
          {archiveParts(record).map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{count.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        {t(
          "It comes back as a plan of its own, every entry with the day, the person and the words it had. The files of evidence and of papers are not in an archive: links to them come back, the files stay where they are.",
        )}
      </p>
      {doubts.length > 0 ? (
        <div className={styles.warning}>
          <span className={styles.strong}>{t("Look at first")}</span>
          <ul className={styles.list}>
            {doubts.map(asText).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Done({
  record,
  onAnother,
}: {
  readonly record: PlanRecord;
  readonly onAnother: () => void;
}) {
  const styles = usePageStyles();
  const { plan } = record;
  return (
    <section className={styles.note}>
      <h2 className={styles.small}>
        {t("{title} is back, with its whole history.", { title: plan.title })}
      </h2>
      <div className={styles.buttons}>
        <a href={`#${viewAddress(plan.id, plainView)}`}>
          {t("Open {title}", { title: plan.title })}
        </a>
        <Button onClick={onAnother}>{t("Import another file")}</Button>
      </div>
    </section>
  );
}
