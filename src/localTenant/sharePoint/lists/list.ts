// A list as it is stored, and how one is found by title, id or address.
import { argumentOf, nounOf } from "../request/address.ts";
import { builtInFields } from "./builtInFields.ts";
import type { Call, Entity, StoredSite } from "../request/call.ts";
import {
  fold,
  json,
  numberIn,
  numberOrNull,
  text,
  type SqlRow,
} from "../storage/database.ts";
import { listIdMissing } from "../refusals/contentErrors.ts";
import { listMissing } from "../refusals/errors.ts";
import type { ListField } from "./fieldTypes.ts";
import { readGuid } from "../storage/guid.ts";
import { may } from "../access/permissions.ts";
import { isoSeconds } from "../storage/siteTime.ts";

export interface List {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Server-relative address of its root folder. */
  readonly root: string;
  readonly template: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly version: number;
  readonly scope: number | null;
  readonly created: string;
  readonly itemModified: string;
  readonly itemDeleted: string;
}

export const defaultSettings: Readonly<Record<string, unknown>> = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  Description: "",
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableVersioning: true,
  ForceCheckout: false,
  Hidden: false,
  IrmEnabled: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  MajorWithMinorVersionsLimit: 0,
  NoCrawl: false,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
  ValidationFormula: null,
  ValidationMessage: null,
};

export function readList(row: SqlRow): List {
  return {
    number: numberIn(row, "number"),
    id: text(row, "id"),
    title: text(row, "title"),
    root: text(row, "root"),
    template: numberIn(row, "template"),
    settings: json(row, "settings"),
    version: numberIn(row, "version"),
    scope: numberOrNull(row, "scope"),
    created: text(row, "created"),
    itemModified: text(row, "item_modified"),
    itemDeleted: text(row, "item_deleted"),
  };
}

/** Where the columns of the site itself are kept: as a list's, in one that is no list to anybody. */
export const siteColumnsTemplate = 0;

/** Documents, and the pages of the site. */
export const isLibrary = ({ template }: Pick<List, "template">): boolean =>
  template === 101 || template === 119;

export function allLists(site: StoredSite): List[] {
  return site.storage
    .all(
      "SELECT * FROM list WHERE template <> ? ORDER BY title",
      siteColumnsTemplate,
    )
    .map(readList);
}

/** Whose columns the site's own are. */
function siteColumns(site: StoredSite): List | undefined {
  const row = site.storage.get(
    "SELECT * FROM list WHERE template = ?",
    siteColumnsTemplate,
  );
  return row && readList(row);
}

/** The list with this id; undefined when it was deleted. */
export function listById(site: StoredSite, id: string): List | undefined {
  return listWhere(site, "id", readGuid(id));
}

function listWhere(
  site: StoredSite,
  column: "id" | "fold(title)" | "fold(root)",
  value: string | null,
): List | undefined {
  const row = site.storage.get(
    `SELECT * FROM list WHERE ${column} = ? AND template <> ?`,
    value,
    siteColumnsTemplate,
  );
  return row && readList(row);
}

/** The libraries that are asked for by what they are for, by their place in the site. */
const bornLibraries: Readonly<Record<string, string>> = {
  ensuresiteassetslibrary: "SiteAssets",
  ensuresitepageslibrary: "SitePages",
};

function findList(call: Call): { list: List | undefined; name: string } {
  const { site } = call;
  const noun =
    nounOf(call.address, "list()") ?? nounOf(call.address, "bornlibrary()");
  if (!noun) return { name: "", list: siteColumns(site) };
  const name = String(
    argumentOf(noun, "decodedurl") ?? argumentOf(noun, "title") ?? "",
  );
  if (noun.by === "getbytitle()")
    return { name, list: listWhere(site, "fold(title)", fold(name)) };
  const library = bornLibraries[noun.by];
  if (library)
    return {
      name,
      list: listWhere(site, "fold(root)", fold(`${site.path}/${library}`)),
    };
  if (noun.by.startsWith("getlist")) {
    const root = name.startsWith("/") ? name : `${site.path}/${name}`;
    return { name, list: listWhere(site, "fold(root)", fold(root)) };
  }
  return { name, list: listById(site, name) };
}

/**
 * The list the address names; where it names none, whose columns the site's own are.
 * @throws Refusal 404, also when the caller may not see it
 */
export function listOf(call: Call): List {
  const { list, name } = findList(call);
  if (!list || !may(call, "viewListItems", list))
    throw readGuid(name) ? listIdMissing() : listMissing(name, call.site.url);
  return list;
}

const fieldsKey = (list: List) => `fields of ${list.number}`;

/** Every column of the list, built-in ones first; read once until a column changes, since every request asks. */
export function fieldsOf(site: StoredSite, list: List): readonly ListField[] {
  return site.storage.remembered(fieldsKey(list), () => readFields(site, list));
}

function readFields(site: StoredSite, list: List): ListField[] {
  const own = site.storage
    .all(
      "SELECT definition FROM field WHERE list = ? ORDER BY position",
      list.number,
    )
    .map((row) => JSON.parse(text(row, "definition")) as ListField);
  const changed = new Map(own.map((field) => [field.name, field]));
  return [
    ...builtInFields(list.template).map(
      (field) => changed.get(field.name) ?? field,
    ),
    ...own.filter((field) => !field.builtIn),
  ];
}

/** How many rows the list holds, whether the caller may see them or not. */
export function itemCount(site: StoredSite, list: List): number {
  return numberIn(
    site.storage.get(`SELECT count(*) AS n FROM item_${list.number}`) ?? {},
    "n",
  );
}

/** `EntityTypeName`: the title with other characters encoded, and `List` for lists that are no library. */
function entityTypeName(list: List): string {
  const name = list.root.slice(list.root.lastIndexOf("/") + 1);
  const encoded = Array.from(name)
    .map((character) =>
      /[A-Za-z0-9]/.test(character)
        ? character
        : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`,
    )
    .join("");
  const capital = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return isLibrary(list) ? capital : `${capital}List`;
}

export function itemType(list: List): string {
  return `SP.Data.${entityTypeName(list)}Item`;
}

/** Marks a change of the list's own settings or columns. */
export function raiseListVersion(site: StoredSite, list: List): number {
  site.storage.forget(fieldsKey(list));
  site.storage.run(
    "UPDATE list SET version = version + 1 WHERE number = ?",
    list.number,
  );
  return list.version + 1;
}

/** .NET ticks of an instant, as change tokens carry them. */
export function ticks(epochMs: number): string {
  return (BigInt(epochMs) * 10_000n + 621_355_968_000_000_000n).toString();
}

function currentChangeToken(site: StoredSite, list: List): string {
  const last = site.storage.get(
    "SELECT coalesce(max(seq), 0) AS seq FROM change",
  );
  return `1;3;${list.id};${ticks(site.now())};${numberIn(last ?? {}, "seq")}`;
}

/** A list as REST shows it. */
export function listEntity(site: StoredSite, list: List): Entity {
  const library = isLibrary(list);
  const token = currentChangeToken(site, list);
  return {
    type: "SP.List",
    id: `${site.url}/_api/Web/Lists(guid'${list.id}')`,
    editLink: `Web/Lists(guid'${list.id}')`,
    etag: `"${list.version}"`,
    // Source: PnP Core's recordings, where a list read whole does not have them.
    onRequest: [
      "HasUniqueRoleAssignments",
      "OnQuickLaunch",
      "ReadSecurity",
      "RootFolder",
      "ValidationFormula",
      "ValidationMessage",
      "WriteSecurity",
    ],
    values: {
      ...list.settings,
      BaseTemplate: list.template,
      BaseType: library ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: { StringValue: token },
      DocumentTemplateUrl: null,
      EntityTypeName: entityTypeName(list),
      Id: list.id,
      ItemCount: itemCount(site, list),
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListItemEntityTypeFullName: itemType(list),
      ParentWebUrl: site.path,
      ParentWebPath: { DecodedUrl: site.path },
      RootFolder: { ServerRelativeUrl: list.root },
      HasUniqueRoleAssignments: list.scope !== null,
      Title: list.title,
    },
  };
}

/** The moment of a change, as the list remembers it. */
export function touchList(
  site: StoredSite,
  list: List,
  column: "item_modified" | "item_deleted",
): void {
  site.storage.run(
    `UPDATE list SET ${column} = ? WHERE number = ?`,
    isoSeconds(site.now()),
    list.number,
  );
}
