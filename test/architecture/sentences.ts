// Counts the sentences that stand inside code: text of two words and more that begins like a sentence, in strings, in templates and between tags.
import { globSync, readFileSync } from "node:fs";
import { parseAst } from "vite";

/** Files whose business is text: catalogues, and faults of ours that only a log reads. */
const isCatalogue = (file: string) =>
  /\/(words|language)\/(en|cy)\/|words\.(en|cy)\.ts$/.test(file);

interface Node {
  readonly type: string;
  readonly value?: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "type") === "string";

/** What is read by nobody but us: imports, `new Error("…")`, a schema's description. */
function isOurs(node: Node): boolean {
  if (/^(Import|Export(All|Named))/.test(node.type))
    return node.type !== "ExportNamedDeclaration";
  const callee: unknown = Reflect.get(node, "callee");
  return (
    node.type === "NewExpression" &&
    isNode(callee) &&
    String(Reflect.get(callee, "name")).endsWith("Error")
  );
}

const likeSentence = /^\s*[“A-Z][^\n]*[\p{L}’'] [\p{L}\d“]/u;

function textOf(node: Node): string {
  if (node.type === "JSXText" || node.type === "Literal")
    return typeof node.value === "string" ? node.value : "";
  if (node.type !== "TemplateLiteral") return "";
  const parts: unknown = Reflect.get(node, "quasis");
  const texts = Array.isArray(parts) ? parts : [];
  return texts
    .map((part: { value: { cooked: string } }) => part.value.cooked)
    .join("X");
}

/** What is called: `t`, or the `t` of a paper's facts. */
function nameOf(callee: unknown): string {
  const property: unknown = Reflect.get(Object(callee), "property");
  return String(Reflect.get(Object(property ?? callee), "name"));
}

/** The English of `t("…")`, `parts("…")` and `plainly("…")` is the key of a catalogue. */
const isKeyed = (node: Node) =>
  node.type === "CallExpression" &&
  ["t", "parts", "plainly"].includes(nameOf(Reflect.get(node, "callee")));

function* within(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const each of node) yield* within(each);
    return;
  }
  if (!isNode(node) || isOurs(node)) return;
  yield node;
  if (isKeyed(node)) {
    const given: unknown = Reflect.get(node, "arguments");
    if (Array.isArray(given)) yield* within(given.slice(1));
    return;
  }
  for (const value of Object.values(node)) yield* within(value);
}

const nodesOf = (file: string) =>
  within(
    parseAst(readFileSync(file, "utf8"), {
      lang: file.endsWith("x") ? "tsx" : "ts",
    }).body,
  );

/** How many sentences stand in the code of a folder, catalogues left out. */
export function sentencesIn(folder: string): number {
  let found = 0;
  for (const file of globSync(`${folder}/**/*.{ts,tsx}`))
    if (!isCatalogue(file))
      for (const node of nodesOf(file))
        if (likeSentence.test(textOf(node))) found += 1;
  return found;
}

/** What stands as a literal at a place of a call by that name. */
function literalsOf(names: readonly string[], at: number, file: string) {
  const found: string[] = [];
  for (const node of nodesOf(file)) {
    const callee: unknown = Reflect.get(node, "callee");
    const given: unknown = Reflect.get(node, "arguments");
    if (node.type !== "CallExpression" || !isNode(callee)) continue;
    if (!names.includes(nameOf(callee))) continue;
    const one: unknown = Array.isArray(given) ? given[at] : null;
    if (isNode(one) && typeof one.value === "string") found.push(one.value);
  }
  return found;
}

/** Every sentence given to `t` or `parts` and every noun given to `counted`, by file of the tab. */
export function saidOnScreen(): readonly {
  readonly file: string;
  readonly sentences: readonly string[];
  readonly nouns: readonly string[];
}[] {
  return globSync("src/tab/**/*.{ts,tsx}").map((file) => ({
    file: file.replaceAll("\\", "/"),
    sentences: literalsOf(["t", "parts"], 0, file),
    nouns: literalsOf(["counted"], 1, file),
  }));
}

/** Every sentence that a paper or another document gives to `t`. */
export const saidInPapers = (): readonly string[] =>
  globSync("src/{domain,documents}/**/*.ts").flatMap((file) =>
    literalsOf(["t"], 0, file),
  );

/** The sentences that are their own key in a folder: what is given to `plainly`. */
export function ownKeysIn(folder: string): string[] {
  const found = globSync(`${folder}/**/*.ts`).flatMap((file) =>
    literalsOf(["plainly"], 0, file),
  );
  return [...new Set(found)].toSorted();
}

/** Refusals that are English in code, by file: `no("code", "a sentence")`. */
export function englishRefusalsIn(folder: string): Record<string, number> {
  const found = new Map<string, number>();
  for (const file of globSync(`${folder}/**/*.ts`))
    for (const node of nodesOf(file)) {
      const callee: unknown = Reflect.get(node, "callee");
      const given: unknown = Reflect.get(node, "arguments");
      if (node.type !== "CallExpression" || !isNode(callee)) continue;
      if (Reflect.get(callee, "name") !== "no" || !Array.isArray(given))
        continue;
      for (const part of within(given[1]))
        if (likeSentence.test(textOf(part)))
          found.set(file, (found.get(file) ?? 0) + 1);
    }
  return Object.fromEntries(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
