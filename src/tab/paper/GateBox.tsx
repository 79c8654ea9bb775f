// The way to a final paper: the Board's endorsement or the Monitoring Officer's override, then publishing.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { approverOf } from "../../domain/plan/body.ts";
import { gateSentence } from "../../domain/committeePaper/sections/closingSections.ts";
import { boardMeetingsHeld } from "../../domain/committeePaper/publishing/gate.ts";
import { may } from "../../domain/rights/permission.ts";
import { Form } from "../ui/Form.tsx";
import type { FormProps } from "../ui/Form.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import { useJob } from "./useJob.ts";
import type { Job } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { usePublishing } from "./usePublishing.ts";
import { useToday } from "../session/today.ts";
import { PickField } from "../ui/fields.tsx";

type Open = "endorse" | "override" | null;

/** A small form of the paper's, saved by a job. */
export function SmallForm({
  job,
  ...props
}: Pick<FormProps, "label" | "submit" | "onSubmit" | "onClose" | "children"> & {
  readonly job: Job;
}) {
  return <Form {...props} busy={job.doing !== null} problem={job.problem} />;
}

function Endorse({
  on,
  onDone,
}: {
  readonly on: PaperOnScreen;
  readonly onDone: () => void;
}) {
  const styles = usePaperStyles();
  const job = useJob();
  const { endorse } = usePublishing(on);
  const held = boardMeetingsHeld(on.record, useToday(on.record.plan.timeZone));
  const [meeting, setMeeting] = useState<string>(held[0]?.id ?? "");
  const [minute, setMinute] = useState("");
  return (
    <SmallForm
      label={t("The Board’s endorsement")}
      submit={t("Record the endorsement")}
      job={job}
      onClose={onDone}
      onSubmit={() =>
        void job.run(
          t("Recording…"),
          () => endorse({ meeting, minute }),
          onDone,
        )
      }
    >
      <PickField
        label={t("Meeting of the Board")}
        none={t("Choose the meeting")}
        required
        value={meeting}
        options={held.map(({ id, date, state }) => ({
          value: id,
          text: `${inWords(date)}${state === "closed" ? t(", closed") : ""}`,
        }))}
        onChange={setMeeting}
      />
      <p className={styles.quiet}>
        {t(
          "It endorses these words. When any of them is changed, this page says which, and the Board is asked again.",
        )}
      </p>
      <Field label={t("Minute number")}>
        <Input value={minute} onChange={(_, { value }) => setMinute(value)} />
      </Field>
    </SmallForm>
  );
}

function Override({
  on,
  onDone,
}: {
  readonly on: PaperOnScreen;
  readonly onDone: () => void;
}) {
  const job = useJob();
  const { override } = usePublishing(on);
  const [why, setWhy] = useState("");
  return (
    <SmallForm
      label={t("The Monitoring Officer’s override")}
      submit={t("Record the override")}
      job={job}
      onClose={onDone}
      onSubmit={() =>
        void job.run(t("Recording…"), () => override(why), onDone)
      }
    >
      <Field
        label={t("Why it goes out without the Board")}
        hint={t(
          "Only the Monitoring Officer may do this, and the reason is printed in the paper.",
        )}
      >
        <Textarea value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </SmallForm>
  );
}

export function GateBox({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const [open, setOpen] = useState<Open>(null);
  const { gate } = on.input;
  const close = () => setOpen(null);
  const mayEndorse = may(on.actor, "endorsePaper").ok;
  const mayWrite = may(on.actor, "writePaper");
  return (
    <section className={styles.box} aria-label={t("Publishing")}>
      <h2>{t("Publishing")}</h2>
      <p>{gateSentence(gate, approverOf(on.input.record.bodies))}</p>
      {on.input.reopened ? (
        <p className={styles.refused} role="status">
          {t(
            "The Board endorsed it on {on:date} with other words. Changed since: {changed:list}.",
            { on: on.input.reopened.on, changed: on.input.reopened.changed },
          )}
        </p>
      ) : null}
      {open === null && gate === null ? (
        <div className={styles.buttons}>
          {mayEndorse ? (
            <Button size="small" onClick={() => setOpen("endorse")}>
              {t("Record the Board’s endorsement")}
            </Button>
          ) : null}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setOpen("override")}
          >
            {t("Override")}
          </Button>
        </div>
      ) : null}
      {open === "endorse" ? <Endorse on={on} onDone={close} /> : null}
      {open === "override" ? <Override on={on} onDone={close} /> : null}
      {mayWrite.ok ? (
        <Publish key={whatStops(on)} on={on} />
      ) : (
        <p className={styles.quiet}>{asText(mayWrite.words)}</p>
      )}
    </section>
  );
}

/** What keeps the paper from being published, in words; when it changes, a refusal that named it is gone too. */
function whatStops({ input, paper }: PaperOnScreen): string {
  const stops = paper.checks.filter((one) => one.weight === "stop");
  return [
    gateSentence(input.gate, approverOf(input.record.bodies)),
    ...stops.map((one) => asText(one.words)),
  ].join(" ");
}

function Publish({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const job = useJob();
  const { publish } = usePublishing(on);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={job.doing !== null}
          onClick={() =>
            void job.run(t("Publishing…"), publish, () => undefined)
          }
        >
          {job.doing ?? t("Publish")}
        </Button>
      </div>
      {job.problem ? (
        <p className={styles.refused} role="alert">
          {asText(job.problem)}
        </p>
      ) : null}
    </>
  );
}
