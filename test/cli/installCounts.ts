// What an installation made, counted: everything there once, and nothing that must not be there twice.
import { runInstall } from "../../src/cli/install/runInstall.ts";
import type { InstallParts } from "../../src/cli/install/installParts.ts";
import { councilSite, type Council } from "./installWorld.ts";

export const command = "npx waymark install";
export const install = (world: InstallParts) => runInstall(world, { command });
export const writes = ({ asked }: Council) =>
  asked.filter(
    (one) => !one.startsWith("GET ") && !/InvokeCommand|\/list$/.test(one),
  );

const keysOf = ({ applications }: Council["admin"]): readonly unknown[] => {
  const keys = applications.get("waymark-service")?.["keyCredentials"];
  return Array.isArray(keys) ? keys : [];
};

/** A site whose lists are made once: what comes after them does not depend on how. */
export const withLists = councilSite();

/** How many there are of everything that must not be there twice. */
export const counts = ({ admin }: Council) => ({
  applications: admin.applications.size,
  // Two of Microsoft's own are there before.
  principals: admin.principals.length - 2,
  keys: keysOf(admin).length,
  delegated: admin.delegated.length,
  assigned: admin.assigned.length,
  sitePermissions: admin.sitePermissions.map((one) => one["roles"]),
  catalogue: admin.catalogue.length,
  installed: [...admin.installed.values()].map((apps) => apps.size),
  scopes: admin.exchange.get("ManagementScope")?.length,
  mailRoles: admin.exchange.get("ManagementRoleAssignment")?.length,
});
export const whole = {
  applications: 2,
  principals: 2,
  keys: 1,
  delegated: 1,
  assigned: 3,
  sitePermissions: [["fullcontrol"]],
  catalogue: 1,
  installed: [1, 1, 1],
  scopes: 1,
  mailRoles: 2,
};
