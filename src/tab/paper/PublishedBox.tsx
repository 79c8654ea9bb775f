// A published paper: who filed it and when, its hash, its corrections, and the decisions that come out of its meeting.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { bodyNamed } from "./bodyNamed.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import { may } from "../../domain/rights/permission.ts";
import { paperId } from "../../sharepoint/papers/papers.ts";
import { SmallForm } from "./GateBox.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import { useJob } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { usePublishing } from "./usePublishing.ts";
import type { CorrectionWords } from "./usePublishing.ts";

const blank: CorrectionWords = { where: "", was: "", is: "", why: "" };
const fields = [
  ["where", t("Where it stands")],
  ["was", t("Printed")],
  ["is", t("Right")],
] as const;

function Correct({
  on,
  onDone,
}: {
  readonly on: PaperOnScreen;
  readonly onDone: () => void;
}) {
  const job = useJob();
  const { correct } = usePublishing(on);
  const [words, setWords] = useState(blank);
  return (
    <SmallForm
      label={t("A correction")}
      submit={t("Issue the correction")}
      job={job}
      onClose={onDone}
      onSubmit={() => void job.run(t("Saving…"), () => correct(words), onDone)}
    >
      {fields.map(([name, label]) => (
        <Field key={name} label={label}>
          <Input
            value={words[name]}
            onChange={(_, { value }) => setWords({ ...words, [name]: value })}
          />
        </Field>
      ))}
      <Field label={t("Why it was wrong")}>
        <Textarea
          value={words.why}
          onChange={(_, { value }) => setWords({ ...words, why: value })}
        />
      </Field>
    </SmallForm>
  );
}

/** Publishing files the paper first and tells the meeting second; when the second step was lost, it is offered again. */
function Untold({
  on,
  snapshot,
}: {
  readonly on: PaperOnScreen;
  readonly snapshot: Snapshot;
}) {
  const styles = usePaperStyles();
  const job = useJob();
  const { tell } = usePublishing(on);
  const told = on.record.meetings.some(
    (one) =>
      one.bodyId === snapshot.bodyId &&
      one.date === snapshot.paper.meeting &&
      one.told === snapshot.asAt,
  );
  if (told) return null;
  return (
    <div>
      <p>
        {t(
          "The meeting does not yet say what it was told, so the next paper would compare with an earlier day.",
        )}
      </p>
      <Button
        size="small"
        onClick={() =>
          void job.run(
            t("Saving…"),
            () => tell(snapshot),
            () => undefined,
          )
        }
      >
        {job.doing ?? t("Finish publishing")}
      </Button>
      {job.problem ? (
        <p className={styles.refused}>{asText(job.problem)}</p>
      ) : null}
    </div>
  );
}

export function PublishedBox({
  on,
  snapshot,
}: {
  readonly on: PaperOnScreen;
  readonly snapshot: Snapshot;
}) {
  const styles = usePaperStyles();
  const [correcting, setCorrecting] = useState(false);
  const id = paperId(on.key, on.request.audience);
  const issued = on.corrections.filter((one) => one.of === id);
  return (
    <section className={styles.box} aria-label={t("Published")}>
      <h2>{t("Published")}</h2>
      <p>
        {t("Published on {on:date} by {name}.", {
          on: dayIn(snapshot.publishedAt, on.record.plan.timeZone),
          name: snapshot.publishedBy.name,
        })}
      </p>
      <p className={styles.quiet}>{t("File fingerprint (SHA-256)")}</p>
      <p className={styles.hash}>{snapshot.hash}</p>
      {may(on.actor, "writePaper").ok ? (
        <Untold on={on} snapshot={snapshot} />
      ) : null}
      <p>
        <a href={`#/plan/${on.record.plan.id}/revisions`}>
          {t("Record what {body} decided", {
            body: bodyNamed(snapshot.paper.body),
          })}
        </a>
      </p>
      <Outcomes on={on} snapshot={snapshot} />
      {issued.length > 0 ? (
        <ul className={styles.lines} aria-label={t("Corrections")}>
          {issued.map((one) => (
            <li key={one.id}>
              {t("{where}: printed {was}, right is {is}. {why}", {
                where: one.where,
                was: one.was,
                is: one.is,
                why: one.why,
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {correcting ? (
        <Correct on={on} onDone={() => setCorrecting(false)} />
      ) : may(on.actor, "writePaper").ok ? (
        <Button size="small" onClick={() => setCorrecting(true)}>
          {t("Issue a correction")}
        </Button>
      ) : null}
    </section>
  );
}
