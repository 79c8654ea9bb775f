// The lists of a paper: sections and their paragraphs, appendices and theirs, bullets. Word counts, so that what is put in or taken out renumbers.
import { AlignmentType, LevelFormat, LevelSuffix } from "docx";
import type { ILevelsOptions } from "docx";
import { plain } from "../../domain/words/bothLanguages.ts";
import type { PaperLabels } from "../../domain/committeePaper/parts/paperLabels.ts";

/** Twips: a twentieth of a point. Numbers hang in the margin of their text. */
const hang = 720;

function counted(
  level: number,
  text: string,
  more: Partial<ILevelsOptions> = {},
): ILevelsOptions {
  return {
    level,
    text,
    format: LevelFormat.DECIMAL,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: hang, hanging: hang } } },
    ...more,
  };
}

/** "1." before a section, "1.1" before its paragraphs. */
const sectionList = {
  reference: "sections",
  levels: [counted(0, "%1."), counted(1, "%1.%2")],
};

const appendices = "appendices";

/** "Appendix 1" before an appendix, "A1.1" before its paragraphs. */
const appendixList = ({ appendix }: Pick<PaperLabels, "appendix">) => ({
  reference: appendices,
  levels: [
    counted(0, `${plain(appendix)} %1`, {
      suffix: LevelSuffix.SPACE,
      style: { paragraph: { indent: { left: 0, hanging: 0 } } },
    }),
    counted(1, "A%1.%2"),
  ],
});

const bulletList = {
  reference: "bullets",
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 1_080, hanging: 360 } } },
    },
  ],
};

export const paperNumbering = (labels: Pick<PaperLabels, "appendix">) => ({
  config: [sectionList, appendixList(labels), bulletList],
});

/** The list a section and its paragraphs are counted in. */
export function listOf(section: { readonly appendix: boolean }): string {
  return section.appendix ? appendices : sectionList.reference;
}

export const bullets = { reference: bulletList.reference, level: 0 };
