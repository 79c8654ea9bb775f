// Routes of what a list holds: items, versions, attachments, changes, and what was thrown away.
import * as attachments from "../items/attachments.ts";
import { getChanges } from "../rows/changes.ts";
import * as forms from "../items/formValues.ts";
import { getItems } from "../items/getItems.ts";
import { readItems } from "../reading/itemQuery.ts";
import * as items from "../items/items.ts";
import { renderListData } from "../items/listDataAsStream.ts";
import * as bin from "../items/recycleBin.ts";
import type { Routes } from "../request/call.ts";
import * as versions from "../items/versions.ts";

const item = "web/list()/item()";
const attachment = `${item}/attachment()`;

export const itemRoutes: Routes = {
  "GET web/list()/items": { reach: "read", answer: readItems },
  "POST web/list()/items": { reach: "write", answer: items.addItem },
  "POST web/list()/getitems": { reach: "read", answer: getItems },
  "POST web/list()/renderlistdataasstream": {
    reach: "read",
    answer: renderListData,
  },
  "POST web/list()/getchanges": { reach: "read", answer: getChanges },

  [`GET ${item}`]: { reach: "read", answer: items.readOneItem },
  [`MERGE ${item}`]: { reach: "write", answer: items.mergeItem },
  [`DELETE ${item}`]: { reach: "write", answer: items.deleteItem },
  [`POST ${item}/validateupdatelistitem`]: {
    reach: "write",
    answer: forms.validateUpdateListItem,
  },
  "POST web/list()/addvalidateupdateitemusingpath": {
    reach: "write",
    answer: forms.addValidateUpdateItem,
  },
  [`POST ${item}/recycle`]: { reach: "write", answer: bin.recycleItem },
  [`GET ${item}/effectivebasepermissions`]: {
    reach: "read",
    answer: items.itemPermissions,
  },
  [`GET ${item}/versions`]: { reach: "read", answer: versions.readVersions },
  [`POST ${item}/versions/deleteall()`]: {
    reach: "write",
    answer: versions.dropVersions,
  },
  [`GET ${item}/version()`]: {
    reach: "read",
    answer: versions.readOneVersion,
  },

  [`GET ${item}/attachmentfiles`]: {
    reach: "read",
    answer: attachments.readAttachments,
  },
  [`POST ${item}/attachmentfiles/add()`]: {
    reach: "write",
    answer: attachments.addAttachment,
  },
  [`POST ${item}/attachmentfiles/addusingpath()`]: {
    reach: "write",
    answer: attachments.addAttachment,
  },
  [`GET ${attachment}`]: {
    reach: "read",
    answer: attachments.readOneAttachment,
  },
  [`GET ${attachment}/$value`]: {
    reach: "read",
    answer: attachments.readAttachmentContent,
  },
  [`PUT ${attachment}/$value`]: {
    reach: "write",
    answer: attachments.replaceAttachment,
  },
  [`DELETE ${attachment}`]: {
    reach: "write",
    answer: attachments.deleteAttachment,
  },
  [`DELETE ${attachment}/recycleobject`]: {
    reach: "write",
    answer: attachments.recycleAttachment,
  },

  "GET web/recyclebin": { reach: "write", answer: bin.readRecycleBin },
  "POST web/recycled()/restore": {
    reach: "write",
    answer: bin.restoreRecycled,
  },
};
