// One exception as the Board takes it: why it is here, what is known, what was asked, and the decision.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useEffect, useRef } from "react";
import { useQuery } from "@tanstack/react-query";
import { may } from "../../domain/rights/permission.ts";
import { mayAgree, route } from "../../domain/revisions/route.ts";
import { logOf } from "../../domain/rules/planRules.ts";
import type { Update } from "../../domain/plan/update.ts";
import { standingUpdates } from "../../domain/history/updateLog.ts";
import { actorOf } from "../session/actor.ts";
import { TakeBack } from "../confirming/TakeBack.tsx";
import { actionLogQuery } from "../reading/planQueries.ts";
import { dueWords } from "../reading/rows.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { RagMark } from "../ui/Rag.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { outcomeWords } from "./agenda.ts";
import { useBoardStyles } from "./boardStyles.ts";
import type { CardValue } from "./cardValue.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { HistoryStrip } from "./HistoryStrip.tsx";
import { RefLink } from "./Linked.tsx";
import type { Way } from "./meetingChoices.ts";

export function ExceptionCard(props: CardValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { record, item } = props;
  const { action, reasons, rag, correctiveAction, strip } = item.exception;
  const post = record.posts.find(({ id }) => id === action.accountable);
  const way = useWay(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <article aria-labelledby="exception">
      <h2 id="exception" ref={heading} tabIndex={-1} className={styles.heading}>
        {action.ref} {action.title}
      </h2>
      <div className={page.rowHead}>
        <RagMark rag={rag} />
        <span>{post?.title ?? t("No post answers for this")}</span>
        <HistoryStrip strip={strip} />
        <RefLink
          record={record}
          reference={action.ref}
          words={t("Open {ref}", { ref: action.ref })}
        />
      </div>
      <Due {...props} />
      <ul className={styles.reasons}>
        {reasons.map(({ reason, words }) => (
          <li key={reason}>{asText(words)}</li>
        ))}
      </ul>
      {correctiveAction ? (
        <p className={page.text}>
          {t("Corrective action: {correctiveAction}", { correctiveAction })}
        </p>
      ) : null}
      <Proposal {...props} way={way} />
      <Said {...props} />
      <Outcomes {...props} />
      <DecisionForm {...props} way={way} />
    </article>
  );
}

/** Where the proposal goes, and why the person looking may not decide it here; null where none waits. */
function useWay({ overview, record, item, sittings }: CardValue): Way | null {
  const today = useToday(overview.plan.timeZone);
  const { action, proposal } = item.exception;
  if (!proposal) return null;
  const { plan, milestones, bodies } = record;
  const log = logOf(record, action.id);
  const at = { action, log, plan, milestones, bodies };
  const actor = actorOf(overview, today, action);
  const mine = may(actor, "recordDecision", { action, madeBy: proposal.by });
  return {
    ...route(proposal, at),
    agrees: mayAgree(sittings.body, proposal, at).ok,
    notMine: mine.ok ? null : asText(mine.words),
  };
}

function Due({ item }: CardValue) {
  const page = usePageStyles();
  const { first, second, moved } = dueWords(item.exception.action);
  return (
    <div className={page.quiet}>
      {t("Due {due}", { due: second ? `${first} (${second})` : first })}
      {moved ? ` · ${moved}` : ""}
    </div>
  );
}

function Proposal(props: CardValue & { readonly way: Way | null }) {
  const page = usePageStyles();
  const { proposal } = props.item.exception;
  if (!proposal) return null;
  return (
    <p className={page.note}>
      {t("Proposed by {name}: {date}. {words}", {
        name: proposal.by.name,
        date: proposal.to ? inWords(proposal.to) : t("a date not yet agreed"),
        words: proposal.words,
      })}{" "}
      {asText(props.way?.because)} {props.way?.notMine}
    </p>
  );
}

/** What the officer last said, and the questions with their answers: read anew while the exception is looked at. */
function Said({ overview, record, item }: CardValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const session = useSession();
  const today = useToday(overview.plan.timeZone);
  const { action } = item.exception;
  const { data } = useQuery({
    ...actionLogQuery(session, overview.plan.id, action.id),
    refetchInterval: 10_000,
  });
  const actor = actorOf(overview, today);
  if (!may(actor, "readNotes", { action }).ok) return null;
  const updates = standingUpdates(
    data?.log.updates ?? logOf(record, action.id).updates,
  );
  const last = updates.findLast(
    ({ kind, note }) =>
      note !== null && (kind === "progress" || kind === "claim"),
  );
  const asked = updates.filter(
    ({ kind }) => kind === "question" || kind === "answer",
  );
  return (
    <>
      {last ? (
        <>
          <div className={page.quiet}>
            {t("Last said on {effective:date} by {name}", {
              effective: last.effective,
              name: last.by.name,
            })}
          </div>
          <blockquote className={styles.quote}>{last.note}</blockquote>
        </>
      ) : null}
      {asked.map((entry) => (
        <Exchange key={entry.id} entry={entry} />
      ))}
    </>
  );
}

function Exchange({ entry }: { readonly entry: Update }) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const said = { effective: entry.effective, name: entry.by.name };
  return (
    <>
      <div className={page.quiet}>
        {entry.kind === "question"
          ? t("Asked on {effective:date} by {name}", said)
          : t("Answered on {effective:date} by {name}", said)}
      </div>
      <blockquote className={styles.quote}>{entry.note}</blockquote>
    </>
  );
}

function Outcomes({ overview, record, item }: CardValue) {
  const page = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const { action } = item.exception;
  const actor = actorOf(overview, today, action);
  const mayTake = may(actor, "takeMeeting", { action }).ok;
  return [item.taken, item.dated].map((decision) =>
    decision ? (
      <div key={decision.id} className={page.note}>
        <span className={page.strong}>{t("Decided: ")}</span>
        {outcomeWords(decision, record)}
        {mayTake ? (
          <div>
            <TakeBack {...{ overview, action, decision }} />
          </div>
        ) : null}
      </div>
    ) : null,
  );
}
