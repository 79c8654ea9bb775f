// The design broken on purpose, one safeguard at a time: a campaign that cannot see these would prove nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { LedgerRow } from "../../../src/reminders/delivery/row.ts";
import type { DeliveryCore } from "./tenant.ts";

export interface Mutant {
  readonly name: string;
  readonly place: LedgerRow["place"];
  /** Reminders that must be enough to catch it. */
  readonly within: number;
  readonly edits: readonly (readonly [find: string, replace: string])[];
}

export const mutants: readonly Mutant[] = [
  {
    name: "a 5xx answer is retried",
    place: "chat",
    within: 5_000,
    edits: [
      [
        'if (status === 408 || status >= 500) return "unknown";',
        'if (status === 408 || status >= 500) return "refusedForNow";',
      ],
    ],
  },
  {
    name: "a crashed row goes back to planned",
    place: "chat",
    within: 5_000,
    edits: [
      [
        'const mine = await hold.set({ state: "unknown",',
        'const mine = await hold.set({ state: row.state === "sending" ? "planned" : "unknown",',
      ],
    ],
  },
  {
    name: "marked after the send, not claimed before",
    place: "chat",
    within: 5_000,
    edits: [
      [
        'const claimed = await hold.set({ state: "sending",',
        'const claimed = await hold.set({ state: "planned",',
      ],
    ],
  },
  {
    name: "marked as sent before the send",
    place: "chat",
    within: 5_000,
    edits: [
      [
        'const claimed = await hold.set({ state: "sending",',
        'const claimed = await hold.set({ state: "sent",',
      ],
    ],
  },
  {
    name: "settles after half a minute",
    place: "channel",
    within: 20_000,
    edits: [["const { settleMs } = world.timing;", "const settleMs = 30_000;"]],
  },
  {
    name: "no resolver: any message may settle",
    place: "channel",
    within: 200_000,
    edits: [
      [
        'if (row.state !== "unknown" || row.resolver !== token) return takeOver(hold);',
        'if (row.state !== "unknown") return takeOver(hold);',
      ],
      [
        "if (rested >= 0 && rested < settleMs) return later(settleMs - rested);",
        "",
      ],
    ],
  },
  {
    name: "no stored time: a message that came back early settles",
    place: "channel",
    within: 200_000,
    edits: [
      [
        "if (rested >= 0 && rested < settleMs) return later(settleMs - rested);",
        "",
      ],
    ],
  },
];

const source = fileURLToPath(
  new URL("../../../src/reminders/delivery/deliver.ts", import.meta.url),
);

/** The delivery core with one safeguard taken out. Throws if the text it breaks is no longer there. */
export async function mutated(mutant: Mutant): Promise<DeliveryCore> {
  let text = readFileSync(source, "utf8").replace(/\s+/g, (space) =>
    space.includes("\n") ? "\n" : space,
  );
  for (const [find, replace] of mutant.edits) {
    // Layout is the formatter's business: spaces in the wanted text match any white space.
    const pattern = new RegExp(
      find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s*"),
      "g",
    );
    if (!pattern.test(text))
      throw new Error(`Mutant "${mutant.name}" no longer applies: ${find}`);
    text = text.replace(pattern, replace);
  }
  const folder = mkdtempSync(join(tmpdir(), "waymark-mutant-"));
  const file = join(folder, "deliver.ts");
  writeFileSync(file, text);
  try {
    return (await import(
      /* @vite-ignore */ pathToFileURL(file).href
    )) as DeliveryCore;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
