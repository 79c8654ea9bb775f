// The committee paper: which one, the document in the middle, what to look at and what comes out of it beside it.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useSearch } from "wouter";
import { dayIn } from "../../domain/values/calendarDate.ts";
import { may } from "../../domain/rights/permission.ts";
import { plainSkeleton } from "../../domain/committeePaper/parts/plainSkeleton.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { CheckPanel } from "./CheckPanel.tsx";
import { FilesBox } from "./FilesBox.tsx";
import { GateBox } from "./GateBox.tsx";
import { OutForComment } from "./OutForComment.tsx";
import { paperAddress, requestIn } from "./paperChoice.ts";
import { PaperChooser } from "./PaperChooser.tsx";
import { PaperDocument } from "./PaperDocument.tsx";
import { draftKey } from "../saving/draftKey.ts";
import { recordQuery } from "../reading/planQueries.ts";
import { usePaperStyles } from "./paperStyles.ts";
import { PublishedBox } from "./PublishedBox.tsx";
import { useDraft } from "./useDraft.ts";
import type { DraftSaver } from "./useDraft.ts";
import { usePaper } from "./usePaper.ts";
import type { PaperOnScreen } from "./usePaper.ts";
import { WordsBox } from "./WordsBox.tsx";

export default function PaperPage({ overview }: PlanPageValue) {
  const styles = usePaperStyles();
  const session = useSession();
  const asked = useQuery(recordQuery(session, overview.plan.id));
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Committee paper")}</h1>
      {asked.data ? (
        <ChosenPaper
          overview={overview}
          record={asked.data.record}
          unreadable={asked.data.unreadable.length}
        />
      ) : asked.error ? (
        <ProblemState error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Skeleton label={t("Reading everything recorded of the plan")} />
      )}
    </main>
  );
}

function ChosenPaper({
  overview,
  record,
  unreadable,
}: {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  readonly unreadable: number;
}) {
  const styles = usePaperStyles();
  const search = useSearch();
  const [, go] = useLocation();
  const today = useToday(record.plan.timeZone);
  const request = useMemo(
    () => requestIn(search, ownRegister(record), today),
    [search, record, today],
  );
  if (!request)
    return (
      <EmptyState title={t("No body to report to")}>
        {t(
          "A paper is written for a body, such as a committee or Cabinet. Ask the plan administrator to add the bodies this plan reports to.",
        )}
      </EmptyState>
    );
  return (
    <>
      <PaperChooser
        record={record}
        request={request}
        onChoose={(next) =>
          go(paperAddress(record.plan.id, next), { replace: true })
        }
      />
      {unreadable > 0 ? (
        <p className={styles.refused} role="alert">
          {t(
            "{unreadable} rows of the plan cannot be read and are not in this paper. Look at them on the plan’s page before you publish.",
            { unreadable },
          )}
        </p>
      ) : null}
      <AskedPaper
        key={`${request.bodyId} ${request.meeting} ${request.audience}`}
        overview={overview}
        record={record}
        request={request}
      />
    </>
  );
}

function AskedPaper({
  overview,
  record,
  request,
}: {
  readonly overview: PlanOverview;
  readonly record: PlanRecord;
  readonly request: NonNullable<ReturnType<typeof requestIn>>;
}) {
  const { value, error, retry } = usePaper(overview, record, request);
  if (error) return <ProblemState error={error} retry={retry} />;
  return value ? (
    <Paper on={value} />
  ) : (
    <Skeleton label={t("Writing the paper")} />
  );
}

function Paper({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const draft = useDraft(on);
  const writes = on.snapshot === null && may(on.actor, "writePaper").ok;
  const saver = writes ? draft : null;
  return (
    <div className={styles.columns}>
      <PaperDocument
        paper={on.paper}
        draftOf={(id) => draftKey(on.overview.me, "paper", on.key, id)}
        omitted={on.snapshot ? [] : on.kept.draft.words.omitted}
        removed={on.snapshot ? [] : on.kept.draft.words.removed}
        skeleton={on.input.skeleton ?? plainSkeleton}
        called={on.called}
        saver={saver}
      />
      <aside className={styles.panel} aria-label={t("About this paper")}>
        <FilesBox on={on} />
        <SavedBy on={on} />
        {saver ? <Trouble saver={saver} /> : null}
        {on.snapshot ? (
          <PublishedBox on={on} snapshot={on.snapshot} />
        ) : (
          <>
            <CheckPanel checks={on.paper.checks} saver={saver} />
            <OutForComment on={on} saver={saver} />
            <GateBox on={on} />
          </>
        )}
        {saver ? <WordsBox on={on} saver={saver} /> : null}
      </aside>
    </div>
  );
}

function SavedBy({ on }: { readonly on: PaperOnScreen }) {
  const styles = usePaperStyles();
  const { savedAt, savedBy } = on.kept;
  if (on.snapshot || savedAt === null) return null;
  const day = inWords(dayIn(savedAt, on.record.plan.timeZone));
  return (
    <p className={styles.quiet}>
      {t("Draft last saved by {savedBy} on {day}.", { savedBy, day })}
    </p>
  );
}

/** Why a draft was not saved: a failure, or somebody else's words in the same place. */
function Trouble({ saver }: { readonly saver: DraftSaver }) {
  const styles = usePaperStyles();
  const { problem, clash } = saver;
  return (
    <>
      {problem ? (
        <p className={styles.refused} role="alert">
          {asText(problem)}
        </p>
      ) : null}
      {clash ? (
        <section className={styles.refused} role="alert">
          <p>
            {t(
              "{by} changed {what} while you were writing. Both texts are here; choose which one stands.",
              { by: clash.by, what: clash.edit.what },
            )}
          </p>
          <dl>
            <dt>{clash.by}</dt>
            <dd>{clash.theirs || t("The plan’s own words")}</dd>
            <dt>{t("You")}</dt>
            <dd>{clash.mine || t("The plan’s own words")}</dd>
          </dl>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void saver.keepMine()}>
              {t("Keep mine")}
            </Button>
            <Button size="small" onClick={saver.keepTheirs}>
              {t("Keep theirs")}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}
