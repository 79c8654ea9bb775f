// The administrators' papers keep up with the program: what is believed, what each finding means, which rights there are.
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { allBeliefs, beliefsIn, beliefsPage } from "../../scripts/beliefs.ts";
import registered from "../../infra/registrations.json" with { type: "json" };
import { Stop } from "../../src/cli/install/installParts.ts";

const squeezed = (text: string) =>
  text.replace(/[\s\\]+/g, " ").replaceAll("_", "*");

it("docs/beliefs.md is made from the marks in the source", () => {
  expect(allBeliefs().length).toBeGreaterThan(15);
  expect(squeezed(readFileSync("docs/beliefs.md", "utf8"))).toBe(
    squeezed(`${beliefsPage(allBeliefs()).trimEnd()}\n`),
  );
});

it("a mark is found in either kind of comment, and ends where a source begins", () => {
  expect(
    beliefsIn(
      "a.ts",
      "/** Does it. Belief: it is\n * so. Source: a page. */\nx();\n// Belief: and so.\ny();\n",
    ).map(({ words }) => words),
  ).toEqual(["it is so.", "and so."]);
});

const papers = readFileSync("docs/administrators.md", "utf8");

it("every finding that check can have of a tenant is in the table of what to do when", () => {
  const codes = readdirSync("src/cli/tenantCheck").flatMap((file) => [
    ...readFileSync(`src/cli/tenantCheck/${file}`, "utf8").matchAll(
      /(?:code: |\(|\[)\s*"([a-z]+[A-Z]\w+)",\s*(?:where:|["`])/g,
    ),
  ]);
  const names = new Set(codes.map(([, code = ""]) => code));
  expect(names.size).toBeGreaterThan(25);
  for (const name of names) expect(papers, name).toContain(`\`${name}\``);
});

it("every right that is asked for is told, with why", () => {
  for (const app of [registered.tab, registered.service])
    for (const { name } of app.rights) expect(papers).toContain(`\`${name}\``);
});

it("a step that stops says so in one sentence that can be read aloud", () => {
  expect(new Stop("The site is not there.").message).toMatch(/^[A-Z].*\.$/);
});
