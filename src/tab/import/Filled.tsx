// A workbook of ours that came back: what officers typed, as entries under the rules, and what was refused with the reason.
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
import { asId } from "../../domain/values/id.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { counted } from "../../domain/values/wording.ts";
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
}

export function Filled(props: FilledProps) {
  const { target, error, retry } = useTarget(
    asId<"Plan">(props.workbook.planId),
    "",
  );
  if (!target)
    return error ? (
      <ProblemState error={error} retry={retry} />
    ) : (
      <Skeleton label="Reading the plan" />
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
  if (!entries) return <Skeleton label="Reading the plan" />;
  const { accepted, already, refused } = entries;
  const said = `${counted(accepted.length, "entry", "entries")} recorded.`;
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
        Filled in for {target.plan.title}:{" "}
        {counted(workbook.rows.length, "row")}
      </h2>
      <Table rows={accepted.map(({ row }) => row)} caption="To be recorded" />
      <Table rows={already} caption="Recorded before, from this workbook" />
      <NotTaken refused={refused} />
      <Refused
        words={
          lost.length > 0
            ? `What the workbook says of ${lost.join(", ")} is in the history, and the row on the Actions list still shows what was before.`
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
            ? "Nothing new to record"
            : `Record ${counted(accepted.length, "entry", "entries")}`}
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
      <h3 className={styles.small}>Not taken</h3>
      <ul className={styles.list}>
        {refused.map(({ row, words }) => (
          <li key={row.row} className={styles.row}>
            Row {row.row}, {row.ref || "no reference"}: {asText(words)}
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
          <th scope="col">Ref</th>
          <th scope="col">New status</th>
          <th scope="col">What has happened</th>
          <th scope="col">New forecast</th>
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
