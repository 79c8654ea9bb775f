// Saves that wait for SharePoint: kept on this device in the order in which they were pressed, each with the identity it is recorded under.
import { useSyncExternalStore } from "react";
import * as v from "valibot";
import type { Instant } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import { reportNoChange } from "../../domain/progress/progress.ts";
import type { Edit, Rule } from "../../editing/edit.ts";
import type { Me } from "../../sharepoint/people/people.ts";
import { ClaimForm, claimRule } from "./claimForm.ts";
import { DateForm, dateRule } from "./dateForm.ts";
import { ProgressForm, progressRule } from "./progressForm.ts";
import { forget, keep, kept } from "../session/deviceStore.ts";
import { draftKey } from "./draftKey.ts";
import { readKept } from "./keptForm.ts";
import { onWaiting, waitingChanged } from "./anyWaiting.ts";

const sendables = ["progress", "noChange", "date", "claim"] as const;
/** What can be recorded without its form. */
export type Sendable = (typeof sendables)[number];

const Waiting = v.object({
  edit: v.string(),
  planId: v.string(),
  actionId: v.string(),
  ref: v.string(),
  what: v.picklist(sendables),
  /** The form as it was when Save was pressed. */
  form: v.unknown(),
  /** When Save was pressed, an instant. */
  since: v.string(),
  /** Why it was refused on arrival; null while it waits. */
  refused: v.nullable(v.string()),
});
export type Waiting = v.InferOutput<typeof Waiting>;

type Whose = Pick<Me, "person" | "siteUserId">;

const keyOf = (me: Whose) => draftKey(me, "waiting");

export function waitingOf(me: Whose): readonly Waiting[] {
  return readKept(keyOf(me), v.array(Waiting)) ?? [];
}

function write(me: Whose, all: readonly Waiting[]) {
  if (all.length === 0) forget(keyOf(me));
  else keep(keyOf(me), JSON.stringify(all));
  waitingChanged();
}

/** Puts a save at the end; one that waits under the same identity is replaced. */
export function letWait(me: Whose, one: Waiting) {
  write(me, [...waitingOf(me).filter(({ edit }) => edit !== one.edit), one]);
}

/** It is recorded, or the person does not want it any more. */
export function dropWaiting(me: Whose, edit: string) {
  write(
    me,
    waitingOf(me).filter((one) => one.edit !== edit),
  );
}

export function changeWaiting(
  me: Whose,
  edit: string,
  part: Partial<Pick<Waiting, "refused" | "since">>,
) {
  write(
    me,
    waitingOf(me).map((one) => (one.edit === edit ? { ...one, ...part } : one)),
  );
}

/** What waits, drawn anew whenever it changes. */
export function useWaiting(me: Whose | undefined): readonly Waiting[] {
  // The text is compared, not the list that is read from it.
  useSyncExternalStore(onWaiting, () => (me ? kept(keyOf(me)) : null));
  return me ? waitingOf(me) : [];
}

/** Whether a save of an action waits: until it is sent nothing more is asked about it. */
export function useIsWaiting(me: Whose, actionId: string): boolean {
  return useWaiting(me).some(
    (one) => one.actionId === actionId && one.refused === null,
  );
}

const dayMs = 24 * 60 * 60 * 1000;

/** After a day it is not sent any more without asking: what was true yesterday may not be true today. */
export function asksFirst({ since }: Waiting, now: Instant): boolean {
  return Date.parse(now) - Date.parse(since) > dayMs;
}

/** What a save records, read from the form that was kept; null where it cannot be read any more. */
export function ruleOf({ what, form, edit }: Waiting): {
  readonly rule: Rule;
  readonly more: Pick<Edit, "evidence">;
} | null {
  switch (what) {
    case "noChange":
      return { rule: reportNoChange, more: {} };
    case "progress": {
      const read = v.safeParse(ProgressForm, form);
      return read.success
        ? { rule: progressRule(read.output), more: {} }
        : null;
    }
    case "date": {
      const read = v.safeParse(DateForm, form);
      return read.success ? { rule: dateRule(read.output), more: {} } : null;
    }
    case "claim": {
      const read = v.safeParse(ClaimForm, form);
      return read.success ? claimRule(read.output, edit) : null;
    }
  }
}

/** Puts the words of a refused save back into its form, and lets it wait no more. */
export function backToForm(me: Whose, one: Waiting) {
  const word = { progress: "draft", date: "date", claim: "claim" } as const;
  if (one.what !== "noChange")
    keep(
      draftKey(me, word[one.what], one.actionId),
      JSON.stringify({
        ...(typeof one.form === "object" ? one.form : {}),
        edit: asId<"Edit">(crypto.randomUUID()),
        sent: false,
      }),
    );
  dropWaiting(me, one.edit);
}
