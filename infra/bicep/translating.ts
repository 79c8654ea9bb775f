// The values of a Bicep file in the language of Azure Resource Manager's templates.
import { closing, fail, parts, stringEnd, type Program } from "./reading.ts";

export type Json =
  null | boolean | number | string | readonly Json[] | { [name: string]: Json };

/** An expression inside an ARM string, without its brackets; or a value that is none. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type Value =
  | null
  | boolean
  | number
  | string
  | Expression
  | readonly Value[]
  | { [name: string]: Value };

/** What is about a resource and no part of it. */
export const aside = new Set(["parent", "scope", "dependsOn"]);

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The values of a program, in ARM's language. */
export class Translator {
  readonly program: Program;
  loop: { readonly variable: string; readonly over: string } | null = null;

  constructor(program: Program) {
    this.program = program;
  }

  value(text: string): Value {
    if (text.startsWith("{") && closing(text, 0) === text.length - 1)
      return this.object(text.slice(1, -1));
    if (text.startsWith("[") && closing(text, 0) === text.length - 1)
      return parts(text.slice(1, -1)).map((part) => this.value(part));
    if (text === "true" || text === "false") return text === "true";
    if (text === "null") return null;
    if (/^-?\d+$/.test(text)) return Number(text);
    if (
      text.startsWith("'") &&
      stringEnd(text, 0) === text.length - 1 &&
      !text.includes("${")
    )
      return text.slice(1, -1).replaceAll("\\'", "'");
    return new Expression(this.expression(text));
  }

  /** The members of a resource that are part of it. */
  members(body: string): Value {
    const own = parts(body.slice(1, -1)).filter(
      (part) => !aside.has(part.slice(0, part.indexOf(":"))),
    );
    return this.object(own.join("\n"));
  }

  private object(text: string): { [name: string]: Value } {
    return Object.fromEntries(
      parts(text).map((part) => {
        const colon = part.startsWith("'")
          ? part.indexOf(":", stringEnd(part, 0))
          : part.indexOf(":");
        const key = part.slice(0, colon).trim();
        const name = key.startsWith("'")
          ? key.includes("${")
            ? `[${this.expression(key)}]`
            : key.slice(1, -1)
          : key;
        return [name, this.value(part.slice(colon + 1).trim())] as const;
      }),
    );
  }

  /** An expression without brackets around it. */
  expression(text: string): string {
    const ternary = this.split(text, " ? ");
    if (ternary) {
      const [yes, no] =
        this.split(ternary[1], " : ") ?? fail(`no second branch in ${text}`);
      return `if(${this.expression(ternary[0])}, ${this.expression(yes)}, ${this.expression(no)})`;
    }
    const equal = this.split(text, " == ");
    if (equal)
      return `equals(${this.expression(equal[0])}, ${this.expression(equal[1])})`;
    if (text.startsWith("!")) return `not(${this.expression(text.slice(1))})`;
    if (text.startsWith("'")) return this.string(text);
    if (text.startsWith("["))
      return `createArray(${parts(text.slice(1, -1))
        .map((part) => this.expression(part))
        .join(", ")})`;
    if (text === "null" || text === "true" || text === "false")
      return text === "null" ? "null()" : `${text}()`;
    if (/^-?\d+$/.test(text)) return text;
    const call = /^(\w+)\(/.exec(text);
    if (call) {
      const end = closing(text, call[0].length - 1);
      const inner = parts(text.slice(call[0].length, end)).map((part) =>
        this.expression(part),
      );
      return `${call[1] ?? ""}(${inner.join(", ")})${text.slice(end + 1)}`;
    }
    return this.reference(text);
  }

  private split(text: string, at: string): readonly [string, string] | null {
    for (let n = 0; n < text.length; n += 1) {
      if (text.startsWith(at, n))
        return [text.slice(0, n).trim(), text.slice(n + at.length).trim()];
      if (text[n] === "'") n = stringEnd(text, n);
      else if ("([{".includes(text[n] ?? "")) n = closing(text, n);
    }
    return null;
  }

  private string(text: string): string {
    const inner = text.slice(1, -1);
    if (!inner.includes("${")) return quoted(inner.replaceAll("\\'", "'"));
    const values: string[] = [];
    let format = "";
    for (let n = 0; n < inner.length; n += 1) {
      if (!inner.startsWith("${", n)) {
        format += inner[n] ?? "";
        continue;
      }
      const end = closing(inner, n + 1);
      format += `{${values.length}}`;
      values.push(this.expression(inner.slice(n + 2, end)));
      n = end;
    }
    return `format(${quoted(format)}, ${values.join(", ")})`;
  }

  private reference(text: string): string {
    const [head = "", ...path] = text.split(".");
    const tail = path.map((part) => `.${part}`).join("");
    const { params, vars, resources } = this.program;
    if (this.loop?.variable === head)
      return `variables('${this.loop.over}')[copyIndex()]${tail}`;
    if (params.has(head)) return `parameters('${head}')${tail}`;
    const variable = vars.get(head);
    // What asks a resource cannot stand among the variables: it is written out.
    if (variable !== undefined)
      return this.asks(variable)
        ? this.expression(variable)
        : `variables('${head}')${tail}`;
    const resource = resources.get(head);
    if (!resource) return fail(`“${head}” in “${text}” is nothing known`);
    if (path[0] === "id" && path.length === 1) return this.resourceId(head);
    if (path[0] === "name" && path.length === 1) return this.nameOf(head);
    if (path[0] !== "properties") return fail(`“${text}” is not translated`);
    return `reference(${this.resourceId(head)}, '${resource.version}').${path.slice(1).join(".")}`;
  }

  /** Whether a variable's text asks a resource for something. */
  asks(text: string): boolean {
    return [...this.program.resources.keys()].some((name) =>
      new RegExp(`(?<!['\\w.])${name}\\.`).test(text),
    );
  }

  private member(name: string, member: string): string | null {
    const { body } =
      this.program.resources.get(name) ?? fail(`no resource ${name}`);
    for (const part of parts(body.slice(1, -1)))
      if (part.startsWith(`${member}:`))
        return part.slice(member.length + 1).trim();
    return null;
  }

  /** The names of a resource and of those it lies in, outermost first, as expressions. */
  names(name: string): string[] {
    const parent = this.member(name, "parent");
    const own = this.expression(
      this.member(name, "name") ?? fail(`${name} has no name`),
    );
    return parent === null ? [own] : [...this.names(parent), own];
  }

  nameOf(name: string): string {
    const all = this.names(name);
    return all.length === 1
      ? (all[0] ?? "")
      : `format('${all.map((_, n) => `{${n}}`).join("/")}', ${all.join(", ")})`;
  }

  resourceId(name: string): string {
    const { type } =
      this.program.resources.get(name) ?? fail(`no resource ${name}`);
    const names = this.names(name).join(", ");
    const scope = this.member(name, "scope");
    return scope === null
      ? `resourceId('${type}', ${names})`
      : `extensionResourceId(${this.resourceId(scope)}, '${type}', ${names})`;
  }

  /** The resources that the text of one names, by themselves or through a variable. */
  needs(name: string): string[] {
    const { resources, vars } = this.program;
    const own = resources.get(name)?.body ?? "";
    const named = (text: string): string[] => [
      ...[...resources.keys()].filter(
        (other) =>
          other !== name &&
          new RegExp(`(?<!['\\w.])${other}\\b(?!['\\w:])`).test(text),
      ),
      ...[...vars]
        .filter(
          ([variable, value]) =>
            this.asks(value) &&
            new RegExp(`(?<!['\\w.])${variable}\\b(?!')`).test(text),
        )
        .flatMap(([, value]) => named(value)),
    ];
    return [...new Set(named(own))];
  }
}
