// Finds files and folders by their address, and makes and removes the rows behind them.
import { type AddressPart, argumentOf, nounOf } from "../request/address.ts";
import type { Call } from "../request/call.ts";
import { asText, fold } from "../storage/database.ts";
import { otherSitesFile } from "../refusals/contentErrors.ts";
import { badArgument, fileMissing, folderMissing } from "../refusals/errors.ts";
import { urlOf } from "../rows/fileEntity.ts";
import { type Item, maySee, readItem } from "../rows/item.ts";
import {
  defaultContents,
  forgetItem,
  insertItem,
  removeItem,
} from "../rows/itemWrites.ts";
import {
  isLibrary,
  type List,
  allLists,
  fieldsOf,
  listOf,
} from "../lists/list.ts";
import { may, mayOn, mayOnItem } from "../access/permissions.ts";

export interface FileFound {
  readonly list: List;
  /** Null for the root folder of the list. */
  readonly item: Item | null;
}

/** The server-relative address a noun names; a bare one is under the site. */
function pathOf(call: Call, noun: AddressPart | undefined): string {
  const written = asText(
    argumentOf(noun, "decodedurl") ?? argumentOf(noun, "serverrelativeurl"),
  );
  const path = written.replace(/\/$/, "");
  if (!path.startsWith("/")) return `${call.site.path}/${path}`;
  if (!fold(`${path}/`).startsWith(fold(`${call.site.path}/`)))
    throw otherSitesFile();
  return path;
}

/** The list, file or folder at an address that the caller may see. */
export function findAddressed(call: Call, path: string): FileFound | null {
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
export function fileOf(call: Call): { list: List; item: Item } {
  const noun = nounOf(call.address, "file()");
  const path = pathOf(call, noun);
  const found =
    noun?.by === "getfilebyid()"
      ? byGuid(call, asText(noun.unnamed[0]))
      : findAddressed(call, path);
  if (!found?.item || found.item.folder) throw fileMissing(path);
  return { list: found.list, item: found.item };
}

function byGuid(call: Call, guid: string): FileFound | null {
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
export function folderOf(call: Call): FileFound {
  const noun = nounOf(call.address, "folder()");
  if (noun?.by === "rootfolder") return { list: listOf(call), item: null };
  const found = findAddressed(call, pathOf(call, noun));
  if (!found || (found.item && !found.item.folder)) throw folderMissing();
  return found;
}

export const dirOf = ({ list, item }: FileFound): string =>
  item ? urlOf(item) : list.root;

const forbidden = /["*:<>?/\\|]/;

/** @throws Refusal 400 for a name an address cannot hold */
export function checkedName(name: string): string {
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

/** Adds the row of a new file or folder; it lies in its folder's permissions. */
export function created(
  call: Call,
  folder: FileFound,
  leaf: string,
  isFolder: boolean,
): Item {
  const { list, item: parent } = folder;
  if (!isLibrary(list) && !isFolder)
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

export function removeCompletely(call: Call, list: List, item: Item): void {
  mayOnItem(call, "deleteListItems", list, item);
  removeItem(call.site, list, item);
  forgetItem(call.site, list, item);
}
