// Reads the path of a REST request into the nouns it names: one spelling for each noun, its arguments beside it.
import { own } from "../storage/database.ts";
import { invalidExpression } from "../refusals/errors.ts";

type Argument = string | number | boolean | null;

/** One noun of the path, such as `list()`: how it was named (`getbytitle()`) and with what. */
export interface AddressPart {
  readonly noun: string;
  readonly by: string;
  readonly unnamed: readonly Argument[];
  readonly named: ReadonlyMap<string, Argument>;
}

export interface Address {
  /** The nouns joined by `/`, in lower case, each list, field, view… in one spelling: the key of the routes. */
  readonly key: string;
  readonly nouns: readonly AddressPart[];
  readonly query: ReadonlyMap<string, string>;
  /** The query as it was written, in order, for links to the next page. */
  readonly rawQuery: readonly (readonly [string, string])[];
}

/** What a noun may be called by, and the one spelling the routes use. Two segments are tried before one. */
const spellings: Readonly<Record<string, string>> = {
  "lists/getbytitle()": "list()",
  "lists/getbyid()": "list()",
  "lists()": "list()",
  "getlist()": "list()",
  "getlistusingpath()": "list()",
  "lists/ensuresiteassetslibrary": "bornlibrary()",
  "lists/ensuresitepageslibrary": "bornlibrary()",
  // There is one web here, and it is the root.
  "site/rootweb": "web",
  "items/getbyid()": "item()",
  "items()": "item()",
  "getitembyid()": "item()",
  "fields/getbyinternalnameortitle()": "field()",
  "fields/getbytitle()": "field()",
  "fields/getbyid()": "field()",
  "fields()": "field()",
  "views/getbytitle()": "view()",
  "views/getbyid()": "view()",
  "getview()": "view()",
  "views()": "view()",
  defaultview: "view()",
  "siteusers/getbyid()": "user()",
  "siteusers/getbyemail()": "user()",
  "siteusers/getbyloginname()": "user()",
  "siteusers()": "user()",
  "getuserbyid()": "user()",
  "sitegroups/getbyid()": "group()",
  "sitegroups/getbyname()": "group()",
  "sitegroups()": "group()",
  associatedownergroup: "group()",
  associatedmembergroup: "group()",
  associatedvisitorgroup: "group()",
  "users/getbyid()": "member()",
  "users/getbyemail()": "member()",
  "users()": "member()",
  "roledefinitions/getbyname()": "role()",
  "roledefinitions/getbytype()": "role()",
  "roledefinitions/getbyid()": "role()",
  "roledefinitions()": "role()",
  "roleassignments/getbyprincipalid()": "assignment()",
  "roleassignments()": "assignment()",
  "versions()": "version()",
  "attachmentfiles/getbyfilename()": "attachment()",
  "attachmentfiles()": "attachment()",
  "recyclebin/getbyid()": "recycled()",
  "recyclebin()": "recycled()",
  "getfilebyserverrelativepath()": "file()",
  "getfilebyserverrelativeurl()": "file()",
  "getfilebyid()": "file()",
  "getfolderbyserverrelativepath()": "folder()",
  "getfolderbyserverrelativeurl()": "folder()",
  rootfolder: "folder()",
  "validateupdatelistitem()": "validateupdatelistitem",
  "addvalidateupdateitemusingpath()": "addvalidateupdateitemusingpath",
};

/**
 * Splits the part of the address after `_api/`.
 * @param path still percent-encoded; @param search the query, without `?`
 */
export function readAddress(path: string, search: string): Address {
  const rawQuery = readQuery(search);
  const query = new Map(
    rawQuery.map(([name, value]) => [name.toLowerCase(), value]),
  );
  const segments = splitPath(path).map((segment) =>
    readSegment(segment, query),
  );
  const nouns: AddressPart[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const here = segments[i];
    if (!here) continue;
    const next = segments[i + 1];
    const pair = next ? own(spellings, `${here.noun}/${next.noun}`) : undefined;
    if (pair && next) {
      nouns.push({ ...next, noun: pair });
      i += 1;
    } else {
      nouns.push({ ...here, noun: own(spellings, here.noun) ?? here.noun });
    }
  }
  const key = nouns.map((noun) => noun.noun).join("/");
  return { key, nouns, query, rawQuery };
}

/** `+` is a space in the query only; a stray `%` stays as written. */
function readQuery(search: string): [string, string][] {
  return search
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const cut = pair.indexOf("=");
      const [name, value] =
        cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
      return [
        decode(name.replaceAll("+", " ")),
        decode(value.replaceAll("+", " ")),
      ];
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Only a malformed escape gets here; SharePoint reads it as the characters it is.
    return text;
  }
}

/** The path is split before it is decoded, and never inside quotes: names may hold a slash either way. */
function splitPath(path: string): string[] {
  const found: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < path.length; i += 1) {
    if (path[i] === "'" || path.startsWith("%27", i)) quoted = !quoted;
    if (path[i] !== "/" || quoted) continue;
    found.push(path.slice(start, i));
    start = i + 1;
  }
  found.push(path.slice(start));
  return found.filter((segment) => segment !== "").map(decode);
}

function readSegment(
  segment: string,
  query: ReadonlyMap<string, string>,
): AddressPart {
  const open = segment.indexOf("(");
  if (open < 0 || !segment.endsWith(")")) {
    const name = segment.toLowerCase();
    return { noun: name, by: name, unnamed: [], named: new Map() };
  }
  const name = `${segment.slice(0, open).toLowerCase()}()`;
  const args = readArguments(segment.slice(open + 1, -1), query);
  return { noun: name, by: name, ...args };
}

const argument =
  /\s*(?:([A-Za-z]\w*)\s*=\s*)?(?:(?:guid|datetime)?'((?:[^']|'')*)'|(@\w+)|(-?\d+(?:\.\d+)?)|(true|false|null))\s*(?:,|$)/iy;

function readArguments(
  text: string,
  query: ReadonlyMap<string, string>,
): { unnamed: Argument[]; named: Map<string, Argument> } {
  const unnamed: Argument[] = [];
  const named = new Map<string, Argument>();
  argument.lastIndex = 0;
  while (argument.lastIndex < text.length) {
    const match = argument.exec(text);
    if (!match) throw invalidExpression(text);
    const [, name, quoted, alias, numeral, word] = match;
    const value = alias
      ? aliased(alias, query)
      : literal(quoted, numeral, word ?? "null");
    if (name) named.set(name.toLowerCase(), value);
    else unnamed.push(value);
  }
  return { unnamed, named };
}

function literal(
  quoted: string | undefined,
  numeral: string | undefined,
  word: string,
): Argument {
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (numeral !== undefined) return Number(numeral);
  return word.toLowerCase() === "null" ? null : word.toLowerCase() === "true";
}

function aliased(alias: string, query: ReadonlyMap<string, string>): Argument {
  const value = query.get(alias.toLowerCase());
  if (value === undefined) throw invalidExpression(alias);
  return readArguments(value, new Map()).unnamed[0] ?? null;
}

/** The noun of that spelling in the address, nearest the end. */
export function nounOf(
  address: Address,
  noun: string,
): AddressPart | undefined {
  return address.nouns.findLast((each) => each.noun === noun);
}

/** An argument by name, or by place when it was given without one. */
export function argumentOf(
  noun: AddressPart | undefined,
  name: string,
  place = 0,
): Argument {
  return noun?.named.get(name) ?? noun?.unnamed[place] ?? null;
}
