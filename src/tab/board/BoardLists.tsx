// The lists of the Board's page: exceptions with their reasons, who is silent, which dates wait, which risks moved.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { isOnlySilent } from "../../domain/board/boardException.ts";
import type { BoardException } from "../../domain/board/boardException.ts";
import { EarlierMoves } from "../confirming/EarlierMoves.tsx";
import { RagMark } from "../ui/Rag.tsx";
import { movedWords } from "../ui/words.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Some } from "../ui/Some.tsx";
import { useBoardStyles } from "./boardStyles.ts";
import type { BoardValue } from "./boardValue.ts";
import { HistoryStrip } from "./HistoryStrip.tsx";
import { RefLink } from "./Linked.tsx";

export function Exceptions({ record, month }: BoardValue) {
  const styles = usePageStyles();
  const grave = month.exceptions.filter((one) => !isOnlySilent(one));
  const silent = month.exceptions.length - grave.length;
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions" className={styles.section}>
        {t("Exceptions: {grave}", { grave: grave.length })}
      </h2>
      {grave.length === 0 ? (
        <p className={styles.text}>
          {t(
            "Nothing to bring to the Board: no action is past its date, awaiting a decision or at risk without a corrective action.",
          )}
        </p>
      ) : (
        <Some of={grave}>
          {(rows) => (
            <ul className={styles.list}>
              {rows.map((exception) => (
                <ExceptionLine
                  key={exception.action.id}
                  record={record}
                  exception={exception}
                />
              ))}
            </ul>
          )}
        </Some>
      )}
      {silent > 0 ? (
        <p className={styles.text}>
          {t(
            "{silent:moreAction} had no update and {silent?is|are} listed by post.",
            { silent },
          )}
        </p>
      ) : null}
    </section>
  );
}

function ExceptionLine({
  record,
  exception,
}: Pick<BoardValue, "record"> & { readonly exception: BoardException }) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { action, reasons, rag, correctiveAction, strip } = exception;
  const post = record.posts.find(({ id }) => id === action.accountable);
  return (
    <li className={page.row}>
      <div className={page.rowHead}>
        <span className={page.strong}>
          <RefLink record={record} reference={action.ref} /> {action.title}
        </span>
      </div>
      <div className={page.rowHead}>
        <RagMark rag={rag} />
        <span>{post?.title ?? t("No post answers for this")}</span>
        <HistoryStrip strip={strip} />
      </div>
      <ul className={styles.reasons}>
        {reasons.map(({ reason, words }) => (
          <li key={reason}>{asText(words)}</li>
        ))}
      </ul>
      {correctiveAction ? (
        <div className={page.quiet}>
          {t("Corrective action: {correctiveAction}", { correctiveAction })}
        </div>
      ) : null}
    </li>
  );
}

/** "none in 94 days", "94 days ago"; of what was always there nobody knows since when. */
function silenceInWords(days: number | null, never: boolean): string {
  if (days === null) return t("none yet");
  return never
    ? t("none in {days:day}", { days })
    : t("{days:day} ago", { days });
}

export function Silent({ record, month }: BoardValue) {
  const styles = usePageStyles();
  return (
    <section aria-labelledby="silent">
      <h2 id="silent" className={styles.section}>
        {t("No update this period")}
      </h2>
      {month.silent.length === 0 ? (
        <p className={styles.text}>{t("Every officer has reported.")}</p>
      ) : (
        <ul className={styles.list}>
          {month.silent.map(({ postId, post, lead, actions, days }) => (
            <li key={postId ?? "none"} className={styles.row}>
              <span className={styles.strong}>{asText(post)}</span>
              {lead ? t(" · lead {lead}", { lead }) : ""}
              <div>
                <Some of={actions}>
                  {(some) =>
                    some.map(({ action, days: age, never }, at) => (
                      <span key={action.id}>
                        {at > 0 ? ", " : ""}
                        <RefLink record={record} reference={action.ref} />{" "}
                        <span className={styles.quiet}>
                          {silenceInWords(age, never)}
                        </span>
                      </span>
                    ))
                  }
                </Some>
              </div>
              {actions.length > 1 && days !== null ? (
                <div className={styles.quiet}>
                  {t("longest silence {days:day}", { days })}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Awaiting({ record, month }: BoardValue) {
  const styles = usePageStyles();
  return (
    <section aria-labelledby="awaiting">
      <h2 id="awaiting" className={styles.section}>
        {t("Dates awaiting a decision: {awaiting}", {
          awaiting: month.awaiting.length,
        })}
      </h2>
      {month.awaiting.length === 0 ? (
        <p className={styles.text}>{t("No new date is proposed.")}</p>
      ) : (
        <>
          <EarlierMoves record={record} asAt={month.asAt} />
          <Some of={month.awaiting}>
            {(rows) => (
              <ul className={styles.list}>
                {rows.map(({ action, proposal, route }) => {
                  const { moves, daysMoved } = action.current;
                  const moved = movedWords(moves, daysMoved);
                  const from = proposal.from
                    ? inWords(proposal.from)
                    : t("no date");
                  const to = proposal.to
                    ? inWords(proposal.to)
                    : t("a date not yet agreed");
                  return (
                    <li key={action.id} className={styles.row}>
                      <span className={styles.strong}>
                        <RefLink record={record} reference={action.ref} />
                      </span>{" "}
                      {t("{from} to {to}", { from, to })}
                      {moved ? ` · ${moved}` : ""}
                      <div className={styles.quiet}>
                        {asText(route.because)}
                      </div>
                    </li>
                  );
                })}
              </ul>
            )}
          </Some>
        </>
      )}
    </section>
  );
}

/** `all` lists every risk, changed first; else only those that moved. */
export function Risks({
  month,
  all = false,
}: Pick<BoardValue, "month"> & { readonly all?: boolean }) {
  const styles = usePageStyles();
  const moved = month.risks.filter((risk) => risk.moved.length > 0);
  const shown = all ? month.risks : moved;
  return (
    <section aria-labelledby="risks">
      <h2 id="risks" className={styles.section}>
        {all
          ? t("Risks, changed first")
          : t("Risks moved: {moved}", { moved: moved.length })}
      </h2>
      {month.risks.length === 0 ? (
        <p className={styles.text}>
          {t(
            "This plan has no risk register. Add risks on the Risks page and the Board sees here which of them lean on what is slipping.",
          )}
        </p>
      ) : shown.length === 0 ? (
        <p className={styles.text}>
          {t("None of {risks:risk} changed since the last meeting.", {
            risks: month.risks.length,
          })}
        </p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ risk, words, moved: what }) => (
            <li key={risk.id} className={styles.row}>
              <span className={styles.strong}>
                {risk.code} {risk.title}
              </span>
              {risk.score ? ` · ${risk.score}` : ""}
              <div>
                {what.length > 0
                  ? t("Changed: {what}. ", {
                      what: what.map((one) => asText(one)).join("; "),
                    })
                  : ""}
                {asText(words)}.
              </div>
              {risk.control ? (
                <div className={styles.quiet}>
                  {t("Control: {control}", { control: risk.control })}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
