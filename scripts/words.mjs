// `npm run words`: gives every sentence of the screen that is new in the code a line in the Welsh sheet of its room, and takes out what nobody says any more. A line without Welsh is read in English until somebody has written it.
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

/** Every sentence given to `t` or `parts`, by the room that says it; what several rooms say belongs to `common`. */
export function sentences() {
  const rooms = new Map();
  for (const file of globSync("src/tab/**/*.{ts,tsx}")) {
    const room = /^src\/tab\/([^/]+)\//.exec(file)?.[1] ?? "common";
    const lang = file.endsWith("x") ? "tsx" : "ts";
    const { program } = parseSync(file, readFileSync(file, "utf8"), { lang });
    visit(program, ({ type, callee, arguments: given }) => {
      if (type !== "CallExpression") return;
      if (callee.name !== "t" && callee.name !== "parts") return;
      const said = given[0]?.type === "Literal" ? given[0].value : null;
      if (typeof said !== "string") return;
      const already = rooms.get(said);
      rooms.set(said, already && already !== room ? "common" : room);
    });
  }
  return rooms;
}

/** Tables of the rules that the screen says by their English, each as it is exported. */
const tables = [
  ["src/domain/rights/roleFacts.ts", "roleFacts"],
  ["src/domain/plan/ragWords.ts", "ragWords"],
  ["src/domain/plan/status.ts", "defaultStatusWords"],
  ["src/domain/reminding/deliveryFix.ts", "deliveryFaults"],
  ["src/domain/committeePaper/parts/parts.ts", "paperKindWords"],
  ["src/domain/measures/measureWords.ts", "movementWords"],
  ["src/domain/board/boardHeadline.ts", "bandWords"],
];

/** Every text of a table but names in one small word, which are codes. */
function textsIn(value) {
  if (typeof value === "string") return /^[A-Z]| /.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

async function saidOfRules() {
  const texts = [];
  for (const [file, name] of tables)
    texts.push(
      ...textsIn((await import(pathToFileURL(resolve(file)).href))[name]),
    );
  return texts;
}

async function known() {
  const all = {};
  for (const file of globSync(`${folder}/*.ts`))
    if (!/(all|nouns)\.ts$/.test(file))
      Object.assign(
        all,
        (await import(pathToFileURL(resolve(file)).href)).texts,
      );
  return all;
}

const said = sentences();
for (const text of await saidOfRules())
  if (!said.has(text)) said.set(text, "rules");
const before = await known();
mkdirSync(folder, { recursive: true });
const says = {
  common: "several rooms say",
  rules: "the rules say in tables",
};
const rooms = [...new Set(said.values())].toSorted((a, b) => (a < b ? -1 : 1));
for (const room of rooms) {
  const lines = [...said]
    .filter(([, of]) => of === room)
    .map(([english]) => english)
    .sort((a, b) => (a < b ? -1 : 1))
    .map(
      (one) => `${JSON.stringify(one)}: ${JSON.stringify(before[one] ?? "")},`,
    );
  const text = `// The Welsh of what ${says[room] ?? `the room \`${room}\` says`}. Not yet read by a translator.\n\nexport const texts = {\n${lines.join("\n")}\n} as const;\n`;
  writeFileSync(
    join(folder, `${room}.ts`),
    await format(text, { parser: "typescript" }),
  );
}
const all = `// Everything the screen says, in Welsh.\n${rooms.map((room) => `import { texts as ${room}Words } from "./${room}.ts";`).join("\n")}\n\nexport const texts = { ${rooms.map((room) => `...${room}Words`).join(", ")} } as const;\n`;
writeFileSync(
  join(folder, "all.ts"),
  await format(all, { parser: "typescript" }),
);
const missing = [...said.keys()].filter((one) => !before[one]);
console.log(
  `${said.size} sentences in ${rooms.length} rooms; ${missing.length} without Welsh.`,
);
