// The month in one strip with its figures beside it: RAG of the whole plan, or the month bands of what was scheduled.
import { t } from "../language/t.ts";
import { mergeClasses } from "@fluentui/react-components";
import { bandWords } from "../../domain/board/boardHeadline.ts";
import type { BoardMonth } from "../../domain/board/boardMonth.ts";
import { bands } from "../../domain/board/monthBands.ts";
import type { RagScheme } from "../../domain/plan/plan.ts";
import { sharesOf } from "../../domain/history/shares.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { MovedMark, RagMark, ragOrder, ragSaid } from "../ui/Rag.tsx";
import { useBoardStyles } from "./boardStyles.ts";

interface Line {
  readonly name:
    "red" | "amber" | "green" | "blue" | "reprogrammed" | "suspended";
  readonly words: string;
  readonly count: number;
  readonly share: number | null;
}

/** The lines of the strip; shares sum to 100.0. */
function linesOf(month: BoardMonth, scheme: RagScheme): readonly Line[] {
  if (scheme === "monthBands") {
    const { refs, shares } = month.headline.now.bands;
    return bands.map((name) => ({
      name,
      words: capitalised(t(bandWords[name])),
      count: refs[name].length,
      share: shares && shares[name],
    }));
  }
  const rags = Object.values(month.position.ragByAction);
  const counts = ragOrder.map(
    (rag) => rags.filter((one) => one === rag).length,
  );
  const shares = sharesOf(counts);
  return ragOrder.map((name, at) => ({
    name,
    words: ragSaid(scheme)[name],
    count: counts[at] ?? 0,
    share: shares?.[at] ?? null,
  }));
}

export function MonthStrip({
  month,
  scheme,
}: {
  readonly month: BoardMonth;
  readonly scheme: RagScheme;
}) {
  const styles = useBoardStyles();
  const lines = linesOf(month, scheme);
  const title =
    scheme === "monthBands"
      ? t("Scheduled by the end of {name}", { name: month.headline.now.name })
      : t("RAG of the actions");
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {lines
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => (
            <span
              key={name}
              className={mergeClasses(styles[name])}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <table className={styles.figures}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("State")}</th>
            <th scope="col">{t("Number")}</th>
            <th scope="col">{t("Share")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">
                <LineMark {...line} />
              </th>
              <td>{line.count}</td>
              <td>{line.share === null ? "–" : `${line.share.toFixed(1)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function LineMark({ name, words }: Line) {
  const styles = useBoardStyles();
  if (name === "reprogrammed" || name === "suspended")
    return (
      <span className={styles.marks}>
        {name === "reprogrammed" ? (
          <MovedMark />
        ) : (
          <span aria-hidden="true">▮▮</span>
        )}
        {words}
      </span>
    );
  return <RagMark rag={name} word={words} />;
}
