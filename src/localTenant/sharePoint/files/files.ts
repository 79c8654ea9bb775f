// Files of a document library: upload in one piece or in chunks, read, replace, delete.
import { argumentOf } from "../request/address.ts";
import {
  type Call,
  type Reply,
  deleted,
  done,
  noContent,
} from "../request/call.ts";
import { asText } from "../storage/database.ts";
import { badArgument, fileExists, fileMissing } from "../refusals/errors.ts";
import {
  checkedName,
  created,
  dirOf,
  fileOf,
  findAddressed,
  folderOf,
  removeCompletely,
} from "./fileAddress.ts";
import { fileEntity, urlOf } from "../rows/fileEntity.ts";
import type { Item } from "../rows/item.ts";
import { updateItem } from "../rows/itemWrites.ts";
import { mergeInto, itemReply } from "../items/items.ts";
import type { List } from "../lists/list.ts";
import { mayOnItem } from "../access/permissions.ts";
import { recycle } from "../items/recycleBin.ts";

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

/** `files/addUsingPath(decodedurl='…',overwrite=true)`, and its older spelling `files/add(url='…')`. */
export function addFile(call: Call): Reply {
  const folder = folderOf(call);
  const noun = call.address.nouns.at(-1);
  const name = checkedName(
    asText(argumentOf(noun, "decodedurl") ?? argumentOf(noun, "url")),
  );
  const overwrite = noun?.named.get("overwrite") === true;
  const path = `${dirOf(folder)}/${name}`;
  const present = findAddressed(call, path)?.item;
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

export function deleteFile(call: Call): Reply {
  const { list, item } = fileOf(call);
  removeCompletely(call, list, item);
  return deleted;
}

export function recycleFile(call: Call): Reply {
  const { list, item } = fileOf(call);
  mayOnItem(call, "deleteListItems", list, item);
  return { kind: "value", name: "Recycle", value: recycle(call, list, item) };
}

export function readFileItem(call: Call): Reply {
  const { list, item } = fileOf(call);
  return itemReply(call, list, item);
}

/** Belief: the columns of a file are changed by a body that names no type, as those of a row are. */
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
