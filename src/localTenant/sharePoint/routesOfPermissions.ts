// Routes of permission levels and role assignments, the same on the site, a list and an item.
import * as roles from "./roles.ts";
import type { Route, Routes } from "./router.ts";

const assignments: Readonly<Record<string, Route>> = {
  "POST breakroleinheritance()": {
    reach: "full",
    answer: roles.breakInheritance,
  },
  "POST resetroleinheritance": {
    reach: "full",
    answer: roles.resetInheritance,
  },
  "GET roleassignments": { reach: "read", answer: roles.readAssignments },
  "POST roleassignments/addroleassignment()": {
    reach: "full",
    answer: roles.addAssignment,
  },
  "POST roleassignments/removeroleassignment()": {
    reach: "full",
    answer: roles.removeAssignment,
  },
  "DELETE assignment()": { reach: "full", answer: roles.deleteAssignment },
  "GET getusereffectivepermissions()": {
    reach: "read",
    answer: roles.otherPermissions,
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
