// Small pieces of plain English that rules share: lists, counts and plurals.

/** "a", "a and b", "a, b and c": no comma before the last, as GOV.UK style asks. */
export function listInWords(
  items: readonly string[],
  joint: "and" | "or" = "and",
): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
}

/** "1 day", "94 days", "no days". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n === 0 ? "no" : n} ${n === 1 ? one : many}`;
}

/** First letter upper case, the rest as given. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title without its case, spaces, slashes and dashes ("Behaviour / Cultural Change"): what two of the same have in common. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two titles are the same but for case, spaces, slashes and dashes. */
export function sameWords(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}
