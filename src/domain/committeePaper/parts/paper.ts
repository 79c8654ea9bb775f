// The committee paper as data: numbered sections of plain blocks, drawn as Word, as a page and as print from one model.
import type { Audience } from "../../readable.ts";
import { inWords } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Ref } from "../../values/ref.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { PaperKind } from "./parts.ts";
import type { PaperLabels } from "./paperLabels.ts";

export type { Audience };

/** The name of a section: of the part it is made of, or of the section of a skeleton that holds several. An author may leave one out and everything renumbers. */
export type SectionName = string;

export interface PaperTable {
  readonly kind: "table";
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns set right, as numbers are. */
  readonly numeric: readonly number[];
  /** A last row that sums. */
  readonly total: boolean;
}

/** A picture with its table twin: the table is always printed, the picture beside it. */
export interface PaperChart {
  readonly kind: "chart";
  readonly title: string;
  /** What a person who cannot see the picture is told. */
  readonly alt: string;
  readonly bars: readonly PaperBar[];
  /** What the parts of each bar are; left out where a bar is one. */
  readonly legend?: readonly string[];
}

interface PaperBar {
  readonly label: string;
  readonly value: number;
  /** What `value` is made of, in the order of the legend. */
  readonly parts?: readonly number[];
}

export type PaperBlock =
  /** `id` names the paragraph so that others can point at it; `{paragraph:id}` in any text becomes its number. */
  | {
      readonly kind: "paragraph";
      readonly id: string;
      readonly number: string;
      readonly text: string;
      /** What the plan itself says here, where the author wrote other words; null where `text` is the plan's. */
      readonly live: string | null;
      /** All the author's words, where they were printed as several paragraphs and this is the first. */
      readonly whole?: string;
      /** Put in by the author: no paragraph of the plan's. */
      readonly added?: true;
    }
  | { readonly kind: "bullets"; readonly items: readonly PaperBullet[] }
  | { readonly kind: "heading"; readonly text: string }
  | PaperTable
  | PaperChart;

export interface PaperBullet {
  readonly text: string;
  readonly ref: Ref | null;
}

export interface PaperSection {
  readonly name: SectionName;
  /** What it holds, by the names checks and pointers use. */
  readonly parts: readonly string[];
  /** "4", or "Appendix 1". */
  readonly number: string;
  readonly title: string;
  readonly appendix: boolean;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

export const checkRules = [
  "sums",
  "missingReference",
  "missingWords",
  "unknownFigure",
  "exemptNamed",
  "nothingAsked",
  "unplaced",
  "unapprovedText",
  "abbreviation",
  "dateWithoutOriginal",
  "missingImplication",
  "personName",
  "noCorrectiveAction",
  "bodyNotTold",
  "remitUnread",
  "asAtOutsidePlan",
  "notEndorsed",
  "movedSinceWritten",
  "unreviewed",
] as const;
export type CheckRule = (typeof checkRules)[number];

/** One line of the check panel. `stop` keeps a paper from being final; `look` asks the author to look. */
export interface PaperCheck {
  readonly rule: CheckRule;
  readonly weight: "stop" | "look";
  readonly section: SectionName | null;
  readonly ref: Ref | null;
  /** As its reader reads it; in what is kept, in English. */
  readonly words: Sentence;
}

export interface SideBySide {
  /** At the head of the paper: what stands once, and why. */
  readonly note: string;
  /** Beside a paragraph that stands once. */
  readonly once: string;
  /** What the columns are, for whoever cannot see them. */
  readonly layout: string;
}

export interface CommitteePaper {
  /** Left out of an English paper, as of all that were published before there were others. */
  readonly language?: "cy";
  /** Likewise. */
  readonly labels?: PaperLabels;
  /** What a paper in both languages says of that; its texts have two sides (`words/bothLanguages.ts`). Left out of any other. */
  readonly sideBySide?: SideBySide;
  /** Left out of papers that were published before there were kinds; all of them tell progress. */
  readonly kind?: PaperKind;
  /** The front of the report, a term and its words each; left out likewise. */
  readonly front?: readonly (readonly [term: string, words: string])[];
  /** The same by name, for a template that gives each its own place: "portfolioHolder"; left out likewise. */
  readonly terms?: Readonly<Record<string, string>>;
  readonly planTitle: string;
  readonly subject: string;
  readonly body: string;
  readonly meeting: CalendarDate;
  readonly item: string | null;
  readonly reportOf: string | null;
  readonly asAt: CalendarDate;
  /** What this body was last told, as at; null when this is the first. */
  readonly previousAsAt: CalendarDate | null;
  readonly audience: Audience;
  readonly state: "draft" | "final";
  /** "DRAFT: not yet endorsed by the Programme Board", or the override's words; empty on an endorsed paper. */
  readonly banner: string;
  readonly sections: readonly PaperSection[];
  readonly checks: readonly PaperCheck[];
}

/** What the front of the report says of itself, a term and its words each; a line without words is left out. */
export function frontLines(
  paper: CommitteePaper,
): readonly (readonly [term: string, words: string])[] {
  if (paper.front) return paper.front;
  const lines: readonly (readonly [string, string | null])[] = [
    ["Report to", paper.body],
    ["Date of meeting", inWords(paper.meeting)],
    ["Item", paper.item],
    ["Report of", paper.reportOf],
    ["Position as at", inWords(paper.asAt)],
    [
      "Status",
      paper.audience === "public"
        ? "For publication"
        : "Exempt from publication",
    ],
  ];
  return lines.flatMap(([term, words]) =>
    words === null ? [] : [[term, words] as const],
  );
}
