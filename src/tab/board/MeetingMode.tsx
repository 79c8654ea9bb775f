// The meeting: one exception at a time by arrow key, what others decide appears by itself, then the risks, then close.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { Decision } from "../../domain/plan/decision.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { asProblem } from "../ui/problem.ts";
import { ThinBar } from "../ui/ThinBar.tsx";
import { Chip } from "../ui/controls.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import {
  agendaOf,
  allDecisions,
  newsWords,
  nextOpen,
  progressWords,
} from "./agenda.ts";
import { Risks } from "./BoardLists.tsx";
import { meetingDecisionsQuery, meetingPollMs } from "./boardQueries.ts";
import { useBoardStyles } from "./boardStyles.ts";
import { CloseMeeting } from "./CloseMeeting.tsx";
import { ExceptionCard } from "./ExceptionCard.tsx";
import { useMeetingKeys } from "./meetingKeys.ts";
import type { AgendaValue, MeetingValue } from "./meetingValue.ts";

const views = ["exceptions", "risks", "close"] as const;
type View = (typeof views)[number];
const viewWords: Readonly<Record<View, string>> = {
  exceptions: t("Exceptions"),
  risks: t("Risks"),
  close: t("Close the meeting"),
};

/** Everybody's decisions at this meeting, looked for every few seconds while somebody looks. */
function useDecisions({ record, meeting, overview }: MeetingValue) {
  const session = useSession();
  const { data, error } = useQuery({
    ...meetingDecisionsQuery(session, meeting.id),
    refetchInterval: meetingPollMs,
  });
  const decisions = useMemo(
    () => allDecisions(record.decisions, data?.items ?? []),
    [record, data],
  );
  useNews(decisions, { record, me: overview.me.person.name });
  return { decisions, error };
}

/** Says once what somebody else has just decided. */
function useNews(
  decisions: readonly Decision[],
  { record, me }: Pick<MeetingValue, "record"> & { readonly me: string },
) {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(decisions.map(({ id }) => id));
    const words = before && newsWords(before, decisions, record, me);
    if (words) announce(words);
  }, [decisions, record, me]);
}

export function MeetingMode(props: MeetingValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { meeting, month, overview } = props;
  const [view, setView] = useState<View>("exceptions");
  const { decisions, error } = useDecisions(props);
  const agenda = useMemo(
    () => agendaOf(month.exceptions, meeting, decisions),
    [month, meeting, decisions],
  );
  return (
    <main className={`${page.page} ${styles.panel}`}>
      <a className={styles.link} href={`#/plan/${overview.plan.id}/board`}>
        {t("Back to the Board's page")}
      </a>
      <h1 className={styles.heading}>
        {props.sittings.body.title}, {inWords(meeting.date)}
      </h1>
      <div className={page.quiet}>{progressWords(agenda)}</div>
      {error ? (
        <ThinBar tone="warning">
          {t(
            "What others decide cannot be read just now: {words} Trying again.",
            { words: asText(asProblem(error).words) },
          )}
        </ThinBar>
      ) : null}
      <div
        className={styles.walk}
        role="group"
        aria-label={t("Parts of the meeting")}
      >
        {views.map((one) => (
          <Chip key={one} pressed={view === one} onPress={() => setView(one)}>
            {viewWords[one]}
          </Chip>
        ))}
      </div>
      {view === "exceptions" ? (
        <Walk {...props} agenda={agenda} />
      ) : view === "risks" ? (
        <Risks month={month} all />
      ) : (
        <CloseMeeting {...props} agenda={agenda} />
      )}
    </main>
  );
}

function Walk(props: AgendaValue) {
  const page = usePageStyles();
  const styles = useBoardStyles();
  const { agenda } = props;
  const [at, setAt] = useState(() => nextOpen(agenda, -1));
  const shown = Math.max(0, Math.min(at, agenda.length - 1));
  const step = (by: number) =>
    setAt((shown + by + agenda.length) % agenda.length);
  useMeetingKeys(step);
  const item = agenda[shown];
  if (!item)
    return (
      <p className={page.text}>
        {t(
          "There is no exception to take. Look at the risks, then close the meeting.",
        )}
      </p>
    );
  return (
    <>
      <div className={styles.walk}>
        <Button size="small" onClick={() => step(-1)}>
          {t("Previous")}
        </Button>
        <span>
          {t("{at} of {agenda}", { at: shown + 1, agenda: agenda.length })}
        </span>
        <Button size="small" onClick={() => step(1)}>
          {t("Next")}
        </Button>
        <span className={page.quiet}>{t("or the arrow keys")}</span>
      </div>
      <ExceptionCard
        key={item.exception.action.id}
        {...props}
        item={item}
        onDecided={() => setAt(nextOpen(agenda, shown))}
      />
    </>
  );
}
