// The position of an archive, read a second time: the JSON the command line prints, from the product's rules alone.
import {
  allOn,
  counts,
  isLate,
  percent,
  ragOf,
  refsOf,
  tally,
} from "./plainReading.ts";
import type { PlainPlan, Stands } from "./plainReading.ts";

/** Each action then and now; then is null where nothing is compared with. */
export function pairsOf(
  plan: PlainPlan,
  asAt: string,
  previousAsAt: string | null,
) {
  const now = allOn(plan, asAt);
  const then = previousAsAt === null ? null : allOn(plan, previousAsAt);
  return now.map((one, n) => ({ now: one, then: then?.[n] ?? null }));
}

function worst(rags: readonly string[]): string {
  for (const rag of ["red", "amber", "green", "blue"])
    if (rags.includes(rag)) return rag;
  return "none";
}

/** Rule 8: decisions of the period are those not known at its beginning. */
export function ruledSince(
  pairs: ReturnType<typeof pairsOf>,
  refused: boolean,
) {
  return pairs.flatMap(({ now, then }) => {
    if (then === null || !now.there) return [];
    const before = new Set(then.ruled.map((one) => one.number));
    return now.ruled
      .filter((one) => one.refused === refused && !before.has(one.number))
      .map(({ from, to }) => ({ ref: now.action.ref, from, to }));
  });
}

export function plainPosition(
  plan: PlainPlan,
  asAt: string,
  previousAsAt: string | null,
) {
  const pairs = pairsOf(plan, asAt, previousAsAt);
  const compared = pairs.flatMap(({ now, then }) =>
    then === null ? [] : [{ now, then }],
  );
  const all = pairs.map(({ now }) => now);
  const live = all.filter(counts);
  const late = (one: Stands) => counts(one) && isLate(one, asAt);
  const lateThen = (one: Stands) =>
    counts(one) && isLate(one, previousAsAt ?? "");
  const then = compared.map((pair) => pair.then);
  const themes = [
    ...new Set(all.filter((one) => one.there).map((one) => one.action.theme)),
  ];
  return {
    asAt,
    previousAsAt,
    counts: tally(all),
    percentComplete: percent(all),
    previous:
      previousAsAt === null
        ? null
        : {
            counts: tally(then),
            percentComplete: percent(then),
            overdue: refsOf(then.filter(lateThen)),
          },
    statusChanges: compared
      .filter(
        (pair) =>
          counts(pair.then) &&
          counts(pair.now) &&
          pair.then.status !== pair.now.status,
      )
      .map((pair) => ({
        ref: pair.now.action.ref,
        from: pair.then.status,
        to: pair.now.status,
      })),
    added: compared
      .filter((pair) => counts(pair.now) && !counts(pair.then))
      .map(({ now }) => ({ ref: now.action.ref, status: now.status })),
    withdrawn: compared
      .filter((pair) => counts(pair.then) && !counts(pair.now))
      .map(({ now }) => ({ ref: now.action.ref, ...now.gone })),
    overdue: refsOf(all.filter(late)),
    newlyOverdue: refsOf(
      compared
        .filter((pair) => late(pair.now) && !lateThen(pair.then))
        .map(({ now }) => now),
    ),
    stillOverdue: refsOf(
      compared
        .filter((pair) => late(pair.now) && lateThen(pair.then))
        .map(({ now }) => now),
    ),
    clearedOverdue: compared
      .filter((pair) => lateThen(pair.then) && !late(pair.now))
      .map(({ now }) => ({
        ref: now.action.ref,
        reason: !counts(now)
          ? "withdrawn"
          : now.status === "completed"
            ? "completed"
            : "revised",
      })),
    awaiting: live.flatMap((one) =>
      one.proposed
        ? [{ ref: one.action.ref, from: one.inForce, to: one.proposed.to }]
        : [],
    ),
    endorsed: ruledSince(pairs, false),
    rejected: ruledSince(pairs, true),
    ragByAction: Object.fromEntries(
      live.map((one) => [one.action.ref, ragOf(one, asAt)]),
    ),
    ragByTheme: Object.fromEntries(
      themes.map((theme) => [
        theme,
        worst(
          live
            .filter((one) => one.action.theme === theme)
            .map((one) => ragOf(one, asAt)),
        ),
      ]),
    ),
  };
}

/** The bridge: done or in time then, every term, done or in time now, and what only a later date kept in time. */
export function plainBridge(
  plan: PlainPlan,
  asAt: string,
  previousAsAt: string,
) {
  const pairs = pairsOf(plan, asAt, previousAsAt).flatMap(({ now, then }) =>
    then === null ? [] : [{ now, then }],
  );
  const good = (one: Stands, day: string) => counts(one) && !isLate(one, day);
  const refs = (test: (now: Stands, then: Stands) => boolean) =>
    pairs
      .filter(({ now, then }) => test(now, then))
      .map(({ now }) => now.action.ref);
  const wasGood = (one: Stands) => good(one, previousAsAt);
  const isGood = (one: Stands) => good(one, asAt);
  const wasLate = (one: Stands) => counts(one) && !wasGood(one);
  return {
    opening: refs((_, then) => wasGood(then)).length,
    openingTotal: refs((_, then) => counts(then)).length,
    "newly late": refs(
      (now, then) => wasGood(then) && counts(now) && !isGood(now),
    ),
    removed: refs((now, then) => wasGood(then) && !counts(now)),
    "late before and now completed": refs(
      (now, then) => wasLate(then) && isGood(now) && now.status === "completed",
    ),
    "re-dated with approval": refs(
      (now, then) =>
        wasLate(then) &&
        isGood(now) &&
        now.status !== "completed" &&
        now.inForce !== then.inForce,
    ),
    recovered: refs(
      (now, then) =>
        wasLate(then) &&
        isGood(now) &&
        now.status !== "completed" &&
        now.inForce === then.inForce,
    ),
    added: refs((now, then) => !counts(then) && isGood(now)),
    closing: refs((now) => isGood(now)).length,
    closingTotal: refs((now) => counts(now)).length,
    savedByDate: refs(
      (now, then) =>
        wasGood(then) &&
        isGood(now) &&
        now.status !== "completed" &&
        then.inForce !== null &&
        then.inForce < asAt,
    ),
  };
}
