// Which language somebody reads in: as they chose on this device, else as Teams or the browser says.
import type { Language } from "../../domain/words/sentence.ts";
import { keep, kept } from "./deviceStore.ts";

const key = "waymark language";

export function wanted(): Language {
  const chosen = kept(key);
  if (chosen) return chosen === "cy" ? "cy" : "en";
  const asked =
    new URLSearchParams(location.search).get("locale") ?? navigator.language;
  return asked.toLowerCase().startsWith("cy") ? "cy" : "en";
}

/** Keeps the choice and draws the page again; what was being written is kept as it is. */
export function want(language: Language): void {
  keep(key, language);
  location.reload();
}
