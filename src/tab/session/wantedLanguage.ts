// Which language somebody reads in: as they chose, else as Teams says, else as the browser does.
import type { Language } from "../../domain/words/sentence.ts";
import { keep, kept } from "./deviceStore.ts";

const key = "waymark language";

const spoken = (locale: string): Language =>
  locale.toLowerCase().startsWith("cy") ? "cy" : "en";

/** What they chose is kept on this device, and in the address where the browser keeps nothing. */
function chosen(): string | null {
  return kept(key) ?? new URLSearchParams(location.search).get("language");
}

export function wanted(): Language {
  const asked = new URLSearchParams(location.search).get("locale");
  return spoken(chosen() ?? asked ?? navigator.language);
}

/** Draws the page again with this in its address; what was being written is kept as it is. */
function drawAgain(name: "language" | "locale", value: string) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
  location.reload();
}

/** Keeps the choice. */
export function want(language: Language): void {
  keep(key, language);
  drawAgain("language", language);
}

/** Teams says which language they read in, where the tab's address does not: a tab added before addresses did has none. */
export function heard(locale: string | null): void {
  if (locale && !chosen() && spoken(locale) !== wanted())
    drawAgain("locale", locale);
}
