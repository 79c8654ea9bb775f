// A bar chart as an SVG picture for the page; its table is always printed beside it. Word gets a chart of its own, in the same colours.
import type { PaperChart } from "../../domain/committeePaper/parts/paper.ts";
import { plain } from "../../domain/words/bothLanguages.ts";
import { escapeHtml } from "./htmlText.ts";

const width = 640;
const rowHeight = 34;
const labelWidth = 190;
const barRoom = width - labelWidth - 60;
const ink = "#1f2933";

/** Dark, light and middle in turn, so that neighbours differ in grey too; every part has its figure in it and its name below. */
const fills = [
  { bar: "#0b5a6b", words: "#ffffff" },
  { bar: "#b9dbe2", words: ink },
  { bar: "#a3460f", words: "#ffffff" },
  { bar: "#e6e9ec", words: ink },
  { bar: "#6b7680", words: "#ffffff" },
] as const;

/** The colour of a part of every bar, and of the words on it. */
export function fillOf(part: number): (typeof fills)[number] {
  return fills[part % fills.length] ?? fills[0];
}

interface Piece {
  readonly x: number;
  readonly length: number;
  readonly value: number;
  readonly part: number;
}

/** The pieces of one bar side by side; a piece of nothing takes no room, and any other can be seen. */
function piecesOf(parts: readonly number[], most: number): readonly Piece[] {
  let x = labelWidth;
  return parts.flatMap((value, part) => {
    if (value === 0) return [];
    const length = Math.max(2, Math.round((value / most) * barRoom));
    const piece = { x, length, value, part };
    x += length;
    return [piece];
  });
}

/** Narrower than this a piece has no room for its figure; the table has it. */
const narrowest = 18;

function pieceSvg({ x, length, value, part }: Piece, y: number): string {
  const { bar, words } = fillOf(part);
  const figure =
    length < narrowest
      ? ""
      : `<text x="${x + length / 2}" y="${y + 22}" text-anchor="middle" fill="${words}">${value}</text>`;
  return `<rect x="${x}" y="${y + 6}" width="${length}" height="22" fill="${bar}" stroke="#ffffff"/>${figure}`;
}

function legendSvg(legend: readonly string[], y: number): string {
  const room = width / legend.length;
  return legend
    .map((name, part) => {
      const x = Math.round(part * room);
      return (
        `<rect x="${x}" y="${y + 8}" width="14" height="14" fill="${fillOf(part).bar}" stroke="${ink}"/>` +
        `<text x="${x + 20}" y="${y + 20}" font-size="13">${escapeHtml(name)}</text>`
      );
    })
    .join("");
}

/** A chart with each of its words on one line: a picture marks no language. */
export const inOneLine = (chart: PaperChart): PaperChart => ({
  ...chart,
  title: plain(chart.title),
  alt: plain(chart.alt),
  bars: chart.bars.map((bar) => ({ ...bar, label: plain(bar.label) })),
  ...(chart.legend ? { legend: chart.legend.map(plain) } : {}),
});

/** The chart as SVG text, with its title and alternative inside for screen readers. */
export function chartSvg(inSides: PaperChart): string {
  const chart = inOneLine(inSides);
  const { legend } = chart;
  const most = Math.max(1, ...chart.bars.map((one) => one.value));
  const rows = chart.bars.map((one, at) => {
    const y = at * rowHeight;
    const pieces = piecesOf(one.parts ?? [one.value], most);
    const end = pieces.reduce((x, piece) => x + piece.length, labelWidth);
    return (
      `<text x="0" y="${y + 22}">${escapeHtml(one.label)}</text>` +
      (legend
        ? pieces.map((piece) => pieceSvg(piece, y)).join("")
        : pieces
            .map(
              ({ x, length }) =>
                `<rect x="${x}" y="${y + 6}" width="${length}" height="22" fill="${fillOf(0).bar}"/>`,
            )
            .join("")) +
      `<text x="${end + 8}" y="${y + 22}">${one.value}</text>`
    );
  });
  const drawn = chart.bars.length * rowHeight;
  const height = drawn + (legend ? rowHeight : 0);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="Arial, Helvetica, sans-serif" font-size="15" fill="${ink}"><title>${escapeHtml(chart.title)}</title>` +
    `<desc>${escapeHtml(chart.alt)}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>${rows.join("")}${legend ? legendSvg(legend, drawn) : ""}</svg>`
  );
}
