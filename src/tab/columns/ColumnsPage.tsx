// The council's own columns of the plan: which there are, in which order, where they are shown, and those that were retired.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import { changeColumns } from "../../domain/planLife/actions/keepColumns.ts";
import type { ColumnChange } from "../../domain/planLife/actions/keepColumns.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanRow } from "../saving/usePlanRow.ts";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { EmptyState } from "../ui/State.tsx";
import { ColumnForm } from "./ColumnForm.tsx";
import { kindWords } from "./kindWords.ts";

export default function ColumnsPage({ overview }: PlanPageValue) {
  const styles = usePageStyles();
  const { plan } = overview;
  const today = useToday(plan.timeZone);
  const mayKeep =
    may(actorOf(overview, today), "describePlan").ok && plan.state !== "closed";
  const { columns = [] } = plan;
  const shown = columns.filter(({ retired }) => !retired);
  const retired = columns.filter((one) => one.retired);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Columns")}</h1>
      <p className={styles.text}>
        {t(
          "What the council keeps of each action beside what Waymark knows. No rule, count or rating uses it.",
        )}
      </p>
      {mayKeep ? <Adding overview={overview} /> : null}
      {shown.length === 0 ? (
        <EmptyState title={t("No columns of your own yet")}>
          {t(
            "Add one here, such as the cost or the ward, or bring in a file: its columns that Waymark does not know become columns of the plan.",
          )}
        </EmptyState>
      ) : (
        <>
          <Lines {...{ overview, mayKeep }} columns={shown} name="shown" />
          <p className={styles.text}>
            <a href={`#${viewAddress(plan.id, { ...plainView, show: "own" })}`}>
              {t("See what is in them, action by action")}
            </a>
          </p>
        </>
      )}
      {retired.length === 0 ? null : (
        <>
          <h2 className={styles.section}>{t("Retired")}</h2>
          <Lines {...{ overview, mayKeep }} columns={retired} name="retired" />
        </>
      )}
    </main>
  );
}

function Adding({ overview }: { readonly overview: PlanOverview }) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <ColumnForm
        overview={overview}
        column={null}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setOpen(true)}>{t("Add a column")}</Button>
    </div>
  );
}

interface LinesProps {
  readonly overview: PlanOverview;
  readonly mayKeep: boolean;
  readonly columns: readonly OwnColumn[];
  readonly name: "shown" | "retired";
}

/** "One of Bid, Won · printed in papers": what a column is, on one line. */
function about({ kind, choices = [], inPapers, onCards }: OwnColumn): string {
  return [
    kind === "choice"
      ? t("One of {choices:list}", { choices })
      : kindWords[kind],
    inPapers ? t("printed in papers") : "",
    onCards ? t("shown on cards") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

function Lines({ overview, mayKeep, columns, name }: LinesProps) {
  const styles = usePageStyles();
  const saving = usePlanRow(overview);
  const [editing, setEditing] = useState<string | null>(null);
  const change = (said: string, asked: ColumnChange) => {
    if (saving.busy) return;
    void saving.change(said, (plan, actor) =>
      changeColumns(plan, asked, { actor, actions: overview.actions }),
    );
  };
  return (
    <>
      <Refused words={saving.problem} />
      <ol
        className={styles.list}
        aria-label={name === "shown" ? t("Columns") : t("Retired")}
      >
        {columns.map((column, n) => (
          <li key={column.key} className={styles.row}>
            <div className={styles.rowHead}>
              <span className={styles.strong}>{column.title}</span>
              <span className={styles.quiet}>{about(column)}</span>
              {mayKeep ? (
                <Deeds
                  {...{ column, change }}
                  used={overview.actions.some(({ own }) => own?.[column.key])}
                  first={n === 0}
                  last={n === columns.length - 1}
                  onEdit={() => setEditing(column.key)}
                />
              ) : null}
            </div>
            {editing === column.key ? (
              <ColumnForm
                {...{ overview, column }}
                onClose={() => setEditing(null)}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

interface DeedsProps {
  readonly column: OwnColumn;
  /** Whether any action has something in it: then it is retired, and not removed. */
  readonly used: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly change: (said: string, asked: ColumnChange) => void;
  readonly onEdit: () => void;
}

/** What may be done with a column; what is named says which. */
function Deeds({ column, used, first, last, change, onEdit }: DeedsProps) {
  const styles = usePageStyles();
  const { key, title, retired } = column;
  const deed = (label: string, name: string, onClick: () => void) => (
    <Button size="small" aria-label={name} onClick={onClick}>
      {label}
    </Button>
  );
  const move = (by: -1 | 1, said: string) =>
    change(said, { do: "move", key, by });
  return (
    <span className={`${styles.push} ${styles.formButtons}`}>
      {retired || first
        ? null
        : deed("↑", t("Move {title} up", { title }), () =>
            move(-1, t("{title} is moved up.", { title })),
          )}
      {retired || last
        ? null
        : deed("↓", t("Move {title} down", { title }), () =>
            move(1, t("{title} is moved down.", { title })),
          )}
      {deed(t("Edit"), t("Edit {code}", { code: title }), onEdit)}
      {retired
        ? deed(t("Bring back"), t("Bring {title} back", { title }), () =>
            change(t("{title} is back.", { title }), { do: "restore", key }),
          )
        : null}
      {used && !retired
        ? deed(t("Retire"), t("Retire {title}", { title }), () =>
            change(
              t("{title} is retired. What is in it stays in the record.", {
                title,
              }),
              { do: "retire", key },
            ),
          )
        : null}
      {used
        ? null
        : deed(t("Remove"), t("Remove {code}", { code: title }), () =>
            change(t("{title} is removed.", { title }), { do: "remove", key }),
          )}
    </span>
  );
}
