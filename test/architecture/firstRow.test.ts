// The border of Fluent (docs/decisions/0013): before the first row its tokens alone and parts of our own on them; what floats by Fluent, where it is opened.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const staticImports =
  /^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+\.tsx?)"|^import\s+"(\.[^"]+\.tsx?)"/gm;

/** Every file that is loaded with another: its imports, theirs and so on, but for those that are fetched when they are wanted. */
function loadedWith(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const match of readFileSync(file, "utf8").matchAll(staticImports))
    loadedWith(join(file, "..", match[1] ?? match[2] ?? ""), known);
  return known;
}

/** What a file takes of Fluent, types left out. */
function fluentIn(file: string): string[] {
  const taken = readFileSync(file, "utf8").matchAll(
    /^import \{([^}]*)\} from "@fluentui\/react-components"/gm,
  );
  return [...taken].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
}

test("what the first row waits for takes of Fluent only its tokens and what writes styles", () => {
  const files = [...loadedWith(join("src", "tab", "start.tsx"))];
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(files.flatMap(fluentIn))].toSorted()).toEqual([
    "FluentProvider",
    "makeStyles",
    "mergeClasses",
    "tokens",
  ]);
});

test("what floats by Fluent stands in one part, fetched when a list is opened", () => {
  const floats =
    /^(?:Dialog|Drawer|Menu|Popover|Toast|Tooltip|Dropdown|Combobox|TeachingPopover|InfoLabel|MessageBar|Overflow|DataGrid)/;
  const files = globSync("src/tab/**/*.tsx").filter((file) =>
    fluentIn(file).some((name) => floats.test(name)),
  );
  expect(files).toEqual([join("src", "tab", "ui", "PickList.tsx")]);
});
