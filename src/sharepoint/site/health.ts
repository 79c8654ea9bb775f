// Whether a site is as Waymark needs it: every finding says the cause, the fix and who can do it. Writes nothing.
import { inEnglish } from "../../domain/words/english.ts";
import { brokenSeparation } from "../../domain/checks/outsideEdits.ts";
import { problemsOf } from "../../domain/history/historyProblems.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import {
  momentBefore,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import {
  apartFindings,
  checkPapers,
  notBroughtForward,
  shownBeside,
  strayPapers,
  unreadableFindings,
} from "./checkPlanParts.ts";
import type { AllShown } from "../check/checkShown.ts";
import { checkLog, type FindRow, type Rebuild } from "../check/checkLog.ts";
import type { Site } from "../wire/connect.ts";
import { markIn } from "../saving/copying.ts";
import { StoreFailure } from "../wire/failure.ts";
import { finding, type Finding, type FindingCode } from "../check/findings.ts";
import type { Mark } from "../log/ahead.ts";
import { checkAccess } from "./checkAccess.ts";
import { checkKeys } from "../check/checkKeys.ts";
import { checkScreens, openScreens } from "../check/checkScreens.ts";
import type { ScreenShelf } from "../check/checkScreens.ts";
import { checkAllRows } from "../check/checkLists.ts";
import {
  checkBeside,
  checkShelf,
  openShelf,
  type MembersShelf,
} from "../members/checkMembers.ts";
import type { PublicPages } from "../members/publicPages.ts";
import { plansOfLog } from "../log/setUpRows.ts";
import { openPlanStore, type PlanStore } from "../planStore.ts";
import { provision } from "./provision.ts";
import type { OnProgress } from "../rows/reading.ts";

export type { Finding };

export interface Health {
  readonly findings: readonly Finding[];
  readonly checked: {
    readonly plans: number;
    readonly actions: number;
    readonly entries: number;
  };
  /** Rows that differ from the log, as they should be; for `rebuildCopies`. */
  readonly rebuilt: readonly Rebuild[];
}

export interface Checking {
  readonly onProgress?: OnProgress;
  /** What was recorded in the minutes before is on its way to the Actions list; left out, every row is to be there at once. */
  readonly now?: Instant | null;
  /** What makes the public page of a plan; left out, nobody looks at the pages. */
  readonly pageOf?: PublicPages["pageOf"];
}

interface ListsCheck {
  readonly findings: readonly Finding[];
  /** While lists or columns are missing, rows cannot be read. */
  readonly isBlind: boolean;
}

/** What provisioning would write is what is missing. */
async function checkLists(site: Site): Promise<ListsCheck> {
  try {
    const { steps } = await provision(site, { dryRun: true });
    return {
      isBlind: steps.some(({ kind }) => kind === "list" || kind === "column"),
      findings: steps.map(({ where, what, kind }) =>
        finding({
          code: kind === "view" ? "viewChanged" : "listsBehind",
          field: kind === "view" ? "view" : null,
          area: "lists",
          where,
          list: where,
          cause: `Not as declared: ${what}.`,
          fix: "Run “waymark provision”.",
          whoCan: "owner of the site",
        }),
      ),
    };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    if (error.kind !== "rejected" && error.kind !== "forbidden") throw error;
    const isForbidden = error.kind === "forbidden";
    const found = finding({
      code: isForbidden ? "rightsMissing" : "listsBehind",
      area: isForbidden ? "rights" : "lists",
      where: "the site",
      cause: inEnglish(error.words),
      fix: inEnglish(error.next),
      whoCan: "owner of the site",
    });
    return { isBlind: true, findings: [found] };
  }
}

/** How long the service may take to bring a row after its entry. */
const onItsWayMs = 5 * 60_000;

const sinceWhen = (now: Checking["now"] | undefined) =>
  now ? momentBefore(now, onItsWayMs) : null;

interface PlanChecking extends Checking {
  readonly mark: Mark | null;
  readonly shelf: MembersShelf;
  readonly screens: ScreenShelf;
}

async function checkPlan(
  store: PlanStore,
  planId: PlanId,
  { now, onProgress, mark, shelf, screens }: PlanChecking,
): Promise<Checked> {
  const stored = await store.record(planId, onProgress);
  const { record, unreadable, copies, log } = stored;
  const { plan } = record;
  const { site } = store;
  const itemOf = (row: object) => store.itemOf(row);
  const findRow: FindRow = (kind, id) => store.rowOf(kind, id);
  const { findings, rebuilt } = await checkLog(
    {
      site,
      itemOf,
      findRow,
      mark,
      since: sinceWhen(now),
    },
    stored,
  );
  const filed = await checkShelf(shelf, stored);
  const papers = await checkPapers(site, record);
  const ofPlan = (code: FindingCode, cause: string, fix: string) =>
    finding({
      code,
      area: "log",
      where: plan.title,
      plan: plan.title,
      cause,
      fix,
    });
  return {
    findings: [
      ...(await unreadableFindings(site, unreadable)),
      ...(log === null ? [await notBroughtForward(store, plan)] : []),
      ...findings,
      ...papers.findings,
      ...filed.findings,
      ...(await checkScreens(screens, stored)),
      ...brokenSeparation(record).map((words) =>
        ofPlan(
          "separationBroken",
          inEnglish(words),
          "Have the decision taken again by somebody else.",
        ),
      ),
      ...apartFindings(stored),
      ...problemsOf(historyOf(record)).map(({ words }) =>
        ofPlan(
          "historyGap",
          inEnglish(words),
          "Add what is missing, or put the entry right.",
        ),
      ),
    ],
    rebuilt,
    filed: filed.names,
    papers: papers.names,
    shown: log === null ? new Map() : shownBeside(record, rebuilt),
    actions: copies.actions.length,
    entries:
      record.updates.length + record.revisions.length + record.decisions.length,
  };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly rebuilt: readonly Rebuild[];
  readonly shown: AllShown;
  /** What is right to be in the members' library; null where that is not known. */
  readonly filed: readonly string[] | null;
  /** What is right to be in the Papers library; null where that is not known. */
  readonly papers: readonly string[] | null;
  readonly actions: number;
  readonly entries: number;
}

/** A plan that cannot be shown is a finding, and the others are checked. */
async function checkPlanOrSay(
  store: PlanStore,
  plan: Pick<Plan, "id" | "title">,
  checking: PlanChecking,
): Promise<Checked> {
  try {
    return await checkPlan(store, plan.id, checking);
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== "rejected")
      throw error;
    const found = finding({
      code: "planUnreadable",
      area: "log",
      where: plan.title,
      plan: plan.title,
      cause: inEnglish(error.words),
      fix: inEnglish(error.next),
      whoCan: "owner of the site",
    });
    return {
      findings: [found],
      rebuilt: [],
      shown: new Map(),
      filed: null,
      papers: null,
      actions: 0,
      entries: 0,
    };
  }
}

/** A plan that cannot be read does not say what is its own in a library: then nothing there is called strange. */
const allNames = (
  names: readonly (readonly string[] | null)[],
): ReadonlySet<string> | null =>
  names.includes(null) ? null : new Set(names.flatMap((some) => some ?? []));

/** What lies in the libraries beside what Waymark put there. */
async function beside(
  site: Site,
  shelf: MembersShelf,
  checked: readonly Checked[],
): Promise<readonly Finding[]> {
  const filed = allNames(checked.map((one) => one.filed));
  const papers = allNames(checked.map((one) => one.papers));
  return [
    ...(filed ? await checkBeside(shelf, filed) : []),
    ...(papers ? await strayPapers(site, papers) : []),
  ];
}

/** What a plan's own check tells of a row is not told again of the row alone. */
const isTold = (row: Finding, ofPlans: readonly Finding[]): boolean =>
  ["rowOfNoPlan", "rowUnreadable"].includes(row.code) &&
  ofPlans.some(({ list, item }) => list === row.list && item === row.item);

/** A row of a home that cannot be read is missing in each plan that reads it, and told once. */
const toldOnce = (all: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    all.map((one, n) => [
      one.code === "rowUnreadable" ? `${one.list} ${one.item}` : n,
      one,
    ]),
  ).values(),
];

/** Checks lists, columns, indexes, groups and grants, that every row can be read, and every derived copy against the log. */
export async function checkHealth(
  site: Site,
  checking: Checking = {},
): Promise<Health> {
  const lists = await checkLists(site);
  // Saying so once is enough.
  if (lists.isBlind)
    return {
      findings: lists.findings,
      checked: { plans: 0, actions: 0, entries: 0 },
      rebuilt: [],
    };
  const store = openPlanStore(site);
  const plans = await store.plans();
  const { items: settings } = await store.settings();
  const mark = markIn(settings);
  const since = sinceWhen(checking.now);
  const { now, pageOf } = checking;
  const pages = now && pageOf ? { now, pageOf } : null;
  const shelf = await openShelf(site, settings, since, pages);
  const screens = await openScreens(site);
  const rows = new Set<PlanId>(plans.items.map(({ id }) => id));
  const inLog = await plansOfLog(site);
  const lost = inLog.filter((id) => !rows.has(id));
  const checked: Checked[] = [];
  for (const plan of [
    ...plans.items,
    ...lost.map((id) => ({ id, title: `the plan ${id}` })),
  ])
    checked.push(
      await checkPlanOrSay(store, plan, { ...checking, mark, shelf, screens }),
    );
  const total = (part: "actions" | "entries") =>
    checked.reduce((sum, one) => sum + one[part], 0);
  const ofPlans = toldOnce(checked.flatMap((one) => one.findings));
  const ofRows = [
    ...(await unreadableFindings(site, plans.unreadable)),
    ...(await checkAllRows(site, {
      plans: new Set<string>([...rows, ...lost]),
      shown: new Map(checked.flatMap((one) => [...one.shown])),
    })),
  ];
  return {
    findings: [
      ...lists.findings,
      ...(await checkAccess(site)),
      ...(await checkKeys(site)),
      ...ofRows.filter((one) => !isTold(one, ofPlans)),
      ...ofPlans,
      ...(await beside(site, shelf, checked)),
    ],
    checked: {
      plans: plans.items.length,
      actions: total("actions"),
      entries: total("entries"),
    },
    rebuilt: checked.flatMap((one) => one.rebuilt),
  };
}

/**
 * Puts the rows back to what the log says, each against the version that is stored; never the other way round. Returns the names of those
 * that somebody saved meanwhile.
 */
export async function rebuildCopies(
  site: Site,
  health: Health,
): Promise<readonly string[]> {
  const store = openPlanStore(site);
  const done = await store.putBackAll(health.rebuilt);
  return health.rebuilt.flatMap(({ name }, n) => (done[n] ? [] : [name]));
}
