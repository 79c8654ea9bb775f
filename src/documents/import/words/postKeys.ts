// Which titles may be one post: abbreviations, letters swapped, one held for the time being.

/** Words for one post: abbreviations most councils use beside the full title (domain case M14). */
const sameness: readonly (readonly string[])[] = [
  [
    "chief executive",
    "ceo",
    "cex",
    "chief executive officer",
    "ce",
    "cx",
    "head of paid service",
  ],
  [
    "section 151 officer",
    "s151 officer",
    "s151",
    "s 151 officer",
    "chief finance officer",
    "chief financial officer",
    "cfo",
    "s.151 officer",
  ],
  ["monitoring officer", "mo"],
  ["senior management team", "smt"],
  ["corporate management team", "cmt"],
  ["deputy chief executive", "dce"],
  ["senior responsible owner", "sro"],
  ["senior leadership team", "slt"],
  ["corporate leadership team", "clt"],
];

/** The one spelling two titles share, for asking once whether they are the same post; letters swapped ("ITC", "ICT") count as the same. */
export function postKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\b(?:the|interim|acting|temporary)\b/g, " ")
    .replace(/[^a-z0-9.]+/g, " ")
    .trim();
  const family = sameness.find((names) => names.includes(plain));
  if (family) return family[0] ?? plain;
  return plain
    .replace(/\bitc\b/g, "ict")
    .replace(/\bofficers\b/g, "officer")
    .replace(/\s+/g, " ");
}
