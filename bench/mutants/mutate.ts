// Every small break of a source file at once: each stands beside the original, and a switch says which one holds.
import { parseSync } from "vite";
import { changesOf, type Syntax } from "./operators.ts";

export interface Mutant {
  /** Counts from 1 over all files of a run; 0 is the source as it is. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The source line it stands on, trimmed: names the mutant across edits elsewhere in the file. */
  readonly text: string;
  /** "meeting.date < proposed → meeting.date <= proposed". */
  readonly change: string;
}

export interface Broken {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Children that are no running code, or stand where only a plain name or a plain text may. */
const untouched = new Set([
  "typeAnnotation",
  "returnType",
  "typeParameters",
  "typeArguments",
  "superTypeArguments",
  "implements",
  "decorators",
  "id",
  "params",
  "label",
  "quasi",
  "source",
  "specifiers",
  "key",
]);

const typed = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
]);

function isSyntax(value: unknown): value is Syntax {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    "start" in value
  );
}

function skips(node: Syntax, key: string, child: Syntax): boolean {
  if (key === "params") return false;
  if (untouched.has(key)) return !(key === "key" && node["computed"] === true);
  // Words of the screen stand in catalogues; what is computed in JSX stands in braces.
  if (node.type === "JSXAttribute" && child.type === "Literal") return true;
  if (child.type === "ImportDeclaration") return true;
  return child.type.startsWith("TS") && !typed.has(child.type);
}

function childrenOf(node: Syntax): readonly (readonly [string, Syntax])[] {
  return Object.entries(node)
    .flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter(isSyntax)
        .filter((child) => !skips(node, key, child))
        .map((child) => [key, child] as const),
    )
    .toSorted(([, a], [, b]) => a.start - b.start);
}

/** Where a choice between two expressions may not stand in the place of the one. */
function mustStay(parent: Syntax, key: string): boolean {
  if (key === "callee" || key === "tag") return true;
  if (key === "object") return true;
  if (parent.type === "UpdateExpression") return true;
  if (parent.type === "UnaryExpression" && parent["operator"] === "delete")
    return true;
  if (parent.type === "ChainExpression") return false;
  if (key === "property") return parent["computed"] !== true;
  return key === "left" && /^(?:Assignment|For(?:Of|In))/.test(parent.type);
}

export const langOf = (file: string) =>
  file.endsWith(".tsx") ? ("tsx" as const) : ("ts" as const);

const loops = /^(?:While|DoWhile|For|ForOf|ForIn)Statement$/;

/** The file with its mutants, and their list; `next` is the first free id. Only those `wanted` stand in the code; every loop asks `__round` whether it may go on. */
export function broken(
  file: string,
  source: string,
  next: number,
  wanted: (id: number) => boolean,
): Broken {
  const { program, errors } = parseSync(file, source, { lang: langOf(file) });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
  const mutants: Mutant[] = [];
  const say = (text: string) => {
    const plain = text.replace(/\s+/g, " ");
    return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
  };
  const lineOf = (at: number) => source.slice(0, at).split("\n").length;
  const lines = source.split("\n");

  function add(node: Syntax, was: string, becomes: string): number {
    const id = next + mutants.length;
    const line = lineOf(node.start);
    mutants.push({
      id,
      file,
      line,
      text: lines[line - 1]?.trim() ?? "",
      change: `${say(was)} → ${say(becomes)}`,
    });
    return id;
  }

  function render(node: Syntax, parent: Syntax | null, key: string): string {
    let text = "";
    let at = node.start;
    for (const [name, child] of childrenOf(node)) {
      if (child.start < at) continue;
      text += source.slice(at, child.start) + render(child, node, name);
      at = child.end;
    }
    text += source.slice(at, node.end);
    if (parent === null || mustStay(parent, key)) return text;
    if (key === "body" && loops.test(parent.type))
      return `{ __round(); ${text} }`;
    for (const { becomes, kind } of changesOf(node, parent, key, source)) {
      const was = source.slice(node.start, node.end);
      const id = add(node, was, kind === "statement" ? "" : becomes);
      if (!wanted(id)) continue;
      text =
        kind === "statement"
          ? `__mutant(${id}) || ${text}`
          : `(__mutant(${id}) ? (${becomes}) : ${text})`;
    }
    return text;
  }

  const root: unknown = program;
  if (!isSyntax(root)) throw new Error(`${file} has no program.`);
  const code = render({ ...root, start: 0, end: source.length }, null, "");
  return { code, mutants };
}
