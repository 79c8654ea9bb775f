// Reads what a comment points at ("product.md 4.10", "domain.md F46 to F50") and what a document can be pointed at by.

export interface Pointer {
  readonly document: string;
  /** Null where the whole document is meant. */
  readonly entry: string | null;
}

const withoutComments = /\n\s*(?:\*(?!\/)|\/\/)\s?/g;

/** Comments of several lines as one, so that a pointer broken over lines is still one. */
const joined = (text: string) => text.replaceAll(withoutComments, " ");

const step =
  /^(?:\s*\([^()]*\))*[\s,]*(?:and |or )?(to )?(?:(section|case) )?(?:(rule|point|scheme) )?(\d+[a-z]?(?:\.\d+)*|[A-Z]\d{1,3}|(?<=scheme )[A-Z]|(?<=[\s,])"[^"\n]{2,60}")(?![\w/%])/;

/** "F46" to "F50", "4.1" to "4.10": every one between. */
function between(from: string, to: string): string[] {
  const [, head = "", first = ""] = /^(.*?)(\d+)$/.exec(from) ?? [];
  const [, tail = "", last = ""] = /^(.*?)(\d+)$/.exec(to) ?? [];
  if (head !== tail) return [to];
  const count = Number(last) - Number(first);
  return Array.from(
    { length: Math.max(count, 0) },
    (_, index) => `${head}${Number(first) + index + 1}`,
  );
}

function entriesAfter(rest: string): string[] {
  const entries: string[] = [];
  let left = rest;
  for (;;) {
    const match = step.exec(left);
    if (!match) return entries;
    const [whole, to, , inside, found = ""] = match;
    const entry = found.replaceAll('"', "");
    const last = entries.at(-1);
    if (to && last !== undefined) entries.push(...between(last, entry));
    else if (inside && last !== undefined) entries.push(`${last}.${entry}`);
    else entries.push(entry);
    left = left.slice(whole.length);
  }
}

/** What the comments of a file point at, in order. */
export function pointersIn(text: string): Pointer[] {
  const flat = joined(text);
  const pointers: Pointer[] = [];
  for (const match of flat.matchAll(/(?<![\w/-])(?:docs\/)?([\w-]+\.md)\b/g)) {
    const [whole, document = ""] = match;
    const entries = entriesAfter(flat.slice(match.index + whole.length));
    if (entries.length === 0) pointers.push({ document, entry: null });
    for (const entry of entries) pointers.push({ document, entry });
  }
  // Written without the document's name: the cases, features and sources of domain.md.
  const short = /\bSource: [^\n]*|\bdomain case [^\n]*/g;
  for (const [line] of flat.matchAll(short)) {
    const own = line
      .replace(/\*\/.*/, "")
      .replaceAll(/[\w-]+\.md(?:(?! [\w-]+\.md)[^;])*/g, "");
    for (const [entry] of own.matchAll(/\b[BFMS]\d{1,3}\b/g))
      pointers.push({ document: "domain.md", entry });
  }
  return pointers;
}

/** What a document can be pointed at by, in lower case. */
export function entriesOf(text: string): Set<string> {
  const entries = new Set<string>();
  let section = "";
  const add = (entry: string) => entries.add(entry.toLowerCase());
  for (const line of text.split("\n")) {
    const heading = /^#{2,} (?:(\d+[a-z]?(?:\.\d+)*)\.? )?(.+)$/.exec(line);
    if (heading) {
      const [, number, title = ""] = heading;
      add(title);
      section = number ?? "";
      if (number !== undefined) add(number);
    }
    const point = /^(\d+)\. /.exec(line);
    if (point && section) add(`${section}.${point[1]}`);
    const row = /^\| \**([A-Z]\d*)\**\s*\|/.exec(line);
    if (row) {
      if (section) add(`${section}.${row[1]}`);
      if (/\d/.test(row[1] ?? "")) add(row[1] ?? "");
    }
    const bold = /^\*\*([^*]+)\*\*/.exec(line);
    if (bold) add(bold[1] ?? "");
  }
  return entries;
}
