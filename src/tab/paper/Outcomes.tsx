// What the body made of each recommendation of the published paper, recorded one by one.
import { t } from "../language/t.ts";
import { useState } from "react";
import {
  Button,
  Field,
  Input,
  Select,
  Textarea,
} from "@fluentui/react-components";
import {
  outcomeOf,
  recommendationsOf,
} from "../../domain/committeePaper/publishing/outcomes.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import { recommendationOutcomes } from "../../domain/plan/decision.ts";
import type { RecommendationOutcome } from "../../domain/plan/decision.ts";
import { may } from "../../domain/rights/permission.ts";
import { SmallForm } from "./GateBox.tsx";
import { usePaperStyles } from "./paperStyles.ts";
import { useJob } from "./useJob.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { usePublishing } from "./usePublishing.ts";

const outcomeNames: Readonly<Record<RecommendationOutcome, string>> = {
  agreed: t("Agreed"),
  noted: t("Noted"),
  amended: t("Amended"),
  referred: t("Referred"),
  deferred: t("Deferred"),
  refused: t("Refused"),
};

function OutcomeForm({
  on,
  recommendation,
  onDone,
}: {
  readonly on: PaperOnScreen;
  readonly recommendation: string;
  readonly onDone: () => void;
}) {
  const job = useJob();
  const { outcome: record } = usePublishing(on);
  const [outcome, setOutcome] =
    useState<(typeof recommendationOutcomes)[number]>("agreed");
  const [minute, setMinute] = useState("");
  const [words, setWords] = useState("");
  return (
    <SmallForm
      label={t("Outcome of {recommendation}", { recommendation })}
      submit={t("Record the outcome")}
      job={job}
      onClose={onDone}
      onSubmit={() =>
        void job.run(
          t("Recording…"),
          () => record({ recommendation, outcome, minute, words }),
          onDone,
        )
      }
    >
      <Field label={t("Outcome")}>
        <Select
          value={outcome}
          onChange={(_, { value }) =>
            setOutcome(
              recommendationOutcomes.find((one) => one === value) ?? outcome,
            )
          }
        >
          {recommendationOutcomes.map((one) => (
            <option key={one} value={one}>
              {outcomeNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("Minute number")}>
        <Input value={minute} onChange={(_, { value }) => setMinute(value)} />
      </Field>
      <Field label={t("What was said or agreed instead")}>
        <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
    </SmallForm>
  );
}

export function Outcomes({
  on,
  snapshot,
}: {
  readonly on: PaperOnScreen;
  readonly snapshot: Snapshot;
}) {
  const styles = usePaperStyles();
  const [open, setOpen] = useState<string | null>(null);
  const mayRecord = may(on.actor, "takeMeeting").ok;
  return (
    <ul
      className={styles.lines}
      aria-label={t("Outcome of the recommendations")}
    >
      {recommendationsOf(snapshot.paper).map((one) => {
        const found = outcomeOf(on.record.decisions, on.key, one);
        const said =
          found?.ruling.kind === "recommendation" ? found.ruling.outcome : null;
        return (
          <li key={one}>
            {one}{" "}
            {said ? (
              <strong>
                {outcomeNames[said]}
                {found?.minute
                  ? t(" (minute {minute})", { minute: found.minute })
                  : ""}
              </strong>
            ) : open === one ? (
              <OutcomeForm
                on={on}
                recommendation={one}
                onDone={() => setOpen(null)}
              />
            ) : mayRecord ? (
              <Button
                size="small"
                aria-label={t("Record the outcome of {number}", {
                  number: one.split(" ")[0] ?? "",
                })}
                onClick={() => setOpen(one)}
              >
                {t("Record the outcome")}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
