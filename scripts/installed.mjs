// Whether the packages of this clone are those its lockfile names. Built-ins only, runs on Node 20 too.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** npm's own record of what is in node_modules says whether somebody already installed just this, by whatever command. */
export function alreadyInstalled() {
  const read = (file) =>
    JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  try {
    const installed = read("node_modules/.package-lock.json");
    return Object.entries(read("package-lock.json")).every(
      ([place, wanted]) =>
        place === "" ||
        wanted.optional ||
        wanted.link ||
        installed[place]?.version === wanted.version,
    );
  } catch {
    return false; // No record: nothing is installed, or an install was cut off.
  }
}

/** The Node that comes with the packages, on the platforms that have one. */
export const bundledNode = join(
  root,
  "node_modules",
  ".bin",
  process.platform === "win32" ? "node.exe" : "node",
);
