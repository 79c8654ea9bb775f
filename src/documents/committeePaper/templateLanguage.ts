// A paper in another language than the council's template: its words are marked as of their language, and the template's own stay as of theirs.

const english = "en-GB";

/** The language a template's words are in where they do not say themselves; Word takes that of the styles. */
export function languageOf(stylesXml: string): string {
  return (
    /<w:docDefaults>[\s\S]*?<w:lang\b[^>]*?w:val="([^"]*)"[\s\S]*?<\/w:docDefaults>/.exec(
      stylesXml,
    )?.[1] ?? english
  );
}

/** The styles in another language; where they name none, it is put where Word looks for it. */
export function inLanguage(stylesXml: string, language: string): string {
  const named = stylesXml.replaceAll(
    /(<w:lang\b[^>]*w:val=")[^"]*/g,
    `$1${language}`,
  );
  if (/<w:docDefaults>[\s\S]*?<w:lang\b[^>]*w:val=/.test(named)) return named;
  const lang = `<w:lang w:val="${language}"/>`;
  const defaults = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
  if (/<w:rPrDefault>\s*<w:rPr>/.test(named))
    return named.replace(
      /(<w:rPrDefault>\s*<w:rPr>[\s\S]*?)(<\/w:rPr>)/,
      `$1${lang}$2`,
    );
  return named.includes("<w:docDefaults>")
    ? named
        .replace(/<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>|<w:rPrDefault\/>/, "")
        .replace("<w:docDefaults>", `<w:docDefaults>${defaults}`)
    : named.replace(
        /<w:styles\b[^>]*>/,
        (open) => `${open}<w:docDefaults>${defaults}</w:docDefaults>`,
      );
}

/** The template's own words marked as of its language; a placeholder is not, since the paper's words take its place. */
export function ownWordsIn(xml: string, language: string): string {
  return xml.replaceAll(/<w:r(?: [^>]*)?>[\s\S]*?<\/w:r>/g, (run) => {
    if (run.includes("{{")) return run.replaceAll(/<w:lang\b[^>]*\/>/g, "");
    if (run.includes("<w:lang ") || !run.includes("<w:t")) return run;
    const lang = `<w:lang w:val="${language}"/>`;
    return /^<w:r(?: [^>]*)?><w:rPr>/.test(run)
      ? run.replace("</w:rPr>", `${lang}</w:rPr>`)
      : run.replace(/^<w:r(?: [^>]*)?>/, `$&<w:rPr>${lang}</w:rPr>`);
  });
}
