// What a file of the Papers library may be called, and where it is then.
import type { Body } from "../../domain/plan/body.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Plan } from "../../domain/plan/plan.ts";

/** What SharePoint does not take in a file's name. */
const unfit = /["*:<>?/\\|#%~&{}\p{Cc}]+/gu;

/** A name for a file from words of any kind. */
export function fileName(words: string, ending: string): string {
  const name = words.replace(unfit, " ").replace(/\s+/g, " ").trim();
  return `${name.slice(0, 120).replace(/[. ]+$/, "")}.${ending}`;
}

/** The names the note of a closed meeting has in the library: the tab files it, the reminder service looks whether it is there. */
export function noteFileNames(
  { shortName }: Pick<Plan, "shortName">,
  { title }: Pick<Body, "title">,
  { date }: Pick<Meeting, "date">,
) {
  const words = `${shortName} ${title} ${date} minute note`;
  return { word: fileName(words, "docx"), page: fileName(words, "html") };
}

/** The name of a closed plan's statement in the library. */
export function statementFileName({ title }: Pick<Plan, "title">): string {
  return fileName(`${title} closure statement`, "html");
}

/** The address of a file of the library, for a link. */
export function addressInLibrary(
  siteUrl: string,
  name: string,
  listPrefix: string | null = "",
): string {
  const library = encodeURIComponent(`${listPrefix ?? ""}Papers`);
  return `${siteUrl.replace(/\/+$/, "")}/${library}/${encodeURIComponent(name)}`;
}
