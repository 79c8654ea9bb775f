// Lists and document libraries: make, read, change, delete.
import {
  bodyOf,
  deleted,
  noContent,
  type Call,
  type Reply,
  type StoredSite,
} from "../request/call.ts";
import { fold } from "../storage/database.ts";
import {
  badArgument,
  listExists,
  notEmulated,
  propertyMissing,
} from "../refusals/errors.ts";
import { newGuid } from "../storage/guid.ts";
import {
  allLists,
  defaultSettings,
  isLibrary,
  listEntity,
  listOf,
  raiseListVersion,
  readList,
  siteColumnsTemplate,
  type List,
} from "./list.ts";
import { inLanguage } from "../storage/language.ts";
import { may, mayOn, rightsOn, splitMask } from "../access/permissions.ts";
import { isoSeconds } from "../storage/siteTime.ts";
import { addDefaultView } from "./views.ts";

export function readLists(call: Call): Reply {
  return {
    kind: "collection",
    entities: allLists(call.site)
      .filter((list) => may(call, "viewListItems", list))
      .map((list) => listEntity(call.site, list)),
  };
}

export function readOneList(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "entity",
    headers: { ETag: `"${list.version}"` },
    entity: listEntity(call.site, list),
  };
}

export function addList(call: Call): Reply {
  mayOn(call, "manageLists");
  const { Title, BaseTemplate, ...rest } = bodyOf(call);
  const title = requireTitle(call.site, Title);
  const template = BaseTemplate ?? 100;
  if (template !== 100 && template !== 101)
    throw notEmulated(`lists of template ${JSON.stringify(template)}`);
  const list = makeList(call.site, title, template, settingsFrom(rest));
  return {
    kind: "entity",
    status: 201,
    headers: {
      ETag: `"${list.version}"`,
      Location: `${call.site.url}/_api/Web/Lists(guid'${list.id}')`,
    },
    entity: listEntity(call.site, list),
  };
}

function requireTitle(site: StoredSite, title: unknown, self?: List): string {
  if (typeof title !== "string" || title === "" || title.length > 255)
    throw badArgument(
      "The list title is missing or longer than 255 characters.",
    );
  const clash = allLists(site).find(
    (list) => fold(list.title) === fold(title) && list.id !== self?.id,
  );
  if (clash) throw listExists();
  return title;
}

function settingsFrom(body: Record<string, unknown>): Record<string, unknown> {
  for (const name of Object.keys(body))
    if (!Object.hasOwn(defaultSettings, name))
      throw propertyMissing(name, "SP.List");
  if ((body["ValidationFormula"] ?? "") !== "")
    throw notEmulated(
      "a validation formula: it would be kept and not enforced",
    );
  return body;
}

/** Makes a list, its table and its first view. @param root where it lies; by its title where left out */
export function makeList(
  site: StoredSite,
  title: string,
  template: number,
  settings: Record<string, unknown>,
  root = rootFor(site, title, template),
): List {
  const id = newGuid();
  const at = isoSeconds(site.now());
  const { id: number } = site.storage.run(
    `INSERT INTO list (id, title, root, template, settings, version, created, item_modified, item_deleted)
     VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)`,
    id,
    title,
    root,
    template,
    JSON.stringify({
      ...defaultSettings,
      ...(isLibrary({ template })
        ? { EnableAttachments: false, EnableFolderCreation: true }
        : {}),
      ...settings,
    }),
    at,
    at,
    at,
  );
  site.storage.exec(`CREATE TABLE item_${number} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL, ui INTEGER NOT NULL, author INTEGER NOT NULL,
    editor INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, dir TEXT NOT NULL, leaf TEXT, folder INTEGER NOT NULL,
    attachments INTEGER NOT NULL, scope INTEGER, fields TEXT NOT NULL);
    CREATE UNIQUE INDEX place_${number} ON item_${number} (dir, leaf);`);
  const made = site.storage.get("SELECT * FROM list WHERE number = ?", number);
  if (!made) throw new Error(`List ${title} was not made.`);
  const list = readList(made);
  addDefaultView(site, list);
  return list;
}

/** What a team site is born with: its libraries under their places, and the columns that are the site's own. */
const born: readonly (readonly [string, number, string])[] = [
  ["Documents", 101, "Shared Documents"],
  ["Site Assets", 101, "SiteAssets"],
  ["Site Pages", 119, "SitePages"],
  ["", siteColumnsTemplate, "columns of the site"],
];

/** Once for a site; an older one that has a list of that place keeps it. */
export function makeBornLists(site: StoredSite): void {
  site.storage.transaction(() => {
    for (const [title, template, place] of born) {
      const root = `${site.path}/${place}`;
      const there = site.storage.get(
        "SELECT 1 FROM list WHERE fold(root) = ? OR fold(title) = ?",
        fold(root),
        fold(title),
      );
      if (!there)
        makeList(site, inLanguage(site.language, title), template, {}, root);
    }
  });
}

/** The address keeps the first title for ever, without characters an address cannot hold. */
function rootFor(site: StoredSite, title: string, template: number): string {
  const name = title.replace(/["*:<>?/\\|#%']/g, "").trim() || "List";
  const folder = template === 101 ? site.path : `${site.path}/Lists`;
  const taken = new Set(allLists(site).map((list) => fold(list.root)));
  let root = `${folder}/${name}`;
  for (let n = 1; taken.has(fold(root)); n += 1) root = `${folder}/${name}${n}`;
  return root;
}

export function mergeList(call: Call): Reply {
  const list = listOf(call);
  mayOn(call, "manageLists", list);
  const { Title, ...rest } = bodyOf(call);
  const title =
    Title === undefined ? list.title : requireTitle(call.site, Title, list);
  call.site.storage.run(
    "UPDATE list SET title = ?, settings = ? WHERE number = ?",
    title,
    JSON.stringify({ ...list.settings, ...settingsFrom(rest) }),
    list.number,
  );
  return noContent(`"${raiseListVersion(call.site, list)}"`);
}

export function deleteList(call: Call): Reply {
  const list = listOf(call);
  mayOn(call, "manageLists", list);
  const { storage } = call.site;
  storage.exec(`DROP TABLE item_${list.number}`);
  for (const table of [
    "field",
    "view",
    "version",
    "change",
    "attachment",
    "content",
    "recycled",
  ])
    storage.run(`DELETE FROM ${table} WHERE list = ?`, list.number);
  storage.run(
    "DELETE FROM assignment WHERE scope IN (SELECT id FROM scope WHERE list = ?)",
    list.number,
  );
  storage.run("DELETE FROM list WHERE number = ?", list.number);
  return deleted;
}

export function listPermissions(call: Call): Reply {
  const list = listOf(call);
  return {
    kind: "complex",
    name: "EffectiveBasePermissions",
    values: splitMask(rightsOn(call, list)),
  };
}
