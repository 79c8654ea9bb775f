// Why a form was not saved, spoken at once and beside the form it is about.
import type { Sentence } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";
import { usePageStyles } from "./pageStyles.ts";

export function Refused({ words }: { readonly words: Sentence | null }) {
  const styles = usePageStyles();
  return words ? (
    <div className={styles.refused} role="alert">
      {asText(words)}
    </div>
  ) : null;
}
