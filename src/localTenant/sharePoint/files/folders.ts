// Folders of a library: what lies in them, new ones, and taking one away.
import { argumentOf } from "../request/address.ts";
import { type Call, type Reply, bodyOf, deleted } from "../request/call.ts";
import { asText } from "../storage/database.ts";
import {
  badArgument,
  fileExists,
  folderMissing,
  itemMissing,
} from "../refusals/errors.ts";
import {
  type FileFound,
  checkedName,
  created,
  dirOf,
  findAddressed,
  folderOf,
  removeCompletely,
} from "./fileAddress.ts";
import { fileEntity, folderEntity } from "../rows/fileEntity.ts";
import { type Item, headerEtag, maySee, readItem } from "../rows/item.ts";
import { mayOnItem } from "../access/permissions.ts";
import { itemReply } from "../items/items.ts";

export function readFolder(call: Call): Reply {
  const { list, item } = folderOf(call);
  return { kind: "entity", entity: folderEntity(call.site, list, item) };
}

function childrenOf(call: Call, folder: FileFound, folders: boolean): Item[] {
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
  const parent = findAddressed(call, path.slice(0, cut));
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
  parent: FileFound,
  name: string,
  status: number,
): Reply {
  const path = `${dirOf(parent)}/${checkedName(name)}`;
  const present = findAddressed(call, path)?.item;
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
  return {
    ...itemReply(call, list, item),
    headers: { ETag: headerEtag(item) },
  };
}
