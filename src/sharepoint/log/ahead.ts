// What the lists of the log hold beyond what the copies show: one small request, that answers with nothing where nothing was recorded.
import * as v from "valibot";
import {
  parseInstant,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { asId, type ActionId, type PlanId } from "../../domain/values/id.ts";
import { inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { nouns } from "../nouns/nouns.ts";
import { provingLists } from "../nouns/openLists.ts";

/** The last row of each list of the log that was seen, by the list's title. Of the whole site: a row's number says nothing of its plan. */
export type Mark = Readonly<Record<string, number>>;

const markOf = v.record(v.string(), v.number());

/** The mark that a setting or a token carries; null for none, or for what is none. */
export function readMark(text: string): Mark | null {
  try {
    const read = v.safeParse(markOf, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** An action that is spoken of in the log beyond the mark. */
interface SpokenOf {
  readonly planId: PlanId;
  readonly actionId: ActionId;
}

export interface Ahead {
  /** The plans that anything is said of. */
  readonly plans: readonly PlanId[];
  /** The plans whose risks are spoken of. */
  readonly risksOf: readonly PlanId[];
  /** The plans whose posts are spoken of. */
  readonly postsOf: readonly PlanId[];
  /** When the first row beyond the mark was recorded; null where there is none. */
  readonly since: Instant | null;
  /** Where the lists are now, as far as they were read. */
  readonly mark: Mark;
  readonly spokenOf: readonly SpokenOf[];
  /** There is more than was asked for, or there was no mark: anything may be ahead. */
  readonly isMore: boolean;
}

/** The lists that speak of actions, with the column that says of which. */
const speaking: readonly { readonly title: string; readonly about: string }[] =
  [
    ...[nouns.updates, nouns.revisions, nouns.decisions].map(({ list }) => ({
      title: list.title,
      about: "ActionKey",
    })),
    ...provingLists.map(({ title }) => ({ title, about: "AboutKey" })),
  ];

/** What a statement may say that is an entry of an action's own log; facts are none. */
const entries: ReadonlySet<string> = new Set([
  "updates",
  "revisions",
  "decisions",
]);

const most = 200;

const rowsOf = v.array(
  v.looseObject({
    Id: v.number(),
    PlanKey: v.nullish(v.string()),
    Created: v.nullish(v.string()),
    Says: v.nullish(v.string()),
    Saying: v.nullish(v.string()),
  }),
);

/** The action that a milestone said in a row belongs to; null where the row does not say. */
function actionOfMilestone(saying: string | null | undefined): string | null {
  try {
    const read = v.safeParse(
      v.object({ ActionKey: v.string() }),
      JSON.parse(saying ?? ""),
    );
    return read.success ? read.output.ActionKey : null;
  } catch {
    return null;
  }
}

const ask = (batched: Site, title: string) =>
  itemsOf(batched, title).orderBy("Id", false);

/** The newest row of each list. */
const askNewest = (batched: Site) =>
  speaking.map(({ title }) => ask(batched, title).select("Id").top(1)());

/** How far one look goes: SharePoint refuses a question that more than 5,000 rows answer, also by their number and whatever is asked of them. */
const reach = 4000;

/** The rows beyond the mark, as far as one look goes. The number is an index, so that it works at any size. */
const askBeyond = (batched: Site, mark: Mark) =>
  speaking.map(({ title, about }) =>
    ask(batched, title)
      .select(
        "Id",
        "PlanKey",
        about,
        "Created",
        ...(about === "AboutKey" ? ["Says", "Saying"] : []),
      )
      .filter(
        `ID gt ${mark[title] ?? 0} and ID le ${(mark[title] ?? 0) + reach}`,
      )
      .top(most)(),
  );

const newestIn = (answer: PromiseSettledResult<unknown> | undefined): number =>
  answer?.status === "fulfilled"
    ? (v.parse(rowsOf, answer.value)[0]?.Id ?? 0)
    : 0;

/**
 * What was recorded beyond a mark; null in a site of the first release, whose rows are all there is.
 * @param mark null where nobody has brought the copies after the log yet
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function readAhead(
  site: Site,
  mark: Mark | null,
): Promise<Ahead | null> {
  const answers = await inBatch<unknown>(site, (batched) => [
    ...(mark === null ? [] : askBeyond(batched, mark)),
    ...askNewest(batched),
  ]);
  const last = answers.slice(-speaking.length);
  const now: Record<string, number> = { ...mark };
  const spokenOf: SpokenOf[] = [];
  const risksOf = new Set<PlanId>();
  const postsOf = new Set<PlanId>();
  const plans = new Set<PlanId>();
  let since: Instant | null = null;
  let isMore = mark === null;
  for (const [n, { title, about }] of speaking.entries()) {
    const answer = answers[n];
    if (answer?.status !== "fulfilled") {
      const reason: unknown = answer?.reason;
      if (reason instanceof StoreFailure && reason.kind === "listMissing")
        return null;
      throw reason;
    }
    const rows = v.parse(rowsOf, answer.value);
    const before = mark?.[title] ?? 0;
    const newest = newestIn(last[n]);
    // What lies further than one look is followed by reading plans whole, up to what is newest now.
    const isFar = mark !== null && newest > before + reach;
    now[title] = Math.max(
      before,
      ...rows.map(({ Id }) => Id),
      ...(isFar ? [newest] : []),
    );
    isMore ||= rows.length === most || isFar;
    if (mark === null) continue;
    for (const row of rows) {
      const says = row.Says ?? "actions";
      const isMilestone = says === "milestones";
      const key = isMilestone ? actionOfMilestone(row.Saying) : row[about];
      if (!row.PlanKey) continue;
      const planId = asId<"Plan">(row.PlanKey);
      plans.add(planId);
      const recorded = parseInstant(row.Created ?? "");
      if (recorded && (since === null || recorded < since)) since = recorded;
      if (typeof key !== "string") continue;
      if (says === "risks") risksOf.add(planId);
      if (says === "posts") postsOf.add(planId);
      if (says !== "actions" && !isMilestone && !entries.has(says)) continue;
      spokenOf.push({
        planId,
        actionId: asId<"Action">(key),
      });
    }
  }
  return {
    mark: now,
    spokenOf,
    plans: [...plans],
    risksOf: [...risksOf],
    postsOf: [...postsOf],
    since,
    isMore,
  };
}

const keyed = v.array(
  v.looseObject({ ClientKey: v.string(), Says: v.nullish(v.string()) }),
);

/**
 * The ids of everything the lists hold about one action, in one request: enough to see whether somebody recorded something meanwhile.
 * Empty in a site of the first release.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function readEntryIds(
  site: Site,
  actionId: ActionId,
): Promise<ReadonlySet<string>> {
  const answers = await inBatch<unknown>(site, (batched) =>
    speaking.map(({ title, about }) =>
      itemsOf(batched, title)
        .select("ClientKey", ...(about === "AboutKey" ? ["Says"] : []))
        .filter(`${about} eq '${actionId}'`)
        .top(5000)(),
    ),
  );
  const ids = new Set<string>();
  for (const answer of answers) {
    if (answer.status === "fulfilled") {
      for (const { ClientKey, Says } of v.parse(keyed, answer.value))
        if (!Says || entries.has(Says)) ids.add(ClientKey);
    } else if (
      !(answer.reason instanceof StoreFailure) ||
      answer.reason.kind !== "listMissing"
    )
      throw answer.reason;
  }
  return ids;
}
