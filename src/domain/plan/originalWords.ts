// The words of the document an action came from, for ever, and where those of a later document begin below them.

/** What stands above the words of a later document. */
export const laterWords = (file: string) => `\n\nFrom ${file}:\n`;

/** The words of the first document alone: what a later import added below proves nothing of how the action began. */
export const firstDocument = (original: string | null): string | null =>
  original?.split("\n\nFrom ")[0] ?? null;
