// Whether words name a theme, and how a theme is written once the filler is gone.

/** "Theme 2: Finance", "A. Governance", "Embedded Risk Management", but not the title of the whole document. */
export function namesTheme(text: string): boolean {
  if (/^action\s+(?:no\.?\s*)?[\w.]{1,6}\s*:?$/i.test(text)) return false;
  if (
    /^(?:theme|priority|work ?stream|objective|section|area|pillar|strand|part|goal|aim|outcome|recommendation|afi \d|area for improvement|cause of concern)\b/i.test(
      text,
    )
  )
    return true;
  // "Open actions", "Closed": where the work stands, and not what it is about.
  if (
    /^(?:open|closed|completed?|outstanding|live|current|archived?|new|in progress|not started|on hold|overdue)(?: (?:actions?|items?|recommendations?|tasks?))?$/i.test(
      text.trim(),
    )
  )
    return false;
  return (
    !/\b(plan|update|report|progress|council|as at|version|draft|appendix|page|status|key|note|table|figure|official|printed|monitoring|tracker|register|log|cynllun|cyngor|adroddiad|20\d\d|\d{1,2}\/\d{2})\b/i.test(
      text,
    ) &&
    text.split(/\s+/).length <= 8 &&
    !/[.;]$/.test(text)
  );
}

export function tidyTheme(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s*:\s*$/, "")
    .trim();
}
