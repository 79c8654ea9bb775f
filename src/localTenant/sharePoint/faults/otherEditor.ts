// The fault in which somebody else saves the item a moment before the caller does.
import type { Call } from "../request/call.ts";
import { numberIn } from "../storage/database.ts";
import { itemOf } from "../rows/item.ts";
import { updateItem } from "../rows/itemWrites.ts";
import { listOf } from "../lists/list.ts";

/** Saves the item unchanged in another person's name, so that its version really moves on. */
export function saveFirst(call: Call): void {
  const { site, caller } = call;
  const other = site.storage.get(
    "SELECT id FROM principal WHERE kind = 'user' AND id <> ? ORDER BY id LIMIT 1",
    caller.userId,
  );
  const list = listOf(call);
  const editor = other ? numberIn(other, "id") : caller.userId;
  site.storage.transaction(() =>
    updateItem(site, list, itemOf(call, list), editor, {}),
  );
}
