// What a file offers is taken by another: an export that nobody takes is a promise nobody asked for, and hides what is dead.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Stands in for a package in the build, which asks for it by this name. */
const askedByTheBuild = new Set(["convertProperty"]);

const files = globSync(
  "{*,{src,test,scripts,bench,bin,tools,infra}/**/*}.{ts,tsx,mjs,js}",
);

const named = /[A-Za-z_$][\w$]*/g;
const offered =
  /^export (?:async )?(?:function\*?|const|class|interface|type) ([A-Za-z_$][\w$]*)/gm;

test("every export is named in another file", () => {
  const texts = files.map(
    (name) => [name, readFileSync(name, "utf8")] as const,
  );
  const homes = new Map<string, number>();
  for (const [, text] of texts)
    for (const word of new Set(text.match(named)))
      homes.set(word, (homes.get(word) ?? 0) + 1);
  const alone = texts
    .filter(([name]) => name.startsWith("src/"))
    .flatMap(([name, text]) =>
      [...text.matchAll(offered)]
        .map(([, word = ""]) => word)
        .filter((word) => homes.get(word) === 1 && !askedByTheBuild.has(word))
        .map((word) => `${name}: ${word}`),
    );
  expect(alone).toEqual([]);
});
