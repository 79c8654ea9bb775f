// How tables of date phrases are written: the phrase, what a careful reader reaches, and the status beside it.

/** The lines of a table of phrases. */
export function phrasesOf(text: string) {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(" | "))
    .map(([phrase = "", wanted = "", status = "In progress"]) => ({
      phrase: phrase.replaceAll("\\n", "\n"),
      wanted,
      status,
    }));
}
