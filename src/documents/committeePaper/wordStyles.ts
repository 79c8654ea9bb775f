// The look of a paper in our own template: Arial, 12 point body, headings in order, British English or Welsh.
import type { IStylesOptions } from "docx";

const font = "Arial";

const paragraphStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  {
    id: "Numbered",
    name: "Numbered paragraph",
    basedOn: "Normal",
    quickFormat: true,
  },
  {
    id: "TableText",
    name: "Table text",
    basedOn: "Normal",
    paragraph: { spacing: { after: 0, line: 240 } },
  },
  {
    id: "AfterTable",
    name: "After table",
    basedOn: "Normal",
    run: { size: 8 },
    paragraph: { spacing: { after: 60, line: 120 } },
  },
  {
    id: "ContentsTitle",
    name: "Contents title",
    basedOn: "Normal",
    run: { bold: true, size: 26 },
    paragraph: { spacing: { before: 240, after: 80 } },
  },
  {
    id: "Banner",
    name: "Banner",
    basedOn: "Normal",
    run: { bold: true },
    paragraph: {
      spacing: { before: 120, after: 200 },
      border: {
        top: { style: "single", size: 12, color: "1B1F23", space: 4 },
        bottom: { style: "single", size: 12, color: "1B1F23", space: 4 },
        left: { style: "single", size: 12, color: "1B1F23", space: 4 },
        right: { style: "single", size: 12, color: "1B1F23", space: 4 },
      },
    },
  },
  {
    id: "FooterText",
    name: "Footer text",
    basedOn: "Normal",
    run: { size: 16 },
  },
];

/** Sizes are half points, spacing is twentieths of a point: Word's own units. */
export const wordStyles = (language: "en" | "cy" = "en"): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: `${language}-GB` } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } },
    },
    title: {
      run: { font, size: 40, bold: true, color: "1B1F23" },
      paragraph: { spacing: { after: 200 } },
    },
    heading1: {
      run: { font, size: 28, bold: true, color: "0B5A6B" },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 24, bold: true, color: "1B1F23" },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    caption: {
      run: { font, size: 22, bold: true, italics: false, color: "1B1F23" },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
    listParagraph: {
      run: { font, size: 22 },
      paragraph: { spacing: { after: 60 } },
    },
  },
  paragraphStyles: [...paragraphStyles],
});
