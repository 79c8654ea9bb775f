// A report that names its actions in lists, each with its reference at the end: "Agree the budget approach (2.1) – done in May". The sentence over a list says where they stand.
import { say } from "../../../domain/words/say.ts";
import type { Grid, GridRow, SourceDocument, TextBlock } from "../file/grid.ts";
import { looksLikeRef } from "../words/refs.ts";

const headings = ["Ref", "Action", "Status", "Comments"] as const;

const bullet = /^\s*(?:[•◦▪●*–-]|\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** The words, the reference that ends them, and what follows it. */
const withRef =
  /^(.{8,400}?)[.\s]*\(\s*(?:(?:action|ref\.?|reference)\s+)?([A-Z]{0,5}[ -]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)\s*\.?\s*\)[.;,]?\s*(?:[–—:-]\s*)?(.*)$/s;

/** What a sentence over a list says of all in it; rows in order, the first that fits. Where dates are to move, nothing is said of the status. */
const said: readonly (readonly [when: RegExp, status: string])[] = [
  [
    /\b(?:revis\w+|extended|re-?programmed|deferred) (?:timescales?|dates?|timelines?|deadlines?)\b|\btimescales? (?:is|are|has|have) (?:been )?(?:proposed|revised)/i,
    "",
  ],
  [
    /\bnot (?:yet )?(?:been )?(?:started|commenced|begun)\b|\byet to (?:start|begin|commence)\b/i,
    "Not started",
  ],
  [
    /\bslippage\b|\bslipped\b|\bbehind\b|\bdelay(?:ed|s)\b|\boverdue\b/i,
    "Slippage",
  ],
  [/\bon hold\b|\bpaused\b|\bsuspended\b/i, "On hold"],
  [/\b(?:no longer (?:required|needed)|withdrawn|superseded)\b/i, "Withdrawn"],
  [
    /\bon (?:track|target|schedule)\b|\bin progress\b|\bunder ?way\b|\bongoing\b/i,
    "In progress",
  ],
  [
    /\b(?:been|were|are|now) (?:fully )?(?:completed?|delivered|implemented|achieved|closed)\b|\bcompleted actions\b/i,
    "Completed",
  ],
];

interface Entry {
  readonly row: number;
  readonly cells: readonly string[];
}

function entryOf(block: TextBlock, over: string): Entry | null {
  const marked = block.listItem || bullet.test(block.text);
  if (!marked || block.heading !== null) return null;
  const match = withRef.exec(block.text.replace(bullet, "").trim());
  const [, title = "", ref = "", rest = ""] = match ?? [];
  if (
    !match ||
    !looksLikeRef(ref) ||
    !/\d/.test(ref) ||
    /^(?:19|20)\d\d$/.test(ref)
  )
    return null;
  const status = said.find(([when]) => when.test(over))?.[1] ?? "";
  return {
    row: block.row,
    cells: [ref.trim(), title.trim(), status, rest.trim()],
  };
}

/** Fewer are references inside an ordinary report. */
const fewest = 3;

/** The document with its lists of actions as tables; null where it has no three items that end in a reference. */
export function withRefListsAsTables(
  document: SourceDocument,
): SourceDocument | null {
  if (document.blocks.some((block) => block.kind === "table" && block.headings))
    return null;
  const blocks: (Grid | TextBlock)[] = [];
  let entries: Entry[] = [];
  let [over, count] = ["", 0];
  const endList = () => {
    if (entries.length > 0) blocks.push(tableOf(entries));
    count += entries.length;
    entries = [];
  };
  for (const block of document.blocks) {
    const entry = block.kind === "text" ? entryOf(block, over) : null;
    if (entry) {
      entries.push(entry);
      continue;
    }
    endList();
    if (block.kind === "text") over = block.text;
    blocks.push(block);
  }
  endList();
  if (count < fewest) return null;
  return {
    ...document,
    blocks,
    remarks: [
      ...document.remarks,
      {
        rule: "listsOfActions",
        about: say("read.about.lists"),
        text: say("read.listsOfActions", { n: count }),
      },
    ],
  };
}

function tableOf(entries: readonly Entry[]): Grid {
  const rows: GridRow[] = entries.map(({ row, cells }) => ({
    row,
    cells: cells.map((text) => ({ text })),
  }));
  return {
    kind: "table",
    place: { text: true },
    hidden: false,
    rows,
    headings,
  };
}
