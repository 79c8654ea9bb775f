// Routes of what a list is made of: lists, columns, views.
import * as fields from "../columns/fields.ts";
import * as lists from "../lists/lists.ts";
import type { Routes } from "../request/call.ts";
import * as views from "../lists/views.ts";

/** Columns of a list; those of the site itself are asked for in the same way, without the list. */
const columns: Routes = {
  "GET web/list()/fields": { reach: "read", answer: fields.readFields },
  "POST web/list()/fields": { reach: "manage", answer: fields.addField },
  "POST web/list()/fields/addfield": {
    reach: "manage",
    answer: fields.addFieldOfParameters,
  },
  "POST web/list()/fields/createfieldasxml": {
    reach: "manage",
    answer: fields.createFieldAsXml,
  },
  "GET web/list()/field()": { reach: "read", answer: fields.readOneField },
  "MERGE web/list()/field()": { reach: "manage", answer: fields.mergeField },
  "DELETE web/list()/field()": { reach: "manage", answer: fields.deleteField },
  "POST web/list()/field()/setshowinnewform()": {
    reach: "manage",
    answer: fields.setShowInForm,
  },
  "POST web/list()/field()/setshowineditform()": {
    reach: "manage",
    answer: fields.setShowInForm,
  },
  "POST web/list()/field()/setshowindisplayform()": {
    reach: "manage",
    answer: fields.setShowInForm,
  },
};

export const schemaRoutes: Routes = {
  "GET web/lists": { reach: "read", answer: lists.readLists },
  "POST web/lists": { reach: "manage", answer: lists.addList },
  "GET web/list()": { reach: "read", answer: lists.readOneList },
  "MERGE web/list()": { reach: "manage", answer: lists.mergeList },
  "DELETE web/list()": { reach: "manage", answer: lists.deleteList },
  "GET web/list()/effectivebasepermissions": {
    reach: "read",
    answer: lists.listPermissions,
  },

  // Asked for by what it is for, a library is found: every site has it.
  "POST web/bornlibrary()": { reach: "manage", answer: lists.readOneList },

  ...columns,
  ...Object.fromEntries(
    Object.entries(columns).map(([key, route]) => [
      key.replace("list()/", ""),
      route,
    ]),
  ),

  "GET web/list()/views": { reach: "read", answer: views.readViews },
  "POST web/list()/views": { reach: "manage", answer: views.addView },
  "GET web/list()/view()": { reach: "read", answer: views.readOneView },
  "MERGE web/list()/view()": { reach: "manage", answer: views.mergeView },
  "DELETE web/list()/view()": { reach: "manage", answer: views.deleteView },
  "GET web/list()/view()/viewfields": {
    reach: "read",
    answer: views.readViewFields,
  },
  "GET web/list()/view()/viewfields/schemaxml": {
    reach: "read",
    answer: views.readViewFieldsXml,
  },
  "POST web/list()/view()/viewfields/addviewfield()": {
    reach: "manage",
    answer: views.addViewField,
  },
  "POST web/list()/view()/viewfields/removeviewfield()": {
    reach: "manage",
    answer: views.removeViewField,
  },
  "POST web/list()/view()/viewfields/removeallviewfields": {
    reach: "manage",
    answer: views.removeAllViewFields,
  },
  "POST web/list()/view()/viewfields/moveviewfieldto": {
    reach: "manage",
    answer: views.moveViewField,
  },
  "POST web/list()/view()/setviewxml": {
    reach: "manage",
    answer: views.setViewXml,
  },
};
