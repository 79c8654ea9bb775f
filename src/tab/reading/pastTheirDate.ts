// The line that says what the status table hides, with its refs as places to go. Pure.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { isLive } from "../../domain/plan/status.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { reconciliationSaid } from "../../domain/history/reconciliation.ts";
import type { PlanRow } from "./rows.ts";

interface LinePart {
  readonly text: string;
  /** The action a ref stands for; null for the words between. */
  readonly actionId: string | null;
}

/** More refs than this are not read by anybody: the filter shows them. */
const namedAtMost = 12;

const refs = (rows: readonly PlanRow[]) => rows.map((row) => row.action.ref);

/** The reconciliation of the position (`reconciliation.ts`) in parts, its refs linked. Source: product.md 4, rule 6. */
export function reconciliationParts(
  rows: readonly PlanRow[],
  today: CalendarDate,
): LinePart[] {
  const live = rows.filter((row) => isLive(row.action.current.status));
  const late = live.filter((row) => row.overdue);
  const said = reconciliationSaid({
    asAt: today,
    slippage: refs(
      live.filter((row) => row.action.current.status === "slippage"),
    ),
    overdue: refs(late),
    awaiting: refs(live.filter((row) => row.action.current.awaiting !== null)),
  });
  const byRef = new Map(
    live.map((row) => [`${row.action.ref}`, row.action.id]),
  );
  return asText(said)
    .replace(/\(([^()]*)\)/g, (all, inside: string) =>
      inside.split(", ").length > namedAtMost
        ? t("(shown by the filter)")
        : all,
    )
    .split(/(?<=[(\s])([^()\s,]+)(?=[,)])/)
    .map((text) => ({ text, actionId: byRef.get(text) ?? null }));
}
