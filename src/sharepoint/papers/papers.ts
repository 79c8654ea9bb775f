// The Papers library: published papers, each frozen in one file that is either wholly there or not there at all, and the council's template.
import * as v from "valibot";
import { plainly } from "../../domain/words/sentence.ts";
import type { Frozen } from "./frozenPaper.ts";
import { readFrozen } from "./frozenPaper.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import { asId } from "../../domain/values/id.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import { sha256Of } from "../wire/sha256.ts";
import { editionNow, sealsEveryPaper } from "../log/editions.ts";
import { sealOf, sealPaper } from "../log/paperSeal.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader, type Loaded } from "../rows/reading.ts";
import type { Noun } from "../columns/list.ts";
import type { Take } from "../wire/provisionStep.ts";
import { papers, type Paper } from "../nouns/settings.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

type PublishOutcome =
  | { readonly kind: "published"; readonly paper: Paper }
  /** Somebody published this paper before; theirs stands. */
  | { readonly kind: "already"; readonly theirs: Snapshot };

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface PaperLibrary {
  /** The papers published of a plan, as the library lists them. */
  published(planId: PlanId): Promise<Loaded<Paper>>;
  /** The frozen paper; null when there is none. */
  snapshot(id: Paper["id"]): Promise<Snapshot | null>;
  /** Freezes a paper. Safe to run again after any failure. */
  publish(snapshot: Snapshot, words: string): Promise<PublishOutcome>;
  /** What people find of a paper beside its record and is not as it was frozen: files by their names, and columns of its row. */
  changedBeside(row: Paper, snapshot: Snapshot): Promise<readonly string[]>;
  template(planId: PlanId): Promise<Uint8Array | null>;
  keepTemplate(planId: PlanId, bytes: Uint8Array): Promise<void>;
  dropTemplate(planId: PlanId): Promise<void>;
}

/** The id of a paper: the same for everybody who would publish it, so that it is published once. */
export function paperId(
  key: string,
  audience: Snapshot["audience"],
): Paper["id"] {
  return asId<"Paper">(stableGuid(`paper/${key}/${audience}`));
}

export const recordName = (id: Paper["id"]) => `published-${id}.json`;
export const templateName = (planId: PlanId) => `paper-template-${planId}.docx`;

function readSnapshot(text: string, name: string): Frozen {
  try {
    return readFrozen(JSON.parse(text));
  } catch {
    throw changedByHand(name);
  }
}

/** A frozen paper and the words it was published with, as a pack has them. Throws `StoreFailure` for anything else. */
export function readSnapshotPart(text: string): {
  readonly snapshot: Snapshot;
  readonly words: string;
} {
  const json: unknown = JSON.parse(text);
  const part = v.parse(
    v.looseObject({ snapshot: v.unknown(), words: v.string() }),
    json,
  );
  return {
    snapshot: readSnapshot(JSON.stringify(part.snapshot), "of the pack")
      .snapshot,
    words: part.words,
  };
}

function changedByHand(name: string): StoreFailure {
  return new StoreFailure(
    "rejected",
    plainly(
      "The file {file} in the Papers library is not a published paper, or was changed by hand.",
      { file: name },
    ),
    {
      next: plainly(
        "Ask the plan administrator to put back its first version in SharePoint (version history).",
      ),
    },
  );
}

/** Nobody is named in the library's own columns, so nobody is looked up. */
const noPeople = { siteUserId: () => null };

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}

/** What the library knows of a published paper, from its record. */
const rowOf = (id: Paper["id"], from: Snapshot, words: string): Paper => ({
  id,
  planId: from.planId,
  bodyId: from.bodyId,
  asAt: from.asAt,
  meeting: from.paper.meeting,
  audience: from.audience,
  publishedAt: from.publishedAt,
  hash: from.hash,
  words,
});

interface LibraryParts {
  readonly site: Site;
  readonly files: ReturnType<typeof makeFiles>;
  readonly snapshot: PaperLibrary["snapshot"];
}

/** What the record says, again where people look for it: its row's columns and its files by their names. */
async function describe(
  { files }: LibraryParts,
  paper: Paper,
  from: Snapshot,
): Promise<void> {
  await files.describe(recordName(paper.id), papers.write(paper, noPeople));
  for (const { name, base64 } of from.files)
    await files.add(name, bytesOf(base64), true);
}

/** Whether whoever is signed in filed this paper, and alone, and was cut short before the log had its hash. */
async function isLeftByOneself(
  { site, files }: LibraryParts,
  id: Paper["id"],
  text: string,
): Promise<boolean> {
  const name = recordName(id);
  if ((await sealOf(site, id)) !== null || !(await files.isOwn(name)))
    return false;
  return isItself(readSnapshot(text, name));
}

/** Whether a frozen paper has the hash that it says it has. */
const isItself = async ({ told, snapshot: { hash } }: Frozen) =>
  hash === (await sha256Of(told));

async function publish(
  parts: LibraryParts,
  wanted: Snapshot,
  words: string,
): Promise<PublishOutcome> {
  const { site, files, snapshot } = parts;
  const id = paperId(wanted.key, wanted.audience);
  const file = recordName(id);
  const text = JSON.stringify(wanted);
  const sealed = { planId: wanted.planId, file, id };
  try {
    // One request makes the paper published: before it there is nothing, after it everything is there.
    await files.add(file, text, false);
  } catch (error) {
    // Refused because it is there, or stored although the answer was lost: what is there decides.
    const left = await files.text(file);
    if (left === null) throw error;
    // Cut short before it was said in the log what the file holds.
    if (left === text || (await isLeftByOneself(parts, id, left)))
      await sealPaper(site, sealed, left);
    const there = await snapshot(id);
    if (there === null) throw error;
    const row = rowOf(id, there, words);
    await describe(parts, row, there);
    return there.hash === wanted.hash &&
      there.publishedAt === wanted.publishedAt
      ? { kind: "published", paper: row }
      : { kind: "already", theirs: there };
  }
  await sealPaper(site, sealed, text);
  const row = rowOf(id, wanted, words);
  await describe(parts, row, wanted);
  return { kind: "published", paper: row };
}

const hashOf = async (bytes: Uint8Array): Promise<string> =>
  [
    ...new Uint8Array(
      await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)),
    ),
  ]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

async function changedBeside(
  files: LibraryParts["files"],
  row: Paper,
  from: Snapshot,
): Promise<readonly string[]> {
  const right = rowOf(row.id, from, row.words ?? "");
  const columns = (
    ["bodyId", "asAt", "meeting", "audience", "publishedAt", "hash"] as const
  ).filter((name) => row[name] !== right[name]);
  const changed: string[] = [...columns];
  for (const { name, sha256 } of from.files) {
    const bytes = await files.bytes(name);
    if (bytes === null || (await hashOf(bytes)) !== sha256) changed.push(name);
  }
  return changed;
}

/**
 * A library of published papers. The log has no hash of what the members' library holds: it is compared with the Papers library by whoever
 * files it, and by the check.
 */
export function openPaperLibrary(
  site: Site,
  library: Noun<Paper> = papers,
): PaperLibrary {
  const files = makeFiles(site, library.list);

  async function snapshot(id: Paper["id"]): Promise<Snapshot | null> {
    const text = await files.text(recordName(id));
    if (text === null) return null;
    const seal = library === papers ? await sealOf(site, id) : null;
    if (seal !== null && seal !== (await sha256Of(text)))
      throw changedByHand(recordName(id));
    const frozen = readSnapshot(text, recordName(id));
    if (seal !== null) return frozen.snapshot;
    // Of before the log had a paper's hash its own is all there is; since then a file without was published by nobody.
    if (
      !(await isItself(frozen)) ||
      (library === papers && (await editionNow(site)) >= sealsEveryPaper)
    )
      throw changedByHand(recordName(id));
    return frozen.snapshot;
  }

  return {
    snapshot,
    publish: (wanted, words) =>
      publish({ site, files, snapshot }, wanted, words),
    published: (planId) =>
      makeReader(site, makeMemory()).all(library, equals("PlanKey", planId)),
    changedBeside: (row, frozenPaper) => changedBeside(files, row, frozenPaper),
    template: async (planId) => {
      const bytes = await files.bytes(templateName(planId));
      return bytes && bytes.length > 0 ? bytes : null;
    },
    keepTemplate: async (planId, bytes) => {
      await files.add(templateName(planId), bytes, true);
    },
    dropTemplate: async (planId) => {
      // An empty file stands for none: authors may write over what is in the library, and delete nothing.
      await files.add(templateName(planId), new Uint8Array(), true);
    },
  };
}

/** Whether a file is a paper as it was frozen. */
async function isWhole(text: string, name: string): Promise<boolean> {
  try {
    return await isItself(readSnapshot(text, name));
  } catch (error) {
    if (error instanceof StoreFailure) return false;
    throw error;
  }
}

/** Gives the papers that were published before the log had a paper's hash theirs, as they are found. One that is not as it was frozen gets none. */
export async function sealEarlierPapers(site: Site, take: Take): Promise<void> {
  const files = makeFiles(site);
  const { items } = await makeReader(site, makeMemory()).all(papers, null);
  for (const { id, planId } of items) {
    const file = recordName(id);
    const text = (await sealOf(site, id)) === null && (await files.text(file));
    if (!text || !(await isWhole(text, file))) continue;
    await take(
      { where: "Papers", what: `keep the hash of ${file}`, kind: "row" },
      () => sealPaper(site, { planId, id, file }, text),
    );
  }
}
