// The package a council's template comes in: opened as little as it takes to know that it may be used, and what is read of it.
import { say } from "../../domain/words/say.ts";
import { strFromU8, unzipSync } from "fflate";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";

export const documentPart = "word/document.xml";
export const typesPart = "[Content_Types].xml";
const settingsPart = "word/settings.xml";

/** All that is opened before a template is trusted, and how large each may be. */
const opened: ReadonlyMap<string, number> = new Map([
  [typesPart, 1_000_000],
  [settingsPart, 1_000_000],
  [documentPart, 50_000_000],
]);

/** Word enforces the protection unless it says that it does not. */
function isProtected(settingsXml: string): boolean {
  const [found] = /<w:documentProtection\b[^>]*>/.exec(settingsXml) ?? [];
  return found !== undefined && /w:enforcement="(?:1|true|on)"/.test(found);
}

const limit = 20 * 1024 * 1024;

const notWord = () => no("notWord", say("template.notWord"));

function faultIn(read: (name: string) => string): Answer<null> {
  if (isProtected(read(settingsPart)))
    return no("protected", say("template.protected"));
  const types = read(typesPart);
  if (/vbaProject|macroEnabled/i.test(types))
    return no("macros", say("template.macros"));
  if (!types.includes("wordprocessingml")) return notWord();
  if (/purl\.oclc\.org\/ooxml/.test(read(documentPart)))
    return no("strict", say("template.strict"));
  return yes(null);
}

/**
 * The text of a template's document, where the package may be used. Refuses: `tooLarge`, `protected`, `macros`, `notWord`, `strict`.
 * A template is untrusted: nothing else of it is opened.
 */
export function readPackage(bytes: Uint8Array): Answer<string> {
  if (bytes.length > limit) return no("tooLarge", say("template.tooLarge"));
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        originalSize < (opened.get(name) ?? 0),
    });
    const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const fault = faultIn(read);
    return fault.ok ? yes(read(documentPart)) : fault;
  } catch {
    return notWord();
  }
}
