// What an action's implications are called: the headings of the plain skeleton by their tags; a council's own tag is its own word.
import { plainSkeleton } from "./plainSkeleton.ts";

/** "equalities" as "Equalities"; a tag nobody knows as it is. */
export function implicationWords(tag: string): string {
  return (
    plainSkeleton.implications.find((one) => one.tag === tag)?.title ?? tag
  );
}

/** The tag of a heading, in whatever case it is written; other words are a tag of the council's own. */
export function implicationTag(words: string): string {
  const wanted = words.trim().toLowerCase();
  return (
    plainSkeleton.implications.find(
      ({ tag, title }) =>
        title.toLowerCase() === wanted || tag.toLowerCase() === wanted,
    )?.tag ?? words.trim()
  );
}
