// Holds every body and every parameter of a request against what SharePoint declares, before the request is answered.
import { isVerbose, type Call } from "../request/call.ts";
import { isObject } from "../storage/database.ts";
import {
  parameterMissing,
  typeNotNamed,
  wrongContentType,
} from "../refusals/bodyErrors.ts";
import { invalidJson, propertyMissing } from "../refusals/errors.ts";
import { parameterNamed, parametersOf } from "./declared.ts";
import {
  checkParameters,
  checkProperties,
  typeSaid,
  type Dialect,
} from "./values.ts";

/** Whose properties the body of a request carries. Rows have columns of their own, which the list knows. */
const bodies: Readonly<Record<string, string>> = {
  "MERGE web": "SP.Web",
  "POST web/lists": "SP.List",
  "MERGE web/list()": "SP.List",
  "POST web/list()/fields": "SP.Field",
  "MERGE web/list()/field()": "SP.Field",
  "POST web/fields": "SP.Field",
  "MERGE web/field()": "SP.Field",
  "POST web/list()/views": "SP.View",
  "MERGE web/list()/view()": "SP.View",
  "POST web/sitegroups": "SP.Group",
  "MERGE web/group()": "SP.Group",
  "POST web/group()/users": "SP.User",
  "POST web/roledefinitions": "SP.RoleDefinition",
  "MERGE web/role()": "SP.RoleDefinition",
  "POST web/list()/items": "row",
  "MERGE web/list()/item()": "row",
  "MERGE web/file()/listitemallfields": "row",
};

const decoder = new TextDecoder();

const dialectOf = (call: Call): Dialect =>
  isVerbose(call) ? "verbose" : "plain";

/** The name of the function a request ends in, or undefined where it ends in a thing. */
function functionOf(call: Call): string | undefined {
  const last = call.address.nouns.at(-1);
  if (call.method === "GET" || !last) return undefined;
  const name = last.by.replace(/\(\)$/, "");
  return parametersOf(name) ? name : undefined;
}

/**
 * Checks the request as SharePoint does before it looks at what it would do.
 * @throws Refusal 400: an argument or parameter that is not declared, a property its type does not have, a value of another type
 */
export function checkDeclared(call: Call): void {
  checkArguments(call);
  const method = call.method === "PATCH" ? "MERGE" : call.method;
  const expected = bodies[`${method} ${call.address.key}`];
  const name = expected === undefined ? functionOf(call) : undefined;
  if (call.body.length === 0 || (expected ?? name) === undefined) return;
  const parameters = parametersOf(name ?? "") ?? {};
  // The content of a file is no JSON.
  if (/Edm\.(Stream|Binary)/.test(Object.values(parameters).join())) return;
  const body = jsonOf(call);
  const dialect = dialectOf(call);
  if (expected === undefined)
    return checkParameters(name ?? "", parameters, body, dialect);
  checkNotes(body, dialect, expected);
  if (expected !== "row") checkProperties(expected, body, dialect);
}

/** The type that the body of a request says it is of; null where it says none. */
export const typeOfBody = (call: Call): string | null =>
  typeSaid(jsonOf(call), dialectOf(call));

function jsonOf(call: Call): Record<string, unknown> {
  // Belief: what is no JSON by its content type is not read as JSON. The words are engineering knowledge.
  const type = call.headers.get("content-type") ?? "";
  if (!/^application\/(json|\w+\+json)/i.test(type)) throw wrongContentType();
  try {
    const body: unknown = JSON.parse(decoder.decode(call.body));
    if (isObject(body) && !Array.isArray(body)) return body;
  } catch {
    // Told the same way as what is no object.
  }
  throw invalidJson();
}

/** The notes of one dialect in the other: `__metadata` is a property like any other in plain JSON, and verbose cannot do without it. */
function checkNotes(
  body: Record<string, unknown>,
  dialect: Dialect,
  expected: string,
): void {
  if (dialect === "plain" && "__metadata" in body)
    throw propertyMissing(
      "__metadata",
      expected === "row" ? "SP.ListItem" : expected,
    );
  if (dialect === "verbose" && typeSaid(body, dialect) === null)
    throw typeNotNamed();
}

/** Names of arguments in the address, such as those of `breakroleinheritance(copyRoleAssignments=false)`. */
function checkArguments(call: Call): void {
  for (const { by, named } of call.address.nouns) {
    const name = by.replace(/\(\)$/, "");
    const parameters = parametersOf(name);
    if (!parameters) continue;
    for (const argument of named.keys())
      if (parameterNamed(parameters, argument) === undefined)
        throw parameterMissing(argument, name);
  }
}
