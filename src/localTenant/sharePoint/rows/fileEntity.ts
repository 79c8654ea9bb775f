// A file or folder of a library as REST shows it.
import type { Entity, StoredSite } from "../request/call.ts";
import { numberIn } from "../storage/database.ts";
import { leafOf, type Item } from "./item.ts";
import type { List } from "../lists/list.ts";

export function urlOf(item: Item): string {
  return `${item.dir}/${leafOf(item)}`;
}

/** A file's ETag has the guid in braces and capitals: it does not match its item's. */
function fileEtag(item: Item): string {
  return `"{${item.guid.toUpperCase()}},${item.version}"`;
}

export function fileValues(
  site: StoredSite,
  list: List,
  item: Item,
): Record<string, unknown> {
  const size = site.storage.get(
    "SELECT length(bytes) AS n FROM content WHERE list = ? AND item = ?",
    list.number,
    item.id,
  );
  return {
    CheckInComment: "",
    CheckOutType: 2,
    ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`,
    ETag: fileEtag(item),
    Exists: true,
    Length: String(numberIn(size ?? {}, "n")),
    Level: 1,
    MajorVersion: item.ui,
    MinorVersion: 0,
    Name: leafOf(item),
    ServerRelativeUrl: urlOf(item),
    TimeCreated: item.created,
    TimeLastModified: item.modified,
    Title: item.fields["Title"] ?? null,
    UIVersion: item.ui * 512,
    UIVersionLabel: `${item.ui}.0`,
    UniqueId: item.guid,
  };
}

export function fileEntity(site: StoredSite, list: List, item: Item): Entity {
  const link = `Web/GetFileByServerRelativePath(decodedurl='${urlOf(item).replaceAll("'", "''")}')`;
  return {
    type: "SP.File",
    id: `${site.url}/_api/${link}`,
    editLink: link,
    etag: fileEtag(item),
    values: fileValues(site, list, item),
  };
}

/** A folder; `item` is null for the root folder of a list. */
export function folderEntity(
  site: StoredSite,
  list: List,
  item: Item | null,
): Entity {
  const url = item ? urlOf(item) : list.root;
  const link = `Web/GetFolderByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`;
  const count = site.storage.get(
    `SELECT count(*) AS n FROM item_${list.number} WHERE dir = ?`,
    url,
  );
  return {
    type: "SP.Folder",
    id: `${site.url}/_api/${link}`,
    editLink: link,
    values: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: numberIn(count ?? {}, "n"),
      Name: url.slice(url.lastIndexOf("/") + 1),
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: item?.created ?? list.created,
      TimeLastModified: item?.modified ?? list.itemModified,
      UniqueId: item?.guid ?? list.id,
      WelcomePage: "",
    },
  };
}
