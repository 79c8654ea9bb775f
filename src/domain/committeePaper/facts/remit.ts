// What a body looks at: the part of the plan its remit names, by theme, reference or post, and everything recorded about that part.
import type { Action } from "../../plan/action.ts";
import type { ActionId, ThemeId } from "../../values/id.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { crossReference } from "../../risks/crossReference.ts";
import { readSectionRef } from "../../risks/sectionRef.ts";
import { sameWords } from "../../values/wording.ts";
import type { PaperInput } from "../parts/paperInput.ts";

/** A remit read against a plan. */
export interface RemitRead {
  /** The parts of it that name something of the plan, as written. */
  readonly named: readonly string[];
  /** Those that name no theme, reference or post of it. */
  readonly unread: readonly string[];
  readonly actions: ReadonlySet<ActionId>;
}

const isIn = (theme: ThemeId) => (one: Action) => one.themeId === theme;

/** The actions one piece of a remit names: a theme by code, range, title or other spelling; an action; a post. */
function actionsNamed(text: string, record: PlanRecord): readonly Action[] {
  const { themes, actions, posts } = record;
  const { all, codes } = readSectionRef(text, themes);
  if (all) return actions;
  const titled = themes.filter((one) =>
    [one.title, ...one.aliases].some((title) => sameWords(title, text)),
  );
  const coded = codes.flatMap((code) =>
    themes.filter((one) => one.code !== "" && sameWords(one.code, code)),
  );
  const held = posts.filter((one) =>
    [one.title, ...one.aliases].some((title) => sameWords(title, text)),
  );
  return [
    ...[...titled, ...coded].flatMap(({ id }) => actions.filter(isIn(id))),
    ...actions.filter(({ ref }) => codes.some((code) => sameWords(ref, code))),
    ...actions.filter((one) =>
      held.some(
        ({ id }) => one.accountable === id || one.supporting.includes(id),
      ),
    ),
  ];
}

/** Reads a remit line by line; a line that names nothing as a whole is read part by part ("Finances, 5 and the HR Manager"). */
export function readRemit(remit: string, record: PlanRecord): RemitRead {
  const lines = remit
    .split(/[\n;]+/)
    .flatMap((line) =>
      actionsNamed(line.trim(), record).length > 0
        ? [line]
        : line.split(/,|\band\b/i),
    );
  const pieces = lines
    .map((piece) => piece.trim().replace(/\.$/, ""))
    .filter((piece) => piece !== "")
    .map((piece) => ({ piece, found: actionsNamed(piece, record) }));
  const words = (some: boolean) =>
    pieces
      .filter(({ found }) => found.length > 0 === some)
      .map(({ piece }) => piece);
  return {
    named: words(true),
    unread: words(false),
    actions: new Set(pieces.flatMap(({ found }) => found.map(({ id }) => id))),
  };
}

/** The record without what is outside; what is about the plan as a whole stays. Risks keep only their links into the part. */
function recordWithin(
  record: PlanRecord,
  within: ReadonlySet<ActionId>,
): PlanRecord {
  const actions = record.actions.filter(({ id }) => within.has(id));
  const themes = record.themes.filter(({ id }) => actions.some(isIn(id)));
  const codes = new Set(themes.map(({ code }) => code));
  const inside = <T extends { readonly actionId: ActionId }>(
    rows: readonly T[],
  ) => rows.filter(({ actionId }) => within.has(actionId));
  const { rows } = crossReference(record.risks, record.themes, record.actions);
  return {
    ...record,
    actions,
    themes,
    milestones: inside(record.milestones),
    updates: inside(record.updates),
    revisions: inside(record.revisions),
    evidence: inside(record.evidence),
    decisions: record.decisions.filter(
      ({ actionId }) => actionId === null || within.has(actionId),
    ),
    risks: rows.flatMap(({ risk, sections }) => {
      const refsAsWritten = sections.filter((code) => codes.has(code));
      return refsAsWritten.length === 0 ? [] : [{ ...risk, refsAsWritten }];
    }),
  };
}

export interface Within {
  readonly input: PaperInput;
  /** Null where the body looks at the whole plan. */
  readonly remit: RemitRead | null;
}

/** The paper's input as far as the body's remit reaches. A remit that names nothing of the plan leaves it whole, and the checks say so. */
export function withinRemit(input: PaperInput): Within {
  const { record, history } = input;
  if (input.remit == null) return { input, remit: null };
  const remit = readRemit(input.remit, record);
  if (remit.actions.size === 0) return { input, remit };
  const part = recordWithin(record, remit.actions);
  const refs = new Set(part.actions.map(({ ref }) => ref));
  return {
    input: {
      ...input,
      record: part,
      history: {
        actions: history.actions.filter(({ ref }) => refs.has(ref)),
        events: history.events.filter(({ ref }) => refs.has(ref)),
      },
    },
    remit,
  };
}
