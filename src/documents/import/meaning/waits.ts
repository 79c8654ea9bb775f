// What an action waits for, where a column of dependencies names other actions of the file.
import { say } from "../../../domain/words/say.ts";
import { flag } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { numbersOf } from "./otherNumbers.ts";
import { cleanRef, looksLikeRef } from "../words/refs.ts";

const nothing = /^(?:[-–—]+|n\/?a|none|nil|no|dim|amherthnasol)\.?$/i;

/** The references a cell names: "1.1, 1.2", "Action 2.3; 4.1", "1.1 (Adopt the strategy)". */
function refsNamed(text: string): readonly string[] {
  return text
    .split(/[\n;,&]|\band\b|\ba\b(?=\s+\d)/i)
    .map((part) =>
      part
        .replace(/\([^)]*\)/g, " ")
        .replace(
          /^\s*(?:actions?|refs?\.?|tasks?|items?|on|completion of)\s+/i,
          "",
        )
        .trim(),
    )
    .map(
      (part) =>
        /^(\S{1,12}?)(?:\s*[-–:]\s.*|FS|SS|FF)?$/.exec(part)?.[1] ?? part,
    )
    .filter((part) => looksLikeRef(part) && /\d/.test(part));
}

/** Puts each named action into `waitsFor`; what names none stays with the account, and is told. */
export function resolveWaits(drafts: readonly Draft[]): void {
  const refs = new Map<string, string>();
  for (const { ref, refAsWritten } of drafts) {
    if (ref === null) continue;
    refs.set(ref.toLowerCase(), ref);
    const written = cleanRef(refAsWritten)?.toLowerCase();
    if (written !== undefined && !refs.has(written)) refs.set(written, ref);
  }
  const byId = numbersOf(drafts.filter(({ raw }) => raw.layout.system));
  for (const draft of drafts) {
    const text = draft.raw.texts.get("dependsOn")?.trim() ?? "";
    if (text === "" || nothing.test(text)) {
      draft.waitsFor = namedInDate(draft, refs);
      continue;
    }
    const named = refsNamed(text);
    const known = named.flatMap((name) => {
      const ref =
        (draft.raw.layout.system ? byId.get(name) : undefined) ??
        refs.get((cleanRef(name) ?? name).toLowerCase());
      return ref === undefined || ref === draft.ref ? [] : [ref];
    });
    draft.waitsFor = [...new Set(known)];
    if (known.length === named.length && named.length > 0 && isOnlyRefs(text))
      continue;
    draft.narrative.push(`Dependencies: ${text}`);
    flag(
      draft,
      "dependencyInWords",
      known.length === 0
        ? say("row.waitsInWords", { text: text.slice(0, 120) })
        : say("row.waitsForMore", { text: text.slice(0, 120), refs: known }),
    );
  }
}

/** "TBC – dependent on 3.1" in the cell of the date names what it waits for. */
function namedInDate(
  { due, ref: own }: Draft,
  refs: ReadonlyMap<string, string>,
): readonly string[] {
  const words = /\bdepend(?:s|ent|ing) (?:up)?on (.+)$/i.exec(due?.text ?? "");
  return refsNamed(words?.[1] ?? "").flatMap((name) => {
    const ref = refs.get((cleanRef(name) ?? name).toLowerCase());
    return ref === undefined || ref === own ? [] : [ref];
  });
}

function isOnlyRefs(text: string): boolean {
  return !/\p{L}{4}/u.test(
    text.replace(/\b(?:actions?|refs?|tasks?|items?|completion of)\b/gi, ""),
  );
}
