// Files of a document library: upload in one piece or in chunks, read, replace, delete.
import { argumentOf, nounOf, type Noun } from "./address.ts";
import {
  bodyOf,
  deleted,
  done,
  noContent,
  type Call,
  type Reply,
} from "./call.ts";
import { asText, fold } from "./database.ts";
import {
  badArgument,
  fileExists,
  fileMissing,
  folderMissing,
  itemMissing,
} from "./errors.ts";
import { fileEntity, folderEntity, urlOf } from "./fileEntity.ts";
import { headerEtag, maySee, readItem, type Item } from "./item.ts";
import {
  defaultContents,
  forgetItem,
  insertItem,
  removeItem,
  updateItem,
} from "./itemWrites.ts";
import { mergeInto, shown } from "./items.ts";
import { allLists, fieldsOf, listOf, type List } from "./list.ts";
import { may, mayOn, mayOnItem } from "./permissions.ts";
import { recycle } from "./recycleBin.ts";

interface Found {
  readonly list: List;
  /** Null for the root folder of the list. */
  readonly item: Item | null;
}

/** The server-relative address a noun names; a bare one is under the site. */
function pathOf(call: Call, noun: Noun | undefined): string {
  const written = asText(
    argumentOf(noun, "decodedurl") ?? argumentOf(noun, "serverrelativeurl"),
  );
  const path = written.replace(/\/$/, "");
  return path.startsWith("/") ? path : `${call.site.path}/${path}`;
}

/** The list, file or folder at an address that the caller may see. */
function find(call: Call, path: string): Found | null {
  const list = allLists(call.site)
    .filter((each) => fold(`${path}/`).startsWith(fold(`${each.root}/`)))
    .toSorted((a, b) => b.root.length - a.root.length)[0];
  if (!list) return null;
  if (fold(path) === fold(list.root))
    return may(call, "viewListItems", list) ? { list, item: null } : null;
  const cut = path.lastIndexOf("/");
  const row = call.site.storage.get(
    `SELECT * FROM item_${list.number} WHERE fold(dir) = fold(?) AND fold(leaf) = fold(?)`,
    path.slice(0, cut),
    path.slice(cut + 1),
  );
  const item = row && readItem(row);
  return item && maySee(call, list, item) ? { list, item } : null;
}

/** @throws Refusal 404 when there is no such file for the caller */
function fileOf(call: Call): { list: List; item: Item } {
  const noun = nounOf(call.address, "file()");
  const path = pathOf(call, noun);
  const found =
    noun?.by === "getfilebyid()"
      ? byGuid(call, asText(noun.unnamed[0]))
      : find(call, path);
  if (!found?.item || found.item.folder) throw fileMissing(path);
  return { list: found.list, item: found.item };
}

function byGuid(call: Call, guid: string): Found | null {
  for (const list of allLists(call.site)) {
    const row = call.site.storage.get(
      `SELECT * FROM item_${list.number} WHERE guid = ?`,
      guid.toLowerCase(),
    );
    const item = row && readItem(row);
    if (item && maySee(call, list, item)) return { list, item };
  }
  return null;
}

/** @throws Refusal 404 when there is no such folder for the caller */
function folderOf(call: Call): Found {
  const noun = nounOf(call.address, "folder()");
  if (noun?.by === "rootfolder") return { list: listOf(call), item: null };
  const found = find(call, pathOf(call, noun));
  if (!found || (found.item && !found.item.folder)) throw folderMissing();
  return found;
}

const dirOf = ({ list, item }: Found): string =>
  item ? urlOf(item) : list.root;

export function readFile(call: Call): Reply {
  const { list, item } = fileOf(call);
  return { kind: "entity", entity: fileEntity(call.site, list, item) };
}

export function readFileContent(call: Call): Reply {
  const { list, item } = fileOf(call);
  const row = call.site.storage.get(
    "SELECT bytes FROM content WHERE list = ? AND item = ?",
    list.number,
    item.id,
  );
  const bytes = row?.["bytes"];
  if (!(bytes instanceof Uint8Array)) throw fileMissing(urlOf(item));
  return { kind: "bytes", bytes };
}

export function replaceFileContent(call: Call): Reply {
  const { list, item } = fileOf(call);
  mayOnItem(call, "editListItems", list, item);
  writeContent(call, list, item, call.body);
  updateItem(call.site, list, item, call.caller.userId, {});
  return noContent();
}

function writeContent(
  call: Call,
  list: List,
  item: Item,
  bytes: Uint8Array,
): void {
  call.site.storage.run(
    "INSERT OR REPLACE INTO content (list, item, bytes) VALUES (?, ?, ?)",
    list.number,
    item.id,
    bytes,
  );
}

const forbidden = /["*:<>?/\\|]/;

/** @throws Refusal 400 for a name an address cannot hold */
function checkedName(name: string): string {
  if (
    name === "" ||
    name.length > 255 ||
    forbidden.test(name) ||
    name !== name.trim()
  )
    throw badArgument(
      `The file or folder name '${name}' contains characters that are not permitted.`,
    );
  return name;
}

/** `files/addUsingPath(decodedurl='…',overwrite=true)`, and its older spelling `files/add(url='…')`. */
export function addFile(call: Call): Reply {
  const folder = folderOf(call);
  const noun = call.address.nouns.at(-1);
  const name = checkedName(
    asText(argumentOf(noun, "decodedurl") ?? argumentOf(noun, "url")),
  );
  const overwrite = noun?.named.get("overwrite") === true;
  const path = `${dirOf(folder)}/${name}`;
  const present = find(call, path)?.item;
  if (present && (!overwrite || present.folder)) throw fileExists(path);
  const item = present
    ? overwritten(call, folder.list, present)
    : created(call, folder, name, false);
  writeContent(call, folder.list, item, call.body);
  return { kind: "entity", entity: fileEntity(call.site, folder.list, item) };
}

function overwritten(call: Call, list: List, item: Item): Item {
  mayOnItem(call, "editListItems", list, item);
  return updateItem(call.site, list, item, call.caller.userId, {});
}

function created(
  call: Call,
  folder: Found,
  leaf: string,
  isFolder: boolean,
): Item {
  const { list, item: parent } = folder;
  if (list.template !== 101 && !isFolder)
    throw badArgument("Files cannot be added to a list that is no library.");
  if (parent) mayOn(call, "addListItems", parent, list);
  else mayOn(call, "addListItems", list);
  const fields = fieldsOf(call.site, list);
  return insertItem(call, list, defaultContents(call.site, fields), {
    dir: dirOf(folder),
    leaf,
    folder: isFolder,
    scope: parent?.scope ?? null,
  });
}

export function deleteFile(call: Call): Reply {
  const { list, item } = fileOf(call);
  removeCompletely(call, list, item);
  return deleted;
}

function removeCompletely(call: Call, list: List, item: Item): void {
  mayOnItem(call, "deleteListItems", list, item);
  removeItem(call.site, list, item);
  forgetItem(call.site, list, item);
}

export function recycleFile(call: Call): Reply {
  const { list, item } = fileOf(call);
  mayOnItem(call, "deleteListItems", list, item);
  return { kind: "value", name: "Recycle", value: recycle(call, list, item) };
}

export function readFileItem(call: Call): Reply {
  const { list, item } = fileOf(call);
  return shown(call, list, item);
}

export function mergeFileItem(call: Call): Reply {
  const { list, item } = fileOf(call);
  return mergeInto(call, list, item);
}

/** Chunks are kept by upload id until the last one makes them the file's content. */
export function uploadChunk(call: Call): Reply {
  const { list, item } = fileOf(call);
  mayOnItem(call, "editListItems", list, item);
  const noun = call.address.nouns.at(-1);
  const id = asText(argumentOf(noun, "uploadid"));
  const at = Number(argumentOf(noun, "fileoffset", 1) ?? 0);
  const { storage } = call.site;
  const before = storage.get(
    "SELECT coalesce(sum(length(bytes)), 0) AS n FROM upload WHERE id = ?",
    id,
  );
  if (noun?.noun !== "startupload()" && before?.["n"] !== at)
    throw badArgument("The file offset does not follow the last chunk.");
  if (noun?.noun === "startupload()")
    storage.run("DELETE FROM upload WHERE id = ?", id);
  storage.run(
    "INSERT INTO upload (id, at, bytes) VALUES (?, ?, ?)",
    id,
    noun?.noun === "startupload()" ? 0 : at,
    call.body,
  );
  if (noun?.noun !== "finishupload()")
    return {
      kind: "value",
      name: "Upload",
      value: String(at + call.body.length),
    };
  const bytes = Buffer.concat(
    storage
      .all("SELECT bytes FROM upload WHERE id = ? ORDER BY at", id)
      .map((row) => row["bytes"])
      .filter((each) => each instanceof Uint8Array),
  );
  storage.run("DELETE FROM upload WHERE id = ?", id);
  writeContent(call, list, item, bytes);
  const changed = updateItem(call.site, list, item, call.caller.userId, {});
  return { kind: "entity", entity: fileEntity(call.site, list, changed) };
}

export function cancelUpload(call: Call): Reply {
  fileOf(call);
  const id = asText(argumentOf(call.address.nouns.at(-1), "uploadid"));
  call.site.storage.run("DELETE FROM upload WHERE id = ?", id);
  return done;
}

export function readFolder(call: Call): Reply {
  const { list, item } = folderOf(call);
  return { kind: "entity", entity: folderEntity(call.site, list, item) };
}

function childrenOf(call: Call, folder: Found, folders: boolean): Item[] {
  return call.site.storage
    .all(
      `SELECT * FROM item_${folder.list.number} WHERE dir = ? AND folder = ? AND leaf IS NOT NULL ORDER BY leaf`,
      dirOf(folder),
      folders ? 1 : 0,
    )
    .map(readItem)
    .filter((item) => maySee(call, folder.list, item));
}

export function readFiles(call: Call): Reply {
  const folder = folderOf(call);
  return {
    kind: "collection",
    entities: childrenOf(call, folder, false).map((item) =>
      fileEntity(call.site, folder.list, item),
    ),
  };
}

export function readFolders(call: Call): Reply {
  const folder = folderOf(call);
  return {
    kind: "collection",
    entities: childrenOf(call, folder, true).map((item) =>
      folderEntity(call.site, folder.list, item),
    ),
  };
}

/** `web/folders/addUsingPath(decodedurl='/sites/…')`: the whole address of the new folder. */
export function addFolder(call: Call): Reply {
  const written = argumentOf(call.address.nouns.at(-1), "decodedurl");
  const path = asText(written).startsWith("/")
    ? asText(written)
    : `${call.site.path}/${asText(written)}`;
  const cut = path.lastIndexOf("/");
  const parent = find(call, path.slice(0, cut));
  if (!parent || (parent.item && !parent.item.folder)) throw folderMissing();
  return makeFolder(call, parent, path.slice(cut + 1), 201);
}

/** `AddSubFolderUsingPath` with the new folder's name in the body. */
export function addSubFolder(call: Call): Reply {
  const leaf = bodyOf(call)["leafPath"];
  const name =
    typeof leaf === "object" && leaf !== null && "DecodedUrl" in leaf
      ? asText(leaf.DecodedUrl)
      : "";
  return makeFolder(call, folderOf(call), name, 200);
}

/** A folder that is there already is answered as it is: SharePoint does not refuse it. */
function makeFolder(
  call: Call,
  parent: Found,
  name: string,
  status: number,
): Reply {
  const path = `${dirOf(parent)}/${checkedName(name)}`;
  const present = find(call, path)?.item;
  if (present && !present.folder) throw fileExists(path);
  const item = present ?? created(call, parent, name, true);
  return {
    kind: "entity",
    status,
    entity: folderEntity(call.site, parent.list, item),
  };
}

/** A folder goes with everything in it. */
export function deleteFolder(call: Call): Reply {
  const folder = folderOf(call);
  const { list, item } = folder;
  if (!item) throw badArgument("The root folder of a list cannot be deleted.");
  mayOnItem(call, "deleteListItems", list, item);
  const inside = dirOf(folder);
  const rows = call.site.storage.all(
    `SELECT * FROM item_${list.number} WHERE dir = ? OR substr(dir, 1, ?) = ?`,
    inside,
    inside.length + 1,
    `${inside}/`,
  );
  for (const row of rows) removeCompletely(call, list, readItem(row));
  removeCompletely(call, list, item);
  return deleted;
}

export function readFolderItem(call: Call): Reply {
  const { list, item } = folderOf(call);
  if (!item) throw itemMissing();
  return { ...shown(call, list, item), headers: { ETag: headerEtag(item) } };
}
