// The recycle bin: what was put there comes back with its number, its versions and its attachments.
import { argumentOf, nounOf } from "../request/address.ts";
import type { Call, Entity, Reply, StoredSite } from "../request/call.ts";
import { done } from "../request/call.ts";
import { json, numberIn, text, type SqlRow } from "../storage/database.ts";
import { itemMissing } from "../refusals/errors.ts";
import { newGuid } from "../storage/guid.ts";
import { itemById, itemOf, leafOf, type Item } from "../rows/item.ts";
import { removeItem, restoreRow } from "../rows/itemWrites.ts";
import { allLists, listOf, type List } from "../lists/list.ts";
import { mayOn, mayOnItem } from "../access/permissions.ts";
import { principalById } from "../access/principals.ts";
import { isoSeconds } from "../storage/siteTime.ts";

export function recycleItem(call: Call): Reply {
  const list = listOf(call);
  const item = itemOf(call, list);
  mayOnItem(call, "deleteListItems", list, item);
  return { kind: "value", name: "Recycle", value: recycle(call, list, item) };
}

/** Takes the row out of its list and keeps it; gives the id it has in the bin. */
export function recycle(call: Call, list: List, item: Item): string {
  const id = newGuid();
  const title = item.fields["Title"];
  call.site.storage.run(
    "INSERT INTO recycled (id, list, item, title, deleted, deleted_by, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
    id,
    list.number,
    item.id,
    typeof title === "string" ? title : leafOf(item),
    isoSeconds(call.site.now()),
    call.caller.userId,
    JSON.stringify(removeItem(call.site, list, item)),
  );
  return id;
}

export function readRecycleBin(call: Call): Reply {
  return {
    kind: "collection",
    entities: binRows(call).map((row) => binEntity(call.site, row)),
  };
}

function binRows(call: Call): SqlRow[] {
  return call.site.storage.all(
    "SELECT recycled.*, list.root FROM recycled JOIN list ON list.number = recycled.list ORDER BY deleted DESC",
  );
}

function binEntity(site: StoredSite, row: SqlRow): Entity {
  const id = text(row, "id");
  const by = principalById(site, numberIn(row, "deleted_by"));
  return {
    type: "SP.RecycleBinItem",
    id: `${site.url}/_api/Web/RecycleBin(guid'${id}')`,
    editLink: `Web/RecycleBin(guid'${id}')`,
    values: {
      DeletedByEmail: by?.email ?? "",
      DeletedByName: by?.title ?? "",
      DeletedDate: text(row, "deleted"),
      DirName: text(row, "root").slice(1),
      Id: id,
      ItemState: 1,
      ItemType: 3,
      LeafName: `${numberIn(row, "item")}_.000`,
      Size: "0",
      Title: text(row, "title"),
    },
  };
}

export function restoreRecycled(call: Call): Reply {
  const id = String(argumentOf(nounOf(call.address, "recycled()"), "id"));
  const row = binRows(call).find((each) => text(each, "id") === id);
  const list = allLists(call.site).find(
    (each) => row && each.number === numberIn(row, "list"),
  );
  if (!row || !list) throw itemMissing();
  mayOn(call, "addListItems", list);
  const content = json(row, "content");
  if (itemById(call.site, list, numberIn(row, "item"))) throw itemMissing();
  restoreRow(call.site, list, content);
  call.site.storage.run("DELETE FROM recycled WHERE id = ?", id);
  return done;
}
