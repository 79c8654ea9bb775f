// `npm run words`: gives every sentence of the screen and of the papers that is new in the code a line in the Welsh sheet of its room, and takes out what nobody says any more. A line without Welsh is read in English until somebody has written it.
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "vite";
import { format } from "prettier";

const folder = "src/tab/language/cy";

function visit(node, see) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if (typeof node.type === "string") see(node);
  for (const each of Object.values(node)) visit(each, see);
}

/** Every sentence a file gives to `t`, to a writer's `t` or to `parts`. */
function saidIn(file) {
  const found = [];
  const lang = file.endsWith("x") ? "tsx" : "ts";
  const { program } = parseSync(file, readFileSync(file, "utf8"), { lang });
  visit(program, ({ type, callee, arguments: given }) => {
    if (type !== "CallExpression") return;
    const name = callee.name ?? callee.property?.name;
    if (name !== "t" && name !== "parts") return;
    const said = given[0]?.type === "Literal" ? given[0].value : null;
    if (typeof said === "string") found.push(said);
  });
  return found;
}

/** The sentences of the screen, by the room that says them; what several rooms say belongs to `common`. */
export function sentences() {
  const rooms = new Map();
  for (const file of globSync("src/tab/**/*.{ts,tsx}")) {
    const room = /^src\/tab\/([^/]+)\//.exec(file)?.[1] ?? "common";
    for (const said of saidIn(file)) {
      const already = rooms.get(said);
      rooms.set(said, already && already !== room ? "common" : room);
    }
  }
  return rooms;
}

/** What papers and the other documents for reading say. */
export const paperSentences = () =>
  globSync("src/{domain,documents}/**/*.ts").flatMap(saidIn);

/** Tables of the rules that the screen says by their English, each as it is exported. */
const tables = [
  ["src/domain/rights/roleFacts.ts", "roleFacts"],
  ["src/domain/plan/ragWords.ts", "ragWords"],
  ["src/domain/plan/status.ts", "defaultStatusWords"],
  ["src/domain/reminding/deliveryFix.ts", "deliveryFaults"],
  ["src/domain/committeePaper/parts/parts.ts", "paperKindWords"],
  ["src/domain/measures/measureWords.ts", "movementWords"],
  ["src/domain/board/boardHeadline.ts", "bandWords"],
  ["src/domain/planLife/actions/exemptUnder.ts", "exemptKinds"],
];

/** Tables that papers say by their English. */
const paperTables = [
  ["src/domain/plan/ragWords.ts", "ragWords"],
  ["src/domain/committeePaper/parts/parts.ts", "paperKindWords"],
  ["src/domain/committeePaper/parts/parts.ts", "partTitles"],
  ["src/domain/committeePaper/skeletons/skeletons.ts", "skeletonWords"],
  ["src/domain/measures/measureWords.ts", "movementWords"],
  ["src/domain/board/boardHeadline.ts", "bandWords"],
  ["src/domain/planLife/actions/sources.ts", "stateWords"],
];

/** Every text of a table but names in one small word, which are codes. */
function textsIn(value) {
  if (typeof value === "string") return /^[A-Z]| /.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

async function saidOfTables(some) {
  const texts = [];
  for (const [file, name] of some)
    texts.push(
      ...textsIn((await import(pathToFileURL(resolve(file)).href))[name]),
    );
  return texts;
}

async function known(files) {
  const all = {};
  for (const file of globSync(files))
    if (!/(all|nouns)\.ts$/.test(file))
      Object.assign(
        all,
        (await import(pathToFileURL(resolve(file)).href)).texts,
      );
  return all;
}

const said = sentences();
for (const text of await saidOfTables(tables))
  if (!said.has(text)) said.set(text, "rules");
const before = await known(`${folder}/*.ts`);
mkdirSync(folder, { recursive: true });
const says = {
  common: "several rooms say",
  rules: "the rules say in tables",
};
const rooms = [...new Set(said.values())].toSorted((a, b) => (a < b ? -1 : 1));
async function writeSheet(file, who, texts, welsh) {
  const lines = [...new Set(texts)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map(
      (one) => `${JSON.stringify(one)}: ${JSON.stringify(welsh[one] ?? "")},`,
    );
  const text = `// The Welsh of what ${who}. Not yet read by a translator.\n\nexport const texts = {\n${lines.join("\n")}\n} as const;\n`;
  writeFileSync(file, await format(text, { parser: "typescript" }));
}
for (const room of rooms)
  await writeSheet(
    join(folder, `${room}.ts`),
    says[room] ?? `the room \`${room}\` says`,
    [...said].filter(([, of]) => of === room).map(([english]) => english),
    before,
  );
const papers = "src/domain/words/cy/papers.ts";
// A word that the screen says too begins as what the screen calls it.
const ofPapers = { ...before, ...(await known(papers)) };
const printed = [...paperSentences(), ...(await saidOfTables(paperTables))];
await writeSheet(papers, "papers and other documents say", printed, ofPapers);
const all = `// Everything the screen says, in Welsh.\n${rooms.map((room) => `import { texts as ${room}Words } from "./${room}.ts";`).join("\n")}\n\nexport const texts = { ${rooms.map((room) => `...${room}Words`).join(", ")} } as const;\n`;
writeFileSync(
  join(folder, "all.ts"),
  await format(all, { parser: "typescript" }),
);
const missing = [
  ...[...said.keys()].filter((one) => !before[one]),
  ...[...new Set(printed)].filter((one) => !ofPapers[one]),
];
console.log(
  `${said.size} sentences in ${rooms.length} rooms and ${new Set(printed).size} of papers; ${missing.length} without Welsh.`,
);
