// A workbook of ours that came back: what officers typed, as entries under the rules, and what was refused with the reason.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import { updatesOfWorkbook } from "../../domain/imports/file/filledWorkbook.ts";
import type {
  FilledRow,
  FilledUpdates,
  FilledWorkbook,
} from "../../domain/imports/file/filledWorkbook.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { recordAll } from "../../editing/recordAll.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { meQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { useTarget } from "./useTarget.ts";
import type { Target } from "./useTarget.ts";
import { useWork } from "./useWork.ts";

interface FilledProps {
  readonly workbook: FilledWorkbook;
  /** The plan it is of, or that was chosen where it does not say. */
  readonly planId: PlanId;
}

export function Filled(props: FilledProps) {
  const { target, error, retry } = useTarget(props.planId, "");
  if (!target)
    return error ? (
      <ProblemState error={error} retry={retry} />
    ) : (
      <Skeleton label={t("Reading the plan")} />
    );
  return <Entries {...props} target={target} />;
}

function useEntries(workbook: FilledWorkbook, { plan, record }: Target) {
  const session = useSession();
  const me = useQuery(meQuery(session)).data;
  const [now] = useState(nowInstant);
  return useMemo(() => {
    if (!me) return null;
    const today = dayIn(now, plan.timeZone);
    const facts = { person: me.person, byRights: me.rights.roles };
    const actor = actorIn({ ...facts, ...record }, null, today);
    return updatesOfWorkbook(workbook, {
      record,
      actor,
      today,
      now,
      idFor: stableGuid,
    });
  }, [me, workbook, plan, record, now]);
}

function Entries({
  workbook,
  target,
}: FilledProps & { readonly target: Target }) {
  const styles = usePageStyles();
  const work = useWork();
  const [lost, setLost] = useState<readonly string[]>([]);
  const entries = useEntries(workbook, target);
  if (!entries) return <Skeleton label={t("Reading the plan")} />;
  const { accepted, already, refused } = entries;
  const said = t("{accepted:entry} recorded.", { accepted: accepted.length });
  const save = () =>
    work.run(said, async (store, told) => {
      const done = await recordAll(store, target.plan, accepted, told);
      setLost(
        done.flatMap(({ kept }, n) =>
          kept.kind === "behind" ? (accepted[n]?.action.ref ?? []) : [],
        ),
      );
    });
  return (
    <section>
      <h2 className={styles.section}>
        {t("Filled in for {title}: {rows:row}", {
          title: target.plan.title,
          rows: workbook.rows.length,
        })}
      </h2>
      <Table
        rows={accepted.map(({ row }) => row)}
        caption={t("To be recorded")}
      />
      <Table
        rows={already}
        caption={t("Recorded before, from this workbook")}
      />
      <NotTaken refused={refused} />
      <Refused
        words={
          lost.length > 0
            ? t(
                "What the workbook says of {refs:list} is in the history, and the row on the Actions list still shows what was before.",
                { refs: lost },
              )
            : work.problem
        }
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={work.busy || accepted.length === 0}
          onClick={() => {
            if (!work.busy && accepted.length > 0) void save();
          }}
        >
          {accepted.length === 0
            ? t("Nothing new to record")
            : t("Record {accepted:entry}", { accepted: accepted.length })}
        </Button>
        <span role="status">{work.progress ?? ""}</span>
      </div>
    </section>
  );
}

function NotTaken({ refused }: Pick<FilledUpdates, "refused">) {
  const styles = usePageStyles();
  if (refused.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{t("Not taken")}</h3>
      <ul className={styles.list}>
        {refused.map(({ row, words }) => (
          <li key={row.row} className={styles.row}>
            {t("Row {row}, {ref}: {words}", {
              row: row.row,
              ref: row.ref || t("no reference"),
              words: asText(words),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({
  rows,
  caption,
}: {
  readonly rows: readonly FilledRow[];
  readonly caption: string;
}) {
  const styles = usePageStyles();
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Ref")}</th>
          <th scope="col">{t("New status")}</th>
          <th scope="col">{t("What has happened")}</th>
          <th scope="col">{t("New forecast")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, ref, status, note, forecast }) => (
          <tr key={row}>
            <th scope="row">{ref}</th>
            <td>{status ?? ""}</td>
            <td>{note ?? ""}</td>
            <td>{forecast ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
