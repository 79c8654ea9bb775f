// Persons named beside posts: "Head of Finance (A. Holder)", "A. Holder, Head of Finance", "A Holder (HoF)". The post answers; the person is told as who holds it.

/** A name as people write it: two to four words with capitals, or initials and a surname. */
const personShape =
  /^@?(?:(?:mr|mrs|ms|miss|mx|dr|sir)\.?\s+)?(?:\p{Lu}[\p{L}'’-]*\p{Ll}|\p{Lu}\.?|\p{Lu}\.?\p{Lu}\.?)(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)){1,3}$|^\p{Lu}[\p{L}'’-]*\p{Ll},\s+(?:\p{Lu}[\p{L}'’-]*\p{Ll}|\p{Lu}\.?)$/u;

/** Words of work and places that two capitals in a row may be, and no person's name. */
const notAName =
  /\b(?:audit|finance|financial|legal|housing|planning|council|police|services?|health|board|policy|digital|property|assets?|human|resources|communications?|customer|environment|internal|external|corporate|strategy|change|projects?|programme|performance|people|community|communities|democratic|democracy|governance|development|team|group|office|operations|transformation|regeneration|revenues|benefits|estates|monitoring|chief|head|director|pennaeth|prif|swyddog|cyfarwyddwr|cyllid|rheolwr)\b/i;

/** Whether words by themselves look like somebody's name. A post ("Monitoring Officer") may, too: ask that first. */
export function looksLikePerson(name: string): boolean {
  return personShape.test(name) && !notAName.test(name);
}

/** A post and the person said to hold it. */
export interface NamedHolder {
  readonly post: string;
  readonly person: string;
}

type Kind = "post" | "person" | null;

/** What the words are, told by the caller who knows the posts. */
type KindOf = (words: string) => Kind;

const lead = /^\s*(?:and|&|with|a|ac)\s+/i;

/** The letters a post's words begin with: "HoF" and "HF" of Head of Finance. */
export function isShortFor(letters: string, post: string): boolean {
  const words = post.split(/[\s/&-]+/).filter((word) => word !== "");
  const all = words.map((word) => word[0] ?? "").join("");
  const long = words
    .filter((word) => !/^(?:of|for|and|the)$/i.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  return [all, long].some((one) => one.toLowerCase() === letters.toLowerCase());
}

/** The owner cell without its persons, where each stands beside a post; and who was named. */
export function withoutHolders(
  line: string,
  kindOf: KindOf,
): { readonly text: string; readonly holders: readonly NamedHolder[] } {
  const holders: NamedHolder[] = [];
  const text = line.replace(
    /([^(),;/\n]+?)\s*[([]([^()[\]]{2,80})[)\]]/g,
    (whole, head: string, inside: string) => {
      const opening = lead.exec(head)?.[0] ?? "";
      const [one, other] = [head.slice(opening.length).trim(), inside.trim()];
      const kinds = [kindOf(one), kindOf(other)];
      if (kinds[0] === "person" && kinds[1] === "post") {
        holders.push({ post: other, person: one });
        return `${opening}${other}`;
      }
      if (kinds[0] !== "post") return whole;
      // "Head of Finance (HoF)" says one post twice.
      if (isShortFor(other, one)) return `${opening}${one}`;
      const initials = /^\p{Lu}{2,3}$/u.test(other) && kinds[1] === null;
      if (kinds[1] !== "person" && !initials) return whole;
      holders.push({ post: one, person: other });
      return `${opening}${one}`;
    },
  );
  const paired = holders.length === 0 ? inTurn(text, kindOf) : null;
  return paired ?? { text, holders };
}

/** "A. Holder, Head of Finance", "Head of Finance – A. Holder": persons and posts by turns. */
function inTurn(
  line: string,
  kindOf: KindOf,
): { readonly text: string; readonly holders: readonly NamedHolder[] } | null {
  const parts = line
    .split(/\s*[,–—:]\s*|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const kinds = parts.map(kindOf);
  if (parts.length < 2 || parts.length % 2 === 1) return null;
  const [first, second] = kinds;
  if (first === null || second === null || first === second) return null;
  if (kinds.some((kind, at) => kind !== (at % 2 === 0 ? first : second)))
    return null;
  const holders = parts.flatMap((part, at): NamedHolder[] => {
    const next = parts[at + 1] ?? "";
    if (at % 2 === 1) return [];
    return [
      first === "person"
        ? { post: next, person: part }
        : { post: part, person: next },
    ];
  });
  return { text: holders.map(({ post }) => post).join(" / "), holders };
}

const standingIn =
  /^(?:acting|interim|temporary|dros dro)\s+|\s+(?:\((?:acting|interim|temporary)\)|dros dro)$/i;

/** "Acting Chief Executive" is the Chief Executive's post, held for the time being; null for a post said plainly. */
export function postStoodInFor(name: string): string | null {
  const post = name.replace(standingIn, "").trim();
  return post === name || post === "" ? null : post;
}
