// Builds what is shipped into dist/; does nothing when neither the sources, the lockfile nor the switches have changed since last time.
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../webpack.config.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const development = process.argv.includes("--development");
const stampFile = join(root, "dist", ".tab-stamp");

function wantedStamp() {
  const hash = createHash("sha256").update(String(development));
  const files = globSync(
    [
      "src/{domain,sharepoint,documents,tab}/**/*.{ts,tsx,html}",
      "webpack.config.js",
      "package-lock.json",
    ],
    { cwd: root },
  ).sort();
  for (const file of files)
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function buildTab() {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configure({ development }));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors())
          reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

async function buildTabIfChanged() {
  const wanted = wantedStamp();
  const upToDate =
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === wanted &&
    existsSync(join(root, "dist", "tab", "index.html"));
  if (upToDate) return;
  console.error(
    `Building the tab${development ? " for this machine" : ""} (about 20 seconds)…`,
  );
  await buildTab();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

await buildTabIfChanged();
// The production build goes on here with the service bundle and waymark.zip.
