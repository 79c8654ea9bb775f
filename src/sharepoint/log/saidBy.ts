// What a statement says: a thing as it reads, an entry, a load with its file, or what no longer counts.
import * as v from "valibot";
import { thingKinds } from "../../domain/entries/entry.ts";
import type { Loaded, Said } from "../../domain/entries/entry.ts";
import type { Site } from "../wire/connect.ts";
import { decisions } from "../nouns/decisions.ts";
import type { Noun } from "../columns/list.ts";
import { nouns } from "../nouns/nouns.ts";
import type { Reader } from "../rows/reading.ts";
import { revisions } from "../nouns/revisions.ts";
import { updates } from "../nouns/updates.ts";
import { loadEntry, readLoad } from "./loads.ts";
import {
  evidenceSays,
  sayingItem,
  sealSays,
  type Statement,
} from "../nouns/statements.ts";

interface SaidParts {
  readonly site: Site;
  readonly reader: Reader;
}

/** The lists that hold one kind of entry each: the word in a statement, the kind, the columns, and what the list proves. */
export const logKinds = [
  ["updates", "update", updates, "officer"],
  ["revisions", "revision", revisions, "officer"],
  ["decisions", "decision", decisions, "board"],
] as const;

export type LoadOf = (
  entry: v.InferOutput<typeof loadEntry>,
) => Promise<Loaded>;

/** A load's file is read once: it never changes. */
export function makeLoads({ site, reader }: SaidParts): LoadOf {
  const loads = new Map<string, Promise<Loaded>>();
  return (entry) => {
    const name = `${entry.file} ${entry.sha256}`;
    const known =
      loads.get(name) ??
      reader.context().then((context) => readLoad(site, entry, context));
    loads.set(name, known);
    known.catch(() => loads.delete(name));
    return known;
  };
}

/** What a statement says, or in words why it cannot be read. */
export async function saidBy(
  { reader }: SaidParts,
  loadOf: LoadOf,
  statement: Statement,
): Promise<Said | string> {
  const { says, saying } = statement;
  if (says === "load") {
    const entry = v.safeParse(loadEntry, saying);
    if (!entry.success) return "It does not name its file";
    return { what: "load", value: await loadOf(entry.output) };
  }
  if (says === "removed") {
    const ids = v.safeParse(v.object({ ids: v.array(v.string()) }), saying);
    return ids.success
      ? { what: "removed", ids: ids.output.ids }
      : "It does not say what was removed";
  }
  if (says === sealSays)
    return "It says what a published paper holds, in a list of those who publish none";
  if (says === evidenceSays)
    return "It says that a role adds evidence, in a list of those whose role adds none";
  const kind = thingKinds.find((one) => one === says);
  const log = logKinds.find(([name]) => name === says);
  const noun = (kind ? nouns[kind] : log?.[2]) as Noun<object> | undefined;
  if (!noun)
    return `It says “${says}”, which this release does not know; it is kept`;
  const read = noun.read(sayingItem(statement), await reader.context());
  if (!read.ok) return read.why;
  return (
    kind
      ? { what: "fact", kind, value: read.value }
      : { what: log?.[1], value: read.value }
  ) as Said;
}
