// What stands in an owner cell about its posts: until when, formerly what, an address, numbers of a list.

/** "Head of Finance (until 31/3/27) then Head of Resources": the strokes of a day part nobody, and a former name is no owner. */
export function withoutAsides(text: string): string {
  return (
    text
      .replace(
        /\s*\((?:until|from|to|since|formerly|previously|ex)\b[^)]*\)/gi,
        "",
      )
      .replace(/\s+then\s+/gi, " / ")
      // "Property Manager (50%) Head of Law (50%)"
      .replace(/\s*\(\s*\d{1,3}\s?%\s*\)\s*(?=\S)/g, " / ")
      .replace(/\s*\(\s*\d{1,3}\s?%\s*\)/g, "")
  );
}

/** Marks of notes and mentions are no part of a name: "Property Manager*", "@Risk Manager". */
export function withoutMarks(text: string): string {
  return text
    .replace(/(?<=[\p{L})])[*†‡]+(?=\s|[,;/]|$)/gu, "")
    .replace(/(?<![\p{L}\p{N}._])@(?=\p{Lu})/gu, "");
}

/** "Jane Bloggs <jane.bloggs@council.gov.uk>", "(J Bloggs, interim)": the name says who; an address alone stays. */
export function withoutAddresses(text: string): string {
  return text
    .replace(/(?<=\S)\s*[<([]\s*[^\s<>()[\]@]+@[^\s<>()[\]]+[>)\]]/g, "")
    .replace(/,\s*(?:interim|acting|temporary)\s*(?=[)\]])/gi, "");
}

/** "1. Head of Finance 2. HR Manager" in one line is a list too, and so is "Support: HR Manager, lead: Head of Finance". */
export function numberedApart(text: string): string {
  if (support.test(text.trim()))
    return text.replace(/[\s,./]+(?=(?:lead|owner|accountable)\s*:)/gi, "\n");
  return /^\s*(?:\(?1[.)]|\(?a\))\s/.test(text)
    ? text.replace(/\s+(?=(?:\(?\d{1,2}[.)]|\(?[b-h]\))\s+\p{Lu})/gu, "\n")
    : text;
}

/** "Head of Finance (vacant)": the post answers all the same. */
export const emptySeat =
  /\s*(?:[-–—,:]\s*|[([]\s*)(?:currently |post )?(?:vacant(?: post)?|vacancy|gwag|swydd wag)\s*[)\]]?\s*$/i;

/** No owner in other words. */
export const nobody =
  /^(?:[-–—?.]+|n\/?a|none|tbc|tba|tbd|vacant|to be (?:confirmed|agreed|determined|decided|appointed)|unassigned|not (?:yet )?(?:assigned|known|allocated))\.?$/i;

/** A post as it is written, without what joined it to the next. */
export function tidyName(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^(?:the|and|&|with|or)\s+/i, "")
    .replace(/^(?:cc|copy to)[\s:]+/i, "")
    .replace(/^[Aa]\/(?=\p{Lu}\p{Ll})/u, "Acting ")
    .replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/g, "")
    .replace(/\.$/, (dot, _at: number, all: string) =>
      /\b[A-Z]\.$/.test(all) ? dot : "",
    )
    .trim();
}

const support = /^support(?:ing|ed by)?\s*[:–-]/i;
/** "Lead: …", "Accountable officer: …" at the head of a line. */
export const leads =
  /^(?:lead|owner|accountable|responsible)\b[^:]{0,9}\s*[:–-]/i;

/** "Support: …; Lead: …": whoever leads answers, whichever is named first. */
export const leadFirst = (lines: readonly string[]): readonly string[] =>
  support.test(lines[0] ?? "") && lines.some((line) => leads.test(line))
    ? lines.toSorted(
        (a, b) => Number(support.test(a)) - Number(support.test(b)),
      )
    : lines;
