// The small breaks themselves: what a slip of the hand or of the mind makes of one piece of code.

/** A piece of code as the parser gives it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export interface SmallChange {
  readonly kind: "expression" | "statement";
  /** What stands there instead; empty where a statement is left out. */
  readonly becomes: string;
}

/** Neighbours first: the boundary by one, then the opposite. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "+=": ["-="],
  "-=": ["+="],
};

/** Calls that give back something of the kind they were asked of, so that leaving them out still runs. */
const passing = new Set([
  "filter",
  "slice",
  "toSorted",
  "toReversed",
  "trim",
  "toLowerCase",
  "toUpperCase",
]);

const swapped: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  find: "findLast",
  findLast: "find",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  startsWith: "endsWith",
  endsWith: "startsWith",
};

const as = (...texts: readonly string[]): readonly SmallChange[] =>
  texts.map((becomes) => ({ kind: "expression", becomes }));

const part = (node: Syntax, name: string): Syntax | null => {
  const value = node[name];
  return typeof value === "object" && value !== null && "type" in value
    ? (value as Syntax)
    : null;
};

function isWords(node: Syntax | null): boolean {
  return (
    node?.type === "TemplateLiteral" ||
    (node?.type === "Literal" && typeof node["value"] === "string") ||
    (node?.type === "BinaryExpression" &&
      (isWords(part(node, "left")) || isWords(part(node, "right"))))
  );
}

function ofBinary(node: Syntax, source: string): readonly SmallChange[] {
  const [left, right] = [part(node, "left"), part(node, "right")];
  const operator = node["operator"];
  if (!left || !right || typeof operator !== "string") return [];
  const a = source.slice(left.start, left.end);
  const b = source.slice(right.start, right.end);
  if (operator === "??") return as(a);
  if (operator === "+" && (isWords(left) || isWords(right))) return [];
  return as(
    ...(operators[operator] ?? []).map((other) => `${a} ${other} ${b}`),
  );
}

function ofLiteral(node: Syntax): readonly SmallChange[] {
  const value = node["value"];
  if (typeof value === "boolean") return as(String(!value));
  if (typeof value === "number") return as(String(value + 1));
  if (typeof value === "string") return as(value === "" ? '"changed"' : '""');
  const raw = node["raw"];
  if (!("regex" in node) || typeof raw !== "string") return [];
  return as(
    ...(raw.startsWith("/^") ? [`/${raw.slice(2)}`] : []),
    ...(/[^\\]\$\/[a-z]*$/.test(raw)
      ? [raw.replace(/\$(\/[a-z]*)$/, "$1")]
      : []),
  );
}

function ofCall(node: Syntax, source: string): readonly SmallChange[] {
  const callee = part(node, "callee");
  const object = callee && part(callee, "object");
  const name = callee && part(callee, "property")?.["name"];
  if (!callee || !object || typeof name !== "string" || callee["optional"])
    return [];
  const before = source.slice(object.start, object.end);
  if (passing.has(name)) return as(before);
  const rest = source.slice(callee.end, node.end);
  // One id is one thing's, and equal values are equal: which is found first makes no difference.
  if (name === "find" && /(?:\bid|=> \w+) === [\w.]+\)$/.test(rest)) return [];
  const other = Object.hasOwn(swapped, name) ? swapped[name] : undefined;
  return other === undefined ? [] : as(`${before}.${other}${rest}`);
}

function ofUnary(node: Syntax, source: string): readonly SmallChange[] {
  const argument = part(node, "argument");
  if (!argument || !["!", "-"].includes(String(node["operator"]))) return [];
  return as(source.slice(argument.start, argument.end));
}

/** What a condition may be taken for. */
function ofCondition(parent: Syntax, key: string) {
  if (key !== "test") return [];
  if (parent.type === "IfStatement" || parent.type === "ConditionalExpression")
    return as("true", "false");
  return /^(?:While|For)Statement$/.test(parent.type) ? as("false") : [];
}

/** What a function gives back, left out. */
function ofAnswer(node: Syntax, parent: Syntax, key: string) {
  const given =
    (parent.type === "ReturnStatement" && key === "argument") ||
    (parent.type === "ArrowFunctionExpression" && key === "body");
  const tells = /^(?:Call|Object|Await|Member|Identifier|Parenthesized)/;
  return given && tells.test(node.type) ? as("undefined") : [];
}

function ofItself(node: Syntax, parent: Syntax, source: string) {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return ofBinary(node, source);
    case "UnaryExpression":
      return ofUnary(node, source);
    case "Literal":
      return parent.type === "ExpressionStatement" ? [] : ofLiteral(node);
    case "TemplateLiteral":
      return as('""');
    case "ArrayExpression":
      return Array.isArray(node["elements"]) && node["elements"].length > 0
        ? as("[]")
        : [];
    case "CallExpression":
      return ofCall(node, source);
    default:
      return [];
  }
}

/** The small changes of one piece of code where it stands. */
export function changesOf(
  node: Syntax,
  parent: Syntax,
  key: string,
  source: string,
): readonly SmallChange[] {
  const isCall = /^(?:Call|Await)Expression$/.test(node.type);
  if (parent.type === "ExpressionStatement" && isCall)
    return [{ kind: "statement", becomes: "" }];
  return [
    ...ofItself(node, parent, source),
    ...ofCondition(parent, key),
    ...ofAnswer(node, parent, key),
  ];
}
