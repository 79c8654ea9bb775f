// The reader's language changed while the tab is open: by their choice, or as Teams tells it.
import type { Language } from "../../domain/words/sentence.ts";
import { keep } from "./deviceStore.ts";
import { chosen, languageKey, spoken, wanted } from "./wantedLanguage.ts";

/** Draws the page again with this in its address; what was being written is kept as it is. */
function drawAgain(name: "language" | "locale", value: string) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
  location.reload();
}

/** Keeps the choice. */
export function want(language: Language): void {
  keep(languageKey, language);
  drawAgain("language", language);
}

/** Teams says which language they read in, where the tab's address does not: a tab added before addresses did has none. */
export function heard(locale: string | null): void {
  if (locale && !chosen() && spoken(locale) !== wanted())
    drawAgain("locale", locale);
}
