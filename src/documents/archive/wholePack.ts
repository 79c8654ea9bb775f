// A pack that holds a plan whole: its archive, the records of its published papers and the files of its evidence, each known by its hash.
import { say } from "../../domain/words/say.ts";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { Budget } from "../import/file/budget.ts";
import { UnreadableFile } from "../import/file/unreadable.ts";
import { openZip } from "../import/file/zip.ts";
import type { Zip } from "../import/file/zip.ts";
import { sha256 } from "../sha256.ts";

/** Where the parts of a whole plan lie in its pack. */
export const packPlaces = {
  archive: "plan.json",
  hashes: "hashes.txt",
  papers: "whole/papers/",
  evidence: "whole/evidence/",
} as const;

export interface WholePack {
  readonly archive: string;
  /** Names of the records of papers in the pack. */
  readonly papers: readonly string[];
  /** Which evidence has its file in the pack, by its id, and under which name. */
  readonly evidence: ReadonlyMap<string, string>;
  /** One part, looked at against its hash. @throws UnreadableFile where it is not as it was packed */
  read(name: string): Promise<Uint8Array>;
}

function inflate(zip: Zip, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  zip.stream(name, (piece) => pieces.push(piece.slice()));
  const whole = new Uint8Array(
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Whether a file is a zip, as a pack is. */
export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Opens a pack. `notAPack` where the zip holds no plan; `packChanged` where its plan is not the one that was packed. Each part is read and looked at
 * only when asked for, so that the files of a large plan never lie in memory together.
 */
export async function openPack(bytes: Uint8Array): Promise<Answer<WholePack>> {
  const fresh = () => openZip(bytes, new Budget());
  const first = fresh();
  if (!first.has(packPlaces.archive) || !first.has(packPlaces.hashes))
    return no("notAPack", say("pack.notAPack"));
  const hashes = new Map(
    text(inflate(first, packPlaces.hashes))
      .split("\n")
      .map((line) => line.split("  "))
      .map(([hash = "", name = ""]) => [name.trim().toLowerCase(), hash]),
  );
  const read = async (name: string): Promise<Uint8Array> => {
    const part = inflate(fresh(), name);
    if (hashes.get(name.toLowerCase()) !== (await sha256(part)))
      throw new UnreadableFile("corrupt", say("pack.changed", { name }));
    return part;
  };
  const under = (place: string) =>
    first.names.filter((name) => name.startsWith(place));
  return yes({
    archive: text(await read(packPlaces.archive)),
    papers: under(packPlaces.papers),
    evidence: new Map(
      under(packPlaces.evidence).map((name) => [
        name.slice(packPlaces.evidence.length),
        name,
      ]),
    ),
    read,
  });
}
