// Routes of what a list holds: items, versions, attachments, changes.
import { getChanges } from "./changes.ts";
import { readItems } from "./itemQuery.ts";
import * as items from "./items.ts";
import type { Routes } from "./router.ts";

export const itemRoutes: Routes = {
  "GET web/list()/items": { reach: "read", answer: readItems },
  "POST web/list()/items": { reach: "write", answer: items.addItem },
  "GET web/list()/item()": { reach: "read", answer: items.readOneItem },
  "MERGE web/list()/item()": { reach: "write", answer: items.mergeItem },
  "DELETE web/list()/item()": { reach: "write", answer: items.deleteItem },
  "GET web/list()/item()/effectivebasepermissions": {
    reach: "read",
    answer: items.itemPermissions,
  },
  "POST web/list()/getchanges": { reach: "read", answer: getChanges },
};
