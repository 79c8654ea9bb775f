// Where a command's plan comes from: an archive file, or a plan of the site by its name.
import { inEnglish } from "../../domain/words/english.ts";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { History } from "../../domain/history/history.ts";
import { problemsOf } from "../../domain/history/historyProblems.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { limits, tooLarge } from "../../documents/import/file/budget.ts";
import { readArchiveFile } from "../../documents/archive.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { openPlanStore, type PlanStore } from "../../sharepoint/planStore.ts";
import { Unusable, type Given } from "./command.ts";
import { readFrugally } from "./frugal.ts";
import { withSite } from "./tenant.ts";

export interface PlanSource {
  readonly record: PlanRecord;
  readonly history: History;
  /** What could not be read, or should be looked at, in words. */
  readonly problems: readonly string[];
  /** What a newer file holds and this version leaves alone, in words. */
  readonly ignored: readonly string[];
  /** Asks the site the plan lies in; null for a plan out of a file. */
  readonly ask: <T>(question: (site: Site) => Promise<T>) => Promise<T | null>;
}

/** The bytes of a file a person named. One too large to be a plan is refused before it fills the memory. */
export function readBytes(file: string, most = limits.archiveBytes): Buffer {
  if (!existsSync(file))
    throw new Unusable("noFile", `There is no file ${file}.`);
  if (!statSync(file).isFile())
    throw new Unusable(
      "noFile",
      `${file} is not a file. Name the file itself.`,
    );
  const { size } = statSync(file);
  if (size > most) throw new Unusable("tooLarge", inEnglish(tooLarge().words));
  readFrugally(size);
  return readFileSync(file);
}

/** The plan of an archive file. Throws `Unusable` where there is none. */
export function fromArchive(file: string): PlanSource {
  const archive = readArchiveFile(readBytes(file));
  if (!archive.ok)
    throw new Unusable(archive.because, inEnglish(archive.words));
  const { problems, ignored } = archive.value;
  return {
    ...archive.value,
    problems: problems.map(inEnglish),
    ignored: ignored.map(inEnglish),
    ask: () => Promise.resolve(null),
  };
}

/** The plan with this title or short name, in any case. */
export async function findPlan(
  store: PlanStore,
  name: string,
): Promise<Plan | null> {
  const { items } = await store.plans();
  const wanted = name.trim().toLowerCase();
  const found = items.filter((plan) =>
    [plan.title, plan.shortName, plan.id].some(
      (each) => each.toLowerCase() === wanted,
    ),
  );
  if (found.length > 1)
    throw new Unusable(
      "plan",
      `${found.length} plans are called ${name}. Use the short name or the id: ${found.map((plan) => plan.id).join(", ")}.`,
    );
  return found[0] ?? null;
}

export async function namedPlan(store: PlanStore, name: string): Promise<Plan> {
  const plan = await findPlan(store, name);
  if (plan) return plan;
  const { items } = await store.plans();
  throw new Unusable(
    "plan",
    `There is no plan called ${name} in this site. ${items.length === 0 ? "It has no plans yet." : `It has: ${items.map((one) => one.title).join("; ")}.`}`,
  );
}

function fromSite(given: Given, name: string): Promise<PlanSource> {
  return withSite(given, async (site) => {
    const store = openPlanStore(site);
    const plan = await namedPlan(store, name);
    const { record, unreadable } = await store.record(plan.id, (told) =>
      given.progress(`Reading ${told.list}: ${told.rows}`),
    );
    const history = historyOf(record);
    return {
      record,
      history,
      ignored: [],
      ask: (question) => withSite(given, question),
      problems: [
        ...unreadable.map(
          (row) =>
            `${row.list}, row ${row.itemId} could not be read and is not counted: ${row.why} ${row.link}`,
        ),
        ...problemsOf(history).map(({ words }) => inEnglish(words)),
      ],
    };
  });
}

/** From `--file` or `--plan`, exactly one of them. */
export function readPlanSource(given: Given): Promise<PlanSource> {
  const [file, plan] = [given.text("file"), given.text("plan")];
  if ((file === null) === (plan === null))
    throw new Unusable(
      "arguments",
      "Name either a plan with --plan or an archive with --file.",
    );
  return file === null
    ? fromSite(given, plan ?? "")
    : Promise.resolve().then(() => fromArchive(file));
}
