// "As 1 above", "To be completed as part of 2.1", "(see 2 Behavioural/Cultural Change above)": one action speaking of another.

interface CrossRefs {
  readonly partOf: string | null;
  readonly sameAs: string | null;
  /** A theme named beside the reference, for plans whose numbers restart. */
  readonly theme: string | null;
}

const refPart = String.raw`(?:action\s+|ref\.?\s+|no\.?\s+|item\s+|recommendation\s+)?\(?([A-Z]{0,6}[-./ ]?\d{1,3}(?:[.]\d{1,3}){0,4}[a-z]?)\b\)?`;
const partOf = new RegExp(
  String.raw`\b(?:as |is |being |now |forms? |to be (?:completed|delivered|done|addressed|picked up|covered|considered|included|taken forward|progressed) (?:as )?|(?:completed|addressed|covered|delivered|included|picked up|progressed) (?:as )?)(?:a )?(?:part of|under|within|through|by|in) ${refPart}(?!\s*%|/)`,
  "i",
);
const sameAs = new RegExp(
  String.raw`^\W*(?:completed?\b[^.\n]{0,10})?(?:\(?\s*)?(?:(?:please )?(?:as|see|refer to|same as|as per|as for|covered by|duplicate of|repeat of|ditto|linked to|cf\.?)(?: also)?(?: the)?(?: update| progress| comments?| response)?(?: (?:in|at|for|to|under|against))?) ${refPart}(?:\s+([^.\n()]{3,80}?))?(?:\s+(?:above|below|too|also))?(?=[\s.)]|$)`,
  "i",
);

const months =
  /^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|%|st\b|nd\b|rd\b|th\b|of\b)/i;

export function crossRefs(text: string): CrossRefs {
  const words = text.slice(0, 600);
  const part = partOf.exec(words);
  if (
    part?.[1] !== undefined &&
    !months.test(words.slice(part.index + part[0].length)) &&
    !/^(?:19|20)\d\d$/.test(part[1])
  )
    return { partOf: part[1].trim(), sameAs: null, theme: null };
  const same = sameAs.exec(words);
  if (
    same?.[1] !== undefined &&
    !months.test(words.slice(same.index + same[0].length)) &&
    !months.test(same[2] ?? "")
  ) {
    const theme = (same[2] ?? "")
      .replace(/\s+(?:above|below)\s*$/i, "")
      .replace(/^(?:above|below)$/i, "")
      .trim();
    return {
      partOf: null,
      sameAs: same[1].trim(),
      theme: theme === "" ? null : theme,
    };
  }
  return { partOf: null, sameAs: null, theme: null };
}

/** One spelling for the many a theme has: "Behavioural/Cultural Change", "Behaviour / Cultural Change" (domain case M23). */
export function themeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/^(?:an?|the)\s+/, "")
    .replace(
      /^(?:theme|priority|workstream|section)\s*[\da-z]{0,2}\s*[:.–-]\s*/,
      "",
    )
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/(?:al|ial|s)$/, ""))
    .join(" ");
}
