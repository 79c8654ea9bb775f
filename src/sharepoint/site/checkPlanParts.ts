// Parts of the check of one plan: rows that cannot be read, published papers, a plan without a log, what rows should show.
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Rebuild } from "../check/checkLog.ts";
import { shownKey, shownOf, type AllShown } from "../check/checkShown.ts";
import type { Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { finding, type Finding } from "../check/findings.ts";
import { nouns } from "../nouns/nouns.ts";
import { readLibrary } from "../members/libraryRows.ts";
import {
  openPaperLibrary,
  recordName,
  templateName,
} from "../papers/papers.ts";
import { papers } from "../nouns/settings.ts";
import { sealOf } from "../log/paperSeal.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import { noteFileNames, statementFileName } from "../rows/libraryNames.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import type { PlanStore } from "../planStore.ts";
import type { Unreadable } from "../rows/reading.ts";
import { readRowEdits, type RowEdit } from "../rows/rowEdits.ts";

const unreadableFinding = (row: Unreadable, edit?: RowEdit): Finding =>
  finding({
    code: "rowUnreadable",
    area: "rows",
    where: `${row.list}, row ${row.itemId}`,
    list: row.list,
    item: row.itemId,
    who: edit?.by ?? null,
    when: edit?.at ?? null,
    cause: edit ? `${row.why} ${edit.by} wrote the row last.` : row.why,
    fix: "Open the row, correct the value, and run the check again.",
    link: row.link,
  });

/** Rows that cannot be read, each with who wrote it last. */
export async function unreadableFindings(
  site: Site,
  rows: readonly Unreadable[],
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [list, some] of Map.groupBy(rows, (row) => row.list)) {
    const ids = some.map(({ itemId }) => itemId);
    const edits = await readRowEdits(site, list, ids);
    for (const row of some)
      found.push(unreadableFinding(row, edits.get(row.itemId)));
  }
  return found;
}

interface PapersChecked {
  readonly findings: readonly Finding[];
  /** The files of the library that are the plan's own; null while the record that would name them was changed. */
  readonly names: readonly string[] | null;
}

/** Every published paper against the hash the log has of it. */
export async function checkPapers(
  site: Site,
  { plan, bodies, meetings }: PlanRecord,
): Promise<PapersChecked> {
  const library = openPaperLibrary(site);
  const { items } = await library.published(plan.id);
  const found: Finding[] = [];
  let isNamed = true;
  const names = [templateName(plan.id), statementFileName(plan)];
  for (const meeting of meetings) {
    const body = bodies.find(({ id }) => id === meeting.bodyId);
    const note = body && noteFileNames(plan, body, meeting);
    if (note) names.push(note.word, note.page);
  }
  for (const row of items) {
    const { id, asAt } = row;
    names.push(recordName(id));
    try {
      const snapshot = await library.snapshot(id);
      const beside = snapshot ? await library.changedBeside(row, snapshot) : [];
      found.push(...beside.map((field) => besideFinding(plan, field)));
      names.push(...(snapshot?.files ?? []).map(({ name }) => name));
    } catch (error) {
      if (!(error instanceof StoreFailure) || error.kind !== "rejected")
        throw error;
      // Published it was: which files it came with is not known until its record is put back.
      if ((await sealOf(site, id)) !== null) isNamed = false;
      found.push(
        finding({
          code: "paperChanged",
          area: "papers",
          where: plan.title,
          plan: plan.title,
          list: "Papers",
          field: asAt,
          cause: inEnglish(error.words),
          fix: inEnglish(error.next),
          whoCan: "owner of the site",
        }),
      );
    }
  }
  return { findings: found, names: isNamed ? names : null };
}

/** What lies in the Papers library and is of no plan: whoever opens the library may take it for a paper that was published. */
export async function strayPapers(
  site: Site,
  names: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const files = makeFiles(site);
  const found: Finding[] = [];
  for (const [name, row] of await readLibrary(site, papers.list)) {
    if (names.has(name)) continue;
    const bytes = await files.bytes(name);
    // An empty file stands for one that was taken out.
    if (bytes?.length === 0) continue;
    found.push(
      finding({
        code: "paperChanged",
        area: "papers",
        where: "Papers",
        list: "Papers",
        item: row.item,
        field: name,
        who: row.by,
        when: row.at,
        cause: `“${name}” lies in the Papers library and is no published paper, note, statement or template of a plan as plans and bodies are called now.${row.by ? ` ${row.by} wrote the file last.` : ""} Waymark shows it to nobody, and whoever opens the library may take it for a paper that was published.`,
        fix: "Look at it: move it to a library of the council's own, or put it into the recycle bin.",
        whoCan: "owner of the site",
      }),
    );
  }
  return found;
}

/** A file of a paper, or a column of its row, that is no longer what was published: whoever opens the library sees it. */
const besideFinding = (plan: Plan, field: string): Finding =>
  finding({
    code: "paperChanged",
    area: "papers",
    where: plan.title,
    plan: plan.title,
    list: "Papers",
    field,
    cause: `“${field}” of a published paper in the Papers library is gone or is not what was published. The frozen paper is as it was, and Waymark shows that one.`,
    fix: "Put back its first version in SharePoint (version history, or the recycle bin).",
    whoCan: "owner of the site",
  });

/** A plan without a log: one of the first release, or a row that somebody added by hand. */
export async function notBroughtForward(
  store: PlanStore,
  plan: Plan,
): Promise<Finding> {
  const list = nouns.plans.list.title;
  const item = store.itemOf(plan);
  const edits = await readRowEdits(
    store.site,
    list,
    item === null ? [] : [item],
  );
  const edit = edits.get(item ?? 0);
  return finding({
    code: "notBroughtForward",
    area: "log",
    where: plan.title,
    plan: plan.title,
    list,
    item,
    who: edit?.by ?? null,
    when: edit?.at ?? null,
    cause: `This plan has no log: it is kept as the first release kept it, or its row was added by hand.${edit ? ` ${edit.by} wrote the row last.` : ""} What its rows say is all there is, and whoever may edit them decides.`,
    fix: "Run “waymark provision”, which brings a plan of the first release forward as it is found. Put a row that was added by hand into the recycle bin first.",
    whoCan: "owner of the site",
  });
}

/** What rows should show, without those that differ in what they say: they are told as that, or are on their way. */
export function shownBeside(
  record: PlanRecord,
  rebuilt: readonly Rebuild[],
): AllShown {
  const other = new Set(
    rebuilt.map(({ kind, right }) =>
      shownKey(nouns[kind].list.title, right.id),
    ),
  );
  return new Map([...shownOf(record)].filter(([key]) => !other.has(key)));
}

/** Each action that names a home and takes nothing from it, with why. */
export const apartFindings = ({
  apart,
  record: { plan },
}: Pick<StoredRecord, "apart" | "record">): readonly Finding[] =>
  apart.map(({ action: { ref }, home, why }) =>
    finding({
      code: "homeUnread",
      area: "log",
      where: plan.title,
      plan: plan.title,
      ref,
      cause: inEnglish(
        say("apart.said", {
          ref,
          there: home.ref,
          plan: home.plan,
          why: say(`apart.${why}`),
        }),
      ),
      fix: inEnglish(say("apart.fix")),
    }),
  );
