// A GUID made from words: the same words give the same id on every machine, so that running something twice makes nothing twice.

/** FNV-1a over 32 bits, from a given start. */
function hash(words: string, start: number): number {
  let value = start;
  for (let n = 0; n < words.length; n += 1) {
    value ^= words.charCodeAt(n);
    value = Math.imul(value, 0x01000193);
  }
  // Final mixing, so that words differing at the end differ everywhere.
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A GUID of version 8 (made by the application), in lower case. */
export function stableGuid(words: string): string {
  const digits = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x94d049bb]
    .map((start) => hash(words, start).toString(16).padStart(8, "0"))
    .join("");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

/** Ids that everybody who records this subject makes alike, in the order they are asked for. */
export function guidsOf(subject: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    return stableGuid(`${subject}/${n}`);
  };
}
