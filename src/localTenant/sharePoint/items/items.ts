// Items of a list: add, read one, change, delete.
import {
  bodyOf,
  deleted,
  noContent,
  type Call,
  type Reply,
} from "../request/call.ts";
import {
  updateItem,
  defaultContents,
  forgetItem,
  insertItem,
  readContents,
  removeItem,
  requireUnique,
} from "../rows/itemWrites.ts";
import {
  headerEtag,
  itemEntity,
  itemLink,
  itemOf,
  requireMatch,
  type Item,
} from "../rows/item.ts";
import { projection } from "../reading/itemProjection.ts";
import { typeOfBody } from "../declared/bodyCheck.ts";
import { typeUnknown } from "../refusals/bodyErrors.ts";
import { notIntoLibrary } from "../refusals/contentErrors.ts";
import { notEmulated } from "../refusals/errors.ts";
import {
  isLibrary,
  fieldsOf,
  itemType,
  listOf,
  type List,
} from "../lists/list.ts";
import {
  mayOn,
  mayOnItem,
  rightsOn,
  splitMask,
} from "../access/permissions.ts";

export function readOneItem(call: Call): Reply {
  const list = listOf(call);
  return itemReply(call, list, itemOf(call, list));
}

/** An item with its ETag in the header too, where `guid` stands before the number. */
export function itemReply(
  call: Call,
  list: List,
  item: Item,
  status = 200,
): Reply {
  const show = projection(call, list, fieldsOf(call.site, list));
  return {
    kind: "entity",
    status,
    headers: { ETag: headerEtag(item) },
    entity: itemEntity(list, item, show(item)),
  };
}

export function addItem(call: Call): Reply {
  const list = listOf(call);
  mayOn(call, "addListItems", list);
  requireRow(call, list);
  const fields = fieldsOf(call.site, list);
  const contents = {
    ...defaultContents(call.site, fields),
    ...readContents(call.site, list, fields, bodyOf(call)),
  };
  requireUnique(call.site, list, fields, contents, 0);
  const item = insertItem(call, list, contents, {
    dir: list.root,
    leaf: null,
    folder: false,
    scope: null,
  });
  const reply = itemReply(call, list, item, 201);
  return {
    ...reply,
    headers: {
      ...reply.headers,
      Location: `${call.site.url}/_api/${itemLink(list, item)}`,
    },
  };
}

/** @throws Refusal in a library, where files are added, or for what is a folder and no row */
function requireRow(call: Call, list: List): void {
  if (isLibrary(list)) throw notIntoLibrary();
  requireRowType(call, list);
  const { FileSystemObjectType: kind, ContentTypeId: type } = bodyOf(call);
  if ((kind ?? 0) !== 0 || (typeof type === "string" && /^0x0120/i.test(type)))
    throw notEmulated("folders made by way of items");
}

/** @throws Refusal 400 when a body names another type than the list's own rows have */
function requireRowType(call: Call, list: List): void {
  const said = typeOfBody(call);
  const own = itemType(list);
  if (said !== null && said !== own && said !== "SP.ListItem")
    throw typeUnknown(said);
}

export function mergeItem(call: Call): Reply {
  const list = listOf(call);
  return mergeInto(call, list, itemOf(call, list));
}

/** Changes the columns a body names, against the version the client read. */
export function mergeInto(call: Call, list: List, item: Item): Reply {
  mayOnItem(call, "editListItems", list, item);
  requireRowType(call, list);
  const fields = fieldsOf(call.site, list);
  const contents = readContents(call.site, list, fields, bodyOf(call));
  requireMatch(call, item);
  requireUnique(call.site, list, fields, contents, item.id);
  const changed = updateItem(
    call.site,
    list,
    item,
    call.caller.userId,
    contents,
  );
  return noContent(headerEtag(changed));
}

export function deleteItem(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "deleteListItems", list, item);
  requireMatch(call, item);
  removeItem(call.site, list, item);
  forgetItem(call.site, list, item);
  return deleted;
}

export function itemPermissions(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  return {
    kind: "complex",
    name: "EffectiveBasePermissions",
    values: splitMask(rightsOn(call, item, list)),
  };
}
