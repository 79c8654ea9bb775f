// Which language somebody reads in: as they chose, else as Teams says, else as the browser does.
import type { Language } from "../../domain/words/sentence.ts";
import { kept } from "./deviceStore.ts";

export const languageKey = "waymark language";

export const spoken = (locale: string): Language =>
  locale.toLowerCase().startsWith("cy") ? "cy" : "en";

/** What they chose is kept on this device, and in the address where the browser keeps nothing. */
export function chosen(): string | null {
  return (
    kept(languageKey) ?? new URLSearchParams(location.search).get("language")
  );
}

export function wanted(): Language {
  const asked = new URLSearchParams(location.search).get("locale");
  return spoken(chosen() ?? asked ?? navigator.language);
}
