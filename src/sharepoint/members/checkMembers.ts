// The members' library against the log: what elected members read is what the log gives them, all of it and nothing beside it.
import { inEnglish } from "../../domain/words/english.ts";
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { finding, type Finding, type FindingCode } from "../check/findings.ts";
import { sha256Of } from "../wire/sha256.ts";
import { sealOf } from "../log/paperSeal.ts";
import {
  membersLibrary,
  papers,
  type Paper,
  type Setting,
} from "../nouns/settings.ts";
import { openPaperLibrary, recordName } from "../papers/papers.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import type { Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { readLibrary, type LibraryRow } from "./libraryRows.ts";
import { membersFile, planFileName, readMembersFile } from "./membersFile.ts";
import { indexName, listing, readIndex } from "./membersIndex.ts";
import { pageNames, papersForMembers } from "./membersPapers.ts";
import {
  isPageBehind,
  publicFileName,
  type PublicPages,
} from "./publicPages.ts";

/** The library as it lies there. */
export interface MembersShelf {
  readonly site: Site;
  readonly rows: ReadonlyMap<string, LibraryRow>;
  readonly index: string | null;
  readonly settings: readonly Setting[];
  /** What was recorded since is on its way; null where everything is to be there. */
  readonly since: Instant | null;
  /** What makes the public pages; null where nobody looks at them. */
  readonly pages: PublicPages | null;
}

const title = membersLibrary.list.title;

/** What is wrong with one plan of the library, and the names of the files that are right to be there. */
interface ShelfChecked {
  readonly findings: readonly Finding[];
  readonly names: readonly string[];
}

const fixes = {
  membersBehind:
    "The service files it within a minute, and everything each quarter of an hour. Without a service open the plan as its administrator, or run “waymark check --rebuild”.",
  membersChanged:
    "Run “waymark check --rebuild”, which files it anew from the log, and look who may write to the library.",
} as const satisfies Partial<Record<FindingCode, string>>;

const lastBy = (row: LibraryRow | undefined) =>
  row?.by ? ` ${row.by} wrote the file last.` : "";

function found(
  code: keyof typeof fixes,
  plan: Pick<Plan, "title"> | null,
  about: {
    readonly name: string;
    readonly row?: LibraryRow | undefined;
    readonly cause: string;
    readonly from?: string | null | undefined;
    readonly to?: string | null | undefined;
  },
): Finding {
  const { name, row, cause, from, to } = about;
  return finding({
    code,
    area: "papers",
    where: plan?.title ?? "the members' library",
    plan: plan?.title ?? null,
    list: title,
    item: row?.item ?? null,
    field: name,
    who: row?.by ?? null,
    when: row?.at ?? null,
    ...(from == null ? {} : { from }),
    ...(to == null ? {} : { to }),
    cause: `${cause}${lastBy(row)}`,
    fix: fixes[code],
  });
}

/** What the list of plans says of one whose file is as it should be: its settings are no entries, and may have been changed since. */
async function checkListing(
  { rows, index, settings }: MembersShelf,
  stored: StoredRecord,
  text: string,
): Promise<readonly Finding[]> {
  const { plan } = stored.record;
  const right = await listing(stored, text, settings);
  const listed = readIndex(index)?.find(({ id }) => id === plan.id);
  if (JSON.stringify(listed) === JSON.stringify(right)) return [];
  return [
    found("membersBehind", plan, {
      name: indexName,
      row: rows.get(indexName),
      cause:
        "The list of plans in the members' library says something else of this plan than its log and its settings.",
    }),
  ];
}

/** The plan's file; what of it is behind and what was changed by hand is told apart by what the file says of itself. */
async function checkFile(
  shelf: MembersShelf,
  stored: StoredRecord,
): Promise<readonly Finding[]> {
  const { site, rows, since } = shelf;
  const { plan } = stored.record;
  const name = planFileName(plan.id);
  const row = rows.get(name);
  const right = await membersFile(stored);
  const text = await makeFiles(site, membersLibrary.list).text(name);
  if (text === right) return checkListing(shelf, stored, right);
  const { knownAt } = await readMembersFile(right);
  const isOnItsWay = since !== null && knownAt !== null && knownAt >= since;
  if (text === null)
    return isOnItsWay
      ? []
      : [
          found("membersBehind", plan, {
            name,
            cause:
              "The plan is not in the members' library, so its elected members cannot read it.",
          }),
        ];
  try {
    const filed = await readMembersFile(text);
    if (filed.knownAt !== knownAt)
      return isOnItsWay
        ? []
        : [
            found("membersBehind", plan, {
              name,
              row,
              from: knownAt,
              to: filed.knownAt,
              cause:
                "Elected members read the plan as it was: its file in their library is behind the log.",
            }),
          ];
    return [
      found("membersChanged", plan, {
        name,
        row,
        from: await sha256Of(right),
        to: await sha256Of(text),
        cause:
          "The plan's file in the members' library is not what the log gives its elected members to read.",
      }),
    ];
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return [
      found("membersChanged", plan, {
        name,
        row,
        cause: inEnglish(error.words),
      }),
    ];
  }
}

/** Whether a file is the paper that was published: by its hash in the log, or from before there was one by the file it was copied from. */
async function isPublished(
  site: Site,
  { id }: Paper,
  text: string,
): Promise<boolean> {
  const seal = await sealOf(site, id);
  return seal === null
    ? text === (await makeFiles(site, papers.list).text(recordName(id)))
    : seal === (await sha256Of(text));
}

/** One paper that members may open, against the one that was published. */
async function checkPaper(
  { site, rows, since }: MembersShelf,
  plan: Plan,
  paper: Paper,
): Promise<ShelfChecked> {
  const name = recordName(paper.id);
  const text = await makeFiles(site, membersLibrary.list).text(name);
  const only = (code: keyof typeof fixes, cause: string): ShelfChecked => ({
    names: [name],
    findings: [found(code, plan, { name, row: rows.get(name), cause })],
  });
  if (text === null || text === "") {
    const { publishedAt } = paper;
    if (since !== null && publishedAt !== null && publishedAt >= since)
      return { names: [name], findings: [] };
    return only(
      "membersBehind",
      `The paper as at ${paper.asAt} is published, and is not in the members' library.`,
    );
  }
  if (!(await isPublished(site, paper, text)))
    return only(
      "membersChanged",
      `The paper as at ${paper.asAt} in the members' library is not the one that was published.`,
    );
  const library = openPaperLibrary(site, membersLibrary);
  const snapshot = await library.snapshot(paper.id);
  const beside = snapshot ? await library.changedBeside(paper, snapshot) : [];
  return {
    names: [name, ...(snapshot?.files ?? []).map((file) => file.name)],
    findings: beside.map((file) =>
      found("membersChanged", plan, {
        name: file,
        row: rows.get(file),
        cause: `“${file}” in the members' library is gone or is not what was published.`,
      }),
    ),
  };
}

/** A paper that the library lists and members may not open. */
async function checkListed(
  { site, rows }: MembersShelf,
  plan: Plan,
  wanted: readonly Paper[],
): Promise<readonly Finding[]> {
  const { items } = await openPaperLibrary(site, membersLibrary).published(
    plan.id,
  );
  return items
    .filter((one) => !wanted.some(({ id }) => id === one.id))
    .map((one) =>
      found("membersChanged", plan, {
        name: recordName(one.id),
        row: rows.get(recordName(one.id)),
        cause: `The paper as at ${one.asAt} is in the members' library, and its elected members may not open it.`,
      }),
    );
}

async function checkPublicPage(
  shelf: MembersShelf,
  stored: StoredRecord,
): Promise<readonly Finding[]> {
  if (!(await isPageBehind(shelf, stored))) return [];
  const { plan } = stored.record;
  const name = publicFileName(plan.id);
  const cause =
    "The public page of the plan says something else than the log gives anybody to read today.";
  const row = shelf.rows.get(name);
  return [found("membersBehind", plan, { name, row, cause })];
}

/** What is wrong with a plan of the library. */
export async function checkShelf(
  shelf: MembersShelf,
  stored: StoredRecord,
): Promise<ShelfChecked> {
  const { record } = stored;
  const { plan } = record;
  const wanted = await papersForMembers(shelf.site, plan);
  const checked: ShelfChecked[] = [];
  for (const paper of wanted)
    checked.push(await checkPaper(shelf, plan, paper));
  return {
    names: [
      planFileName(plan.id),
      publicFileName(plan.id),
      ...pageNames(record),
      ...checked.flatMap(({ names }) => names),
    ],
    findings: [
      ...(await checkFile(shelf, stored)),
      ...(await checkPublicPage(shelf, stored)),
      ...checked.flatMap(({ findings }) => findings),
      ...(await checkListed(shelf, plan, wanted)),
    ],
  };
}

/** Reads the library once for all plans. */
export async function openShelf(
  site: Site,
  settings: readonly Setting[],
  since: Instant | null,
  pages: PublicPages | null,
): Promise<MembersShelf> {
  const [rows, index] = await Promise.all([
    readLibrary(site, membersLibrary.list),
    makeFiles(site, membersLibrary.list).text(indexName),
  ]);
  return { site, rows, index, settings, since, pages };
}

/** What lies in the library beside what was filed: whoever may write to it may put there what members were not to read. */
export async function checkBeside(
  { site, rows, index }: MembersShelf,
  names: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const files = makeFiles(site, membersLibrary.list);
  const strange: Finding[] = [];
  for (const [name, row] of rows) {
    if (name === indexName || names.has(name)) continue;
    // An empty file stands for one that was taken out.
    const bytes = await files.bytes(name);
    if (bytes === null || bytes.length === 0) continue;
    strange.push(
      found("membersChanged", null, {
        name,
        row,
        cause: `“${name}” lies in the members' library, and Waymark did not file it: every elected member can open it.`,
      }),
    );
  }
  if (index === null || readIndex(index) !== null) return strange;
  const row = rows.get(indexName);
  return [
    ...strange,
    found("membersChanged", null, {
      name: indexName,
      row,
      cause: "The list of plans in the members' library cannot be read.",
    }),
  ];
}
