// Where a build of the tab goes: what is shipped never lies beside what only this machine may run.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");

export function tabFolder(development) {
  return development ? join(dist, "development", "tab") : join(dist, "tab");
}
