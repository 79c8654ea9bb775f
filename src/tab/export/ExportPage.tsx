// Take the plan away: workbook, CSV, archive, calendars; and a workbook for each theme's lead to fill in and send back.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { nowInstant, useToday } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { problemInWords } from "../ui/problem.ts";
import { Refused } from "../ui/Refused.tsx";
import { WholePlan } from "../reading/WholePlan.tsx";
import { CallForEntries } from "./CallForEntries.tsx";
import { handOver } from "../ui/download.ts";
import { archive, calendar, csv, workbook } from "./files.ts";
import type { Take } from "./files.ts";

export default function ExportPage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Export overview={overview} record={record} />}
    </WholePlan>
  );
}

function useTake(record: PlanRecord) {
  const today = useToday(record.plan.timeZone);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take: Take = (make) => {
    setBusy(true);
    setProblem(null);
    make({ record, today, now: nowInstant() })
      .then((file) => {
        handOver(file);
        announce(t("{name} is with your downloads.", { name: file.name }));
      })
      .catch((error: unknown) => {
        setProblem(
          t("The file was not made. {why}", {
            why: asText(problemInWords(error)),
          }),
        );
      })
      .finally(() => setBusy(false));
  };
  return { take, busy, problem };
}

function Export({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const today = useToday(record.plan.timeZone);
  const { take, busy, problem } = useTake(record);
  const actor = actorOf(overview, today);
  const whole = may(actor, "checkPlan");
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Download the plan")}</h1>
      <Refused words={problem} />
      <p role="status">{busy ? t("Making the file…") : ""}</p>
      {whole.ok ? (
        <>
          <WholeFiles take={take} />
          <CallForEntries overview={overview} record={record} take={take} />
        </>
      ) : (
        <p className={styles.text}>
          {t("{words} The calendars are for everybody.", {
            words: asText(whole.words),
          })}
        </p>
      )}
      <Calendars record={record} posts={actor.posts} take={take} />
    </main>
  );
}

const files = [
  {
    name: t("Excel workbook"),
    words: t(
      "One sheet for each kind of thing, with real dates. Officers can fill in the last columns and the workbook can be brought back.",
    ),
    make: workbook,
  },
  {
    name: t("CSV of the actions"),
    words: t("One line an action, for any program."),
    make: csv,
  },
  {
    name: t("Archive"),
    words: t(
      "The plan and its whole history, to keep for ever or to move to another system. Bringing it back gives the same plan.",
    ),
    make: archive,
  },
] as const;

function WholeFiles({ take }: { readonly take: Take }) {
  const styles = usePageStyles();
  return (
    <section aria-label={t("The whole plan")}>
      <h2 className={styles.section}>{t("The whole plan")}</h2>
      <p className={styles.text}>
        {t(
          "These hold officers’ internal notes. Take them out before a file is published.",
        )}
      </p>
      <ul className={styles.list}>
        {files.map(({ name, words, make }) => (
          <li key={name} className={styles.row}>
            <Button onClick={() => take(make)}>{name}</Button>
            <p className={styles.text}>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Calendars({
  record,
  posts,
  take,
}: {
  readonly record: PlanRecord;
  readonly posts: readonly PostId[];
  readonly take: Take;
}) {
  const styles = usePageStyles();
  const { title } = record.plan;
  return (
    <section aria-label={t("Dates for a calendar")}>
      <h2 className={styles.section}>{t("Dates for a calendar")}</h2>
      <p className={styles.text}>
        {t(
          "Due dates and milestones that are still to come, as a file Outlook opens. Taken again later, moved dates move and nothing is doubled.",
        )}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => take((file) => calendar(file, {}, title))}>
          {t("The whole plan")}
        </Button>
        {posts.length > 0 ? (
          <Button
            onClick={() =>
              take((file) => calendar(file, { posts }, `${title} mine`))
            }
          >
            {t("My actions")}
          </Button>
        ) : null}
        {record.themes.map((theme) => (
          <Button
            key={theme.id}
            onClick={() =>
              take((file) =>
                calendar(file, { theme: theme.id }, `${title} ${theme.title}`),
              )
            }
          >
            {theme.title}
          </Button>
        ))}
      </div>
    </section>
  );
}
