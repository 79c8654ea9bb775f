// Everything known about an action, as pairs of a name and what stands there.
import { inWords, listInWords, t } from "../language/t.ts";
import type { ReactNode } from "react";
import type { Action } from "../../domain/plan/action.ts";
import { addDays } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { ownLines } from "../../domain/plan/ownColumns.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { sourceNamed } from "../../domain/planLife/actions/sources.ts";
import { isLive } from "../../domain/plan/status.ts";
import { timelinessOf } from "../../domain/history/timeliness.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { PlanRow } from "../reading/rows.ts";
import { ratingNames } from "../ui/ratingNames.ts";
import { MovedMark, RagMark, ragSaid } from "../ui/Rag.tsx";
import { timelinessWords } from "../ui/timelinessWords.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";

interface ActionFactsProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly row: PlanRow;
  readonly today: CalendarDate;
}

/** As far ahead as an action counts as about to be due. Source: product.md 4.10. */
const soonDays = 31;

/** How it stands against its date, where that says more than the date itself. */
function againstDate({ current }: Action, today: CalendarDate): string | null {
  const timeliness = timelinessOf(current, today, addDays(today, soonDays));
  return ["onTime", "noDateAgreed", "neverLate"].includes(timeliness.kind)
    ? null
    : timelinessWords(timeliness);
}

/** "Under paragraph 3 of Schedule 12A"; a council's own words as they are. */
function exemptInWords(exempt: string): string {
  return /^\d+$/.test(exempt)
    ? t("Under paragraph {exempt} of Schedule 12A", { exempt })
    : exempt;
}

type Fact = readonly [string, ReactNode];

function dueFact({ due }: PlanRow, against: string | null): ReactNode {
  const more = [due.second, against].filter(Boolean).join(" · ");
  return (
    <>
      {due.first}
      {more ? ` · ${more}` : ""}
      {due.moved ? (
        <>
          {" "}
          <MovedMark /> {due.moved}
        </>
      ) : null}
      {due.awaiting ? (
        <div>
          {t("{awaiting}, not in force until it is endorsed", {
            awaiting: due.awaiting,
          })}
        </div>
      ) : null}
    </>
  );
}

function factsOf({ overview, action, row, today }: ActionFactsProps): Fact[] {
  const refOf = (id: string) =>
    overview.actions.find((each) => each.id === id)?.ref ??
    t("an action elsewhere");
  const postOf = (id: string) =>
    overview.posts.find((each) => each.id === id)?.title ??
    t("a post not found");
  const { current } = action;
  const against = againstDate(action, today);
  const own = current.ownRag;
  const ragWords = ragSaid(overview.plan.ragScheme);
  const facts: [string, ReactNode][] = [
    [t("Now"), <Now key="now" row={row} />],
    [t("Responsible"), row.holders ? `${row.post} (${row.holders})` : row.post],
    [t("Supporting"), listInWords(action.supporting.map(postOf))],
    [t("Lead member"), action.leadMember],
    [t("Due"), dueFact(row, isLive(current.status) ? against : null)],
    [t("Expected"), current.forecast ? inWords(current.forecast) : null],
    [t("Done on"), current.actual ? inWords(current.actual) : null],
    [
      t("Officer’s RAG"),
      own && own !== row.rag
        ? t("{own}, computed: {computed}", {
            own: ragWords[own],
            computed: ragWords[row.rag].toLowerCase(),
          })
        : own && ragWords[own],
    ],
    [t("Waits for"), listInWords(action.dependsOn.map(refOf))],
    [t("Part of"), action.partOf ? refOf(action.partOf) : null],
    [t("Same as"), action.sameAs ? refOf(action.sameAs) : null],
    [t("Outcome"), action.outcome],
    [t("Resource"), action.resource],
    [t("Answers"), answersFact(action, overview.plan)],
    ...ownLines(action, overview.plan).map(
      ({ column, words }): [string, ReactNode] => [column.title, words],
    ),
    [t("Exempt"), action.exempt ? exemptInWords(action.exempt) : null],
    [t("Description"), action.description],
    [
      t("Carried from"),
      action.carriedFrom && !action.home
        ? `${action.carriedFrom.plan}, ${action.carriedFrom.ref}`
        : null,
    ],
    [t("As written"), action.original],
    [
      t("Note"),
      action.placeholder
        ? t("This action was invented to fill the sample plan.")
        : null,
    ],
  ];
  return facts.filter(([, value]) => Boolean(value));
}

/** A recommendation it answers, with its words and how its report rates it: the way to the register, which leads back. */
function Answered({
  code,
  plan,
}: {
  readonly code: string;
  readonly plan: Plan;
}) {
  const source = sourceNamed(plan, code);
  const rating = source?.priority && ratingNames[source.priority];
  return (
    <div>
      <a href={`#/plan/${plan.id}/sources`}>{code}</a>{" "}
      {[source?.words, rating].filter(Boolean).join(" · ")}
    </div>
  );
}

const answersFact = ({ answers = [] }: Action, plan: Plan): ReactNode =>
  answers.length === 0
    ? null
    : answers.map((code) => <Answered key={code} {...{ code, plan }} />);

/** The sign of its RAG, the RAG in words and the status: "■ Off target · slippage". */
function Now({ row }: { readonly row: PlanRow }) {
  return (
    <>
      <RagMark rag={row.rag} />
      {row.rag === "none" ? row.status : ` · ${row.status.toLowerCase()}`}
    </>
  );
}

export function ActionFacts(props: ActionFactsProps) {
  const styles = usePanelStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(props).map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
