// One form for every entry: what is typed and kept, its saving, and what the frame around it needs, joined in one place.
import type { Sentence } from "../../domain/words/sentence.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { EditId } from "../../editing/identity.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useKeptForm } from "./keptForm.ts";
import type { KeptForm } from "./keptForm.ts";
import { useEdit } from "./useEdit.ts";
import type { Editing } from "./useEdit.ts";
import type { Sendable } from "./waiting.ts";

/** What `<Form>` is given besides its label, its button and what the button does. */
export interface Frame {
  readonly busy: boolean;
  readonly problem: Sentence | null;
  readonly onClose: () => void;
  /** Throws away what is typed. */
  readonly onDrop: () => void;
}

export interface FormOf<T> {
  /** `draftKey` */
  readonly key: string;
  /** How what was typed is read back on another day. */
  readonly shape: v.GenericSchema<unknown, T>;
  readonly empty: T;
  readonly onClose: () => void;
  /** What is recorded, where a save may wait for SharePoint and be sent without the form. */
  readonly later?: Sendable;
}

export interface Entry<T> {
  readonly form: T;
  /** Typing also takes away why the last attempt was not saved. */
  readonly change: (part: Partial<T>) => void;
  readonly frame: Frame;
  /** The identity of what is sent from here. */
  readonly edit: () => EditId;
  /** Once it is saved: forgets what was typed and closes. */
  readonly finish: (saving: Promise<boolean>) => Promise<void>;
}

interface Saving {
  readonly busy: boolean;
  readonly problem: Sentence | null;
  readonly clear: () => void;
}

/** Joins a kept form and its saving. */
export function entryOf<T extends object>(
  kept: KeptForm<T>,
  saving: Saving,
  onClose: () => void,
): Entry<T> {
  const done = () => {
    kept.drop();
    onClose();
  };
  return {
    form: kept.form,
    edit: () => kept.identity().edit,
    change(part) {
      saving.clear();
      kept.change(part);
    },
    frame: {
      busy: saving.busy,
      problem: saving.problem,
      onClose,
      onDrop: done,
    },
    async finish(saved) {
      if (await saved) done();
    },
  };
}

/** A form that edits one action by a rule. */
export function useRuleEntry<T extends object>(
  overview: PlanOverview,
  action: Action,
  { key, shape, empty, onClose, later }: FormOf<T>,
  meets?: "ask",
): Entry<T> & Editing {
  const kept = useKeptForm(key, shape, empty);
  const onFound = () => {
    kept.drop();
    onClose();
  };
  const editing = useEdit(overview, action, {
    kept,
    onFound,
    ...(meets ? { meets } : {}),
    ...(later ? { later: { what: later, form: kept.now } } : {}),
  });
  return { ...editing, ...entryOf(kept, editing, onClose) };
}

const Words = v.object({ words: v.string() });

/** A form of one box of words about one action. `at` is what stands in it when it opens. */
export function useWordsEntry(
  overview: PlanOverview,
  action: Action,
  key: string,
  onClose: () => void,
  at = "",
): Entry<{ words: string }> & Editing {
  const empty = { words: at };
  return useRuleEntry(overview, action, { key, shape: Words, empty, onClose });
}
