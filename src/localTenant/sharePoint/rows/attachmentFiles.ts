// Attachments as they are listed under an item.
import type { StoredSite } from "../request/call.ts";
import { text } from "../storage/database.ts";
import type { Item } from "./item.ts";
import type { List } from "../lists/list.ts";

export function attachmentValues(
  list: List,
  item: Item,
  name: string,
): Record<string, unknown> {
  const url = `${list.root}/Attachments/${item.id}/${name}`;
  return {
    FileName: name,
    FileNameAsPath: { DecodedUrl: name },
    ServerRelativePath: { DecodedUrl: url },
    ServerRelativeUrl: url,
  };
}

export function attachmentsOf(
  site: StoredSite,
  list: List,
  item: Item,
): Record<string, unknown>[] {
  return site.storage
    .all(
      "SELECT name FROM attachment WHERE list = ? AND item = ? ORDER BY name",
      list.number,
      item.id,
    )
    .map((row) => attachmentValues(list, item, text(row, "name")));
}
