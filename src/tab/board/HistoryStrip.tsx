// How an action stood at the end of each of the last six months: a row of marks, read out as words.
import { parts } from "../language/parts.ts";
import { inWords, t } from "../language/t.ts";
import { shortMonth } from "../ui/words.ts";
import type { StripPoint } from "../../domain/board/boardException.ts";
import { RagMark, useRagWords } from "../ui/Rag.tsx";
import { useBoardStyles } from "./boardStyles.ts";

export function HistoryStrip({
  strip,
}: {
  readonly strip: readonly StripPoint[];
}) {
  const styles = useBoardStyles();
  const ragWords = useRagWords();
  const first = strip[0];
  const words = strip
    .map(({ on, rag }) => `${inWords(on)} ${ragWords[rag].toLowerCase()}`)
    .join(", ");
  return (
    <span
      className={styles.marks}
      role="img"
      aria-label={t("History: {words}", { words })}
    >
      {parts("{month}{marks}now", {
        month: first ? shortMonth(first.on) : "",
        marks: strip.map(({ on, rag }) => (
          <span key={on} aria-hidden="true" title={inWords(on)}>
            <RagMark rag={rag} word="" />
          </span>
        )),
      })}
    </span>
  );
}
