// Every text of the tab in both languages, with how far its translation is.
import { texts as papers } from "../../domain/words/cy/papers.ts";
import { store } from "../../domain/words/cy/store.ts";
import { texts as rulesInWelsh } from "../../domain/words/cy/all.ts";
import { texts as rules } from "../../domain/words/en/all.ts";
import { reviewed } from "../../domain/words/reviewed.ts";
import {
  byEnglish,
  sideBySide,
  stateOf,
} from "../../domain/words/translation.ts";
import type {
  Translation,
  TranslationState,
} from "../../domain/words/translation.ts";
import { texts as screen } from "../language/cy/all.ts";

interface TextShown extends Translation {
  readonly state: TranslationState;
}

export const allTexts: readonly TextShown[] = [
  ...byEnglish("screen", screen),
  ...sideBySide("rules", rules, rulesInWelsh),
  ...byEnglish("store", store),
  ...byEnglish("papers", papers),
].map((text) => ({ ...text, state: stateOf(text, reviewed) }));

/** What a translator has still to write or to read. */
export const openTexts = allTexts.filter(({ state }) => state !== "reviewed");
