// The rooms of the house as the mutants know them, and which tests are to notice what is broken in each.
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { isLong } from "./graph.ts";
import { root } from "./mutants.ts";

interface Room {
  readonly source: readonly string[];
  readonly tests: readonly string[];
}

/** The most exact first: a file belongs to the first room that names it. A room's own tests must do: what others notice by the way is luck. */
export const rooms: Readonly<Record<string, Room>> = {
  permission: {
    source: ["src/domain/rights/permission.ts"],
    tests: ["test/domain/permission.test.ts"],
  },
  revisions: {
    source: ["src/domain/revisions/*.ts"],
    tests: ["test/domain/revisions/*.test.ts"],
  },
  position: {
    source: ["src/domain/history/position.ts"],
    tests: ["test/domain/position*.test.ts"],
  },
  history: {
    source: ["src/domain/history/*.ts"],
    tests: [
      "test/domain/history/*.test.ts",
      "test/domain/*.test.ts",
      "test/domain/board/takeBack.test.ts",
      "test/domain/progress/suspended.test.ts",
    ],
  },
  presses: {
    source: ["src/reminders/press/{mayLook,answer,verbs,savingRules}.ts"],
    tests: ["test/reminders/{whoMayPress,whatAPress}*.test.ts"],
  },
  domain: {
    source: ["src/domain/**/*.ts"],
    tests: ["test/domain/**/*.test.ts", "test/documents/*.test.ts"],
  },
  reminders: {
    source: ["src/reminders/**/*.ts"],
    tests: ["test/reminders/*.test.ts"],
  },
  sharepoint: {
    source: ["src/sharepoint/**/*.ts"],
    tests: ["test/sharepoint/**/*.test.ts"],
  },
  editing: {
    source: ["src/editing/**/*.ts"],
    tests: ["test/editing/**/*.test.ts", "test/tab/*.test.{ts,tsx}"],
  },
  saving: {
    source: ["src/tab/saving/*.{ts,tsx}"],
    tests: ["test/tab/*.test.{ts,tsx}"],
  },
};

/** The rooms everything rests on: every slip in them is noticed. */
export const restedOn = [
  "permission",
  "revisions",
  "position",
  "history",
  "presses",
];

/** The rooms a sample is drawn from: what the rooms above them leave over. */
export const sampledRooms = [
  "domain",
  "reminders",
  "sharepoint",
  "editing",
  "saving",
];

/** What may notice a slip of a sample; the nearest of them are asked. */
const anyTests = [
  "test/{domain,documents,ask,reminders,sharepoint,editing,tab}/**/*.test.{ts,tsx}",
];

/** Tests that start other programs, or break the source themselves. */
const apart = /(?:mutants|kills|simulation|simulationOfChannels)\.test\.ts$/;

const found = (patterns: readonly string[]) =>
  [
    ...new Set(patterns.flatMap((one) => globSync(one, { cwd: root }))),
  ].toSorted();

export function roomOf(file: string): string {
  return (
    Object.entries(rooms).find(([, { source }]) =>
      found(source).includes(file),
    )?.[0] ?? "others"
  );
}

export function filesOf(asked: readonly string[]): readonly string[] {
  return found(
    asked.flatMap((name) => {
      const room = rooms[name];
      if (room) return room.source;
      const folder = statSync(join(root, name), { throwIfNoEntry: false });
      return folder?.isDirectory() ? [`${name}/**/*.ts`] : [name];
    }),
  ).filter(
    (file) =>
      rooms[asked[0] ?? ""] === undefined || asked.includes(roomOf(file)),
  );
}

/** The tests of the rooms that were asked for, or of the house; the longest last, when most is caught already. */
export function testsOf(asked: readonly string[] | "all"): readonly string[] {
  const patterns =
    asked === "all"
      ? anyTests
      : [...new Set(filesOf(asked).map(roomOf))].flatMap(
          (name) => rooms[name]?.tests ?? [],
        );
  const all = found(patterns).filter((file) => !apart.test(file));
  const late = (file: string) =>
    Number(isLong(file)) + 2 * Number(file.includes(".contract."));
  return all.toSorted((a, b) => late(a) - late(b));
}
