// Where each open action of a closing plan goes, as chosen so far, and the rule's destinations read from it. Pure.
import { t } from "../../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../../domain/plan/action.ts";
import { addDays, parseDate } from "../../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../domain/values/calendarDate.ts";
import type {
  Destination,
  Destinations,
} from "../../../domain/planLife/closing/destination.ts";
import { asId } from "../../../domain/values/id.ts";
import type { ActionId } from "../../../domain/values/id.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import { compareRefs } from "../../../domain/values/ref.ts";

const Place = v.object({
  kind: v.picklist(["", "transfer", "absorb", "businessAsUsual", "stop"]),
  plan: v.string(),
  theme: v.string(),
  ref: v.string(),
  into: v.string(),
  service: v.string(),
  firstCheck: v.string(),
  reason: v.string(),
});

/** What has been chosen for one action; kind "" is nothing yet. */
export type Place = v.InferOutput<typeof Place>;

export const Closing = v.object({
  /** Where most of them go: offered for every action. */
  plan: v.string(),
  theme: v.string(),
  why: v.string(),
  places: v.record(v.string(), Place),
});
export type Closing = v.InferOutput<typeof Closing>;

export const blankClosing: Closing = {
  plan: "",
  theme: "",
  why: "",
  places: {},
};

const nowhere: Place = {
  kind: "",
  plan: "",
  theme: "",
  ref: "",
  into: "",
  service: "",
  firstCheck: "",
  reason: "",
};

export function placeOf({ places }: Closing, id: ActionId): Place {
  return places[id] ?? nowhere;
}

/** The destination chosen, null until everything it needs is there. */
export function destinationOf(place: Place): Destination | null {
  const { plan, theme, ref, into, service, reason } = place;
  const planId = asId<"Plan">(plan);
  switch (place.kind) {
    case "":
      return null;
    case "transfer":
      return plan && theme && ref.trim()
        ? { kind: "transfer", planId, themeId: asId<"Theme">(theme), ref }
        : null;
    case "absorb":
      return plan && into
        ? { kind: "absorb", planId, actionId: asId<"Action">(into) }
        : null;
    case "businessAsUsual": {
      const firstCheck = parseDate(place.firstCheck);
      return service.trim() && firstCheck
        ? { kind: "businessAsUsual", service, firstCheck }
        : null;
    }
    case "stop":
      return reason.trim() ? { kind: "stop", reason } : null;
  }
}

export function destinationsOf(
  closing: Closing,
  open: readonly Action[],
): Destinations {
  return new Map(
    open.flatMap(({ id }) => {
      const to = destinationOf(placeOf(closing, id));
      return to ? [[id, to] as const] : [];
    }),
  );
}

/** Plans that are named anywhere in what was chosen. */
export function plansNamed({ plan, places }: Closing): readonly string[] {
  const named = Object.values(places)
    .filter((one) => one.kind === "transfer" || one.kind === "absorb")
    .map((one) => one.plan);
  return [...new Set([plan, ...named])].filter((id) => id !== "");
}

/** The next free ref in a theme of the other plan, past those already given here; the action's own ref where the theme does not count up. */
export function freshRefIn(
  other: PlanRecord,
  theme: string,
  closing: Closing,
  own: string,
): string {
  const given = Object.values(closing.places)
    .filter((one) => one.kind === "transfer" && one.plan === other.plan.id)
    .map((one) => one.ref.trim());
  const used = new Set(
    [...other.actions.map((one) => one.ref as string), ...given].map((ref) =>
      ref.toLowerCase(),
    ),
  );
  const last = other.actions
    .filter((one) => one.themeId === theme)
    .map((one) => one.ref)
    .toSorted(compareRefs)
    .at(-1);
  const code = other.themes.find((one) => one.id === theme)?.code ?? "";
  const [, stem = "", number = ""] =
    /^(.*?)(\d+)$/.exec(last ?? (code ? `${code}.0` : "")) ?? [];
  if (number === "") return used.has(own.toLowerCase()) ? "" : own;
  let next = Number(number) + 1;
  while (used.has(`${stem}${next}`.toLowerCase())) next += 1;
  return `${stem}${next}`;
}

/** The action of the other plan that this one was already carried to, by an earlier closing that stopped half way. */
function alreadyCarried(action: Action, other: PlanRecord): Action | null {
  return (
    other.actions.find(
      ({ carriedFrom }) =>
        carriedFrom?.planId === action.planId && carriedFrom.ref === action.ref,
    ) ?? null
  );
}

/** A choice of kind, with what can be filled in filled in: where most go, the next ref, a check in a year. */
export function chosen(
  kind: Place["kind"],
  action: Action,
  closing: Closing,
  others: readonly PlanRecord[],
  today: CalendarDate,
): Place {
  const before = placeOf(closing, action.id);
  const plan = before.plan || closing.plan;
  const other = others.find((one) => one.plan.id === plan);
  if (kind === "transfer" && other) {
    const carried = alreadyCarried(action, other);
    if (carried) return { ...before, kind: "absorb", plan, into: carried.id };
    const theme = before.theme || closing.theme;
    const ref = before.ref || freshRefIn(other, theme, closing, action.ref);
    return { ...before, kind, plan, theme, ref };
  }
  if (kind === "businessAsUsual")
    return {
      ...before,
      kind,
      firstCheck: before.firstCheck || addDays(today, 365),
    };
  return { ...before, kind, plan };
}

/** "7 of 12 left to place." */
export function leftWords(left: number, total: number): string {
  if (total === 0) return t("No action is open, so nothing is left to place.");
  return left === 0
    ? t("All {total} have a destination.", { total })
    : t("{left} of {total} left to place.", { left, total });
}
