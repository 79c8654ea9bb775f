// Rows written the way SharePoint's own forms write them: every value as text, and with it what the ordinary endpoints leave alone.
import { bodyOf, textIn, type Call, type Reply } from "../request/call.ts";
import { isObject } from "../storage/database.ts";
import { notIntoLibrary } from "../refusals/contentErrors.ts";
import { badArgument, notEmulated, RestRefusal } from "../refusals/errors.ts";
import { storedValue, typeOf, type ListField } from "../lists/fieldTypes.ts";
import { itemOf, type Item } from "../rows/item.ts";
import {
  defaultContents,
  insertItem,
  requireUnique,
  rewriteItem,
  type Contents,
  type Rewriting,
} from "../rows/itemWrites.ts";
import { isLibrary, fieldsOf, listOf, type List } from "../lists/list.ts";
import { may, mayOn, mayOnItem } from "../access/permissions.ts";
import { ensurePrincipal } from "../access/principals.ts";
import { isoSeconds } from "../storage/siteTime.ts";

interface FormValue {
  readonly name: string;
  readonly value: string;
}

/** What became of one value. */
interface Fate extends FormValue {
  readonly error: RestRefusal | null;
}

type SystemColumns = Rewriting["row"];

const systemColumns: Readonly<Record<string, keyof SystemColumns>> = {
  Author: "author",
  Editor: "editor",
  Created: "created",
  Modified: "modified",
};

function formValuesOf(call: Call): readonly FormValue[] {
  const values = bodyOf(call)["formValues"];
  if (!Array.isArray(values)) throw badArgument("formValues is missing.");
  return values.filter(isObject).map((one) => ({
    name: textIn(one, "FieldName") ?? "",
    value: textIn(one, "FieldValue") ?? "",
  }));
}

/** A person as the forms write one: `[{'Key':'i:0#.f|membership|…'}]`, in either kind of quotes. */
function peopleIn(call: Call, value: string): readonly number[] {
  if (value === "") return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(value.replaceAll("'", '"'));
  } catch {
    throw badArgument(`The user '${value}' does not exist or is not unique.`);
  }
  return (Array.isArray(parsed) ? parsed : [parsed])
    .filter(isObject)
    .map((one) => ensurePrincipal(call.site, textIn(one, "Key") ?? "").id);
}

/** Text as the value its column keeps. Belief: a day or moment in ISO form is taken whatever the site's locale. */
function valueFor(call: Call, field: ListField, value: string): unknown {
  const { joins, value: kind } = typeOf(field);
  if (value === "") return null;
  if (joins === "user") {
    const people = peopleIn(call, value);
    return kind === "numbers" ? people : (people[0] ?? null);
  }
  switch (kind) {
    case "boolean":
      return value === "1" || value.toLowerCase() === "true";
    case "number":
      return Number(value);
    case "numbers":
      return value.split(";#").map(Number);
    case "texts":
      return value.split(";#");
    case "url": {
      const [address, ...words] = value.split(", ");
      return { Url: address, Description: words.join(", ") };
    }
    default:
      return value;
  }
}

interface Written {
  readonly contents: Contents;
  readonly system: Partial<SystemColumns>;
  readonly fates: readonly Fate[];
}

/** Every value put where it belongs, or with why it cannot be. */
function readForm(
  call: Call,
  list: List,
  fields: readonly ListField[],
): Written {
  const contents: Contents = {};
  const system: Record<string, unknown> = {};
  // Belief: Author, Editor, Created and Modified are taken from whoever may manage the list, and passed over without a word from everybody
  // else, also when a row is added. Known is that owners and migration tools set them (pnpjs#3265, PnP-PowerShell#1792).
  const isManager = may(call, "manageLists", list);
  const fates = formValuesOf(call).map(({ name, value }): Fate => {
    const field = fields.find((one) => one.name === name);
    try {
      if (!field) throw badArgument(`Column '${name}' does not exist.`);
      const column = systemColumns[name];
      if (column && !isManager) return { name, value, error: null };
      const stored = storedValue(
        field,
        valueFor(call, field, value),
        call.site,
      );
      if (column) system[column] = stored;
      // Source: sp-dev-docs#6333: a read-only column is written this way by whoever may edit the row.
      else if (!field.builtIn || !field.readOnly) contents[name] = stored;
      return { name, value, error: null };
    } catch (error) {
      if (!(error instanceof RestRefusal) || error.status === 501) throw error;
      return { name, value, error };
    }
  });
  return { contents, system, fates };
}

/** What the function answers: each value with what became of it. It is 200 also where nothing was written. */
function told(name: string, fates: readonly Fate[], item: number) {
  return {
    kind: "value",
    name,
    value: fates.map(({ name: field, value, error }) => ({
      ErrorCode: error?.hresult ?? 0,
      ErrorMessage: error?.message ?? null,
      FieldName: field,
      FieldValue: value,
      HasException: error !== null,
      ItemId: item,
    })),
  } satisfies Reply;
}

const isWhole = ({ fates }: Written) =>
  fates.every(({ error }) => error === null);

/** The row's own columns after a write, with those that were asked for. Source: simplifiedsharepoint.blogspot.com, 2016. */
function rowAfter(
  row: SystemColumns,
  asked: Partial<SystemColumns>,
  now: string,
): SystemColumns {
  const after = { ...row, ...asked };
  return {
    ...after,
    modified: after.modified < after.created ? now : after.modified,
  };
}

/**
 * `items(7)/ValidateUpdateListItem`: changes a row as a form does. With `bNewDocumentUpdate` no version is added: what the newest one held is
 * written over.
 */
export function validateUpdateListItem(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "editListItems", list, item);
  const fields = fieldsOf(call.site, list);
  const form = readForm(call, list, fields);
  if (isWhole(form)) writeOver(call, list, item, form);
  return told("ValidateUpdateListItem", form.fates, item.id);
}

function writeOver(call: Call, list: List, item: Item, form: Written): void {
  const { site, caller } = call;
  requireUnique(site, list, fieldsOf(site, list), form.contents, item.id);
  const now = isoSeconds(site.now());
  const { author, created } = item;
  const row = { author, created, editor: caller.userId, modified: now };
  rewriteItem(site, list, item, {
    contents: form.contents,
    row: rowAfter(row, form.system, now),
    newVersion: bodyOf(call)["bNewDocumentUpdate"] !== true,
  });
}

/** `AddValidateUpdateItemUsingPath`: adds a row as a form does; nothing is added where one value is wrong. */
export function addValidateUpdateItem(call: Call): Reply {
  const list = listOf(call);
  mayOn(call, "addListItems", list);
  if (isLibrary(list)) throw notIntoLibrary();
  requireRoot(call, list);
  const { site } = call;
  const fields = fieldsOf(site, list);
  const form = readForm(call, list, fields);
  const name = "AddValidateUpdateItemUsingPath";
  if (!isWhole(form)) return told(name, form.fates, 0);
  const contents = { ...defaultContents(site, fields), ...form.contents };
  requireUnique(site, list, fields, contents, 0);
  const item = insertItem(
    call,
    list,
    contents,
    { dir: list.root, leaf: null, folder: false, scope: null },
    form.system,
  );
  const id: Fate = { name: "Id", value: String(item.id), error: null };
  return told(name, [...form.fates, id], item.id);
}

/** @throws Refusal 501 for folders, and for rows that would lie in one */
function requireRoot(call: Call, list: List): void {
  const info = bodyOf(call)["listItemCreateInfo"];
  if (!isObject(info)) return;
  const path = isObject(info["FolderPath"])
    ? textIn(info["FolderPath"], "DecodedUrl")
    : null;
  const root = [list.root, `${call.site.origin}${list.root}`];
  if (
    (info["UnderlyingObjectType"] ?? 0) !== 0 ||
    !root.includes(path ?? list.root)
  )
    throw notEmulated("rows of a list in folders");
}
