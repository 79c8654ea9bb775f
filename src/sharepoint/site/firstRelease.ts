// Taking over a plan of the first release: the programmed facts as they were when the plan went live, by the rows' own version history.
import type { Action } from "../../domain/plan/action.ts";
import { changedFields } from "../../domain/entries/rightOf.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { firstDocument } from "../../domain/plan/originalWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Item } from "../columns/column.ts";
import { batchLimit, type Site } from "../wire/connect.ts";
import { historiesOf, momentOf } from "../log/versions.ts";
import { nouns } from "../nouns/nouns.ts";
import { makeMemory } from "../rows/memory.ts";
import { plansOfLog } from "../log/setUpRows.ts";
import { openPlanStore } from "../planStore.ts";
import type { Take } from "../wire/provisionStep.ts";
import { makeReader } from "../rows/reading.ts";

/** What the first release let people write over without an entry, and a live plan never changes. */
const programmed = ["due", "initialStatus", "added", "original"] as const;

/** What was found of a plan, said in its load for ever. */
interface AsFound {
  /** Written over by hand since the plan went live: what the history has counts, and not what the row said. */
  readonly putBack: readonly { readonly ref: string; readonly field: string }[];
  /** Rows whose history does not reach back to that day: as found. */
  readonly cutShort: readonly string[];
}

interface Taken {
  readonly actions: readonly Action[];
  readonly found: AsFound;
}

/** The newest version of not later than a day; "cut" where the history begins after it. */
function versionAt(
  history: readonly Item[],
  last: CalendarDate,
  timeZone: string,
): Item | "cut" {
  const then = history.findLast((version) => {
    const at = momentOf(version);
    return at !== null && dayIn(at, timeZone) <= last;
  });
  if (then) return then;
  const [oldest] = history;
  // Added later than the plan went live: what it said first is its beginning.
  return oldest?.["VersionLabel"] === "1.0" ? oldest : "cut";
}

/** The council's zone; that of the United Kingdom where the row says what is none. */
function zoneOf({ timeZone }: Plan): string {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone }).resolvedOptions()
      .timeZone;
  } catch {
    return "Europe/London";
  }
}

/**
 * The actions of a plan with the programmed facts of the day it went live. Of a draft they are as they stand: there dates are edited.
 * @param itemOf the number of an action's row
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
async function takeOver(
  site: Site,
  plan: Plan,
  actions: readonly Action[],
  itemOf: (action: Action) => number | null,
): Promise<Taken> {
  const zone = zoneOf(plan);
  const putBack: { ref: string; field: string }[] = [];
  const cutShort: string[] = [];
  const live = plan.wentLive;
  if (live === null) return { actions, found: { putBack, cutShort } };
  const context = await makeReader(site, makeMemory()).context();
  const list = nouns.actions.list.title;
  const taken: Action[] = [];
  for (let from = 0; from < actions.length; from += batchLimit) {
    const some = actions.slice(from, from + batchLimit);
    const histories = await historiesOf(
      site,
      some.map((action) => ({ list, item: itemOf(action) ?? 0 })),
    );
    for (const [n, action] of some.entries()) {
      const version = versionAt((await histories[n]) ?? [], live, zone);
      const read =
        version === "cut"
          ? null
          : nouns.actions.read(
              { ...version, Id: itemOf(action) ?? 0 },
              context,
            );
      if (!read?.ok) {
        cutShort.push(action.ref);
        taken.push(action);
        continue;
      }
      const then = read.value;
      const changed = changedFields<"actions">(then, action);
      const fields = programmed.filter(
        (name) =>
          changed.includes(name) &&
          // What a later import put below the first document's words stays.
          (name !== "original" ||
            firstDocument(then.original) !== firstDocument(action.original)),
      );
      putBack.push(...fields.map((field) => ({ ref: action.ref, field })));
      taken.push({
        ...action,
        ...Object.fromEntries(fields.map((name) => [name, then[name]])),
        addedAt: then.addedAt,
      });
    }
  }
  return { actions: taken, found: { putBack, cutShort } };
}

/** Said where the plan is taken over, so that whoever runs it sees what was found. */
function foundInWords({ putBack, cutShort }: AsFound): string {
  const refs = [...new Set(putBack.map(({ ref }) => ref))];
  return [
    ...(refs.length === 0
      ? []
      : [
          `programmed facts written over by hand since it went live are taken from the version history: ${refs.join(", ")}`,
        ]),
    ...(cutShort.length === 0
      ? []
      : [
          `as found, since the version history was cut short: ${cutShort.join(", ")}`,
        ]),
  ].join("; ");
}

/**
 * Plans of the first release are taken into the log: one file, one entry, their programmed facts as they were when they went live. From then on
 * their rows are copies of it. Papers published before read the same, since nothing that was recorded is changed.
 */
export async function bringForward(
  site: Site,
  take: Take,
  dryRun: boolean,
): Promise<void> {
  const store = openPlanStore(site);
  const { items } = await store.plans();
  // Of a plan that the log begins with nothing is read: a large one takes a while.
  const begun = new Set(items.length === 0 ? [] : await plansOfLog(site));
  for (const plan of items) {
    if (begun.has(plan.id)) continue;
    const { record, log } = await store.record(plan.id);
    if (log !== null) continue;
    // A row that somebody added by hand may say what it likes; of what only would be done nothing is read.
    const taken = dryRun
      ? null
      : await takeOver(site, record.plan, record.actions, (action) =>
          store.itemOf(action),
        );
    const words = taken ? foundInWords(taken.found) : "";
    await take(
      {
        where: plan.title,
        what: `take the plan into the log${words ? ` (${words})` : ""}`,
        kind: "row",
      },
      () =>
        store.load(
          plan.id,
          {
            ...record,
            actions: taken?.actions ?? record.actions,
            plans: [record.plan],
          },
          taken ? { found: taken.found } : {},
        ),
    );
  }
}
