// The parts of the document on screen: lists, tables and charts, each drawn from the paper's model.
import { mergeClasses } from "@fluentui/react-components";
import type {
  PaperBlock,
  PaperChart,
  PaperTable,
} from "../../domain/committeePaper/parts/paper.ts";
import { figuresIn } from "../../domain/committeePaper/parts/figures.ts";
import { chartSvg } from "../../documents/committeePaper/chart.ts";
import { usePaperStyles } from "./paperStyles.ts";

/** Words with the figures that follow the plan marked faintly. */
export function LiveText({
  text,
  live,
}: {
  readonly text: string;
  /** False once published: nothing follows the plan any more. */
  readonly live: boolean;
}) {
  const styles = usePaperStyles();
  if (!live) return <>{text}</>;
  return figuresIn(text).map((piece, at) =>
    piece.live ? (
      <span key={at} className={styles.live}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}

function DocumentTable({ table }: { readonly table: PaperTable }) {
  const styles = usePaperStyles();
  const numeric = (at: number) =>
    table.numeric.includes(at) ? styles.number : undefined;
  return (
    // A wide table scrolls by itself, so the keyboard must reach it.
    <section
      className={styles.tableBox}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={table.caption}
    >
      <table className={styles.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.header.map((title, at) => (
              <th key={title} scope="col" className={numeric(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, n) => (
            <tr
              key={n}
              data-row={row[0]}
              className={mergeClasses(
                table.total && n === table.rows.length - 1 && styles.total,
              )}
            >
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at} className={numeric(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The picture as the web page prints it, on paper white in every theme; its table stands beside it. */
function DocumentChart({ chart }: { readonly chart: PaperChart }) {
  const styles = usePaperStyles();
  return (
    <figure className={styles.figure}>
      <img
        className={styles.picture}
        src={`data:image/svg+xml,${encodeURIComponent(chartSvg(chart))}`}
        alt={chart.alt}
      />
      <figcaption>{chart.title}</figcaption>
    </figure>
  );
}

/** A block that nobody writes by hand. */
export function FixedBlock({
  block,
}: {
  readonly block: Exclude<PaperBlock, { kind: "paragraph" }>;
}) {
  const styles = usePaperStyles();
  switch (block.kind) {
    case "heading":
      return <h4 className={styles.theme}>{block.text}</h4>;
    case "bullets":
      return (
        <ul className={styles.bullets}>
          {block.items.map((item, at) => (
            <li key={at} data-row={item.ref ?? undefined}>
              {item.text}
            </li>
          ))}
        </ul>
      );
    case "table":
      return <DocumentTable table={block} />;
    case "chart":
      return <DocumentChart chart={block} />;
  }
}
