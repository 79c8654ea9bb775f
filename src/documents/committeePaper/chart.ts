// A bar chart as an SVG picture for the page; its table is always printed beside it. Word gets a chart of its own.
import type { PaperChart } from "../../domain/committeePaper/paper.ts";

const width = 640;
const rowHeight = 34;
const labelWidth = 150;
const barRoom = width - labelWidth - 60;
const ink = "#1f2933";
/** One dark colour for every bar: the label says which is which, colour carries nothing. */
const bar = "#0b5a6b";

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function barWidths(chart: PaperChart): number[] {
  const most = Math.max(1, ...chart.bars.map((one) => one.value));
  return chart.bars.map((one) =>
    one.value === 0 ? 0 : Math.max(2, Math.round((one.value / most) * barRoom)),
  );
}

/** The chart as SVG text, with its title and alternative inside for screen readers. */
export function chartSvg(chart: PaperChart): string {
  const height = chart.bars.length * rowHeight;
  const widths = barWidths(chart);
  const rows = chart.bars.map((one, at) => {
    const y = at * rowHeight;
    const length = widths[at] ?? 0;
    return (
      `<text x="0" y="${y + 22}">${escaped(one.label)}</text>` +
      `<rect x="${labelWidth}" y="${y + 6}" width="${length}" height="22" fill="${bar}"/>` +
      `<text x="${labelWidth + length + 8}" y="${y + 22}">${one.value}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="Arial, Helvetica, sans-serif" font-size="15" fill="${ink}"><title>${escaped(chart.title)}</title>` +
    `<desc>${escaped(chart.alt)}</desc>${rows.join("")}</svg>`
  );
}
