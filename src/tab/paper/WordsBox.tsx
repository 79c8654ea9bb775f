// The author's other words: who reports, the item, implications and clearances. Each field is saved when it is left.
import { useState } from "react";
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { plainSkeleton } from "../../domain/committeePaper/plainSkeleton.ts";
import type { Clearance } from "../../domain/committeePaper/paperInput.ts";
import { parseDate } from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { useToday } from "../today.ts";
import { recordClearance, writeHead, writeImplication } from "./draftEdits.ts";
import type { DraftEdit } from "./draftEdits.ts";
import { usePaperStyles } from "./paperStyles.ts";
import type { DraftSaver } from "./useDraft.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { DayInput } from "../ui/DayInput.tsx";

/** One line that saves itself when the person leaves it, if it changed. */
function Line(props: {
  readonly label: string;
  readonly stored: string;
  readonly long?: boolean;
  readonly onSave: (text: string) => void;
}) {
  const [text, setText] = useState<string | null>(null);
  const value = text ?? props.stored;
  const leave = () => {
    if (text !== null && text !== props.stored) props.onSave(text);
    setText(null);
  };
  const common = {
    value,
    onBlur: leave,
    onChange: (_: unknown, data: { readonly value: string }) =>
      setText(data.value),
  };
  return (
    <Field label={props.label}>
      {props.long ? (
        <Textarea resize="vertical" {...common} />
      ) : (
        <Input {...common} />
      )}
    </Field>
  );
}

const clearing = [
  "Legal services",
  "Finance (section 151)",
  "Monitoring Officer",
  "Human resources",
  "Estates and property",
  "Service directors",
] as const;

const blankClearance = (role: string): Clearance => ({
  role,
  consulted: "awaited",
  on: null,
  comment: null,
});

function ClearanceLine({
  was,
  role,
  today,
  onChange,
}: {
  readonly was: Clearance | undefined;
  readonly role: string;
  readonly today: CalendarDate;
  /** Null takes the line out of the table. */
  readonly onChange: (clearance: Clearance | null) => void;
}) {
  const styles = usePaperStyles();
  const now = was ?? blankClearance(role);
  return (
    <fieldset className={styles.form}>
      <legend>{role}</legend>
      <Select
        aria-label={`${role} consulted`}
        value={was ? was.consulted : ""}
        onChange={(_, { value }) => {
          if (value === "") onChange(null);
          // Who is recorded as consulted has usually just answered; another day can be put beside it.
          if (value === "yes")
            onChange({ ...now, consulted: value, on: now.on ?? today });
          if (value === "no" || value === "awaited")
            onChange({ ...now, consulted: value });
        }}
      >
        <option value="">Not in the table</option>
        <option value="awaited">Awaited</option>
        <option value="yes">Consulted</option>
        <option value="no">Not consulted</option>
      </Select>
      {was ? (
        <>
          <DayInput
            aria-label={`${role}: date`}
            value={was.on ?? ""}
            onChange={(value) => {
              const on = parseDate(value);
              if (on || value === "") onChange({ ...was, on });
            }}
          />
          <Line
            label={`${role}: comment`}
            stored={was.comment ?? ""}
            onSave={(text) =>
              onChange({ ...was, comment: text.trim() || null })
            }
          />
        </>
      ) : null}
    </fieldset>
  );
}

export function WordsBox({
  on,
  saver,
}: {
  readonly on: PaperOnScreen;
  readonly saver: DraftSaver;
}) {
  const styles = usePaperStyles();
  const today = useToday(on.record.plan.timeZone);
  const { words, clearances } = on.kept.draft;
  const save = (edit: DraftEdit) => void saver.change(edit);
  return (
    <section className={styles.box} aria-label="Words of the author">
      <h2>Words of the author</h2>
      <Line
        label="Report of"
        stored={words.reportOf ?? ""}
        onSave={(text) => save(writeHead("reportOf", text))}
      />
      <Line
        label="Agenda item"
        stored={words.item ?? ""}
        onSave={(text) => save(writeHead("item", text))}
      />
      <details>
        <summary>Implications</summary>
        {plainSkeleton.implications.map(({ tag, title }) => (
          <Line
            key={tag}
            long
            label={title}
            stored={words.implications[tag] ?? ""}
            onSave={(text) => save(writeImplication(tag, title, text))}
          />
        ))}
      </details>
      <details>
        <summary>Consultation and clearances</summary>
        {clearing.map((role) => (
          <ClearanceLine
            key={role}
            role={role}
            was={clearances.find((one) => one.role === role)}
            today={today}
            onChange={(clearance) => save(recordClearance(role, clearance))}
          />
        ))}
      </details>
    </section>
  );
}
