// The floors of src, their rooms and the imports between floors: as the folders have them, and as docs/house.md says; and the picture drawn from the page.
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

export interface Floor {
  readonly name: string;
  readonly ring: number;
  readonly imports: readonly string[];
}

const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The text of a section, from its heading to the next of the same depth or above. */
function section(text: string, heading: string): string {
  const from = text.indexOf(`\n${heading}\n`);
  if (from < 0) return "";
  const body = text.slice(from + heading.length + 2);
  const depth = heading.indexOf(" ");
  const end = new RegExp(`^#{1,${depth}} `, "m").exec(body);
  return end ? body.slice(0, end.index) : body;
}

const rowsOf = (text: string) =>
  text
    .split("\n")
    .filter((line) => /^\| [\w]/.test(line))
    .map(cells)
    .slice(1);

/** The floors the page names. */
export function floorsIn(page: string): Floor[] {
  return rowsOf(section(page, "## Floors")).map(
    ([name = "", ring = "", imports = ""]) => ({
      name,
      ring: Number(ring),
      imports: imports === "" ? [] : imports.split(", "),
    }),
  );
}

/** The rooms the page names on a floor. */
export function roomsIn(page: string, floor: string): string[] {
  return rowsOf(section(page, `### ${floor}`)).map(([room = ""]) => room);
}

export const realFloors = () => folders("src/*/");
export const realRooms = (floor: string) => folders(`src/${floor}/*/`);

function folders(pattern: string): string[] {
  return globSync(pattern)
    .map((path) => path.split(sep).filter(Boolean).at(-1) ?? "")
    .sort();
}

const imported =
  /^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"|^import\s+"(\.[^"]+)"|import\(\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/gm;

/** Which floors a floor really imports. */
export function realImports(floor: string): string[] {
  const found = new Set<string>();
  for (const file of globSync(`src/${floor}/**/*.{ts,tsx}`))
    for (const match of readFileSync(file, "utf8").matchAll(imported)) {
      const to = join(file, "..", match[1] ?? match[2] ?? match[3] ?? "");
      const [root, other = ""] = to.split(sep);
      if (root === "src" && other !== floor) found.add(other);
    }
  return [...found].sort();
}

/** Two rooms of a floor that import each other, straight or by way of others: "posts → planLife → posts". Files on the floor itself are no room. */
export function circlesAmongRooms(floor: string): string[] {
  const arrows = new Map<string, Set<string>>();
  for (const file of globSync(`src/${floor}/*/**/*.{ts,tsx}`)) {
    const room = file.split(sep)[2] ?? "";
    const known = arrows.get(room) ?? new Set<string>();
    arrows.set(room, known);
    for (const match of readFileSync(file, "utf8").matchAll(imported)) {
      const to = join(file, "..", match[1] ?? match[2] ?? match[3] ?? "");
      const [, itsFloor, other = "", inside] = to.split(sep);
      if (itsFloor === floor && inside && other !== room) known.add(other);
    }
  }
  const wayBack = (from: string, home: string, been: string[]): string[] => {
    const next = [...(arrows.get(from) ?? [])];
    if (next.includes(home)) return [...been, from, home];
    return (
      next
        .filter((room) => !been.includes(room))
        .map((room) => wayBack(room, home, [...been, from]))
        .find((way) => way.length > 0) ?? []
    );
  };
  return [...arrows.keys()]
    .map((room) => wayBack(room, room, []).join(" → "))
    .filter((way) => way !== "");
}

const width = 900;
const band = 84;

/** The picture: a ring around a ring, the core in the middle. Who imports whom is always from a ring to one within it. */
export function picture(floors: readonly Floor[]): string {
  const rings = [...new Set(floors.map(({ ring }) => ring))].toSorted(
    (a, b) => b - a,
  );
  const height = (rings.length * 2 - 1) * (band / 2) + band / 2 + 20;
  const drawn = rings.flatMap((ring, depth) => {
    const here = floors.filter((floor) => floor.ring === ring);
    const x = 10 + depth * 70;
    const y = 10 + depth * band * 0.75;
    const wide = width - 2 * x;
    const high = height - y - 10 - depth * 14;
    const shade = ["#ffffff", "#f3f2f1", "#e1dfdd", "#c8c6c4"][depth % 4];
    const names = here.map(({ name }, index) => {
      const middle = x + 40 + ((wide - 80) * (index + 0.5)) / here.length;
      return `<text x="${Math.round(middle)}" y="${Math.round(y + 40)}" text-anchor="middle">${name}</text>`;
    });
    return [
      `<rect x="${x}" y="${Math.round(y)}" width="${wide}" height="${Math.round(high)}" rx="10" fill="${shade}" stroke="#323130"/>`,
      `<text x="${x + 14}" y="${Math.round(y + 40)}" fill="#605e5c">${ring}</text>`,
      ...names,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Arial, sans-serif" font-size="18" fill="#201f1e" role="img" aria-label="The floors of src as rings: imports go inward only">`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}
