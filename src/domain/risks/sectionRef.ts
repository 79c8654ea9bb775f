// A reference to plan sections as councils write it: "FP1: Managing Finances", "HROD4 – Performance culture", "FP1-FP4", "All sections".
import { sameWords } from "../values/wording.ts";
import type { Theme } from "../plan/theme.ts";

interface SectionRef {
  readonly text: string;
  /** Codes named, upper and lower case as written; empty where none could be read. */
  readonly codes: readonly string[];
  /** The title written after a single code. */
  readonly title: string | null;
  /** "All sections". */
  readonly all: boolean;
}

// A code: letters and digits, or digits with dots ("FP1", "HROD4", "2", "3.3.6"); letters alone are a title.
const code = String.raw`[A-Za-z]{0,8}\s?\d{1,3}(?:\.\d{1,3})*`;
const oneCode = new RegExp(`^(${code})(?:\\s*[:–—-]\\s*|\\s+|$)(.*)$`, "s");
const range =
  /^([A-Za-z]{0,8})\s?(\d{1,3})\s*(?:[-–—]|to)\s*([A-Za-z]{0,8})\s?(\d{1,3})$/i;
const everything =
  /^(?:in\s+)?all(?:\s+(?:plan\s+)?(?:sections|themes|areas))?$/i;
const longestRange = 100;

/** Reads one reference. A section may also be named by its title or an alias alone. */
export function readSectionRef(
  text: string,
  themes: readonly Theme[],
): SectionRef {
  const words = text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:see )?(?:sections?|themes?) /i, "")
    .replace(/[.;,*]+$/, "");
  const found = (
    codes: readonly string[],
    title: string | null = null,
  ): SectionRef => ({ text, codes, title, all: false });
  if (everything.test(words)) return { ...found([]), all: true };
  const several = words.split(/\s*(?:,|;|&|\band\b)\s*/i).map(expand);
  if (several.every((codes) => codes.length > 0)) return found(several.flat());
  if (range.test(words)) return found([]);
  const theme = themes.find((one) =>
    [one.title, ...one.aliases].some((title) => sameWords(title, words)),
  );
  if (theme) return found([theme.code]);
  const single = oneCode.exec(words);
  if (single?.[1] && single[2])
    return found([single[1].replace(" ", "")], single[2].trim());
  return found([]);
}

/** The codes of "FP2" or "FP1-FP4"; none where it is neither. */
function expand(text: string): readonly string[] {
  const span = range.exec(text);
  if (span) {
    const [, prefix = "", first, second = "", last] = span;
    const [low, high] = [Number(first), Number(last)];
    const samePrefix =
      second === "" || second.toLowerCase() === prefix.toLowerCase();
    if (!samePrefix || high < low || high - low > longestRange) return [];
    return Array.from(
      { length: high - low + 1 },
      (_, step) => `${prefix}${low + step}`,
    );
  }
  return new RegExp(`^${code}$`).test(text) ? [text.replace(" ", "")] : [];
}
