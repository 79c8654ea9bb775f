// One paper in Welsh and English side by side: made twice of the same facts, by two hands, and laid together paragraph by paragraph under one number.
import { both } from "../words/bothLanguages.ts";
import type { Writer } from "../words/writer.ts";
import { numberedPaper, unnumbered } from "./committeePaper.ts";
import type { Unnumbered } from "./committeePaper.ts";
import type { CommitteePaper, PaperBlock, SideBySide } from "./parts/paper.ts";
import { labelsOf } from "./parts/paperLabels.ts";
import type { PaperInput } from "./parts/paperInput.ts";

/** What a block is known by in both: a paragraph by its id, anything else by its place after one. */
function keysOf(
  blocks: readonly PaperBlock[],
): ReadonlyMap<string, PaperBlock> {
  const keyed = new Map<string, PaperBlock>();
  let after = "";
  let count = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      after = block.id;
      count = 0;
    }
    keyed.set(`${after} ${(count += 1)} ${block.kind}`, block);
  }
  return keyed;
}

/** The blocks of one with what only the other has, each after what it stands after there: an author may have written three paragraphs in one language and two in the other. */
function joined(
  mine: readonly PaperBlock[],
  theirs: readonly PaperBlock[],
): readonly PaperBlock[] {
  const own = keysOf(mine);
  const other = keysOf(theirs);
  const order = [...own.keys()];
  let place = 0;
  for (const key of other.keys()) {
    const at = order.indexOf(key);
    if (at < 0) order.splice(place, 0, key);
    place = (at < 0 ? place : at) + 1;
  }
  return order.flatMap((key) => own.get(key) ?? other.get(key) ?? []);
}

/** The sections of one with the blocks that only the other has; both then have the same, and every number is one. */
const padded = (mine: Unnumbered, theirs: Unnumbered): Unnumbered => ({
  ...mine,
  sections: mine.sections.map((section) => {
    const same = theirs.sections.find(({ name }) => name === section.name);
    return same
      ? { ...section, blocks: joined(section.blocks, same.blocks) }
      : section;
  }),
});

/** Two values of one shape as one, their texts in both languages. */
function together<T>(welsh: T, english: T): T;
function together(welsh: unknown, english: unknown): unknown {
  if (typeof welsh === "string" && typeof english === "string")
    return both(welsh, english);
  if (Array.isArray(welsh) && Array.isArray(english))
    return english.map((one, at) => together(welsh[at] ?? one, one));
  if (isRecord(welsh) && isRecord(english))
    return Object.fromEntries(
      Object.entries(english).map(([key, one]) => [
        key,
        together(welsh[key] ?? one, one),
      ]),
    );
  return english;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const saidOf = ({ t }: Writer): SideBySide => ({
  note: t(
    "Words that somebody wrote in one language alone stand once, as they wrote them.",
  ),
  once: t("as it was written"),
  layout: t("Welsh on the left, English on the right"),
});

/**
 * The paper in both languages: `input` says of each language what it is made from, the author's words in that language among it. Words that
 * somebody wrote in one language alone stand once, as they wrote them, and are said to.
 */
export function paperSideBySide(
  input: (writer: Writer) => PaperInput,
  welsh: Writer,
  english: Writer,
): CommitteePaper {
  const [cy, en] = [unnumbered(input(welsh)), unnumbered(input(english))];
  const inWelsh = numberedPaper(padded(cy, en));
  const inEnglish = numberedPaper(padded(en, cy));
  const { language: _, labels: __, checks, ...rest } = inWelsh;
  const { checks: those, ...other } = inEnglish;
  const said = new Set(those.map((one) => JSON.stringify(one)));
  return {
    ...together(rest, other),
    labels: {
      ...together(labelsOf(inWelsh), labelsOf(inEnglish)),
      // "3 / 7": a page has one number.
      page: "",
      of: " / ",
    },
    sideBySide: together(saidOf(welsh), saidOf(english)),
    state: inWelsh.state === "draft" ? "draft" : inEnglish.state,
    checks: [
      ...those,
      ...checks.filter((one) => !said.has(JSON.stringify(one))),
    ],
  };
}
