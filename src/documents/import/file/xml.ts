// Reads the XML parts of an Office file as a stream. Names come without prefix; document types (and so entities of any kind) are refused; nothing is ever fetched.
import { say } from "../../../domain/words/say.ts";
import { SaxesParser } from "saxes";
import { limits } from "./budget.ts";
import type { Budget } from "./budget.ts";
import { UnreadableFile } from "./unreadable.ts";
import type { Zip } from "./zip.ts";

export type Attributes = Readonly<Record<string, string>>;

interface XmlHandlers {
  /** `name` is the local name; `space` the short name of its family: "w" for Word, "a" drawing, "m" maths, "" else. */
  open?(name: string, attributes: Attributes, space: string): void;
  text?(text: string): void;
  close?(name: string, space: string): void;
}

const families: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(2006\/)?main$/, "w"],
  [/drawingml\/(2006\/)?main$/, "a"],
  [/officeDocument\/(2006\/)?math$/, "m"],
  [/markup-compatibility/, "mc"],
  [/wordprocessingShape$/, "wps"],
  [/urn:schemas-microsoft-com:vml/, "v"],
  [/office\/word\/2010\/wordml$/, "w14"],
];

/** Parses one part. Throws `Unreadable` for XML that is broken, nested absurdly or declares a document type. */
export function readXml(zip: Zip, part: string, handlers: XmlHandlers): void {
  const parser = hardenedParser(handlers, zip.budget);
  let decoder: TextDecoder | null = null;
  zip.stream(part, (piece) => {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.close();
}

/** More names of elements than any Office file has are looked at afresh each time, not remembered. */
const namesKept = 2_000;

function hardenedParser(handlers: XmlHandlers, budget: Budget) {
  const parser = new SaxesParser<{ xmlns?: false; position: false }>({
    position: false,
  });
  const names = new Map<string, { local: string; space: string }>();
  const prefixes = new Map<string, string>();
  let depth = 0;
  const split = (name: string) => {
    const known = names.get(name);
    if (known) return known;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const parts = {
      local: name.slice(colon + 1),
      space: prefixes.get(prefix) ?? prefix,
    };
    if (names.size < namesKept) names.set(name, parts);
    return parts;
  };
  parser.on("error", () => {
    throw new UnreadableFile("corrupt", say("file.damagedPart"));
  });
  parser.on("doctype", () => {
    throw new UnreadableFile("unsafe", say("file.ownType"));
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    budget.spend("tags", 1);
    if (depth > limits.xmlDepth)
      throw new UnreadableFile("unsafe", say("file.tooDeep"));
    for (const [key, uri] of Object.entries(tag.attributes))
      if (key.startsWith("xmlns"))
        learnPrefix(key.slice(6), uri, prefixes, names);
    const { local, space } = split(tag.name);
    handlers.open?.(local, tag.attributes, space);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const { local, space } = split(tag.name);
    handlers.close?.(local, space);
  });
  if (handlers.text) {
    parser.on("text", (text) => handlers.text?.(text));
    parser.on("cdata", (text) => handlers.text?.(text));
  }
  return parser;
}

function learnPrefix(
  prefix: string,
  uri: string,
  prefixes: Map<string, string>,
  names: Map<string, unknown>,
): void {
  const family = families.find(([pattern]) => pattern.test(uri))?.[1];
  if (family === undefined || prefixes.get(prefix) === family) return;
  prefixes.set(prefix, family);
  names.clear();
}

/** An attribute by local name, whatever its prefix. */
export function attribute(
  attributes: Attributes,
  local: string,
): string | undefined {
  const plain = attributes[local];
  if (plain !== undefined) return plain;
  const ending = `:${local}`;
  for (const key in attributes)
    if (key.endsWith(ending)) return attributes[key];
  return undefined;
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe)
    return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff)
    return new TextDecoder("utf-16be");
  return new TextDecoder("utf-8");
}
