// What a file of the Papers library may be called, and where it is then.

/** What SharePoint does not take in a file's name. */
const unfit = /["*:<>?/\\|#%~&{}\p{Cc}]+/gu;

/** A name for a file from words of any kind. */
export function fileName(words: string, ending: string): string {
  const name = words.replace(unfit, " ").replace(/\s+/g, " ").trim();
  return `${name.slice(0, 120).replace(/[. ]+$/, "")}.${ending}`;
}

/** The address of a file of the library, for a link. */
export function addressInLibrary(siteUrl: string, name: string): string {
  return `${siteUrl.replace(/\/+$/, "")}/Papers/${encodeURIComponent(name)}`;
}
