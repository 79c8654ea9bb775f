// What an imported file means for a plan: what is added, what changed, what stays, and what waits for a person. Decides only; writes nothing.
import type { Action } from "../domain/action.ts";
import type { CalendarDate, Instant } from "../domain/calendarDate.ts";
import { asId } from "../domain/id.ts";
import type { Person } from "../domain/person.ts";
import type { Plan } from "../domain/plan.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import type { Post } from "../domain/post.ts";
import { asRef } from "../domain/ref.ts";
import type { Revision } from "../domain/revision.ts";
import type { Risk } from "../domain/risk.ts";
import type { Theme } from "../domain/theme.ts";
import type { Update } from "../domain/update.ts";
import type {
  ImportResult,
  ImportedAction,
} from "../documents/import/importResult.ts";
import { stableGuid } from "../sharepoint/stableGuid.ts";
import { newAction, type Ready } from "./importedAction.ts";

export interface Merge {
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly revisions: readonly Revision[];
  readonly risks: readonly Risk[];
  /** Actions whose words changed, as they are and as they should be. Dates and statuses never change this way. */
  readonly changes: readonly {
    readonly before: Action;
    readonly after: Action;
  }[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly rejected: readonly {
    readonly about: string;
    readonly why: string;
  }[];
}

export interface MergeContext {
  readonly plan: Plan;
  readonly record: PlanRecord;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly by: Person;
}

const same = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** The row of this title among those there are and those made so far; made when it is neither. */
function finder<T extends { title: string; aliases: readonly string[] }>(
  there: readonly T[],
  make: (title: string, order: number) => T,
) {
  const made: T[] = [];
  const find = (title: string): T => {
    const all = [...there, ...made];
    const found = all.find((one) =>
      [one.title, ...one.aliases].some((each) => same(each, title)),
    );
    if (found) return found;
    const added = make(title, all.length + 1);
    made.push(added);
    return added;
  };
  return { find, made };
}

const noTheme = "No theme given";

/** Why an action waits for a person; null when it can be loaded as it is. */
function waitsFor(action: ImportedAction, result: ImportResult): string | null {
  const questions = result.questions.filter((one) => one.action === action.id);
  if (questions.length > 0) return questions.map((one) => one.text).join(" ");
  if (action.ref === null) return "It has no reference.";
  if (asRef(action.ref) === null)
    return `“${action.ref}” cannot be used as a reference.`;
  if (action.status === null) return "The file does not say where it stands.";
  return null;
}

const isReady = (action: ImportedAction): action is Ready =>
  action.ref !== null && action.status !== null;

/** A pure plan of what an import would write. Ids follow from the plan and the ref, so that a second run finds the first one's rows. */
export function mergeImport(
  result: ImportResult,
  context: MergeContext,
): Merge {
  const { plan, record } = context;
  const themes = finder<Theme>(record.themes, (title, order) => ({
    id: asId<"Theme">(stableGuid(`${plan.id}/theme/${title.toLowerCase()}`)),
    planId: plan.id,
    code: "",
    title,
    aliases: [],
    lead: null,
    order,
  }));
  const posts = finder<Post>(record.posts, (title) => ({
    id: asId<"Post">(stableGuid(`${plan.id}/post/${title.toLowerCase()}`)),
    planId: plan.id,
    title,
    aliases: [],
    statutoryRole: null,
    reportsTo: null,
    holders: [],
    delegates: [],
  }));
  const known = new Map<string, Action>(
    record.actions.map((action) => [action.ref, action]),
  );
  const sorted = sortOut(result, known);
  const made = sorted.ready.map((action) =>
    newAction(action, context, {
      themeId: themes.find(action.theme ?? noTheme).id,
      posts: action.officers.map((title) => posts.find(title).id),
    }),
  );
  const changes = sorted.met.flatMap(({ imported, stored }) => {
    const after = withWords(stored, imported);
    return after ? [{ before: stored, after }] : [];
  });
  const changed = new Set<string>(changes.map(({ before }) => before.ref));
  const codes = new Set(record.risks.map((risk) => risk.code));
  return {
    themes: themes.made,
    posts: posts.made,
    actions: made.map(({ action }) => action),
    updates: made.flatMap(({ updates }) => updates),
    revisions: made.flatMap(({ revisions }) => revisions),
    risks: result.risks
      .filter((risk) => !codes.has(risk.id))
      .map((risk) => newRisk(risk, plan)),
    changes,
    added: made.map(({ action }) => action.ref),
    changed: [...changed],
    unchanged: sorted.met
      .map(({ stored }) => stored.ref)
      .filter((ref) => !changed.has(ref)),
    rejected: [...sorted.rejected, ...sorted.met.flatMap(notByImport)],
  };
}

interface Met {
  readonly imported: ImportedAction;
  readonly stored: Action;
}

function sortOut(result: ImportResult, known: ReadonlyMap<string, Action>) {
  const ready: Ready[] = [];
  const met: Met[] = [];
  const rejected: { about: string; why: string }[] = [];
  for (const imported of result.actions) {
    const ref = imported.ref === null ? null : asRef(imported.ref);
    const stored = ref === null ? undefined : known.get(ref);
    if (stored) {
      met.push({ imported, stored });
      continue;
    }
    const why = waitsFor(imported, result);
    if (why !== null)
      rejected.push({ about: imported.ref ?? imported.title, why });
    else if (isReady(imported)) ready.push(imported);
  }
  return { ready, met, rejected };
}

/** The words of an action already in the plan, where the file has others; null when it has not. */
function withWords(stored: Action, imported: ImportedAction): Action | null {
  return imported.title === stored.title
    ? null
    : { ...stored, title: imported.title };
}

/** Dates and statuses of an action in the plan move by decisions and reports, never by a file. */
function notByImport({ imported, stored }: Met) {
  const said: string[] = [];
  if (imported.due && imported.due.text !== stored.due?.text)
    said.push(
      `the file says it is due ${imported.due.text}, the plan ${stored.due?.text ?? "has no date"}: propose the date in Waymark`,
    );
  if (imported.status && imported.status !== stored.current.status)
    said.push(
      `the file says ${imported.status}, the plan ${stored.current.status}: record the progress in Waymark`,
    );
  return said.map((why) => ({ about: stored.ref as string, why }));
}

function newRisk(risk: ImportResult["risks"][number], plan: Plan): Risk {
  return {
    id: asId<"Risk">(stableGuid(`${plan.id}/risk/${risk.id}`)),
    planId: plan.id,
    code: risk.id,
    title: risk.title,
    merged: risk.merged,
    footnote: null,
    refsAsWritten: risk.refsAsWritten,
    score: null,
    control: null,
  };
}
