// Files attached to an item: each one added, replaced or taken away raises the item's version.
import { attachmentMissing } from "../refusals/contentErrors.ts";
import { badArgument, fileExists, fileMissing } from "../refusals/errors.ts";
import { argumentOf, nounOf } from "../request/address.ts";
import { attachmentsOf, attachmentValues } from "../rows/attachmentFiles.ts";
import {
  deleted,
  done,
  noContent,
  type Call,
  type Entity,
  type Reply,
} from "../request/call.ts";
import { itemLink, itemOf, type Item } from "../rows/item.ts";
import { updateItem } from "../rows/itemWrites.ts";
import { listOf, type List } from "../lists/list.ts";
import { mayOnItem } from "../access/permissions.ts";

function entityOf(
  call: Call,
  list: List,
  item: Item,
  values: Record<string, unknown>,
): Entity {
  const name = String(values["FileName"]).replaceAll("'", "''");
  const link = `${itemLink(list, item)}/AttachmentFiles('${name}')`;
  return {
    type: "SP.Attachment",
    id: `${call.site.url}/_api/${link}`,
    editLink: link,
    values,
  };
}

export function readAttachments(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  return {
    kind: "collection",
    entities: attachmentsOf(call.site, list, item).map((values) =>
      entityOf(call, list, item, values),
    ),
  };
}

export function readOneAttachment(call: Call): Reply {
  const { list, item, name } = attachmentOf(call);
  return {
    kind: "entity",
    entity: entityOf(call, list, item, attachmentValues(list, item, name)),
  };
}

/** @throws Refusal 404 when the item has no such attachment */
function attachmentOf(call: Call): {
  list: List;
  item: Item;
  name: string;
  bytes: Uint8Array;
} {
  const list = listOf(call);
  const item = itemOf(call, list);
  const noun = nounOf(call.address, "attachment()");
  const name = String(argumentOf(noun, "filename") ?? "");
  const row = call.site.storage.get(
    "SELECT name, bytes FROM attachment WHERE list = ? AND item = ? AND fold(name) = fold(?)",
    list.number,
    item.id,
    name,
  );
  const bytes = row?.["bytes"];
  if (!row || !(bytes instanceof Uint8Array))
    throw call.method === "PUT"
      ? attachmentMissing()
      : fileMissing(`${list.root}/Attachments/${item.id}/${name}`);
  return { list, item, name: String(row["name"]), bytes };
}

const forbidden = /["*:<>?/\\|]/;

export function addAttachment(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "editListItems", list, item);
  const noun =
    nounOf(call.address, "add()") ?? nounOf(call.address, "addusingpath()");
  const name = String(
    argumentOf(noun, "filename") ?? argumentOf(noun, "decodedurl") ?? "",
  );
  if (name === "" || name.length > 255 || forbidden.test(name))
    throw badArgument(`The file name '${name}' is not valid.`);
  if (list.settings["EnableAttachments"] !== true)
    throw badArgument("Attachments are disabled for this list.");
  const added = call.site.storage.run(
    "INSERT OR IGNORE INTO attachment (list, item, name, bytes) VALUES (?, ?, ?, ?)",
    list.number,
    item.id,
    name,
    call.body,
  );
  if (added.changes === 0) throw fileExists(name);
  recount(call, list, item);
  return {
    kind: "entity",
    entity: entityOf(call, list, item, attachmentValues(list, item, name)),
  };
}

/** An attachment is part of its item: the version, the ETag and the history move on. */
function recount(call: Call, list: List, item: Item): void {
  call.site.storage.run(
    `UPDATE item_${list.number} SET attachments = (SELECT count(*) FROM attachment WHERE list = ? AND item = ?) WHERE id = ?`,
    list.number,
    item.id,
    item.id,
  );
  updateItem(call.site, list, item, call.caller.userId, {});
}

export function readAttachmentContent(call: Call): Reply {
  return { kind: "bytes", bytes: attachmentOf(call).bytes };
}

export function replaceAttachment(call: Call): Reply {
  const { list, item, name } = attachmentOf(call);
  mayOnItem(call, "editListItems", list, item);
  call.site.storage.run(
    "UPDATE attachment SET bytes = ? WHERE list = ? AND item = ? AND name = ?",
    call.body,
    list.number,
    item.id,
    name,
  );
  recount(call, list, item);
  return noContent();
}

function remove(call: Call): void {
  const { list, item, name } = attachmentOf(call);
  mayOnItem(call, "editListItems", list, item);
  call.site.storage.run(
    "DELETE FROM attachment WHERE list = ? AND item = ? AND name = ?",
    list.number,
    item.id,
    name,
  );
  recount(call, list, item);
}

export function deleteAttachment(call: Call): Reply {
  remove(call);
  return deleted;
}

export function recycleAttachment(call: Call): Reply {
  remove(call);
  return done;
}
