// The way to a final paper: the Board's endorsement or the Monitoring Officer's override, then publishing.
import { useState } from "react";
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { parseDate } from "../../domain/calendarDate.ts";
import { gateSentence } from "../../domain/committeePaper/closingSections.ts";
import { may } from "../../domain/permission.ts";
import { Form } from "../ui/Form.tsx";
import type { FormProps } from "../ui/Form.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import { useJob } from "./useJob.ts";
import type { Job } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { usePublishing } from "./usePublishing.ts";
import { DayInput } from "../ui/DayInput.tsx";

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
  const job = useJob();
  const { endorse } = usePublishing(on);
  const [date, setDate] = useState("");
  const [minute, setMinute] = useState("");
  return (
    <SmallForm
      label="The Board’s endorsement"
      submit="Record the endorsement"
      job={job}
      onClose={onDone}
      onSubmit={() =>
        void job.run(
          "Recording…",
          () => endorse({ on: parseDate(date), minute }),
          onDone,
        )
      }
    >
      <Field label="Endorsed on">
        <DayInput value={date} onChange={setDate} />
      </Field>
      <Field label="Minute number">
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
      label="The Monitoring Officer’s override"
      submit="Record the override"
      job={job}
      onClose={onDone}
      onSubmit={() => void job.run("Recording…", () => override(why), onDone)}
    >
      <Field
        label="Why it goes out without the Board"
        hint="Only the Monitoring Officer may do this, and the reason is printed in the paper."
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
    <section className={styles.box} aria-label="Publishing">
      <h2>Publishing</h2>
      <p>{gateSentence(gate)}</p>
      {open === null && gate === null ? (
        <div className={styles.buttons}>
          {mayEndorse ? (
            <Button size="small" onClick={() => setOpen("endorse")}>
              Record the Board’s endorsement
            </Button>
          ) : null}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setOpen("override")}
          >
            Override
          </Button>
        </div>
      ) : null}
      {open === "endorse" ? <Endorse on={on} onDone={close} /> : null}
      {open === "override" ? <Override on={on} onDone={close} /> : null}
      {mayWrite.ok ? (
        <Publish key={whatStops(on)} on={on} />
      ) : (
        <p className={styles.quiet}>{mayWrite.words}</p>
      )}
    </section>
  );
}

/** What keeps the paper from being published, in words; when it changes, a refusal that named it is gone too. */
function whatStops({ input, paper }: PaperOnScreen): string {
  const stops = paper.checks.filter((one) => one.weight === "stop");
  return [gateSentence(input.gate), ...stops.map((one) => one.words)].join(" ");
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
          onClick={() => void job.run("Publishing…", publish, () => undefined)}
        >
          {job.doing ?? "Publish"}
        </Button>
      </div>
      {job.problem ? (
        <p className={styles.refused} role="alert">
          {job.problem}
        </p>
      ) : null}
    </>
  );
}
