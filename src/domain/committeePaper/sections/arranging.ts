// The author's hand on the order of things: paragraphs added, taken out and moved, and long words set as several paragraphs.
import { paragraph } from "../parts/blocks.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { AuthorWords } from "../parts/paperInput.ts";
import { paragraphsIn } from "./wordsSections.ts";

/** A paragraph with the lists and tables that stand under it: what is moved or taken out with it. */
interface Group {
  /** The paragraph's id; empty for what stands before the first paragraph. */
  readonly id: string;
  readonly blocks: readonly PaperBlock[];
}

function groupsOf(blocks: readonly PaperBlock[]): Group[] {
  const groups: { id: string; blocks: PaperBlock[] }[] = [];
  let headings: PaperBlock[] = [];
  for (const block of blocks) {
    // A heading belongs to what follows it.
    if (block.kind === "heading") headings.push(block);
    else if (block.kind === "paragraph") {
      groups.push({ id: block.id, blocks: [...headings, block] });
      headings = [];
    } else {
      const last = groups.at(-1) ?? { id: "", blocks: [] };
      if (groups.length === 0) groups.push(last);
      last.blocks.push(...headings, block);
      headings = [];
    }
  }
  if (headings.length > 0) groups.push({ id: "", blocks: headings });
  return groups;
}

/** Listed paragraphs in the order listed; one that is not stays behind the one it stood behind. */
function inOrder(groups: readonly Group[], order: readonly string[]): Group[] {
  let place = -1;
  const placed = groups.map((group, at) => {
    const listed = order.indexOf(group.id);
    place = listed < 0 ? place : listed;
    return { group, place: listed < 0 ? place + 0.5 : listed, at };
  });
  return placed
    .toSorted((a, b) => a.place - b.place || a.at - b.at)
    .map(({ group }) => group);
}

/** The names of the pieces an author's words are printed as: the paragraph's own for the first, then "id~2", "id~3". */
export function pieceId(id: string, at: number): string {
  return at === 0 ? id : `${id}~${at + 1}`;
}

/** Room for as many paragraphs as the author's words have; the lists under the paragraph come after the last. */
function withRoom(group: Group, words: AuthorWords): PaperBlock[] {
  return group.blocks.flatMap((block): PaperBlock[] => {
    if (block.kind !== "paragraph") return [block];
    const pieces = paragraphsIn(words.paragraphs[block.id] ?? "");
    const more = pieces
      .slice(1)
      .map((_, at) => paragraph(pieceId(block.id, at + 1), ""));
    return [block, ...more];
  });
}

/** One part as the author arranged it. Source: the four kinds of paper and their free recommendations. */
export function arranged(
  part: string,
  blocks: readonly PaperBlock[],
  words: AuthorWords,
): readonly PaperBlock[] {
  const added = words.added
    .filter((one) => one.part === part)
    .map((one): Group => {
      const [first = "", ...more] = paragraphsIn(one.text);
      const whole = more.length > 0 ? { whole: one.text } : {};
      return {
        id: one.id,
        blocks: [
          { ...own(one.id, first), ...whole },
          ...more.map((text, at) => own(pieceId(one.id, at + 1), text)),
        ],
      };
    });
  const groups = [...groupsOf(blocks), ...added].filter(
    ({ id }) => !words.removed.includes(id),
  );
  return inOrder(groups, words.order[part] ?? []).flatMap((group) =>
    withRoom(group, words),
  );
}

function own(
  id: string,
  text: string,
): Extract<PaperBlock, { kind: "paragraph" }> {
  return { kind: "paragraph", id, number: "", text, live: null, added: true };
}
