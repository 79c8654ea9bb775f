// A second reading of an archive, written from the product's rules and from nothing of its code: slow, plain, and the judge of what is printed.
// Days are 'YYYY-MM-DD' texts. Rule numbers are those of the product description, section 4.

export interface PlainAction {
  readonly ref: string;
  readonly theme: string;
  readonly title: string;
  readonly due: string | null;
  readonly dueText: string | null;
  /** The last day that the date or the phrase means; what the archive does not say. */
  readonly dueIs: string | null;
  /** A phrase as a paper prints it. */
  readonly printed?: string;
  readonly initialStatus: string;
  readonly added?: string;
}

export interface PlainEvent {
  readonly ref: string;
  readonly effective: string;
  readonly recorded?: string;
  readonly type: string;
  readonly to?: string | null;
  readonly into?: string;
}

export interface PlainPlan {
  readonly actions: readonly PlainAction[];
  readonly events: readonly PlainEvent[];
}

interface Ruled {
  readonly number: number;
  readonly refused: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly moves: number;
  readonly daysMoved: number;
}

/** How one action stands on a day, by what was known that day. */
export interface Stands {
  readonly action: PlainAction;
  readonly there: boolean;
  readonly gone: null | { readonly reason: string; readonly into?: string };
  readonly status: string;
  readonly inForce: string | null;
  readonly proposed: { readonly to: string | null } | null;
  readonly ruled: readonly Ruled[];
}

export function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Refs as people count: 5.9 before 5.10. */
export function byRef(a: string, b: string): number {
  const [x, y] = [a.split("."), b.split(".")];
  return Number(x[0]) - Number(y[0]) || Number(x[1]) - Number(y[1]);
}

function when(event: PlainEvent): string {
  return `${event.effective} ${event.recorded ?? event.effective}`;
}

/** Rule 2: effective and recorded by the day; the later effective wins, then the later recorded, then the later in the file. */
function knownOf(plan: PlainPlan, ref: string, asAt: string) {
  return plan.events
    .map((event, number) => ({ event, number }))
    .filter(({ event }) => event.ref === ref)
    .filter(
      ({ event }) =>
        event.effective <= asAt && (event.recorded ?? event.effective) <= asAt,
    )
    .sort((a, b) =>
      when(a.event) < when(b.event)
        ? -1
        : when(a.event) > when(b.event)
          ? 1
          : a.number - b.number,
    );
}

/** Rules 3, 5 and 8, entry by entry. */
export function standsOn(
  plan: PlainPlan,
  action: PlainAction,
  asAt: string,
): Stands {
  const known = knownOf(plan, action.ref, asAt);
  let status = action.initialStatus;
  let inForce = action.dueIs;
  let gone: Stands["gone"] = null;
  let moves = 0;
  let daysMoved = 0;
  let lastAsked: string | null = null;
  const ruled: Ruled[] = [];
  for (const { event, number } of known) {
    const to = event.to ?? null;
    if (event.type === "status") status = to ?? status;
    if (event.type === "propose") lastAsked = to;
    if (event.type === "reject")
      ruled.push({
        number,
        refused: true,
        from: inForce,
        to: to ?? lastAsked,
        moves,
        daysMoved,
      });
    if (event.type === "endorse") {
      if (inForce !== null && to !== null && inForce !== to) {
        moves += 1;
        daysMoved += daysApart(inForce, to);
      }
      ruled.push({
        number,
        refused: false,
        from: inForce,
        to,
        moves,
        daysMoved,
      });
      inForce = to;
    }
    if (event.type === "withdraw") gone = { reason: "withdrawn" };
    if (event.type === "merge" || event.type === "transfer") {
      const reason = event.type === "merge" ? "merged" : "transferred";
      gone = event.into ? { reason, into: event.into } : { reason };
    }
  }
  if (gone === null && (status === "withdrawn" || status === "transferred"))
    gone = { reason: status };
  return {
    action,
    there: (action.added ?? "") <= asAt,
    gone,
    status,
    inForce,
    proposed: waiting(known),
    ruled,
  };
}

/** The last proposal, where nothing later settled it; on one day a ruling on that very date does, however the rows are ordered. */
function waiting(
  known: readonly { readonly event: PlainEvent }[],
): Stands["proposed"] {
  const at = known.findLastIndex(({ event }) => event.type === "propose");
  const asked = known[at]?.event;
  if (!asked) return null;
  const settled = known.some(({ event }, n) => {
    if (!["endorse", "reject", "withdrawProposal"].includes(event.type))
      return false;
    if (n > at) return true;
    return (
      event.type !== "withdrawProposal" &&
      when(event) === when(asked) &&
      (event.to ?? null) === (asked.to ?? null)
    );
  });
  return settled ? null : { to: asked.to ?? null };
}

export const counts = (one: Stands) => one.there && one.gone === null;

/** Rule 6: due that day is not overdue. */
export function isLate(one: Stands, asAt: string): boolean {
  return (
    one.status !== "completed" && one.inForce !== null && one.inForce < asAt
  );
}

/** Rule 10, the standard scheme. */
export function ragOf(one: Stands, asAt: string): string {
  if (one.status === "completed") return "blue";
  if (one.status === "slippage" || isLate(one, asAt)) return "red";
  if (one.proposed) return "amber";
  const soon =
    one.status === "notStarted" &&
    one.inForce !== null &&
    daysApart(asAt, one.inForce) <= 31;
  return soon ? "amber" : "green";
}

export function allOn(plan: PlainPlan, asAt: string): Stands[] {
  return [...plan.actions]
    .sort((a, b) => byRef(a.ref, b.ref))
    .map((action) => standsOn(plan, action, asAt));
}

export function tally(all: readonly Stands[]) {
  const of = (status: string) =>
    all.filter((one) => counts(one) && one.status === status).length;
  return {
    completed: of("completed"),
    inProgress: of("inProgress"),
    slippage: of("slippage"),
    notStarted: of("notStarted"),
    suspended: of("suspended"),
    total: all.filter(counts).length,
  };
}

/** Rule 9: whole percent, halves up. */
export function percent(all: readonly Stands[]): number | null {
  const { completed, total } = tally(all);
  if (total === 0) return null;
  const exact = (completed * 100) / total;
  return exact - Math.floor(exact) >= 0.5
    ? Math.floor(exact) + 1
    : Math.floor(exact);
}

/** Section 4b, rule 12. */
export function leftUnfinished(all: readonly Stands[]): number {
  return all.filter(
    (one) => one.there && one.gone !== null && one.status !== "completed",
  ).length;
}

export const refsOf = (some: readonly Stands[]) =>
  some.map((one) => one.action.ref);
