// Builds what is shipped into dist/: the tab, the service and waymark.zip; with --development only the tab for this machine, beside them; with --service only the service.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  PackageRefused,
  localPackage,
  readPackageSettings,
} from "./packageSettings.ts";
import { tabFolder } from "./tabFolder.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");

function hashOf(patterns, extra) {
  const hash = createHash("sha256").update(extra);
  for (const file of globSync(patterns, { cwd: root }).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Webpack and what it needs are loaded only when something has to be built: every start asks, and hardly any has to. */
async function compile(configFile, settings) {
  const [{ default: webpack }, { default: configure }] = await Promise.all([
    import("webpack"),
    import(configFile),
  ]);
  await new Promise((resolve, reject) => {
    const compiler = webpack(configure(settings));
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

/** All of them for whatever is built: a list of the rooms that one product uses was one behind when rooms were added, and what ran was old. */
const sources = "src/**/*.{ts,tsx,html,json}";

/** Builds once for the same sources, lockfile and switches: the stamp beside the folder says what it was made from. */
async function ifChanged(title, stampName, patterns, product, build) {
  const stampFile = join(dist, stampName);
  const wanted = hashOf([...patterns, "package-lock.json"], title);
  const made = existsSync(stampFile) && readFileSync(stampFile, "utf8");
  if (made === wanted && existsSync(product)) return;
  console.error(`Building ${title} (about 20 seconds)…`);
  await build();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampFile, wanted);
}

/** The headers the tab ships with, where its host looks for them. */
const headers = "staticwebapp.config.json";

function buildTab(development) {
  return ifChanged(
    development ? "the tab for this machine" : "the tab",
    development ? ".development-stamp" : ".tab-stamp",
    [
      sources,
      "webpack.config.js",
      "scripts/tabFolder.mjs",
      "scripts/writtenOut.ts",
    ],
    join(tabFolder(development), "index.html"),
    async () => {
      await compile("../webpack.config.js", { development });
      copyFileSync(
        join(root, "src", "tab", headers),
        join(tabFolder(development), headers),
      );
    },
  );
}

function buildService() {
  return ifChanged(
    "the service",
    ".service-stamp",
    [sources, "package.json", "webpack.service.config.js", "infra/host.json"],
    join(dist, "service", "host.json"),
    async () => {
      await compile("../webpack.service.config.js", {});
      copyFileSync(
        join(root, "infra", "host.json"),
        join(dist, "service", "host.json"),
      );
      const about = { type: "module", main: "functions.mjs" };
      writeFileSync(
        join(dist, "service", "package.json"),
        `${JSON.stringify(about, null, 2)}\n`,
      );
    },
  );
}

/** The council's package, or without its settings one that says it is for this machine. */
async function buildPackage(council) {
  const { packageApp } = await import("./package.ts");
  await packageApp(
    join(dist, "waymark.zip"),
    council ?? localPackage(localTabPort),
  );
  if (council === null)
    console.error(
      "dist/waymark.zip is for the local tenant on this machine. For a council's own, set WAYMARK_TAB_HOST, WAYMARK_BOT_ID and WAYMARK_APP_ID and build again.",
    );
}

/** Where the local tenant serves its tab when nobody says otherwise. */
const localTabPort = 5101;

/** The settings come first: what cannot be packed is not worth twenty seconds of building. */
async function buildAll() {
  const council = readPackageSettings(process.env);
  await buildTab(false);
  await buildService();
  await buildPackage(council);
  // A tab that grew too heavy is no build: the figure is printed each time, so that it is seen before it is too late.
  const { printBundle } = await import("./bundle.ts");
  if (!printBundle()) process.exitCode = 1;
}

try {
  if (process.argv.includes("--development")) await buildTab(true);
  else if (process.argv.includes("--service")) await buildService();
  else await buildAll();
} catch (error) {
  if (!(error instanceof PackageRefused)) throw error;
  for (const sentence of error.sentences) console.error(sentence);
  process.exitCode = 2;
}
