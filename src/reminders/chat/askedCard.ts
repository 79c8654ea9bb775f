// What answers to written lines share: the line and whoever wrote it, the row of the ledger behind the card that answers, and the press a line stands for.
import { createHash } from "node:crypto";
import { dayIn, instantAt } from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { unseen, type AnswerParts } from "../press/answer.ts";
import { aboutAsked } from "../messages/about.ts";
import type { Card, CardData } from "../cards/element.ts";
import type { Language } from "../cards/frame.ts";
import { correlationNow } from "../basics/correlation.ts";
import type { LastLookParts } from "../day/lastLook.ts";
import type { StoredLedger } from "../delivery/ports.ts";
import { plannedRow, type LedgerRow } from "../delivery/row.ts";
import type { Outbox } from "../press/outbox.ts";
import { dayOf, type Theirs } from "./theirActions.ts";

export interface SaidParts {
  readonly answering: AnswerParts;
  readonly judge: Pick<LastLookParts, "watch" | "snoozes">;
  readonly store: Pick<PlanStore, "plans">;
  readonly ledger: StoredLedger;
  readonly outbox: Pick<Outbox, "waiting">;
  readonly tenant: string;
}

/** What of the service answers lines. */
export function sayingOf({
  parts: { ledger, settings },
  answering,
  judge,
  store,
  outbox,
}: Pick<SaidParts, "answering" | "judge" | "store" | "outbox"> & {
  readonly parts: Pick<SaidParts, "ledger"> & {
    readonly settings: { readonly tenantId: string };
  };
}): SaidParts {
  return { answering, judge, store, ledger, outbox, tenant: settings.tenantId };
}

/** A line as the bot heard it, and the door that presses go through. */
export interface Heard {
  readonly person: Person;
  readonly text: string;
  /** Teams' id of the message: the same line heard again is the same presses. */
  readonly message: string;
  readonly language: Language;
  press(data: CardData & Readonly<Record<string, string>>): Promise<Card>;
}

/** A line the ledger knows, so that its buttons are answered as those of any card: the same actions asked for on the same day are the same row. */
export async function rowFor(
  parts: SaidParts,
  { person, language }: Heard,
  as: "mine" | "named",
  named: readonly Theirs[],
): Promise<LedgerRow> {
  const actions = named.map(({ plan, action }) => ({
    planId: plan.overview.plan.id,
    actionId: action.id,
  }));
  const { answering, ledger, tenant } = parts;
  const now = answering.now();
  const [first] = named;
  const day = first ? dayOf(answering, first.plan) : dayIn(instantAt(now));
  const which = createHash("sha256")
    .update(JSON.stringify([as, actions]))
    .digest("base64url")
    .slice(0, 16);
  const key = ["v1", tenant, "asked", addressOf(person), day, which].join("|");
  const correlation = correlationNow() ?? key;
  const row = plannedRow(
    key,
    day,
    "chat",
    aboutAsked(person, language, correlation, { as, actions }),
    now,
  );
  await ledger.insert({ ...row, state: "sent", via: "card" });
  const kept = await ledger.get(key);
  if (!kept) throw new Error(`The row ${key} was not kept.`);
  return kept;
}

/** The press that a line stands for. It has seen nothing of the action, so nothing can be stale; heard again it is the same press. */
export const pressOf = (
  { key: card }: LedgerRow,
  { message }: Heard,
  { plan, action }: Theirs,
) => ({
  verb: "noChange",
  plan: plan.overview.plan.id,
  item: action.id,
  card,
  seen: unseen,
  about: `asked:${message}`,
  ref: action.ref,
});
