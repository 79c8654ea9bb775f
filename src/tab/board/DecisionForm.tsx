// The decision on one exception: a press or a letter chooses it, a note with who and by when, one button records it.
import { t } from "../language/t.ts";
import { say } from "../../domain/words/say.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import { notRecordedWords } from "../../editing/outcomeWords.ts";
import { actorOf } from "../session/actor.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { Chip } from "../ui/controls.tsx";
import { DayField, PickField, TextField, WordsField } from "../ui/fields.tsx";
import { asProblem } from "../ui/problem.ts";
import { Refused } from "../ui/Refused.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useBoardStyles } from "./boardStyles.ts";
import { useDecider } from "./useDecider.ts";
import type { CardValue } from "./cardValue.ts";
import {
  correctable,
  emptyMeetingDraft,
  fieldsOf,
  MeetingDraft,
  offered,
  ruleOf,
} from "./meetingChoices.ts";
import type { MeetingChoice, Offered, Way } from "./meetingChoices.ts";
import { useLetterKeys } from "./meetingKeys.ts";

interface FormProps extends CardValue {
  /** Whose the proposed date is to decide; null where none is proposed. */
  readonly way: Way | null;
}

export function DecisionForm(props: FormProps) {
  const page = usePageStyles();
  const { overview, item } = props;
  const today = useToday(overview.plan.timeZone);
  const actor = actorOf(overview, today);
  const allowed = may(actor, "takeMeeting");
  const choices = offered(item, props.way);
  if (!allowed.ok) return <p className={page.quiet}>{asText(allowed.words)}</p>;
  return <OpenForm {...props} choices={choices} />;
}

interface OpenProps extends FormProps {
  readonly choices: readonly Offered[];
}

/** Records what the form says, and says what came of it. */
function useRecording(props: OpenProps, draft: MeetingDraft, done: () => void) {
  const { overview, meeting, sittings, item } = props;
  const { action } = item.exception;
  const decider = useDecider(overview, meeting);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const record = async () => {
    const { body, meetings } = sittings;
    const wanted = ruleOf(draft, item, { body, meeting, meetings });
    if (!wanted) return setProblem(t("Choose a decision first."));
    setBusy(true);
    setProblem(null);
    try {
      const { subject, rule } = wanted;
      const words = await decider.decide(action, subject, rule);
      if (words) return setProblem(words);
      announce(t("Decision on {ref} recorded.", { ref: action.ref }));
      done();
    } catch (error) {
      // Nothing was sent: the log could not be read.
      const words = notRecordedWords(asProblem(error));
      setProblem(inOrder(words, say("told.wordsHere")));
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  return { busy, problem, record, clear: () => setProblem(null) };
}

function OpenForm(props: OpenProps) {
  const { overview, meeting, item, choices, onDecided } = props;
  const page = usePageStyles();
  const { action } = item.exception;
  const key = draftKey(overview.me, "meeting", meeting.id, action.id);
  const { form, change, drop } = useKeptForm(
    key,
    MeetingDraft,
    emptyMeetingDraft,
  );
  // A choice kept from before somebody else decided is no choice any more.
  const choice =
    choices.find((one) => one.choice === form.choice)?.choice ?? null;
  const draft = { ...form, choice };
  const { busy, problem, record, clear } = useRecording(props, draft, () => {
    drop();
    onDecided();
  });
  const choose = (one: MeetingChoice) => {
    clear();
    change({ choice: one });
  };
  // Somebody else decided it meanwhile: what was written is not lost with the choice.
  const left = choice === null && form.choice !== null && form.words.trim();
  useLetterKeys((letter) => {
    const found = choices.find((one) => one.letter === letter);
    if (found) choose(found.choice);
  });
  return (
    // Ctrl and Enter records from any field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      aria-label={t("Decision on {ref}", { ref: action.ref })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void record();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !event.ctrlKey || busy) return;
        event.preventDefault();
        void record();
      }}
    >
      <Choices choices={choices} chosen={choice} onChoose={choose} />
      {choice ? (
        <Fields {...props} choice={choice} draft={draft} change={change} />
      ) : null}
      {left ? <Left words={form.words} onDrop={drop} /> : null}
      <Refused words={problem} />
      {choice ? (
        <div className={page.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? t("Recording…") : t("Record the decision")}
          </Button>
          <span className={page.quiet}>{t("or Ctrl and Enter")}</span>
        </div>
      ) : null}
    </form>
  );
}

function Choices({
  choices,
  chosen,
  onChoose,
}: {
  readonly choices: readonly Offered[];
  readonly chosen: MeetingChoice | null;
  readonly onChoose: (choice: MeetingChoice) => void;
}) {
  const styles = useBoardStyles();
  if (choices.length === 0) return null;
  return (
    <div className={styles.choices} role="group" aria-label={t("Decision")}>
      {choices.map((one) => (
        <Chip
          key={one.choice}
          pressed={chosen === one.choice}
          onPress={() => onChoose(one.choice)}
        >
          {one.label}{" "}
          <kbd className={styles.letter} aria-hidden="true">
            {one.letter}
          </kbd>
        </Chip>
      ))}
    </div>
  );
}

function Left({
  words,
  onDrop,
}: {
  readonly words: string;
  readonly onDrop: () => void;
}) {
  const page = usePageStyles();
  return (
    <div className={page.note}>
      <p className={page.text}>
        {t("What you had written: {words}", { words })}
      </p>
      <Button size="small" onClick={onDrop}>
        {t("Discard")}
      </Button>
    </div>
  );
}

interface FieldsProps extends OpenProps {
  readonly choice: MeetingChoice;
  readonly draft: MeetingDraft;
  readonly change: (part: Partial<MeetingDraft>) => void;
}

function Fields(props: FieldsProps) {
  const { record, sittings, meeting, item, way, choice, draft } = props;
  const { change } = props;
  const styles = useBoardStyles();
  const wanted = fieldsOf(choice, way);
  const { action, proposal } = item.exception;
  const others = ownRegister(record).bodies.filter(
    ({ id }) => id !== sittings.body.id,
  );
  const earlier = correctable(sittings.meetings, meeting, proposal);
  return (
    <div className={styles.fields}>
      <WordsField
        label={wanted.words}
        rows={2}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
      {wanted.toBody ? (
        <PickField
          label={t("To")}
          none={t("The portfolio holder")}
          value={draft.toBody}
          options={others.map(({ id, title }) => ({ value: id, text: title }))}
          onChange={(toBody) => change({ toBody })}
        />
      ) : null}
      {wanted.who ? (
        <Who {...props} label={wanted.who} fallback={action.accountable} />
      ) : null}
      {wanted.date ? (
        <DayField
          label={t("Date agreed")}
          hint={t("As proposed unless you change it.")}
          value={draft.date || (proposal?.to ?? "")}
          onChange={(date) => change({ date })}
        />
      ) : null}
      {wanted.minute ? (
        <TextField
          label={t("Minute number")}
          value={draft.minute}
          onChange={(minute) => change({ minute })}
        />
      ) : null}
      {wanted.corrects && earlier.length > 0 ? (
        <PickField
          label={t("Decided there, or a correction")}
          hint={t(
            "A closed meeting takes nothing more. What it decided is recorded at this one, and counts from its day.",
          )}
          none={t("Decided at this meeting")}
          value={draft.corrects}
          options={earlier.map(({ id, date }) => ({
            value: id,
            text: t("Corrects the meeting of {date:date}", { date }),
          }))}
          onChange={(corrects) => change({ corrects })}
        />
      ) : null}
    </div>
  );
}

function Who({
  record,
  draft,
  change,
  label,
  fallback,
}: FieldsProps & { readonly label: string; readonly fallback: string | null }) {
  const page = usePageStyles();
  const usual = record.posts.find(({ id }) => id === fallback)?.title;
  return (
    <div className={page.line}>
      <PickField
        label={label}
        none={usual ?? t("Not said")}
        value={draft.owner}
        options={ownRegister(record)
          .posts.filter(({ id }) => id !== fallback)
          .map(({ id, title }) => ({ value: id, text: title }))}
        onChange={(owner) => change({ owner })}
      />
      <DayField
        label={t("By when")}
        value={draft.by}
        onChange={(by) => change({ by })}
      />
    </div>
  );
}
