// What comes out of the paper: Word first; the page, the brief, the achievements, the audit pack; and the council's own template.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useRef, useState } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { handOver } from "../ui/download.ts";
import type { MadeFile } from "../ui/download.ts";
import { libraryOf, templateQuery } from "./paperQueries.ts";
import {
  achievementsFile,
  auditFile,
  briefFile,
  checkedTemplate,
  pageFile,
  sampleFile,
  wordFile,
} from "./printing.ts";
import { usePaperStyles } from "./paperStyles.ts";
import { useJob } from "./useJob.ts";
import type { Job } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";

function Working({ job }: { readonly job: Job }) {
  const styles = usePaperStyles();
  return (
    <div role="status">
      {job.doing ? (
        <span className={styles.buttons}>
          <Spinner size="tiny" aria-hidden="true" /> {job.doing}
          <Button size="small" onClick={job.cancel}>
            {t("Cancel")}
          </Button>
        </span>
      ) : null}
      {job.problem ? (
        <p className={styles.refused}>{asText(job.problem)}</p>
      ) : null}
    </div>
  );
}

/** Uploads, checks and takes away the council's template; one for the plan, kept in its library. */
function useTemplate(on: PaperOnScreen, job: Job) {
  const session = useSession();
  const client = useQueryClient();
  const { plan } = on.record;
  const { queryKey } = templateQuery(session, plan.id);
  return {
    upload: (file: File) =>
      job.run(
        t("Checking the template…"),
        async () => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          const template = await checkedTemplate(bytes);
          await (await libraryOf(session)).keepTemplate(plan.id, bytes);
          client.setQueryData(queryKey, bytes);
          return template?.unplaced.length ?? 0;
        },
        (unplaced) =>
          announce(
            unplaced === 0
              ? t("The template is used from now on.")
              : t(
                  "The template is used from now on. It has no place for {unplaced:section}.",
                  { unplaced },
                ),
          ),
      ),
    drop: () =>
      job.run(
        t("Taking the template away…"),
        async () => (await libraryOf(session)).dropTemplate(plan.id),
        () => client.setQueryData(queryKey, null),
      ),
  };
}

interface WithJob {
  readonly on: PaperOnScreen;
  readonly job: Job;
}

function Template({ on, job, has }: WithJob & { readonly has: boolean }) {
  const styles = usePaperStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { upload, drop } = useTemplate(on, job);
  return (
    <>
      <p className={styles.quiet}>
        {has
          ? t("Word is printed in the council’s own template.")
          : t(
              "Word is printed in Waymark’s template. A council’s own may be used: a .docx with {sections} where the report belongs and {appendices} where its appendices belong.",
              { sections: "{{sections}}", appendices: "{{appendices}}" },
            )}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => picker.current?.click()}>
          {has ? t("Replace the template") : t("Use our own template")}
        </Button>
        {has ? (
          <Button size="small" appearance="subtle" onClick={() => void drop()}>
            {t("Stop using it")}
          </Button>
        ) : null}
        <input
          ref={picker}
          type="file"
          accept=".docx"
          hidden
          aria-label={t("Template file")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) void upload(file);
          }}
        />
      </div>
    </>
  );
}

function useMaking(job: Job) {
  return (doing: string, work: () => Promise<MadeFile>) =>
    void job.run(doing, work, (file) => {
      handOver(file);
      announce(t("{name} is ready.", { name: file.name }));
    });
}

function MoreFiles({ on, job }: WithJob) {
  const styles = usePaperStyles();
  const session = useSession();
  const today = useToday(on.record.plan.timeZone);
  const make = useMaking(job);
  const mayPack = may(on.actor, "checkPlan").ok;
  const pack = async () =>
    auditFile(on.record, await libraryOf(session), today);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        onClick={() =>
          make(t("Writing the page for members…"), () => briefFile(on))
        }
      >
        {t("One page for members")}
      </Button>
      <Button
        size="small"
        onClick={() =>
          make(t("Writing the achievements…"), () => achievementsFile(on))
        }
      >
        {t("Key achievements")}
      </Button>
      {mayPack ? (
        <Button
          size="small"
          onClick={() => make(t("Packing everything for the auditor…"), pack)}
        >
          {t("Audit pack")}
        </Button>
      ) : null}
      {mayPack ? (
        <p className={styles.quiet}>
          {t(
            "The audit pack made here is without the seal of the log: that lies outside SharePoint, where this page cannot reach it. Its “read me” says how a pack is made with the seal.",
          )}
        </p>
      ) : null}
    </div>
  );
}

/** Ten completed actions at random, to be drawn again by anybody with the same seed. */
function Sample({ on, job }: WithJob) {
  const styles = usePaperStyles();
  const make = useMaking(job);
  const [count, setCount] = useState("10");
  const [seed, setSeed] = useState("42");
  const [n, s] = [Number(count), Number(seed)];
  const right = Number.isInteger(n) && n > 0 && Number.isInteger(s);
  return (
    <details>
      <summary>{t("Random sample for the auditor")}</summary>
      <div className={styles.form}>
        <Field label={t("Completed actions")}>
          <Input
            inputMode="numeric"
            value={count}
            onChange={(_, { value }) => setCount(value)}
          />
        </Field>
        <Field
          label={t("Seed")}
          hint={t("The same number draws the same sample again.")}
          validationMessage={
            right ? null : t("Give two whole numbers, such as 10 and 42.")
          }
        >
          <Input
            inputMode="numeric"
            value={seed}
            onChange={(_, { value }) => setSeed(value)}
          />
        </Field>
        <div>
          <Button
            size="small"
            disabledFocusable={!right}
            onClick={() => {
              if (right)
                make(t("Drawing the sample…"), () => sampleFile(on, n, s));
            }}
          >
            {t("Draw the sample")}
          </Button>
        </div>
      </div>
    </details>
  );
}

export function FilesBox({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const session = useSession();
  const job = useJob();
  const template = useQuery(templateQuery(session, on.record.plan.id));
  const make = useMaking(job);
  const word = () => wordFile(on, template.data ?? null);
  return (
    <section className={styles.box} aria-label={t("Files")}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job.doing !== null || template.isPending}
          onClick={() => make(t("Writing the Word document…"), word)}
        >
          {t("Word")}
        </Button>
        <Button
          onClick={() => make(t("Writing the page…"), () => pageFile(on))}
        >
          {t("Web page")}
        </Button>
        <Button onClick={() => window.print()}>{t("Print")}</Button>
      </div>
      <Working job={job} />
      {template.error ? (
        <p className={styles.refused}>
          {parts("The council’s template could not be read. {button}", {
            button: (
              <Button size="small" onClick={() => void template.refetch()}>
                {t("Try again")}
              </Button>
            ),
          })}
        </p>
      ) : null}
      <MoreFiles on={on} job={job} />
      {may(on.actor, "checkPlan").ok ? <Sample on={on} job={job} /> : null}
      {may(on.actor, "writePaper").ok ? (
        <Template on={on} job={job} has={template.data != null} />
      ) : null}
    </section>
  );
}
