// How the tab is bundled: content hashes, its pages (the app, the sign-in return page, the popup relay, privacy and terms), late chunks for what the first row does not need.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { tabFolder } from "./scripts/tabFolder.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const lockfile = join(root, "package-lock.json");
const themeLoader = join(root, "scripts", "writtenOut.ts");
const packages = join(root, "node_modules");
const griffel = join(packages, "@griffel", "core", "src", "runtime");
const fluentTokens = join(packages, "@fluentui", "tokens", "lib");
const standIn = (file) => join(root, "src", "tab", "theme", file);

/**
 * What the first rows wait for, asked for by the page itself so that all of it arrives in parallel: the app draws, then the
 * host is greeted, the lists are read, and signing in comes last because it is the largest and drawing does not need it.
 */
const parallelChunks = ["main", "teams", "store", "msal"];

/** The files of these chunks, each once, with the first chunk that needs it. */
function filesOf(compilation, names) {
  const first = new Map();
  for (const chunk of names)
    for (const file of compilation.namedChunkGroups.get(chunk)?.getFiles() ??
      [])
      if (!first.has(file)) first.set(file, chunk);
  return [...first].map(([file, chunk]) => ({ file, chunk }));
}

function page(filename, template, chunks) {
  return new HtmlWebpackPlugin({
    filename,
    template: join(root, "src", "tab", template),
    chunks,
    scriptLoading: "defer",
    templateParameters: (compilation) => ({
      preload:
        filename === "index.html" ? filesOf(compilation, parallelChunks) : [],
    }),
  });
}

const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  terserOptions: {
    compress: { passes: 3 },
    mangle: true,
    module: true,
    ecma: 2022,
  },
  extractComments: false,
});

/**
 * All the code of a chunk in one file. By itself webpack cuts out what other pages share, and the first row would wait for
 * four small files that brotli packs worse than one.
 */
function inOneFile(chunk, name) {
  return {
    name,
    chunks: "async",
    enforce: true,
    priority: 10,
    test: (module, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(module)].some(
        (each) => each.name === chunk,
      ),
  };
}

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
  {
    test: /[\\/]tab[\\/]theme[\\/](light|dark|contrast)\.ts$/,
    enforce: "post",
    loader: themeLoader,
  },
  // Some packages say they are modules and still leave extensions out.
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];

const optimization = {
  minimizer: [minimizer],
  moduleIds: "deterministic",
  mangleExports: "size",
  splitChunks: {
    cacheGroups: {
      host: inOneFile("teams", "host"),
      lists: inOneFile("store", "lists"),
    },
  },
};

/** What one configuration made is nothing to another: webpack by itself has kept a replaced module after its replacement was named. */
function cacheFor(name) {
  const made = createHash("sha256");
  for (const file of [fileURLToPath(import.meta.url), themeLoader, lockfile])
    made.update(readFileSync(file));
  return {
    type: "filesystem",
    cacheDirectory: join(root, "node_modules", ".cache", "webpack"),
    name,
    version: made.digest("hex"),
  };
}

/** `--env development` lets a host page on this machine's loopback address frame the tab; nothing else differs. */
export default function configure(env = {}) {
  return {
    mode: "production",
    target: ["web", "es2022"],
    context: root,
    entry: {
      main: "./src/tab/main.tsx",
      auth: "./src/tab/signIn/returnPage.ts",
      relay: "./src/tab/signIn/relayPage.ts",
    },
    output: {
      path: tabFolder(env.development),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
      hashFunction: "xxhash64",
      uniqueName: "waymark",
    },
    resolve: {
      extensions: [".js", ".mjs"],
      alias: {
        "rtl-css-js/core": standIn("leftToRight.ts"),
        [join(fluentTokens, "tokens.js")]: standIn("tokens.ts"),
        [join(griffel, "warnings", "warnAboutUnresolvedRule.js")]:
          standIn("quietStyles.ts"),
      },
    },
    module: { rules },
    optimization,
    plugins: [
      // The Teams library brings a logger nobody listens to here.
      new webpack.NormalModuleReplacementPlugin(
        /\/debug\/src\/browser\.js$/,
        join(root, "src", "tab", "teams", "quietLog.ts"),
      ),
      new webpack.DefinePlugin({
        __DEVELOPMENT__: JSON.stringify(Boolean(env.development)),
      }),
      page("index.html", "index.html", ["main"]),
      page("auth.html", "signIn/auth.html", ["auth"]),
      page("relay.html", "signIn/relay.html", ["relay"]),
      page("privacy.html", "about/privacy.html", []),
      page("accessibility.html", "about/accessibility.html", []),
      page("terms.html", "about/terms.html", []),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    cache: cacheFor(env.development ? "development" : "production"),
  };
}
