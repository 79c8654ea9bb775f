// Collects what the source marks as belief into docs/beliefs.md: the questions for the first real tenant. node scripts/beliefs.ts writes it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Belief {
  readonly file: string;
  readonly words: string;
}

const root = join(import.meta.dirname, "..");

/** The comments of a source text, each as one line of words. */
function commentsIn(text: string): readonly string[] {
  const blocks = text.match(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return blocks.map((block) =>
    block
      .replace(/^\/\*\*|\*\/$/g, "")
      .replace(/^[ \t]*(?:\/\/|\*)/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** What a source text marks as belief. */
export const beliefsIn = (file: string, text: string): readonly Belief[] =>
  commentsIn(text).flatMap((comment) =>
    [...comment.matchAll(/Belief: (.*?)(?= Belief:| Source:|$)/g)].map(
      ([, words = ""]) => ({ file, words: words.trim() }),
    ),
  );

/** Every belief in src/, by file. */
export function allBeliefs(): readonly Belief[] {
  const files = readdirSync(join(root, "src"), { recursive: true })
    .map(String)
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted((a, b) => a.localeCompare(b, "en-GB"));
  return files.flatMap((name) =>
    beliefsIn(`src/${name}`, readFileSync(join(root, "src", name), "utf8")),
  );
}

/** How each kind is tried in the first real tenant. */
const probes: readonly (readonly [
  folder: string,
  title: string,
  probe: string,
])[] = [
  [
    "src/localTenant/sharePoint",
    "SharePoint",
    "On a site made for it, in the browser's console as an owner: send the request that the named file answers, and compare status, code and words with the local tenant's answer to the same request.",
  ],
  [
    "src/localTenant/administration",
    "Graph, Azure, Exchange",
    "In Graph Explorer or Cloud Shell, as somebody with that one role and no other: send the request, and see whether it is refused.",
  ],
  [
    "src/cli",
    "Installing",
    "Run “npx waymark install” in a tenant made for it: the step either does what it says or stops with Microsoft's own words, which waymark.install.log dates.",
  ],
  [
    "src/sharepoint",
    "What the product builds on",
    "Run “npx waymark check” as the service and as an officer: what is refused there is named.",
  ],
  [
    "src/",
    "Elsewhere",
    "Do what the file does against Microsoft's own service, and compare.",
  ],
];

/** The page, whole. */
export function beliefsPage(beliefs: readonly Belief[]): string {
  const left = new Set(beliefs);
  const parts = probes.flatMap(([folder, title, probe]) => {
    const own = [...left].filter(({ file }) => file.startsWith(folder));
    for (const one of own) left.delete(one);
    if (own.length === 0) return [];
    const rows = own.map(({ file, words }) => `- \`${file}\`: ${words}`);
    return [`## ${title}`, "", `How it is tried: ${probe}`, "", ...rows, ""];
  });
  return [
    "# What is believed and not known",
    "",
    "Made by `node scripts/beliefs.ts` from the marks in the source; a test holds the one to the other. These are the questions for the first real tenant. What has no mark was written after a recorded answer or a page of Microsoft's; not every older behaviour has been gone through for a mark yet.",
    "",
    ...parts,
  ].join("\n");
}

if (import.meta.main)
  writeFileSync(join(root, "docs", "beliefs.md"), beliefsPage(allBeliefs()));
