// What a site says in its own language: SharePoint names its permission levels, views and columns as the site was made.

/** A site's language by its number. */
export type Language = 1033 | 1106;

/** Belief: the Welsh words are engineering knowledge; what counts is that they are not the English ones. */
const welsh: Readonly<Record<string, string>> = {
  "Full Control": "Rheolaeth Lawn",
  Design: "Dylunio",
  Edit: "Golygu",
  Contribute: "Cyfrannu",
  Read: "Darllen",
  "Limited Access": "Mynediad Cyfyngedig",
  Review: "Adolygu",
  "Restricted View": "Golwg Gyfyngedig",
  "Web-Only Limited Access": "Mynediad Cyfyngedig y We yn Unig",
  "All Items": "Pob Eitem",
  "All Documents": "Pob Dogfen",
};

export const inLanguage = (language: Language, words: string): string =>
  language === 1106 ? (welsh[words] ?? words) : words;
