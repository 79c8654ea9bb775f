// Opens a zip from a stranger: reads the directory once, inflates a part only when asked, and never more than the limits allow. Names are looked up, never written.
import { say } from "../../../domain/words/say.ts";
import { Inflate } from "fflate";
import { limits, tooLarge } from "./budget.ts";
import type { Budget } from "./budget.ts";
import { UnreadableFile } from "./unreadable.ts";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly stored: number;
  readonly inflated: number;
  readonly at: number;
}

export interface Zip {
  /** What reading the whole file may cost: the readers of its parts spend from it too. */
  readonly budget: Budget;
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Inflates a part piece by piece. Throws `Unreadable` when it is missing, broken, encrypted or too large. */
  stream(name: string, onPiece: (piece: Uint8Array) => void): void;
}

const corrupt = () => new UnreadableFile("corrupt", say("file.damaged"));

export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  const entries = readDirectory(bytes);
  return {
    budget,
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    stream(name, onPiece) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw corrupt();
      let [size, crc] = [0, -1];
      inflateEntry(bytes, entry, (piece) => {
        size += piece.length;
        budget.spend("bytes", piece.length);
        if (size > limits.partBytes) throw tooLarge();
        if (
          size > 1024 * 1024 &&
          size > Math.max(entry.stored, 1) * limits.ratio
        )
          throw tooLarge();
        crc = crc32(crc, piece);
        onPiece(piece);
      });
      if (~crc >>> 0 !== entry.crc) throw corrupt();
    },
  };
}

/** Finds the end record within the last 64 KiB and walks the central directory. */
function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.zipEntries) throw tooLarge();
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw corrupt();
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at +
      46 +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > bytes.length) throw corrupt();
    const name = decoder
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\/+/, "");
    // Part names are compared without case (ECMA-376 part 2, 6.2.2.3); the first of two equal names is the one Office reads.
    if (!entries.has(name.toLowerCase()))
      entries.set(name.toLowerCase(), {
        name,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        stored: view.getUint32(at + 20, true),
        inflated: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw corrupt();
}

function inflateEntry(
  bytes: Uint8Array,
  entry: Entry,
  onPiece: (piece: Uint8Array) => void,
): void {
  if (entry.flags & 1)
    throw new UnreadableFile("encrypted", say("file.encrypted"));
  if (entry.inflated > limits.partBytes) throw tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    entry.at + 30 > bytes.length ||
    view.getUint32(entry.at, true) !== 0x04034b50
  )
    throw corrupt();
  const start =
    entry.at +
    30 +
    view.getUint16(entry.at + 26, true) +
    view.getUint16(entry.at + 28, true);
  const data = bytes.subarray(start, start + entry.stored);
  if (data.length !== entry.stored) throw corrupt();
  if (entry.method === 0) return onPiece(data);
  if (entry.method !== 8) throw corrupt();
  inflate(data, onPiece);
}

/** Small slices, so that a bomb is noticed after at most a few megabytes. */
function inflate(data: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  const inflater = new Inflate((piece) => onPiece(piece));
  const slice = 16 * 1024;
  try {
    for (let at = 0; at < data.length; at += slice)
      inflater.push(data.subarray(at, at + slice), at + slice >= data.length);
  } catch (error) {
    // Only fflate's own complaints (they carry a code) are about the file; anything else is ours.
    const fromFflate =
      error instanceof Error &&
      "code" in error &&
      !(error instanceof UnreadableFile);
    throw fromFflate ? corrupt() : error;
  }
}

let crcTable: Uint32Array | null = null;

function crc32(start: number, bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = start;
  for (const byte of bytes)
    crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
