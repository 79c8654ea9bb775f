// What a meeting made of one proposed date: a choice, the other date where there is one, and a note.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { asProposed, itemOf, mayAgree } from "./meetingForm.ts";
import type { ItemChoice } from "./meetingForm.ts";
import type { AwaitingRow } from "./revisionRows.ts";
import { useTableStyles } from "../ui/tableStyles.ts";
import type { MeetingForms } from "./useMeeting.ts";
import { DayInput } from "../ui/DayInput.tsx";

const words: Readonly<Record<ItemChoice, string>> = {
  endorsed: t("Endorsed as proposed"),
  otherDate: t("Endorsed with another date"),
  refused: t("Refused"),
  supported: t("Supported, sent on"),
  notTaken: t("Not taken at this meeting"),
};

function choicesFor(row: AwaitingRow, desk: MeetingForms): ItemChoice[] {
  const agrees = mayAgree(desk.body, row);
  const supports = desk.body?.kind === "board" && row.supported === null;
  return [
    ...(agrees || !desk.body
      ? (["endorsed", "otherDate", "refused"] as const)
      : []),
    ...(supports ? (["supported"] as const) : []),
    "notTaken",
  ];
}

/** The item as the select shows it before a body is chosen: endorsed. */
function shownItem(row: AwaitingRow, desk: MeetingForms) {
  if (desk.body || row.notMine) return itemOf(desk.form, row, desk.body);
  return desk.form.items[row.revision.id] ?? asProposed;
}

export function ItemDecision({
  row,
  desk,
}: {
  readonly row: AwaitingRow;
  readonly desk: MeetingForms;
}) {
  const styles = useTableStyles();
  const { ref } = row.action;
  const item = shownItem(row, desk);
  const { id } = row.revision;
  if (row.notMine) return <span className={styles.quiet}>{row.notMine}</span>;
  const not = desk.report?.not.find((one) => one.revisionId === id);
  return (
    <div className={styles.stack}>
      <Select
        aria-label={t("Decision on {ref}", { ref })}
        value={item.choice}
        onChange={(_, { value }) => {
          const choice = choicesFor(row, desk).find((one) => one === value);
          if (choice) desk.changeItem(id, { choice });
        }}
      >
        {choicesFor(row, desk).map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </Select>
      {item.choice === "otherDate" ? <OtherDate row={row} desk={desk} /> : null}
      {item.choice === "notTaken" || item.choice === "endorsed" ? null : (
        <Field label={t("Note of the decision")}>
          <Input
            value={item.words}
            onChange={(_, { value }) => desk.changeItem(id, { words: value })}
          />
        </Field>
      )}
      {item.choice === "refused" ? (
        <span className={styles.quiet}>
          {row.revision.from
            ? t("{from:date} stays in force.", { from: row.revision.from })
            : t("It stays without a date.")}
        </span>
      ) : null}
      {not ? <span role="alert">{asText(not.words)}</span> : null}
    </div>
  );
}

function OtherDate({
  row,
  desk,
}: {
  readonly row: AwaitingRow;
  readonly desk: MeetingForms;
}) {
  const { id } = row.revision;
  const item = desk.form.items[id] ?? asProposed;
  return (
    <>
      {item.notAgreed ? null : (
        <Field label={t("Date agreed for {ref}", { ref: row.action.ref })}>
          <DayInput
            value={item.date}
            onChange={(date) => desk.changeItem(id, { date })}
          />
        </Field>
      )}
      <Checkbox
        label={t("Not yet agreed")}
        checked={item.notAgreed}
        onChange={(_, { checked }) =>
          desk.changeItem(id, { notAgreed: checked === true })
        }
      />
    </>
  );
}
