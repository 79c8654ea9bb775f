// How the reminder service is bundled: two files that run with nothing beside them, one for Azure Functions, one for a process of one's own.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));

export default function configureService() {
  return {
    mode: "production",
    // What infra/main.bicep asks Azure Functions for.
    target: "node24",
    context: root,
    entry: {
      functions: "./src/reminders/functions/app.ts",
      service: "./src/reminders/main.ts",
    },
    experiments: { outputModule: true },
    output: {
      path: join(root, "dist", "service"),
      filename: "[name].mjs",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
      clean: true,
      // What the tab fetches late is part of the one file here.
      asyncChunks: false,
    },
    resolve: { extensions: [".js", ".mjs", ".json"] },
    // The Functions worker brings this one itself, and only to who asks by `require`: an `import` of it finds nothing.
    externals: {
      "@azure/functions-core": "node-commonjs @azure/functions-core",
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: { parser: { syntax: "typescript" }, target: "es2024" },
          },
        },
        // Some packages say they are modules and still leave extensions out.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    // The SDK brings a web server of its own whose template engine we never load.
    ignoreWarnings: [{ module: /express[\\/]lib[\\/]view\.js/ }],
    stats: "errors-warnings",
  };
}
