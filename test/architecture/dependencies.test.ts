// What package.json asks for is used, and what is used is asked for: nothing comes along by chance.
import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { expect, it } from "vitest";

const { dependencies, devDependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
) as Record<"dependencies" | "devDependencies", Record<string, string>>;

/** Used without being imported, and by what. */
const notImported: Readonly<Record<string, string>> = {
  "@fontsource-variable/open-sans":
    "src/localTenant/localFont.ts serves its file",
  "@swc/core": "swc-loader compiles with it",
  "@testing-library/dom": "@testing-library/react is made on it",
  "@types/node": "types of Node",
  "@types/react": "types of React",
  "@types/react-dom": "types of React",
  azurite: "test/reminders starts it",
  jsdom: "tests of parts name it as their environment",
  oxlint: "npm run lint",
  "oxlint-tsgolint": "oxlint reads types with it",
  prettier: "npm run format",
  "swc-loader": "webpack.config.js names it",
  typescript: "scripts/types.mjs runs tsc",
};

const code = globSync("{src,test,bench,scripts,infra,bin}/**/*.{ts,tsx,mjs,js}")
  .concat(globSync("*.{ts,js}"))
  .filter((file) => !file.includes("architecture/dependencies"));
const specifier =
  /(?:\bfrom\s+|\bimport\s*\(?\s*|\bimport\s+type\s+.*from\s+|require\(\s*)(?:\/\*.*?\*\/\s*)?["']([^"'.\n][^"'\n]*)["']/g;

const packageOf = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");

const imported = new Map(
  code.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(specifier)]
      .map(([, path = ""]) => packageOf(path))
      .filter((name) => /^(?:@[\w-]+\/)?[\w.-]+$/.test(name))
      .filter((name) => !builtinModules.includes(name))
      .map((name) => [name, file] as const),
  ),
);

it("every package that is asked for is imported, or it is said what uses it", () => {
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  expect(asked.length).toBeGreaterThan(30);
  expect(
    asked.filter((name) => !imported.has(name) && !(name in notImported)),
  ).toEqual([]);
  expect(
    Object.keys(notImported).filter((name) => !asked.includes(name)),
  ).toEqual([]);
});

it("no package is imported that nobody asked for", () => {
  const asked = { ...dependencies, ...devDependencies };
  const stray = [...imported]
    .filter(([name]) => !(name in asked) && !name.startsWith("node:"))
    .map(([name, file]) => `${name} in ${file}`);
  expect(stray).toEqual([]);
});

it("what ships imports no package that is asked for by tests alone", () => {
  const inSrc = globSync("src/**/*.{ts,tsx}")
    // The local tenant runs on the developer's machine and is never shipped.
    .filter((file) => !file.startsWith("src/localTenant/"))
    .flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(
          /^(?:import|export)\s[^;]*?from\s+"([^".\n][^"\n]*)"/gm,
        ),
      ].map(([, path = ""]) => ({ file, name: packageOf(path) })),
    )
    .filter(({ name }) => !name.startsWith("node:"));
  expect(inSrc.length).toBeGreaterThan(100);
  expect(inSrc.filter(({ name }) => !(name in dependencies))).toEqual([]);
});
