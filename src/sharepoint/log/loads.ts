// A load ⇄ one file: everything a first import or an archive brought, whole, with its hash. An entry in Setup names the file; the rows are copies.
import type { Worded } from "../../domain/words/sentence.ts";
import { plainly } from "../../domain/words/sentence.ts";
import * as v from "valibot";
import type { Loaded } from "../../domain/entries/entry.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Item, ReadContext } from "../columns/column.ts";
import type { Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { sha256Of } from "../wire/sha256.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import type { Noun } from "../columns/list.ts";
import { nouns } from "../nouns/nouns.ts";
import { records } from "../nouns/settings.ts";

const format = "waymark-load/1";

/** What an entry in Setup says of its file. */
export const loadEntry = v.object({
  file: v.string(),
  sha256: v.string(),
  count: v.number(),
});
type LoadEntry = v.InferOutput<typeof loadEntry>;

/** Rows by kind, as a file has them. */
export const filedParts = v.record(
  v.string(),
  v.array(v.record(v.string(), v.unknown())),
);

const file = v.object({
  format: v.literal(format),
  planId: v.string(),
  parts: filedParts,
});

export const loadedParts = [
  "plans",
  "themes",
  "posts",
  "bodies",
  "meetings",
  "risks",
  "actions",
  "milestones",
  "updates",
  "revisions",
  "decisions",
  "evidence",
] as const satisfies readonly (keyof Loaded)[];

export const nothingLoaded: Loaded = {
  plans: [],
  themes: [],
  posts: [],
  bodies: [],
  meetings: [],
  risks: [],
  actions: [],
  milestones: [],
  updates: [],
  revisions: [],
  decisions: [],
  evidence: [],
};

const nobody = { siteUserId: () => null };

/** A value as the columns of its list, without what is only shown there. */
export function sayingOf<T extends object>(noun: Noun<T>, value: T): Item {
  return Object.fromEntries(
    Object.entries(noun.write(value, nobody)).filter(
      ([name, cell]) => name !== "Title" && cell !== null,
    ),
  );
}

function countOf(loaded: Loaded): number {
  return loadedParts.reduce((sum, part) => sum + loaded[part].length, 0);
}

/** Everything of a plan as rows, by kind: how a file holds it. */
export function partsOf(loaded: Loaded): Readonly<Record<string, unknown>> {
  const parts: Record<string, readonly Item[]> = {};
  for (const part of loadedParts) {
    const noun = nouns[part] as Noun<object>;
    parts[part] = loaded[part].map((value) => sayingOf(noun, value));
  }
  return parts;
}

/** The file of a load: the same load is the same file, so that it is put there once however often it is run. */
export async function fileOf(
  planId: PlanId,
  loaded: Loaded,
): Promise<LoadEntry & { readonly text: string }> {
  const text = JSON.stringify({ format, planId, parts: partsOf(loaded) });
  const sha256 = await sha256Of(text);
  return {
    file: `load-${sha256.slice(0, 32)}.json`,
    sha256,
    count: countOf(loaded),
    text,
  };
}

function changed(words: Worded): StoreFailure {
  return new StoreFailure("rejected", words, {
    next: plainly(
      "Ask the owner of the site to put back its first version in SharePoint (version history, or the recycle bin).",
    ),
  });
}

/**
 * Reads a load from its file.
 * @throws StoreFailure where the file is gone, or is not the one the entry names
 */
export async function readLoad(
  site: Site,
  entry: LoadEntry,
  context: ReadContext,
): Promise<Loaded> {
  const text = await makeFiles(site, records.list).text(entry.file);
  if (text === null)
    throw changed(
      plainly(
        "The file {file} in the Records library is gone, so the plan that was brought in with it cannot be shown.",
        { file: entry.file },
      ),
    );
  if ((await sha256Of(text)) !== entry.sha256)
    throw changed(
      plainly(
        "The file {file} in the Records library is not the one that was put there, so the plan that was brought in with it cannot be shown.",
        { file: entry.file },
      ),
    );
  const { parts } = v.parse(file, JSON.parse(text));
  return readParts(parts, context, (why) =>
    changed(
      plainly(
        "The file {file} in the Records library holds what cannot be read ({why}), so the plan that was brought in with it cannot be shown.",
        { file: entry.file, why },
      ),
    ),
  );
}

/**
 * Reads rows by kind back into values.
 * @param unfit the failure to throw where one of them cannot be read
 */
export function readParts(
  parts: v.InferOutput<typeof filedParts>,
  context: ReadContext,
  unfit: (why: string) => StoreFailure,
): Loaded {
  const read = <T extends object>(part: keyof Loaded): readonly T[] =>
    (parts[part] ?? []).map((item) => {
      const noun = nouns[part] as Noun<T>;
      const value = noun.read(item, context);
      if (value.ok) return value.value;
      throw unfit(value.why);
    });
  return {
    plans: read("plans"),
    themes: read("themes"),
    posts: read("posts"),
    bodies: read("bodies"),
    meetings: read("meetings"),
    risks: read("risks"),
    actions: read("actions"),
    milestones: read("milestones"),
    updates: read("updates"),
    revisions: read("revisions"),
    decisions: read("decisions"),
    evidence: read("evidence"),
  };
}
