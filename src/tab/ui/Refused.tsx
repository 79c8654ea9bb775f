// Why a form was not saved, spoken at once and beside the form it is about.
import { usePageStyles } from "./pageStyles.ts";

export function Refused({ words }: { readonly words: string | null }) {
  const styles = usePageStyles();
  return words ? (
    <div className={styles.refused} role="alert">
      {words}
    </div>
  ) : null;
}
