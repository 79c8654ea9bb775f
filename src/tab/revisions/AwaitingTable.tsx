// The dates that wait for a decision, from and to, with why; while a meeting is recorded, each with what was decided.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { Button, mergeClasses } from "@fluentui/react-components";
import { plainView, viewAddress } from "../address/address.ts";
import { MovedMark } from "../ui/Rag.tsx";
import { ItemDecision } from "./ItemDecision.tsx";
import type { AwaitingRow } from "./revisionRows.ts";
import { useTableStyles } from "../ui/tableStyles.ts";
import type { MeetingForms } from "./useMeeting.ts";

interface AwaitingTableProps {
  readonly caption: string;
  readonly rows: readonly AwaitingRow[];
  readonly desk: MeetingForms;
  readonly deciding: boolean;
}

export function AwaitingTable(props: AwaitingTableProps) {
  const { caption, rows, deciding } = props;
  const styles = useTableStyles();
  const heads = [t("Action"), t("In force"), t("Proposed"), t("Why")];
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {deciding ? <th scope="col">{t("Decision")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.revision.id} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  desk,
  deciding,
}: AwaitingTableProps & { readonly row: AwaitingRow }) {
  const styles = useTableStyles();
  const { action } = row;
  const safe = row.route.to === "none";
  return (
    <tr>
      <th scope="row" className={styles.words}>
        <a
          className={mergeClasses(styles.ref, styles.link)}
          href={`#${viewAddress(action.planId, { ...plainView, action: action.id })}`}
        >
          {action.ref}
        </a>{" "}
        {action.title}
        {row.what ? <div className={styles.quiet}>{row.what}</div> : null}
      </th>
      <td data-name={t("In force")}>
        <span className={styles.date}>{row.from}</span>
        <div className={styles.quiet}>
          {row.programmed === row.from
            ? null
            : t("programmed {programmed}", { programmed: row.programmed })}
        </div>
        {row.moved ? (
          <div className={styles.quiet}>
            <MovedMark /> {row.moved}
          </div>
        ) : null}
      </td>
      <td data-name={t("Proposed")}>
        <span className={mergeClasses(styles.date, styles.ref)}>{row.to}</span>
        <div className={styles.quiet}>
          {t("by {proposed}", { proposed: row.proposed })}
        </div>
        {row.supported ? (
          <div className={styles.quiet}>{row.supported}</div>
        ) : null}
      </td>
      <td className={styles.words} data-name={t("Why")}>
        <Why row={row} />
      </td>
      {deciding && !safe ? (
        <td className={styles.decision} data-name={t("Decision")}>
          <ItemDecision row={row} desk={desk} />
        </td>
      ) : null}
      {safe ? (
        <td className={styles.decision}>
          <SafeMove row={row} desk={desk} />
        </td>
      ) : null}
    </tr>
  );
}

function Why({ row }: { readonly row: AwaitingRow }) {
  const styles = useTableStyles();
  return (
    <>
      <div>
        {row.reason.charAt(0).toUpperCase() + row.reason.slice(1)}. {row.words}
      </div>
      {row.correctiveAction ? (
        <div>
          {t("What is being done: {correctiveAction}", {
            correctiveAction: row.correctiveAction,
          })}
        </div>
      ) : null}
      {row.effect ? (
        <div>{t("Effect: {effect}", { effect: row.effect })}</div>
      ) : null}
      <div className={styles.quiet}>{asText(row.route.because)}</div>
    </>
  );
}

function SafeMove({
  row,
  desk,
}: {
  readonly row: AwaitingRow;
  readonly desk: MeetingForms;
}) {
  const styles = useTableStyles();
  if (row.notMine) return <span className={styles.quiet}>{row.notMine}</span>;
  return (
    <Button
      size="small"
      disabledFocusable={desk.busy !== null}
      onClick={() => void desk.agree(row)}
    >
      {t("Agree the move of {ref}", { ref: row.action.ref })}
    </Button>
  );
}
