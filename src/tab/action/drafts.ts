// What somebody was writing about an action, kept on this device until it is saved or thrown away.
import * as v from "valibot";
import { reportableStatuses } from "../../domain/status.ts";
import { forget, keep, kept } from "../deviceStore.ts";

const Draft = v.object({
  status: v.nullable(v.picklist(reportableStatuses)),
  note: v.string(),
  reportText: v.string(),
  ownRag: v.nullable(v.picklist(["green", "amber", "red"])),
  forecast: v.string(),
});

/** The form of Record progress as filled in so far. */
export type Draft = v.InferOutput<typeof Draft>;

export const emptyDraft: Draft = {
  status: null,
  note: "",
  reportText: "",
  ownRag: null,
  forecast: "",
};

const keyOf = (person: string, actionId: string) =>
  `waymark draft ${person} ${actionId}`;

export function keptDraft(person: string, actionId: string): Draft | null {
  const text = kept(keyOf(person, actionId));
  if (text === null) return null;
  try {
    const read = v.safeParse(Draft, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    // Not ours, or cut short when the device ran out of room: there is nothing to read back.
    return null;
  }
}

export function keepDraft(person: string, actionId: string, draft: Draft) {
  const empty = JSON.stringify(draft) === JSON.stringify(emptyDraft);
  if (empty) forget(keyOf(person, actionId));
  else keep(keyOf(person, actionId), JSON.stringify(draft));
}

export function forgetDraft(person: string, actionId: string) {
  forget(keyOf(person, actionId));
}
