// A published paper as its file has it, checked whole before anything in it is trusted. Nothing is dropped and nothing reordered: its hash is of these words.
import * as v from "valibot";
import { checkRules } from "../../domain/committeePaper/parts/paper.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperSection,
} from "../../domain/committeePaper/parts/paper.ts";
import { paperKinds } from "../../domain/committeePaper/parts/parts.ts";
import {
  snapshotContent,
  snapshotFormat,
} from "../../domain/committeePaper/publishing/publishing.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import type { Position } from "../../domain/history/position.ts";
import { statuses } from "../../domain/plan/status.ts";
import { aDay, aMoment, anId, aPerson, aRef } from "../columns/shapes.ts";

const texts = v.array(v.string());
const textOrNull = v.nullable(v.string());
const dayOrNull = v.nullable(aDay);
const refs = v.array(aRef);
const audience = v.picklist(["public", "exempt"]);
const count = v.number();

const block: v.GenericSchema<PaperBlock> = v.variant("kind", [
  v.object({
    kind: v.literal("paragraph"),
    id: v.string(),
    number: v.string(),
    text: v.string(),
    live: textOrNull,
    whole: v.exactOptional(v.string()),
    added: v.exactOptional(v.literal(true)),
  }),
  v.object({
    kind: v.literal("bullets"),
    items: v.array(v.object({ text: v.string(), ref: v.nullable(aRef) })),
  }),
  v.object({ kind: v.literal("heading"), text: v.string() }),
  v.object({
    kind: v.literal("table"),
    caption: v.string(),
    header: texts,
    rows: v.array(texts),
    numeric: v.array(count),
    total: v.boolean(),
  }),
  v.object({
    kind: v.literal("chart"),
    title: v.string(),
    alt: v.string(),
    bars: v.array(
      v.object({
        label: v.string(),
        value: count,
        parts: v.exactOptional(v.array(count)),
      }),
    ),
    legend: v.exactOptional(texts),
  }),
]);

/** A section from before there were skeletons does not say what it holds. */
type FrozenSection = Omit<PaperSection, "parts"> &
  Partial<Pick<PaperSection, "parts">>;

const section: v.GenericSchema<FrozenSection> = v.object({
  name: v.string(),
  parts: v.exactOptional(texts),
  number: v.string(),
  title: v.string(),
  appendix: v.boolean(),
  landscape: v.boolean(),
  blocks: v.array(block),
});

type FrozenPaper = Omit<CommitteePaper, "sections"> & {
  readonly sections: readonly FrozenSection[];
};

const paper: v.GenericSchema<FrozenPaper> = v.object({
  kind: v.exactOptional(v.picklist(paperKinds)),
  front: v.exactOptional(v.array(v.tuple([v.string(), v.string()]))),
  terms: v.exactOptional(v.record(v.string(), v.string())),
  planTitle: v.string(),
  subject: v.string(),
  body: v.string(),
  meeting: aDay,
  item: textOrNull,
  reportOf: textOrNull,
  asAt: aDay,
  previousAsAt: dayOrNull,
  audience,
  state: v.picklist(["draft", "final"]),
  banner: v.string(),
  sections: v.array(section),
  checks: v.array(
    v.object({
      rule: v.picklist(checkRules),
      weight: v.picklist(["stop", "look"]),
      section: textOrNull,
      ref: v.nullable(aRef),
      words: v.string(),
    }),
  ),
});

const status = v.picklist(statuses);
const counts = v.object({
  completed: count,
  inProgress: count,
  slippage: count,
  notStarted: count,
  suspended: count,
  total: count,
});
const rags = v.record(
  v.string(),
  v.picklist(["blue", "green", "amber", "red", "none"]),
);
const moves = v.array(v.object({ ref: aRef, from: dayOrNull, to: dayOrNull }));

const position: v.GenericSchema<Position> = v.object({
  asAt: aDay,
  previousAsAt: dayOrNull,
  counts,
  percentComplete: v.nullable(count),
  previous: v.nullable(
    v.object({ counts, percentComplete: v.nullable(count), overdue: refs }),
  ),
  statusChanges: v.array(v.object({ ref: aRef, from: status, to: status })),
  added: v.array(v.object({ ref: aRef, status })),
  withdrawn: v.array(
    v.object({
      ref: aRef,
      reason: v.picklist(["withdrawn", "merged", "transferred"]),
      into: v.exactOptional(v.string()),
    }),
  ),
  overdue: refs,
  newlyOverdue: refs,
  stillOverdue: refs,
  clearedOverdue: v.array(
    v.object({
      ref: aRef,
      reason: v.picklist(["completed", "revised", "withdrawn"]),
    }),
  ),
  awaiting: moves,
  endorsed: moves,
  rejected: moves,
  ragByAction: rags,
  ragByTheme: rags,
  reconciliation: v.string(),
});

type FrozenFile = Omit<Snapshot, "paper"> & { readonly paper: FrozenPaper };

const file: v.GenericSchema<FrozenFile> = v.object({
  format: v.literal(snapshotFormat),
  key: v.string(),
  planId: anId<"Plan">(),
  bodyId: anId<"Body">(),
  asAt: aDay,
  audience,
  publishedBy: aPerson,
  publishedAt: aMoment,
  position,
  paper,
  hash: v.string(),
  files: v.array(
    v.object({ name: v.string(), sha256: v.string(), base64: v.string() }),
  ),
});

/** A frozen paper, and the words its hash was taken of. */
export interface Frozen {
  readonly snapshot: Snapshot;
  readonly told: string;
}

/** @throws ValiError where it is no published paper */
export function readFrozen(json: unknown): Frozen {
  v.assert(file, json);
  const sections = json.paper.sections.map((each) => ({
    ...each,
    parts: each.parts ?? [],
  }));
  return {
    snapshot: { ...json, paper: { ...json.paper, sections } },
    told: snapshotContent(json),
  };
}
