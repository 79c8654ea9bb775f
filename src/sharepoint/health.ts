// Whether a site is as Waymark needs it: every finding says the cause, the fix and who can do it. Writes nothing.
import {
  brokenSeparation,
  outsideEdits,
} from "../domain/checks/outsideEdits.ts";
import { problemsOf } from "../domain/history/historyProblems.ts";
import { historyOf } from "../domain/history/planHistory.ts";
import type { Plan } from "../domain/plan.ts";
import type { Action } from "../domain/action.ts";
import type { Site } from "./connect.ts";
import { StoreFailure } from "./failure.ts";
import { openPlanStore, type PlanStore } from "./planStore.ts";
import { provision } from "./provision.ts";
import type { OnProgress, Unreadable } from "./reading.ts";

export interface Finding {
  /** "lists", "rows", "log", "rights": what kind of thing it is about. */
  readonly area: "lists" | "rows" | "log" | "rights";
  readonly where: string;
  readonly cause: string;
  readonly fix: string;
  readonly who: "owner of the site" | "plan administrator";
  /** The row in SharePoint, where it is about one. */
  readonly link?: string;
}

export interface Health {
  readonly findings: readonly Finding[];
  readonly checked: {
    readonly plans: number;
    readonly actions: number;
    readonly entries: number;
  };
  /** Actions whose derived copy differs from the log, as the copy should be; for `rebuildCopies`. */
  readonly rebuilt: readonly {
    readonly stored: Action;
    readonly right: Action;
  }[];
}

const unreadableFinding = (row: Unreadable): Finding => ({
  area: "rows",
  where: `${row.list}, row ${row.itemId}`,
  cause: row.why,
  fix: "Open the row, correct the value, and run the check again.",
  who: "plan administrator",
  link: row.link,
});

/** What provisioning would write is what is missing. */
async function checkLists(
  site: Site,
): Promise<readonly (Finding & { readonly blinds: boolean })[]> {
  try {
    const { steps } = await provision(site, { dryRun: true });
    return steps.map(({ where, what, kind }) => ({
      blinds: kind === "list" || kind === "column",
      area: "lists",
      where,
      cause: `Not as declared: ${what}.`,
      fix: "Run “waymark provision”.",
      who: "owner of the site",
    }));
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    if (error.kind !== "rejected" && error.kind !== "forbidden") throw error;
    return [
      {
        blinds: true,
        area: error.kind === "forbidden" ? "rights" : "lists",
        where: "the site",
        cause: error.words,
        fix: error.next,
        who: "owner of the site",
      },
    ];
  }
}

async function checkPlan(
  store: PlanStore,
  plan: Plan,
  onProgress?: OnProgress,
) {
  const { record, unreadable } = await store.record(plan.id, onProgress);
  const { edits, rebuilt } = outsideEdits(record);
  const byId = new Map(record.actions.map((action) => [action.id, action]));
  const finding = (cause: string, fix: string): Finding => ({
    area: "log",
    where: plan.title,
    cause,
    fix,
    who: "plan administrator",
  });
  return {
    findings: [
      ...unreadable.map(unreadableFinding),
      ...edits.map((edit) =>
        finding(
          edit.words,
          "Run “waymark check --rebuild” to put back what the log says, or record the change in Waymark.",
        ),
      ),
      ...brokenSeparation(record).map((words) =>
        finding(words, "Have the decision taken again by somebody else."),
      ),
      ...problemsOf(historyOf(record)).map(({ words }) =>
        finding(words, "Add what is missing, or put the entry right."),
      ),
    ],
    rebuilt: rebuilt.flatMap((right) => {
      const stored = byId.get(right.id);
      return stored ? [{ stored, right }] : [];
    }),
    actions: record.actions.length,
    entries:
      record.updates.length + record.revisions.length + record.decisions.length,
  };
}

/** Checks lists, columns, indexes, groups and grants, that every row can be read, and every derived copy against the log. */
export async function checkHealth(
  site: Site,
  onProgress?: OnProgress,
): Promise<Health> {
  const lists = await checkLists(site);
  const missing = lists.filter(({ blinds }) => blinds);
  // Rows cannot be read while lists or columns are missing, and saying so once is enough.
  if (missing.length > 0)
    return {
      findings: lists,
      checked: { plans: 0, actions: 0, entries: 0 },
      rebuilt: [],
    };
  const store = openPlanStore(site);
  const plans = await store.plans();
  const checked: Awaited<ReturnType<typeof checkPlan>>[] = [];
  for (const plan of plans.items)
    checked.push(await checkPlan(store, plan, onProgress));
  const total = (part: "actions" | "entries") =>
    checked.reduce((sum, one) => sum + one[part], 0);
  return {
    findings: [
      ...lists,
      ...plans.unreadable.map(unreadableFinding),
      ...checked.flatMap((one) => one.findings),
    ],
    checked: {
      plans: plans.items.length,
      actions: total("actions"),
      entries: total("entries"),
    },
    rebuilt: checked.flatMap((one) => one.rebuilt),
  };
}

/** Puts the derived copies back to what the log says, each against the version that is stored. Returns the refs somebody saved meanwhile. */
export async function rebuildCopies(
  site: Site,
  health: Health,
): Promise<readonly string[]> {
  const store = openPlanStore(site);
  const changed: string[] = [];
  for (const { stored, right } of health.rebuilt) {
    const outcome = await store.save("actions", stored, right);
    if (outcome.kind === "conflict") changed.push(stored.ref);
  }
  return changed;
}
