// Routes of the site: web, people, groups.
import type { Routes } from "../request/call.ts";
import * as changes from "../access/groupChanges.ts";
import * as users from "../access/users.ts";
import * as web from "./web.ts";

export const siteRoutes: Routes = {
  "POST contextinfo": { reach: "read", answer: web.contextInfo },
  "GET web": { reach: "read", answer: web.readWeb },
  "MERGE web": { reach: "full", answer: web.mergeWeb },
  "GET site": { reach: "read", answer: web.readSite },
  "GET web/effectivebasepermissions": {
    reach: "read",
    answer: web.webPermissions,
  },
  "GET web/regionalsettings": {
    reach: "read",
    answer: web.readRegionalSettings,
  },
  "GET web/regionalsettings/timezone": {
    reach: "read",
    answer: web.readTimeZone,
  },
  "GET web/currentuser": { reach: "read", answer: users.readCurrentUser },
  "GET web/currentuser/groups": {
    reach: "read",
    answer: users.readCurrentGroups,
  },
  "GET web/siteusers": { reach: "read", answer: users.readSiteUsers },
  "GET web/user()": { reach: "read", answer: users.readOneUser },
  "POST web/ensureuser": { reach: "write", answer: users.ensureUser },
  "POST web/ensureuser()": { reach: "write", answer: users.ensureUser },
  "POST sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser":
    { reach: "read", answer: users.searchPeople },
  "GET web/sitegroups": { reach: "read", answer: users.readGroups },
  "POST web/sitegroups": { reach: "full", answer: users.addGroup },
  "MERGE web/currentuser": { reach: "write", answer: changes.mergeCurrentUser },
  "MERGE web/group()": { reach: "full", answer: changes.mergeGroup },
  "POST web/sitegroups/removebyid()": {
    reach: "full",
    answer: changes.removeGroup,
  },
  "POST web/sitegroups/removebyloginname()": {
    reach: "full",
    answer: changes.removeGroup,
  },
  "GET web/group()": { reach: "read", answer: users.readOneGroup },
  "GET web/group()/users": { reach: "read", answer: users.readMembers },
  "POST web/group()/users": { reach: "full", answer: users.addMember },
  "DELETE web/group()/member()": { reach: "full", answer: users.removeMember },
  "POST web/group()/users/removebyid()": {
    reach: "full",
    answer: users.removeMember,
  },
  "POST web/group()/users/removebyloginname()": {
    reach: "full",
    answer: users.removeMember,
  },
};
