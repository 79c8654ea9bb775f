// A file that was read: what was understood, please decide, as written; then what loading would do, and loading it.
import { parts } from "../language/parts.ts";
import { counted, listInWords, t } from "../language/t.ts";
import { useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type {
  ImportPlan,
  PlanImportContext,
} from "../../domain/imports/decide/importDecided.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import { loadImport } from "../../editing/loadImport.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { meQuery, plansQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ColumnMap } from "./ColumnMap.tsx";
import { useDeciding } from "./deciding.ts";
import type { Chosen, Deciding } from "./deciding.ts";
import { Decide } from "./Decide.tsx";
import { DryRun } from "./DryRun.tsx";
import type { Choose } from "./dryRunProps.ts";
import { useImportStyles } from "./importStyles.ts";
import { loadedWords } from "./loadWords.ts";
import { questionGroups } from "./review.ts";
import { Rows } from "./Rows.tsx";
import type { FileReading, Stage } from "./useRead.ts";
import type { Target } from "./useTarget.ts";
import { useWork } from "./useWork.ts";

interface ReviewProps {
  readonly stage: Extract<Stage, { kind: "read" }>;
  readonly reading: FileReading;
  readonly target: Target;
  readonly today: CalendarDate;
}

/** What loading would do, as the answers and choices stand. */
function useDecided(
  { stage: { read, answers }, target, today }: ReviewProps,
  chosen: Chosen,
  now: PlanImportContext["now"],
): Deciding {
  const session = useSession();
  const by = useQuery(meQuery(session)).data?.person;
  const compared = useMemo(
    () =>
      by
        ? {
            read,
            into: {
              plan: target.plan,
              record: target.record,
              runs: target.runs.map(({ run }) => run),
              isNew: target.isNew,
              today,
              now,
              by,
            },
          }
        : null,
    [read, target, today, now, by],
  );
  return useDeciding(compared, answers, chosen);
}

/** Why it cannot be loaded as it stands. */
function useBlocked({ target }: ReviewProps): string | null {
  const session = useSession();
  const plans = useQuery(plansQuery(session)).data?.items ?? [];
  if (!target.isNew) return null;
  if (target.plan.title === "") return t("Give the new plan a name.");
  return plans.some(
    ({ title }) => title.toLowerCase() === target.plan.title.toLowerCase(),
  )
    ? t(
        "There is already a plan called {title}. Choose it under “Into”, or give the new plan another name.",
        { title: target.plan.title },
      )
    : null;
}

interface Loaded {
  readonly words: string;
  readonly lost: readonly string[];
  readonly waiting: ImportPlan["rejected"];
}

/** Loading what was decided, and what came of it. */
function useLoading(target: Target) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const work = useWork();
  const load = async (what: ImportPlan) => {
    const words = loadedWords(what, target.plan.title);
    let lost: readonly string[] = [];
    const done = await work.run(words, async (store, told) => {
      lost = await loadImport(store, target.plan, what, told);
    });
    if (done) setLoaded({ words, lost, waiting: what.rejected });
  };
  return { work, loaded, load };
}

/** What a person chose beside the answers, and how they choose. */
function useChosen() {
  const [chosen, setChosen] = useState<Chosen>({
    choices: new Map(),
    withdraw: new Set(),
  });
  const choose: Choose = (fields, side) =>
    setChosen(({ choices, withdraw }) => {
      const next = new Map(choices);
      for (const { ref, field } of fields) {
        const { [field]: _, ...others } = next.get(ref) ?? {};
        next.set(ref, side === null ? others : { ...others, [field]: side });
      }
      return { choices: next, withdraw };
    });
  const takeOut = (ref: string, out: boolean) =>
    setChosen(({ choices, withdraw }) => {
      const next = new Set(withdraw);
      if (out) next.add(ref);
      else next.delete(ref);
      return { choices, withdraw: next };
    });
  return { chosen, choose, takeOut };
}

/** The questions left for this plan, with the answers given before and now. */
function useAsked(
  { answers: given }: ReviewProps["stage"],
  asked: ImportPlan<ImportResult> | null,
) {
  const answers = useMemo(
    () =>
      new Map([
        ...(asked?.takenOver ?? []).map(
          ({ question, answer }) => [question, answer] as const,
        ),
        ...given,
      ]),
    [asked, given],
  );
  const groups = useMemo(
    () => questionGroups(asked ?? { questions: [] }, answers),
    [asked, answers],
  );
  return { answers, groups };
}

export function Review(props: ReviewProps) {
  const { stage, reading, target } = props;
  const { chosen, choose, takeOut } = useChosen();
  const [now] = useState(nowInstant);
  const { work, loaded, load } = useLoading(target);
  const { latest, behind, problem } = useDecided(props, chosen, now);
  const blocked = useBlocked(props);
  const { answers, groups } = useAsked(stage, latest?.decided ?? null);
  if (loaded)
    return <Done loaded={loaded} target={target} onAnother={reading.stop} />;
  if (!latest)
    return problem === null ? (
      <Skeleton label={t("Comparing with the plan")} />
    ) : (
      <Refused words={problem} />
    );
  const { decided } = latest;
  return (
    <>
      <Summary {...props} />
      <Refused words={stage.problem} />
      <ColumnMap
        read={stage.read}
        columns={stage.columns}
        onChoose={reading.choose}
      />
      <Decide
        plan={target.plan}
        groups={groups}
        answers={answers}
        takenOver={decided.takenOver}
        onAnswer={reading.answer}
        onReopen={reading.reopen}
      />
      <DryRun
        decided={decided}
        title={target.plan.title}
        work={work}
        blocked={blocked ?? problem}
        behind={behind}
        chosen={chosen}
        onChoose={choose}
        onTakeOut={takeOut}
        onLoad={() => void load(decided)}
      />
      <Rows plan={target.plan} read={decided.settled} />
    </>
  );
}

function Summary({ stage, reading, target }: ReviewProps) {
  const styles = usePageStyles();
  const { press } = useImportStyles();
  const { read } = stage;
  const { counts } = read;
  const found = [
    read.kind === "posts" ? t("a register of posts and who holds them") : "",
    read.kind !== "posts" && (counts.actions > 0 || counts.risks === 0)
      ? counted(counts.actions, "action")
      : "",
    counts.risks > 0 ? counted(counts.risks, "risk") : "",
  ].filter((part) => part !== "");
  return (
    <>
      <p className={styles.text} role="status">
        {parts("{file}: {rowsRead:row} read, {found}, {skipped} left out.", {
          file: <span className={styles.strong}>{read.file}</span>,
          rowsRead: counts.rowsRead,
          found: listInWords(found),
          skipped: counts.skipped,
        })}
      </p>
      <Refused
        words={
          target.unreadable.length > 0
            ? t(
                "Part of the plan could not be read and is not compared: {why:all}",
                { why: target.unreadable },
              )
            : null
        }
      />
      <Button size="small" className={press} onClick={reading.stop}>
        {t("Another file")}
      </Button>
    </>
  );
}

function Done({
  loaded,
  target,
  onAnother,
}: {
  readonly loaded: Loaded;
  readonly target: Target;
  readonly onAnother: () => void;
}) {
  const styles = usePageStyles();
  return (
    <section className={styles.note}>
      <h2 className={styles.small}>{loaded.words}</h2>
      {loaded.lost.length > 0 ? (
        <p className={styles.text}>
          {t(
            "Somebody else saved {refs:list} at the same time, so the file’s words were not put over theirs. Bring the file in again to see both.",
            { refs: loaded.lost },
          )}
        </p>
      ) : null}
      {loaded.waiting.length > 0 ? (
        <p className={styles.text}>
          {t(
            "{waiting:row} still wait for a person. Your answers are kept: bring the same file in again when they are settled.",
            { waiting: loaded.waiting.length },
          )}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <a href={`#${viewAddress(target.plan.id, plainView)}`}>
          {t("Open {title}", { title: target.plan.title })}
        </a>
        <Button onClick={onAnother}>
          {t("Import another file, or undo this import")}
        </Button>
      </div>
    </section>
  );
}
