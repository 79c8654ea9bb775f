// Which function answers which request, and what a token must reach for it to be asked at all.
import type { Route } from "../request/call.ts";
import { fileRoutes } from "./routesOfFiles.ts";
import { itemRoutes } from "./routesOfItems.ts";
import { schemaRoutes } from "./routesOfSchema.ts";
import { permissionRoutes } from "./routesOfPermissions.ts";
import { siteRoutes } from "./routesOfSite.ts";

const routes = new Map(
  Object.entries({
    ...siteRoutes,
    ...schemaRoutes,
    ...itemRoutes,
    ...fileRoutes,
    ...permissionRoutes,
  }),
);

/** The route for a request, or undefined when it is not emulated. */
export function routeFor(method: string, key: string): Route | undefined {
  // Changes under PATCH are the same as under MERGE.
  return routes.get(`${method === "PATCH" ? "MERGE" : method} ${key}`);
}
