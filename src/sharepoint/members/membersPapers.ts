// The published papers and the notes that members may open, copied into their library beside the plan, and taken out again where they no longer may.
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { isForMembers } from "../../domain/readableByMembers.ts";
import { membersLibrary, papers, type Paper } from "../nouns/settings.ts";
import { openPaperLibrary, recordName } from "../papers/papers.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import { noteFileNames, statementFileName } from "../rows/libraryNames.ts";
import type { Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { readLibrary } from "./libraryRows.ts";

/** Nobody is named in the library's own columns, so nobody is looked up. */
const noPeople = { siteUserId: () => null };

/** The published papers of a plan that its members may open. */
export async function papersForMembers(
  site: Site,
  plan: Plan,
): Promise<readonly Paper[]> {
  const { items } = await openPaperLibrary(site).published(plan.id);
  return items.filter(({ audience }) => isForMembers(audience, plan));
}

/** The pages of a plan that are written for everybody: the notes of its closed meetings, and its closing statement. */
export function pageNames({
  plan,
  meetings,
  bodies,
}: PlanRecord): readonly string[] {
  const notes = meetings
    .filter(({ state }) => state === "closed")
    .flatMap((meeting) => {
      const body = bodies.find(({ id }) => id === meeting.bodyId);
      return body ? Object.values(noteFileNames(plan, body, meeting)) : [];
    });
  return plan.state === "closed" ? [...notes, statementFileName(plan)] : notes;
}

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

/** The frozen paper; null where it is not what was published, which the check names. */
async function soundSnapshot(
  library: ReturnType<typeof openPaperLibrary>,
  id: Paper["id"],
): Promise<Snapshot | null> {
  try {
    return await library.snapshot(id);
  } catch (error) {
    if (error instanceof StoreFailure && error.kind === "rejected") return null;
    throw error;
  }
}

const isSame = (one: Paper, other: Paper) =>
  one.id === other.id &&
  one.hash === other.hash &&
  one.publishedAt === other.publishedAt &&
  one.audience === other.audience;

async function filePaper(site: Site, row: Paper): Promise<number> {
  const snapshot = await soundSnapshot(openPaperLibrary(site), row.id);
  const text = await makeFiles(site, papers.list).text(recordName(row.id));
  if (snapshot === null || text === null) return 0;
  const files = makeFiles(site, membersLibrary.list);
  for (const { name, base64 } of snapshot.files)
    await files.add(name, bytesOf(base64), true);
  await files.add(recordName(row.id), text, true);
  // The row is what lists it, so it comes last.
  await files.describe(recordName(row.id), membersLibrary.write(row, noPeople));
  return snapshot.files.length + 1;
}

/** Who files deletes nothing: an empty file that no list names stands for none. */
async function withdrawPaper(site: Site, row: Paper): Promise<number> {
  const snapshot = await soundSnapshot(
    openPaperLibrary(site, membersLibrary),
    row.id,
  );
  const files = makeFiles(site, membersLibrary.list);
  for (const { name } of snapshot?.files ?? []) await files.add(name, "", true);
  await files.add(recordName(row.id), "", true);
  await files.describe(recordName(row.id), { PlanKey: null });
  return (snapshot?.files.length ?? 0) + 1;
}

/** A copy of each page of the Papers library that is newer than what members have. */
async function filePages(site: Site, record: PlanRecord): Promise<number> {
  const names = pageNames(record);
  if (names.length === 0) return 0;
  const [from, there] = await Promise.all([
    readLibrary(site, papers.list),
    readLibrary(site, membersLibrary.list),
  ]);
  let written = 0;
  for (const name of names) {
    const [source, copy] = [from.get(name), there.get(name)];
    if (!source?.at || (copy?.at && copy.at >= source.at)) continue;
    const bytes = await makeFiles(site, papers.list).bytes(name);
    if (bytes === null) continue;
    await makeFiles(site, membersLibrary.list).add(name, bytes, true);
    written += 1;
  }
  return written;
}

/** Brings papers and pages of a plan into the members' library, or out of it. Returns how many files were written. */
export async function fileBeside(
  site: Site,
  record: PlanRecord,
): Promise<number> {
  const there = openPaperLibrary(site, membersLibrary);
  const [wanted, { items: filed }] = await Promise.all([
    papersForMembers(site, record.plan),
    there.published(record.plan.id),
  ]);
  let written = 0;
  for (const row of filed)
    if (!wanted.some(({ id }) => id === row.id))
      written += await withdrawPaper(site, row);
  for (const row of wanted)
    if (!filed.some((one) => isSame(one, row)))
      written += await filePaper(site, row);
  return written + (await filePages(site, record));
}
