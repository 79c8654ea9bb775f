// Reads the declarations of a Bicep file: parameters, variables, resources and outputs, each with its text.

export interface Resource {
  readonly type: string;
  readonly version: string;
  readonly condition: string | null;
  readonly loop: { readonly variable: string; readonly over: string } | null;
  readonly body: string;
}

export interface Program {
  readonly params: Map<
    string,
    { type: string; defaultText: string | null; marks: Map<string, string> }
  >;
  readonly vars: Map<string, string>;
  readonly resources: Map<string, Resource>;
  readonly outputs: Map<string, { type: string; text: string }>;
}

export const fail = (why: string): never => {
  throw new Error(`main.bicep: ${why}`);
};

/** Where the bracket that opens at `at` closes; strings are stepped over. */
export function closing(text: string, at: number): number {
  const pairs: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
  const open = text[at] ?? "";
  const close = pairs[open] ?? fail(`no bracket at ${at}`);
  let depth = 0;
  for (let n = at; n < text.length; n += 1) {
    if (text[n] === "'") n = stringEnd(text, n);
    else if (text[n] === open) depth += 1;
    else if (text[n] === close && (depth -= 1) === 0) return n;
  }
  return fail(`a ${open} is not closed`);
}

/** The quotation mark that ends a string; what is between `${` and `}` may hold strings of its own. */
export function stringEnd(text: string, at: number): number {
  for (let n = at + 1; n < text.length; n += 1) {
    if (text[n] === "\\") n += 1;
    else if (text.startsWith("${", n)) n = closing(text, n + 1);
    else if (text[n] === "'") return n;
  }
  return fail("a string is not closed");
}

/** The text up to the end of a value that begins at `at`: a bracket, or the line. */
function valueAt(text: string, at: number): string {
  let n = at;
  while (n < text.length && text[n] !== "\n") {
    if (text[n] === "'") n = stringEnd(text, n);
    else if ("([{".includes(text[n] ?? "")) n = closing(text, n);
    n += 1;
  }
  return text.slice(at, n).trim();
}

/** A resource from the text behind its "=": its condition, its loop, its body. */
function readResource(type: string, version: string, value: string): Resource {
  const condition = value.startsWith("if (")
    ? value.slice(4, closing(value, 3))
    : null;
  const rest =
    condition === null ? value : value.slice(closing(value, 3) + 1).trim();
  const loop = /^\[for (\w+) in (\w+): /.exec(rest);
  return {
    type,
    version,
    condition,
    loop: loop ? { variable: loop[1] ?? "", over: loop[2] ?? "" } : null,
    body: loop ? rest.slice(loop[0].length, -1).trim() : rest,
  };
}

/** Reads the declarations of a file. */
export function readProgram(source: string): Program {
  const text = source.replace(/^\s*\/\/.*$/gm, "");
  const program: Program = {
    params: new Map(),
    vars: new Map(),
    resources: new Map(),
    outputs: new Map(),
  };
  let marks = new Map<string, string>();
  const head =
    /^(?:@(\w+)\(|param (\w+) (\w+)(?: = )?|var (\w+) = |resource (\w+) '([^'@]+)@([^']+)' = |output (\w+) (\w+) = )/gm;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const [
      whole,
      mark,
      param,
      type,
      name,
      resource,
      kind,
      version,
      output,
      outputType,
    ] = match;
    const at = match.index + whole.length;
    if (mark !== undefined) {
      const end = closing(text, at - 1);
      marks.set(mark, text.slice(at, end));
      head.lastIndex = end + 1;
      continue;
    }
    const value = valueAt(text, at);
    head.lastIndex = at + value.length;
    if (param)
      program.params.set(param, {
        type: type ?? "",
        defaultText: whole.endsWith("= ") ? value : null,
        marks,
      });
    else if (name) program.vars.set(name, value);
    else if (output)
      program.outputs.set(output, { type: outputType ?? "", text: value });
    else if (resource)
      program.resources.set(
        resource,
        readResource(kind ?? "", version ?? "", value),
      );
    marks = new Map();
  }
  return program;
}

/** Parts at the top level, between commas or lines. */
export function parts(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let n = 0; n <= text.length; n += 1) {
    if (n === text.length || text[n] === "," || text[n] === "\n") {
      found.push(text.slice(from, n).trim());
      from = n + 1;
    } else if (text[n] === "'") n = stringEnd(text, n);
    else if ("([{".includes(text[n] ?? "")) n = closing(text, n);
  }
  return found.filter((part) => part !== "");
}
