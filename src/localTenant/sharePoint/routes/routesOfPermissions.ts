// Routes of permission levels and role assignments, the same on the site, a list and an item.
import * as held from "../items/roleAssignments.ts";
import * as roles from "../access/roles.ts";
import type { Route, Routes } from "../request/call.ts";

const assignments: Readonly<Record<string, Route>> = {
  "POST breakroleinheritance()": {
    reach: "full",
    answer: held.breakInheritance,
  },
  "POST resetroleinheritance": {
    reach: "full",
    answer: held.resetInheritance,
  },
  "GET roleassignments": { reach: "read", answer: held.readAssignments },
  "POST roleassignments/addroleassignment()": {
    reach: "full",
    answer: held.addAssignment,
  },
  "POST roleassignments/removeroleassignment()": {
    reach: "full",
    answer: held.removeAssignment,
  },
  "DELETE assignment()": { reach: "full", answer: held.deleteAssignment },
  "GET getusereffectivepermissions()": {
    reach: "read",
    answer: held.otherPermissions,
  },
};

function under(place: string): Routes {
  return Object.fromEntries(
    Object.entries(assignments).map(([key, route]) => [
      key.replace(" ", ` ${place}/`),
      route,
    ]),
  );
}

export const permissionRoutes: Routes = {
  "GET web/roledefinitions": { reach: "read", answer: roles.readRoles },
  "POST web/roledefinitions": { reach: "full", answer: roles.addRole },
  "GET web/role()": { reach: "read", answer: roles.readOneRole },
  ...under("web"),
  ...under("web/list()"),
  ...under("web/list()/item()"),
};
