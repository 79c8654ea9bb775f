// The features of the tab do not know each other: what two of them need lives in a shared place, and only a page that mounts another's part fetches it.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What any feature may use. */
const shared = [
  "address",
  "confirming",
  "frame",
  "language",
  "reading",
  "saving",
  "session",
  "signIn",
  "teams",
  "theme",
  "ui",
];
/** Pages that show parts of other features, which they fetch when they are wanted. */
const mounting = ["action", "myActions", "plan"];

const staticImport = /^(?:import|export)\s[^;]*?from\s+"([^"]+)"/gm;
const dynamicImport = /import\(\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"/g;

/** The feature a path under src/tab belongs to; null for the shell around them. */
function featureOf(path: string): string | null {
  const [, folder, ...rest] = /src\/tab\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  return folder && rest[0] && !shared.includes(folder) ? folder : null;
}

function crossings(pattern: RegExp) {
  return globSync("src/tab/*/**/*.{ts,tsx}").flatMap((file) => {
    const mine = featureOf(file);
    if (mine === null) return [];
    return [...readFileSync(file, "utf8").matchAll(pattern)].flatMap(
      ([, to = ""]) => {
        const { pathname } = new URL(to, `file:///${file}`);
        const theirs = to.startsWith(".") ? featureOf(pathname) : null;
        return theirs === null || theirs === mine
          ? []
          : [{ mine, says: `${file} uses ${theirs}` }];
      },
    );
  });
}

describe("a feature of the tab", () => {
  it("imports no other feature", () => {
    expect(crossings(staticImport).map(({ says }) => says)).toEqual([]);
  });

  it("fetches a part of another only where it mounts it", () => {
    const mounted = crossings(dynamicImport);
    expect(mounted.length).toBeGreaterThan(0);
    expect(mounted.filter(({ mine }) => !mounting.includes(mine))).toEqual([]);
  });

  it.each(shared)("%s knows no feature either", (folder) => {
    const files = globSync(`src/tab/${folder}/**/*.{ts,tsx}`);
    const known = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(staticImport)].flatMap(
        ([, to = ""]) => {
          const { pathname } = new URL(to, `file:///${file}`);
          return to.startsWith(".") && featureOf(pathname)
            ? [`${file} uses ${to}`]
            : [];
        },
      ),
    );
    expect(known).toEqual([]);
  });
});
