// The pages of a council's template: how wide its text is where a paper goes, and the landscape pages a paper needs between them, headers and footers kept.
import { Paragraph } from "docx";

/** Twips. */
export interface TemplatePage {
  readonly width: number;
  readonly landscapeWidth: number;
  readonly isLandscape: boolean;
}

/** A4 with usual margins: for a template that says nothing of its page. */
const usual = { width: 11_906, height: 16_838, left: 1_134, right: 1_134 };

function numberIn(xml: string, element: string, name: string): number | null {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? "";
  const value = new RegExp(`\\bw:${name}="(\\d+)"`).exec(tag)?.[1];
  return value === undefined ? null : Number(value);
}

const pageSettings = /<w:sectPr\b[\s\S]*?<\/w:sectPr>|<w:sectPr\b[^>]*\/>/g;

/** The page settings that hold where a text stands: those of the next break after it, else the document's own. */
export function settingsAt(documentXml: string, place: number): string {
  const all = [...documentXml.matchAll(pageSettings)];
  return (all.find(({ index }) => index > place) ?? all.at(-1))?.[0] ?? "";
}

export function pageOf(settings: string): TemplatePage {
  const width = numberIn(settings, "pgSz", "w") ?? usual.width;
  const height = numberIn(settings, "pgSz", "h") ?? usual.height;
  const margins =
    (numberIn(settings, "pgMar", "left") ?? usual.left) +
    (numberIn(settings, "pgMar", "right") ?? usual.right) +
    (numberIn(settings, "pgMar", "gutter") ?? 0);
  const columns = Math.max(1, numberIn(settings, "cols", "num") ?? 1);
  return {
    width: Math.floor((width - margins) / columns),
    landscapeWidth: Math.max(width, height) - margins,
    isLandscape: width > height,
  };
}

/** Stands where the page is to turn; put into the document while it is filled and taken out again by `turnPages`. */
const marks = { begin: "§§landscape begins§§", end: "§§landscape ends§§" };

/** Content that needs a landscape page, between the marks where the pages turn. */
export function turned<T>(content: readonly T[]): (T | Paragraph)[] {
  return [
    new Paragraph({ text: marks.begin }),
    ...content,
    new Paragraph({ text: marks.end }),
  ];
}

/** The same page on its side: size swapped, everything else (headers, footers, margins, numbering) as it was. */
function onItsSide(settings: string): string {
  const { width, height } = {
    width: numberIn(settings, "pgSz", "w") ?? usual.width,
    height: numberIn(settings, "pgSz", "h") ?? usual.height,
  };
  const size = `<w:pgSz w:w="${Math.max(width, height)}" w:h="${Math.min(width, height)}" w:orient="landscape"/>`;
  return settings.includes("<w:pgSz")
    ? settings.replace(/<w:pgSz\b[^>]*\/>/, size)
    : settings.replace(/(<w:sectPr\b[^>]*>)/, `$1${size}`);
}

/** A break of pages begins on a page of its own. */
function onNextPage(settings: string): string {
  const whole = settings.endsWith("/>")
    ? settings.replace(/\/>$/, "></w:sectPr>")
    : settings;
  const without = whole.replace(/<w:type\b[^>]*\/>/, "");
  // The type comes after the references to headers and footers.
  const references =
    /^<w:sectPr\b[^>]*>(?:<w:(?:header|footer)Reference\b[^>]*\/>|<w:footnotePr>[\s\S]*?<\/w:footnotePr>|<w:endnotePr>[\s\S]*?<\/w:endnotePr>)*/;
  return without.replace(
    references,
    (start) => `${start}<w:type w:val="nextPage"/>`,
  );
}

/** What only the first of two parts of a section keeps: its own first page, and where page numbers start. */
function continued(settings: string): string {
  return settings
    .replace(/<w:titlePg\b[^>]*\/>/, "")
    .replace(/(<w:pgNumType\b[^>]*?) w:start="\d+"/, "$1");
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The paragraph around a mark. */
function paragraphOf(xml: string, mark: string): Span {
  const at = xml.indexOf(mark);
  const from = Math.max(
    xml.lastIndexOf("<w:p>", at),
    xml.lastIndexOf("<w:p ", at),
  );
  return { from, to: xml.indexOf("</w:p>", at) + "</w:p>".length };
}

function replaced(xml: string, { from, to }: Span, by: string): string {
  return xml.slice(0, from) + by + xml.slice(to);
}

function breakParagraph(settings: string): string {
  return `<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/>${settings}</w:pPr></w:p>`;
}

/** Nothing that is printed. */
function isEmpty(xml: string): boolean {
  return !/<w:(?:t|drawing|pict|tbl|sdt|object)\b/.test(xml);
}

/** One pair of marks as page breaks: the page before ends as the template has it, the next lies on its side, the rest stands again. */
function turnOnce(xml: string): string {
  const place = xml.indexOf(marks.begin);
  const settings = settingsAt(xml, place) || "<w:sectPr></w:sectPr>";
  const landscape = onNextPage(onItsSide(continued(settings)));
  const begun = replaced(
    xml,
    paragraphOf(xml, marks.begin),
    breakParagraph(settings),
  );
  const end = paragraphOf(begun, marks.end);
  const governing = begun.indexOf(settings, end.to);
  // Where nothing follows, what holds there turns itself: a break would leave an empty page behind.
  if (governing >= 0 && isEmpty(begun.slice(end.to, governing))) {
    const span = { from: governing, to: governing + settings.length };
    return replaced(replaced(begun, span, landscape), end, "");
  }
  const rest =
    governing < 0
      ? begun
      : replaced(
          begun,
          { from: governing, to: governing + settings.length },
          onNextPage(continued(settings)),
        );
  return replaced(rest, end, breakParagraph(landscape));
}

/** Puts page breaks with the template's own settings where the marks stand. */
export function turnPages(documentXml: string): string {
  let xml = documentXml;
  while (xml.includes(marks.begin)) xml = turnOnce(xml);
  return xml;
}
