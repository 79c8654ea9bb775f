// The list as a table to type in: for each action one may update, what has happened, one's own RAG and the day expected. Enter saves the line.
import { t } from "../language/t.ts";
import { useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import { Input, Select } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import {
  emptyProgress,
  ProgressForm,
  progressRule,
  sayableRags,
} from "../saving/progressForm.ts";
import { actorOf } from "../session/actor.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useRuleEntry } from "../saving/entry.ts";
import type { PlanRow } from "../reading/rows.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { RagMark, useRagWords } from "../ui/Rag.tsx";
import { Refused } from "../ui/Refused.tsx";
import { EmptyState } from "../ui/State.tsx";
import { useTableStyles } from "../ui/tableStyles.ts";
import { useIsWaiting } from "../saving/waiting.ts";
import type { GridLine } from "./gridLines.ts";

/** Lines shown at once: each is a form. */
const page = 25;

interface EditTableProps {
  readonly overview: PlanOverview;
  readonly lines: readonly GridLine[];
  readonly today: CalendarDate;
}

/** The rows of the view that this person may update, in the order of the view. */
function useMine({ overview, lines, today }: EditTableProps): PlanRow[] {
  return useMemo(() => {
    const actor = actorOf(overview, today);
    if (!overview.rights.mayReport) return [];
    return lines.flatMap((line) =>
      line.kind === "row" &&
      line.row.action.current.status !== "completed" &&
      may(actor, "recordProgress", { action: line.row.action }).ok
        ? [line.row]
        : [],
    );
  }, [overview, lines, today]);
}

export default function EditTable(props: EditTableProps) {
  const rows = useMine(props);
  const [pages, setPages] = useState(1);
  const styles = useTableStyles();
  if (rows.length === 0)
    return (
      <EmptyState title={t("Nothing here is yours to update")}>
        {t(
          "Only the responsible officer, a lead or the plan administrator can update an action. Choose other filters, or go back to the list.",
        )}
      </EmptyState>
    );
  const shown = rows.slice(0, pages * page);
  return (
    <div style={{ padding: "0 8px" }}>
      <p className={styles.quiet}>
        {t(
          "Tab goes on, Enter saves the line, Escape discards what you typed in it. Completed actions are left out.",
        )}
      </p>
      {/* The keys of its boxes: those of a spreadsheet. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className={styles.table} onKeyDown={walkLines}>
        <caption hidden>{t("Actions you may update")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Action")}</th>
            <th scope="col">{t("Now")}</th>
            <th scope="col">{t("What has happened?")}</th>
            <th scope="col">{t("Your own RAG")}</th>
            <th scope="col">{t("Expected, if not on date")}</th>
            <th scope="col">
              <span hidden>{t("Save")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <EditLine key={row.action.id} overview={props.overview} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <Button onClick={() => setPages(pages + 1)}>
          {t("Show {page} more of {rows}", {
            page: Math.min(page, rows.length - shown.length),
            rows: rows.length,
          })}
        </Button>
      ) : null}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go to the same box of the next line, as in a spreadsheet; a list of choices keeps its own arrows. */
function walkLines(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLInputElement)) return;
  const same = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(
      `[data-box="${target.closest<HTMLElement>("[data-box]")?.dataset["box"] ?? ""}"] input[type=text]`,
    ),
  ];
  const next = same[same.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface LineProps {
  readonly overview: PlanOverview;
  readonly row: PlanRow;
}

/** The form of a line: that of Record progress, so that what is begun in one is there in the other. */
function useLine({ overview, row: { action } }: LineProps) {
  const entry = useRuleEntry(overview, action, {
    key: draftKey(overview.me, "draft", action.id),
    shape: ProgressForm,
    empty: emptyProgress,
    onClose: () => undefined,
    later: "progress",
  });
  const { form, frame } = entry;
  const typed = JSON.stringify(form) !== JSON.stringify(emptyProgress);
  const save = () => {
    if (!typed || frame.busy) return;
    void entry.finish(
      entry.run(
        t("Update saved for {ref}.", { ref: action.ref }),
        progressRule(form),
      ),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      save();
    }
    if (event.key === "Escape" && typed) {
      event.stopPropagation();
      frame.onDrop();
      announce(t("Discarded: {ref}.", { ref: action.ref }));
    }
  };
  return { entry, typed, save, onKeyDown };
}

function EditLine(props: LineProps) {
  const { overview, row } = props;
  const { action } = row;
  const styles = useTableStyles();
  const waits = useIsWaiting(overview.me, action.id);
  const { entry, typed, save, onKeyDown } = useLine(props);
  const { busy } = entry.frame;
  return (
    <tr onKeyDown={onKeyDown}>
      <th scope="row" className={styles.words}>
        <span className={styles.ref}>{action.ref}</span> {action.title}
      </th>
      <td data-name={t("Now")}>
        <RagMark rag={row.rag} quiet /> {row.status}
        <div className={styles.quiet}>
          {[row.due.first, row.near].filter(Boolean).join(", ")}
        </div>
      </td>
      <Boxes action={action} entry={entry} waits={waits} />
      <td>
        <Button
          aria-label={t("Save {ref}", { ref: action.ref })}
          disabled={!typed || busy || waits}
          onClick={save}
        >
          {busy ? t("Saving…") : t("Save")}
        </Button>
      </td>
    </tr>
  );
}

/** What may be typed in a line: words over last time's, the officer's own RAG, and the day where there is a date to miss. */
function Boxes({
  action: { ref, current },
  entry: { form, change, problem },
  waits,
}: {
  readonly action: Action;
  readonly entry: ReturnType<typeof useLine>["entry"];
  readonly waits: boolean;
}) {
  const styles = useTableStyles();
  const last = current.lastUpdate?.note ?? "";
  return (
    <>
      <td data-name={t("What has happened")} data-box="note">
        <Input
          style={{ width: "100%", minWidth: "220px" }}
          aria-label={t("What has happened on {ref}?", { ref })}
          title={last && t("Last time: {last}", { last })}
          placeholder={last}
          disabled={waits}
          value={form.note}
          onChange={(_, { value }) => change({ note: value })}
        />
        <Refused words={problem} />
        {waits ? (
          <div className={styles.quiet}>
            {t("Waits for SharePoint. It is sent by itself.")}
          </div>
        ) : null}
      </td>
      <td data-name={t("Your own RAG")}>
        <OwnRag
          label={t("Your own RAG for {ref}", { ref })}
          {...{ form, change, waits }}
        />
      </td>
      <td data-name={t("Expected, if not on date")} data-box="day">
        {current.inForce ? (
          <DayInput
            aria-label={t("The day you expect to finish {ref}", { ref })}
            value={form.forecast}
            onChange={(forecast) =>
              change({ forecast, offDate: forecast !== "" })
            }
          />
        ) : null}
      </td>
    </>
  );
}

function OwnRag({
  label,
  form,
  change,
  waits,
}: Pick<ReturnType<typeof useLine>["entry"], "form" | "change"> & {
  readonly label: string;
  readonly waits: boolean;
}) {
  const words = useRagWords();
  return (
    <Select
      aria-label={label}
      disabled={waits}
      value={form.ownRag ?? ""}
      onChange={(_, { value }) =>
        change({ ownRag: sayableRags.find((one) => one === value) ?? null })
      }
    >
      <option value="">{t("No rating")}</option>
      {sayableRags.map((rag) => (
        <option key={rag} value={rag}>
          {words[rag]}
        </option>
      ))}
    </Select>
  );
}
