// Import a plan: a file or a pasted table, what was understood of it, what a person decides, what loading would do; and taking it back.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { FilledWorkbook } from "../../domain/imports/file/filledWorkbook.ts";
import { may } from "../../domain/rights/permission.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { meQuery, plansQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { DayField, PickField, TextField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { BringBack } from "./BringBack.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { EarlierImports } from "./EarlierImports.tsx";
import { Filled } from "./Filled.tsx";
import { useImportStyles } from "./importStyles.ts";
import { Review } from "./Review.tsx";
import { useRead } from "./useRead.ts";
import type { FileReading } from "./useRead.ts";
import { useTarget } from "./useTarget.ts";
import type { Target } from "./useTarget.ts";

export default function ImportPage({
  overview,
}: {
  readonly overview?: PlanOverview;
}) {
  const styles = usePageStyles();
  const session = useSession();
  const me = useQuery(meQuery(session));
  const today = useToday(overview?.plan.timeZone);
  if (!me.data)
    return me.error ? (
      <ProblemState error={me.error} retry={() => void me.refetch()} />
    ) : (
      <Skeleton label={t("Opening")} />
    );
  const { person, rights } = me.data;
  const posts = overview?.posts ?? [];
  const allowed = may(
    actorIn({ person, byRights: rights.roles, posts, themes: [] }, null, today),
    "importPlan",
  );
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Import a plan")}</h1>
      {allowed.ok ? (
        <Importing here={overview?.plan.id ?? null} today={today} />
      ) : (
        <p className={styles.text}>{asText(allowed.words)}</p>
      )}
    </main>
  );
}

function Importing({
  here,
  today,
}: {
  readonly here: PlanId | null;
  readonly today: CalendarDate;
}) {
  const [chosen, setPlanId] = useState<PlanId | null>(here);
  const [title, setTitle] = useState("");
  const [speaksOf, setDay] = useState(today);
  const reading = useRead(speaksOf);
  const { stage } = reading;
  const filled = stage.kind === "read" ? stage.filled : null;
  const planId = useOwnPlan(filled) ?? chosen;
  const { target, error, retry } = useTarget(planId, title);
  if (stage.kind === "archive")
    return (
      <BringBack
        name={stage.name}
        archive={stage.archive}
        onClose={reading.stop}
      />
    );
  return (
    <>
      <Where
        planId={planId}
        title={title}
        day={speaksOf}
        reading={stage.kind !== "choose"}
        onPlan={setPlanId}
        onTitle={setTitle}
        onDay={setDay}
      />
      {error ? <ProblemState error={error} retry={retry} /> : null}
      {filled?.rows.length && planId === (filled.planId ?? planId) && planId ? (
        <Filled workbook={filled} planId={planId} />
      ) : null}
      <Stages
        reading={reading}
        target={target}
        today={speaksOf}
        onNamed={(name) => {
          if (planId === null && title === "") setTitle(name);
        }}
      />
    </>
  );
}

/** The plan a workbook of ours was taken out of, where the site has it. */
function useOwnPlan(workbook: FilledWorkbook | null): PlanId | null {
  const session = useSession();
  const plans = useQuery(plansQuery(session)).data?.items ?? [];
  return plans.find(({ id }) => id === workbook?.planId)?.id ?? null;
}

function Stages({
  reading,
  target,
  today,
  onNamed,
}: {
  readonly reading: FileReading;
  readonly target: Target | null;
  readonly today: CalendarDate;
  /** A file was chosen: its name may be the plan's. */
  readonly onNamed: (name: string) => void;
}) {
  const [, go] = useLocation();
  const { stage } = reading;
  if (stage.kind === "reading")
    return <Busy name={stage.name} onStop={reading.stop} />;
  if (stage.kind === "read")
    return target ? (
      <Review stage={stage} reading={reading} target={target} today={today} />
    ) : (
      <Skeleton label={t("Reading the plan it goes into")} />
    );
  return (
    <>
      <ChooseFile
        problem={stage.kind === "choose" ? stage.problem : null}
        onOpen={(source) => {
          if (source.kind === "file")
            onNamed(source.name.replace(/\.[^.]+$/, ""));
          reading.open(source);
        }}
      />
      {target ? (
        <EarlierImports target={target} onGone={() => go("/plans")} />
      ) : null}
    </>
  );
}

function Busy({
  name,
  onStop,
}: {
  readonly name: string;
  readonly onStop: () => void;
}) {
  const styles = usePageStyles();
  return (
    <div role="status">
      <p className={styles.text}>
        {t(
          "Reading {name}. A large file takes a few seconds; this page stays usable.",
          { name },
        )}
      </p>
      <progress aria-label={t("Reading {name}", { name })} />
      <div className={styles.buttons}>
        <Button onClick={onStop}>{t("Stop")}</Button>
      </div>
    </div>
  );
}

function Where(props: {
  readonly planId: PlanId | null;
  readonly title: string;
  readonly day: string;
  /** A file is being looked at: the day it speaks of is settled. */
  readonly reading: boolean;
  readonly onPlan: (plan: PlanId | null) => void;
  readonly onTitle: (title: string) => void;
  readonly onDay: (day: CalendarDate) => void;
}) {
  const styles = useImportStyles();
  const session = useSession();
  const plans = useQuery(plansQuery(session));
  return (
    <div className={styles.where}>
      <PickField
        label={t("Into")}
        none={t("A new plan")}
        value={props.planId ?? ""}
        options={(plans.data?.items ?? []).map(({ id, title }) => ({
          value: id,
          text: title,
        }))}
        onChange={(id) => props.onPlan(id === "" ? null : asId<"Plan">(id))}
      />
      {props.planId === null ? (
        <TextField
          label={t("Name of the new plan")}
          hint={t("The file’s name unless you say otherwise")}
          value={props.title}
          onChange={props.onTitle}
        />
      ) : null}
      {props.reading ? null : (
        <DayField
          label={t("Date of the file")}
          hint={t("Dates without a year are read near this day")}
          value={props.day}
          onChange={(value) => {
            const written = parseDate(value);
            if (written) props.onDay(written);
          }}
        />
      )}
    </div>
  );
}
