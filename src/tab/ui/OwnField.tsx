// One of the council's own columns as a field: a list to choose from where there is one, else words, read by their kind when it is saved.
import { inWords, t } from "../language/t.ts";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { PickField, TextField, WordsField } from "./fields.tsx";

export function OwnField({
  column: { title, kind, choices = [] },
  value,
  onChange,
}: {
  readonly column: OwnColumn;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const field = { label: title, value, onChange };
  if (kind === "choice" || kind === "yesNo")
    return (
      <PickField
        {...field}
        none={t("Nothing chosen")}
        options={
          kind === "yesNo"
            ? [
                { value: "yes", text: t("Yes") },
                { value: "no", text: t("No") },
              ]
            : choices.map((one) => ({ value: one, text: one }))
        }
      />
    );
  return kind === "text" ? (
    <WordsField {...field} rows={2} />
  ) : (
    <TextField
      {...field}
      hint={ownHints[kind]}
      value={kind === "date" ? dayShown(value) : value}
    />
  );
}

/** A day as it is kept is shown in words; what is being typed as it is. */
function dayShown(value: string): string {
  const on = /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(value) : null;
  return on ? inWords(on) : value;
}

const ownHints = {
  number: t("A number, such as 12 or 40%."),
  money: t("An amount in pounds, such as 5,000."),
  date: t("A day, such as 31 March 2027."),
} as const;
