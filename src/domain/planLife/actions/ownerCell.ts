// What a "responsible officer" cell holds: one post, several, a group that cannot answer, or the task itself.

interface OwnerCell {
  /** Posts named, accountable first. */
  readonly posts: readonly string[];
  /** The task written after the posts, where there is one ("to lead a review"). */
  readonly task: string | null;
  /** A team or a board: it cannot answer the telephone. */
  readonly group: boolean;
}

const task =
  /\s+to\s+(?:lead|identify|review|undertake|carry|develop|update|ensure|agree|work|produce|deliver|provide|complete|report|consider|draft|set|establish|monitor|support|co-?ordinate)\b.*$/is;
const groupWords =
  /\b(?:team|group|board|committee|panel|all|heads of service|directors|managers|cmt|smt|officers|everyone|council)\b/i;

/** Reads the cell. "HR Manager / Head of Finance" and "X and Y to lead …" are several posts; "Director of Communities" is one. */
export function readOwnerCell(text: string): OwnerCell {
  const words = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "");
  const found = task.exec(words)?.[0] ?? "";
  const owners = words.slice(0, words.length - found.length);
  return {
    posts: splitPosts(owners),
    task: found.trim() || null,
    group: groupWords.test(owners),
  };
}

/** Slashes always separate. "And" or a comma does only between two posts: "Head of Legal, Equalities & Democratic Services" is one. */
function splitPosts(text: string): readonly string[] {
  const title = String.raw`(?:(?:interim|acting|deputy|assistant|strategic|executive|group|service|corporate|senior|section 151|monitoring|chief|head of|director of|hr|it|ict|finance)\b[^/;]*?)?\b(?:officer|manager|director|head|executive|treasurer|lead|ceo|solicitor|adviser|advisor|accountant)\b`;
  const and = new RegExp(String.raw`(?:\s+(?:and|&)|,)\s+(?=${title})`, "i");
  return text
    .split(/\s*[/;\n]\s*/)
    .flatMap((part) => {
      const [first = "", ...rest] = part.split(and);
      // What stands before "and" must be a post too, or the "and" belongs to a title.
      const splits = rest.length > 0 && new RegExp(title, "i").test(first);
      return splits ? [first, ...rest] : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
